using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Översikt;

/// <summary>One insats with its row.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Rad">What is shown of it.</param>
internal sealed record Insatslägesrad(Insats Insats, Insatsrad Rad);

/// <summary>What was read about a set of insatser.</summary>
/// <param name="Insatser">Those active in any of the eight quarters.</param>
/// <param name="Rader">Those in the period, in order.</param>
/// <param name="Rapporter">Their reports of the eight quarters and the period, drafts too.</param>
/// <param name="Ekonomi">Their budget and utfall of the same quarters.</param>
/// <param name="Inställningar">The förbund's.</param>
internal sealed record Lägesläsning(
    IReadOnlyList<Insats> Insatser,
    IReadOnlyList<Insatslägesrad> Rader,
    ILookup<InsatsId, Kvartalsrapport> Rapporter,
    ILookup<InsatsId, Ekonomikvartal> Ekonomi,
    Inställningar Inställningar)
{
    /// <summary>Budget and utfall of one quarter, over the insatser that were active in it.</summary>
    public Budgetutfall Kvartal(Kvartal kvartal) => Budgetutfall.Summa(
        Insatser.Where(i => i.Tid.Ingår(Period.För(kvartal))).Select(i => Budgetutfall.Av(Ekonomi[i.Id].Where(e => e.Kvartal == kvartal))));

    /// <summary>The budget light's colour of that sum, by the limits that hold for it.</summary>
    public Trafikljus Ljus(Kvartal kvartal)
    {
        var aktiva = Insatser.Where(i => i.Tid.Ingår(Period.För(kvartal))).ToList();
        return Kvartal(kvartal).Ljus(Tröskelregler.Gällande(
            aktiva.SelectMany(i => Rapporter[i.Id]).Where(r => r.Kvartal == kvartal),
            aktiva.SelectMany(i => Ekonomi[i.Id]).Where(e => e.Kvartal == kvartal),
            Inställningar.Trösklar));
    }

    /// <summary>The limits that decide the budget light of one insats in a period.</summary>
    public Trösklar Trösklar(InsatsId insats, Period period) => Tröskelregler.Gällande(
        Rapporter[insats].Where(r => period.Innehåller(r.Kvartal)), Ekonomi[insats].Where(e => period.Innehåller(e.Kvartal)), Inställningar.Trösklar);

    /// <summary>Counts the reports of some of the insatser: those that the calendar expects in the period's quarters.</summary>
    public Rapportläge Rapportläge(IReadOnlyList<Insatslägesrad> rader, Period period)
    {
        var plan = Inställningar.Rapportplan;
        var kvartalen = period.Kvartalen.Where(plan.Väntas).Select(k => (Kvartal: k, Dagar: plan.Omfattar(k))).ToList();
        var väntade = rader
            .SelectMany(r => kvartalen.Where(k => r.Insats.Tid.Ingår(k.Dagar.Första, k.Dagar.Sista)).Select(k => (r.Insats, k.Kvartal)))
            .ToList();
        var inlämnade = rader
            .SelectMany(r => Rapporter[r.Insats.Id])
            .Where(r => r.ÄrInlämnad && period.Innehåller(r.Kvartal) && plan.Väntas(r.Kvartal))
            .ToList();
        var har = inlämnade.Select(r => (r.InsatsId, r.Kvartal)).ToHashSet();
        return new(inlämnade.Count, väntade.Count, inlämnade.Count(r => r.InlämnadITid(plan)))
        {
            Saknas =
            [
                .. väntade.Where(v => !har.Contains((v.Insats.Id, v.Kvartal)))
                    .Select(v => new Saknadrapport(v.Insats.Kod, v.Insats.Visningsnamn, v.Kvartal) { Förfaller = plan.Förfaller(v.Kvartal) }),
            ],
        };
    }
}

/// <summary>Reads how insatser stand, in four statements whatever their number.</summary>
internal sealed class Insatsläge(IFinsamContext db, Inställningar inställningar)
{
    private const int AntalKvartal = 8;

    /// <summary>The eight quarters up to the end of the period, oldest first.</summary>
    public static IEnumerable<Kvartal> ÅttaKvartal(Period period) =>
        Enumerable.Range(1 - AntalKvartal, AntalKvartal).Select(period.SistaKvartal.Plus);

    public async Task<Lägesläsning> LäsAsync(IQueryable<Insats> synliga, Period period, CancellationToken cancellationToken)
    {
        // Whoever was active in any of the eight quarters: what was true of a quarter does not depend on which period it is looked at from.
        var (första, sista) = (ÅttaKvartal(period).First().FörstaDag, period.SistaDag);
        var urval = synliga.Where(i => i.Start <= sista && !(i.Slut < första) && !(i.Avslutad < första));
        var insatser = await urval.Include(i => i.Lokusgrupper).ToListAsync(cancellationToken);

        var från = ÅttaKvartal(period).First();
        var till = period.SistaKvartal;
        var rapporter = await db.Kvartalsrapporter
            .Where(r => r.Kvartal >= från && r.Kvartal <= till && urval.Any(i => i.Id == r.InsatsId))
            .ToListAsync(cancellationToken);
        var ekonomi = await db.Ekonomi
            .Where(e => e.Kvartal >= från && e.Kvartal <= till && urval.Any(i => i.Id == e.InsatsId))
            .ToListAsync(cancellationToken);
        var kommentarer = await db.Kommentarer
            .Where(k => k.Kvartal >= period.FörstaKvartal && k.Kvartal <= till && urval.Any(i => i.Id == k.InsatsId))
            .ToListAsync(cancellationToken);

        var läsning = new Lägesläsning(insatser, [], rapporter.ToLookup(r => r.InsatsId), ekonomi.ToLookup(e => e.InsatsId), inställningar);
        var noter = kommentarer.ToLookup(k => k.InsatsId);
        return läsning with
        {
            Rader = [.. insatser.Where(i => i.Tid.Ingår(period)).Order(Insatsordning.Instans).Select(i => new Insatslägesrad(i, Rad(i, period, läsning, noter[i.Id])))],
        };
    }

    private static Insatsrad Rad(Insats insats, Period period, Lägesläsning läsning, IEnumerable<Kommentar> noter)
    {
        var rapporter = läsning.Rapporter[insats.Id].ToDictionary(r => r.Kvartal);
        var ekonomi = läsning.Ekonomi[insats.Id].ToLookup(e => e.Kvartal);
        var utfall = Budgetutfall.Av(period.Kvartalen.SelectMany(k => ekonomi[k]));
        return new()
        {
            Kod = insats.Kod,
            Namn = insats.Namn,
            Visningsnamn = insats.Visningsnamn,
            Typ = insats.Typ,
            Lokusgrupper = [.. insats.Lokusgrupper.OrderBy(l => l.Kommun, StringComparer.Create(Svenska.Kultur, true)).Select(l => (l.Kod, l.Kommun))],
            Ljus = Insatsljus.Av(Svar.FörPeriod(rapporter.Values.Where(r => period.Innehåller(r.Kvartal))), utfall, läsning.Trösklar(insats.Id, period)),
            Ekonomi = utfall,
            ÅttaKvartal = [.. ÅttaKvartal(period).Select(k => (k, Samlat(k)))],
            Noter =
            [
                .. noter.Where(n => !(rapporter.TryGetValue(n.Kvartal, out var rapport) && !rapport.ÄrInlämnad))
                    .OrderBy(n => n.Kvartal).ThenBy(n => n.Fråga, StringComparer.Ordinal)
                    .Select(n => new Notering(n.Kvartal, n.Fråga, n.Text)),
            ],
        };

        Trafikljus? Samlat(Kvartal kvartal) =>
            rapporter.TryGetValue(kvartal, out var rapport) && rapport.ÄrInlämnad
                ? Insatsljus.Av(Svar.FörPeriod([rapport]), Budgetutfall.Av(ekonomi[kvartal]), läsning.Trösklar(insats.Id, Period.För(kvartal))).Samlat
                : null;
    }
}
