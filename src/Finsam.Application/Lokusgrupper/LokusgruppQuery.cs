using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper;

/// <summary>Asks for one lokusgrupp in a period.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokusgruppQuery(string Kod, Period Period) : IRequest<Result<LokusgruppVy>>;

internal sealed class LokusgruppHandler(
    IFinsamContext db,
    Insatsläge insatsläge,
    IDeltagarunderlag deltagarunderlag,
    Användarkontext kontext)
    : IRequestHandler<LokusgruppQuery, Result<LokusgruppVy>>
{
    public async Task<Result<LokusgruppVy>> Handle(LokusgruppQuery request, CancellationToken cancellationToken)
    {
        var (kod, period) = request;
        var lokusgrupp = await db.LokusgruppAsync(kod, kontext.Användare, cancellationToken);
        if (!lokusgrupp.Lyckades)
        {
            return lokusgrupp.Fel;
        }

        var insatser = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Lokusgrupper.Any(l => l.Kod == kod));
        var läge = await insatsläge.LäsLångtAsync(insatser, period, cancellationToken);
        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        var räknare = underlag.Räknare;
        var pågående = läge.Rader.Where(r => !r.Insats.Tid.AvslutadI(period)).ToList();
        var ljus = pågående.Select(r => r.Rad.Ljus.Samlat).ToList();
        return new LokusgruppVy
        {
            Lokusgrupp = lokusgrupp.Värde,
            Period = period,
            Antal = Ljusantal.Av(ljus),
            Samlat = ljus.Värst(),
            Insatser = [.. pågående.Select(r => r.Rad)],
            Avslutade = [.. läge.Rader.Where(r => r.Insats.Tid.AvslutadI(period)).Select(r => r.Rad)],
            Delade = läge.Rader.Count(r => r.Insats.Lokusgrupper.Count > 1),
            Rapporter = läge.Rapportläge(läge.Rader, period),
            Sena = läge.Sena(period),
            Ekonomi = Budgetutfall.Summa(läge.Rader.Select(r => r.Rad.Ekonomi)),
            Kvartal =
            [
                .. from kvartal in Insatsläge.TolvKvartal(period)
                   let utfall = läge.Kvartal(kvartal)
                   let deltagare = läge.Insatser.Select(i => räknare.Deltagarkvartal(i, kvartal, underlag.Skydd)).Summa()
                   select new Kvartalsrad(kvartal, utfall, läge.Ljus(kvartal), deltagare),
            ],
            LjusÖverTid = läge.LjusÖverTid(period),
            Förändringar = läge.Förändringar(pågående, period),
            Svar = läge.SvarMedUppsikt(period),
            Parter = Part.Av(läge.Rader.Select(r => r.Insats)),
        };
    }
}
