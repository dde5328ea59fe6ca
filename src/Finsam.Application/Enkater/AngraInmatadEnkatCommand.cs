using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Takes back a form that has just been keyed in, by whoever keyed it: only that page knows what it lies under.</summary>
/// <param name="Del">The part of the round.</param>
/// <param name="Nyckel">What <see cref="MataInEnkätCommand"/> gave back.</param>
[Behörighet(Roll.Kansli)]
public sealed record ÅngraInmatadEnkätCommand(EnkätdelId Del, byte[] Nyckel) : IRequest<Result>;

internal sealed class ÅngraInmatadEnkätHandler(IFinsamLager lager) : IRequestHandler<ÅngraInmatadEnkätCommand, Result>
{
    private static readonly Fel Borta = new("enkat.borta", "Formuläret går inte att ta tillbaka: omgången har stängts.", Felslag.Konflikt);

    public async Task<Result> Handle(ÅngraInmatadEnkätCommand request, CancellationToken cancellationToken) =>
        await lager.Alla<Enkätinlämning>().Where(i => i.Nyckel == request.Nyckel && i.DelId == request.Del && i.Papper).ExecuteDeleteAsync(cancellationToken) == 1 ? Result.Klart : Borta;
}
