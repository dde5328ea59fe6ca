using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>Makes the link by which the first administratör gets in; the one that was made before opens nothing any more.</summary>
/// <returns>The key, or <c>null</c> where there is an account already.</returns>
[Behörighet(Roll.Driftansvarig)]
public sealed record FörstaLänkCommand : IRequest<Result<string?>>;

internal sealed class FörstaLänkHandler(IFinsamLager lager, IFinsamContext db, TimeProvider klocka) : IRequestHandler<FörstaLänkCommand, Result<string?>>
{
    public async Task<Result<string?>> Handle(FörstaLänkCommand request, CancellationToken cancellationToken)
    {
        if (await db.Konton.AnyAsync(cancellationToken))
        {
            return (string?)null;
        }

        var länk = await lager.Alla<Engångslänk>().FirstOrDefaultAsync(l => l.KontoId == null, cancellationToken);
        if (länk is null)
        {
            länk = new() { Id = new(Guid.CreateVersion7()) };
            lager.Lägg(länk);
        }

        var nyckel = länk.Förnya(Länkslag.Första, klocka.GetUtcNow());
        lager.Anteckna(new("konto.forsta-lanken", null));
        return await lager.SparaAsync(cancellationToken) is { Fel: { } konflikt } ? konflikt : nyckel;
    }
}
