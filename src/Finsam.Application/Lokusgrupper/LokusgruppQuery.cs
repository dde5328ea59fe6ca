using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper;

/// <summary>Asks for one lokusgrupp in a period.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokusgruppQuery(string Kod, Period Period) : IRequest<Result<LokusgruppVy>>;

/// <summary>One lokusgrupp in a period.</summary>
public sealed record LokusgruppVy
{
    /// <summary>The facts.</summary>
    public required Lokusgrupp Lokusgrupp { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The insatser's samlade ljus, counted.</summary>
    public required Ljusantal Antal { get; init; }

    /// <summary>The worst of them; of none, grå.</summary>
    public required Trafikljus Samlat { get; init; }

    /// <summary>Its insatser in the period and not closed in it; one that several groups share stands in each.</summary>
    public required IReadOnlyList<Insatsrad> Insatser { get; init; }

    /// <summary>Those closed in the period.</summary>
    public required IReadOnlyList<Insatsrad> Avslutade { get; init; }

    /// <summary>Budget and utfall of the period, over all its insatser; a shared insats counts whole.</summary>
    public required Budgetutfall Ekonomi { get; init; }

    /// <summary>Reports handed in, and expected.</summary>
    public required Rapportläge Rapporter { get; init; }

    /// <summary>The last eight quarters, each summed over the insatser that were active in it; a count is masked as soon as one of its terms is.</summary>
    public required IReadOnlyList<Kvartalsrad> Kvartal { get; init; }
}

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
        var lokusgrupp = await db.Lokusgrupper.SynligaFör(kontext.Användare).SingleOrDefaultAsync(l => l.Kod == kod, cancellationToken);
        if (lokusgrupp is null)
        {
            return Felkatalog.LokusgruppFinnsInte(kod);
        }

        var insatser = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Lokusgrupper.Any(l => l.Kod == kod));
        var läge = await insatsläge.LäsAsync(insatser, period, cancellationToken);
        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        var räknare = underlag.Räknare(läge.Insatser);
        var pågående = läge.Rader.Where(r => !r.Insats.Tid.AvslutadI(period)).Select(r => r.Rad).ToList();
        var ljus = pågående.Select(r => r.Ljus.Samlat).ToList();
        return new LokusgruppVy
        {
            Lokusgrupp = lokusgrupp,
            Period = period,
            Antal = Ljusantal.Av(ljus),
            Samlat = ljus.Värst(),
            Insatser = pågående,
            Avslutade = [.. läge.Rader.Where(r => r.Insats.Tid.AvslutadI(period)).Select(r => r.Rad)],
            Rapporter = läge.Rapportläge(läge.Rader, period),
            Ekonomi = Budgetutfall.Summa(läge.Rader.Select(r => r.Rad.Ekonomi)),
            Kvartal =
            [
                .. from kvartal in Insatsläge.ÅttaKvartal(period)
                   let utfall = läge.Kvartal(kvartal)
                   select new Kvartalsrad(kvartal, utfall, läge.Ljus(kvartal), Deltagare(läge, räknare, underlag.Skydd, kvartal)),
            ],
        };
    }

    private static Deltagarkvartal? Deltagare(Lägesläsning läge, Räknare räknare, Skydd skydd, Kvartal kvartal) =>
        läge.Insatser
            .Select(i => räknare.Deltagarkvartal(i, kvartal, skydd))
            .Aggregate((Deltagarkvartal?)null, (summa, term) => summa is null ? term : term is null ? summa : summa + term);
}
