using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kompetens;

/// <summary>Takes away a kompetenshöjande aktivitet. What it said stands in the history.</summary>
/// <param name="Id">Which.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortKompetensaktivitetCommand(KompetensaktivitetId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortKompetensaktivitetHandler(IFinsamLager lager) : IRequestHandler<TaBortKompetensaktivitetCommand, Result>
{
    public async Task<Result> Handle(TaBortKompetensaktivitetCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Kompetensaktivitet>().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } aktivitet || aktivitet.Version != request.Sedd)
        {
            return Kompetenshistorik.Borta;
        }

        lager.TaBort(aktivitet);
        lager.Anteckna(new("kompetens.borttagen", null) { Gammalt = Kompetenshistorik.Rad(aktivitet) });
        return await lager.SparaAsync(cancellationToken);
    }
}
