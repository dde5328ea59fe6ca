using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Egna;

/// <summary>Takes away what an own indikator came to in a period.</summary>
/// <param name="Nr">The indikator.</param>
/// <param name="Id">The value.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortEgetVärdeCommand(int Nr, EgetvärdeId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortEgetVärdeHandler(IFinsamLager lager) : IRequestHandler<TaBortEgetVärdeCommand, Result>
{
    public async Task<Result> Handle(TaBortEgetVärdeCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<EgenIndikator>().SingleOrDefaultAsync(i => i.Nr == request.Nr, cancellationToken) is not { } indikator
            || await lager.Alla<Egetvärde>().SingleOrDefaultAsync(v => v.Id == request.Id && v.IndikatorId == indikator.Id, cancellationToken) is not { } värde
            || värde.Version != request.Sedd)
        {
            return EgnaFel.Borta;
        }

        var insats = await lager.Alla<Insats>().Where(i => i.Id == värde.InsatsId).Select(i => i.Kod).SingleOrDefaultAsync(cancellationToken);
        lager.TaBort(värde);
        lager.Anteckna(new("egenindikator.varde_borttaget", null) { Gammalt = Egenhistorik.Rad(indikator, värde.Period, insats, värde) });
        return await lager.SparaAsync(cancellationToken);
    }
}
