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
/// <param name="Kommentarer">Notes to the answers, those of drafts too.</param>
/// <param name="Inställningar">The förbund's.</param>
internal sealed record Lägesläsning(
    IReadOnlyList<Insats> Insatser,
    IReadOnlyList<Insatslägesrad> Rader,
    ILookup<InsatsId, Kvartalsrapport> Rapporter,
    ILookup<InsatsId, Ekonomikvartal> Ekonomi,
    ILookup<InsatsId, Kommentar> Kommentarer,
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

    /// <summary>Budget and utfall of one insats in a period.</summary>
    public Budgetutfall Utfall(InsatsId insats, Period period) => Budgetutfall.Av(Ekonomi[insats].Where(e => period.Innehåller(e.Kvartal)));

    /// <summary>Every light of one insats in a period: the one place where they are decided.</summary>
    public Insatsljus Ljus(InsatsId insats, Period period) => Insatsljus.Av(
        Svar.FörPeriod(Rapporter[insats].Where(r => period.Innehåller(r.Kvartal))), Utfall(insats, period), Trösklar(insats, period), Mål(insats, period), Satt(insats, period));

    /// <summary>What the mål of one insats say in a period, or <c>null</c> where none was judged.</summary>
    public Målljus? Mål(InsatsId insats, Period period) =>
        Målljus.Av(Insatser.Where(i => i.Id == insats).SelectMany(i => i.Mål), Rapporter[insats].Where(r => period.Innehåller(r.Kvartal)));

    /// <summary>The budget light that was set by hand for a period, or <c>null</c>.</summary>
    public Budgetbedömning? Satt(InsatsId insats, Period period) =>
        Budgetbedömning.I(period, Insatser.Where(i => i.Id == insats).SelectMany(i => i.Budgetbedömningar));

    /// <summary>The report of a quarter, or <c>null</c> where there is none or only a draft, which says nothing yet.</summary>
    public Kvartalsrapport? Inlämnad(InsatsId insats, Kvartal kvartal) => Rapporter[insats].SingleOrDefault(r => r.Kvartal == kvartal && r.ÄrInlämnad);

    /// <summary>The samlade ljus of a quarter, or <c>null</c> where no report was handed in.</summary>
    public Trafikljus? Samlat(InsatsId insats, Kvartal kvartal) =>
        Inlämnad(insats, kvartal) is { } rapport
            ? Insatsljus.SamlatAv(rapport.Svar, Utfall(insats, Period.För(kvartal)), Trösklar(insats, Period.För(kvartal)), Mål(insats, Period.För(kvartal)), Satt(insats, Period.För(kvartal)))
            : null;

    /// <summary>The notes to the answers of a period, in time; those of a draft say nothing yet.</summary>
    public IReadOnlyList<Notering> Noter(InsatsId insats, Period period)
    {
        var utkast = Rapporter[insats].Where(r => !r.ÄrInlämnad).Select(r => r.Kvartal).ToHashSet();
        return
        [
            .. Kommentarer[insats].Where(n => period.Innehåller(n.Kvartal) && !utkast.Contains(n.Kvartal))
                .OrderBy(n => n.Kvartal).ThenBy(n => n.Fråga, StringComparer.Ordinal)
                .Select(n => new Notering(n.Kvartal, n.Fråga, n.Text)),
        ];
    }

    /// <summary>The limits that decide the budget light of one insats in a period.</summary>
    public Trösklar Trösklar(InsatsId insats, Period period) => Tröskelregler.Gällande(
        Rapporter[insats].Where(r => period.Innehåller(r.Kvartal)), Ekonomi[insats].Where(e => period.Innehåller(e.Kvartal)), Inställningar.Trösklar);

    /// <summary>Counts the reports of some of the insatser: those that the calendar expects in the period's quarters.</summary>
    public Rapportläge Rapportläge(IReadOnlyList<Insatslägesrad> rader, Period period)
    {
        var plan = Inställningar.Rapportplan;
        var väntade = rader.SelectMany(r => period.Kvartalen.Where(k => plan.Väntas(r.Insats, k)).Select(k => (r.Insats, Kvartal: k))).ToList();
        var inlämnade = rader
            .SelectMany(r => Rapporter[r.Insats.Id], (r, rapport) => (r.Insats, Rapport: rapport))
            .Where(r => r.Rapport.ÄrInlämnad && period.Innehåller(r.Rapport.Kvartal) && plan.Väntas(r.Rapport.Kvartal))
            .ToList();
        var har = inlämnade.Select(r => (r.Insats.Id, r.Rapport.Kvartal)).ToHashSet();
        return new(inlämnade.Count, väntade.Count, inlämnade.Count(r => plan.ITid(r.Insats, r.Rapport)))
        {
            Saknas =
            [
                .. väntade.Where(v => !har.Contains((v.Insats.Id, v.Kvartal)))
                    .Select(v => new Saknadrapport(v.Insats.Kod, v.Insats.Visningsnamn, v.Kvartal) { Förfaller = plan.SistaDag(v.Insats, v.Kvartal) }),
            ],
        };
    }
}

/// <summary>Reads how insatser stand, in four statements whatever their number.</summary>
internal sealed class Insatsläge(IFinsamContext db, Inställningar inställningar)
{
    private const int AntalKvartal = 8;
    private const int LångtAntalKvartal = 12;

    /// <summary>The eight quarters up to the end of the period, oldest first.</summary>
    public static IEnumerable<Kvartal> ÅttaKvartal(Period period) => Senaste(period, AntalKvartal);

    /// <summary>The twelve quarters up to the end of the period, oldest first: as far back as colours and amounts are followed.</summary>
    public static IEnumerable<Kvartal> TolvKvartal(Period period) => Senaste(period, LångtAntalKvartal);

    /// <summary>Reads insatser of eight quarters, and the notes of the period.</summary>
    public Task<Lägesläsning> LäsAsync(IQueryable<Insats> synliga, Period period, CancellationToken cancellationToken) =>
        LäsAsync(synliga, period, (ÅttaKvartal(period).First(), period.FörstaKvartal), cancellationToken);

    /// <summary>The same without notes.</summary>
    public Task<Lägesläsning> LäsUtanNoterAsync(IQueryable<Insats> synliga, Period period, CancellationToken cancellationToken) =>
        LäsAsync(synliga, period, (ÅttaKvartal(period).First(), null), cancellationToken);

    /// <summary>Reads insatser of twelve quarters, with the notes of all of them.</summary>
    public Task<Lägesläsning> LäsLångtAsync(IQueryable<Insats> synliga, Period period, CancellationToken cancellationToken)
    {
        var från = TolvKvartal(period).First();
        return LäsAsync(synliga, period, (från, från), cancellationToken);
    }

    /// <summary>Reads all about one insats from its start, if that is before the twelve quarters.</summary>
    public Task<Lägesläsning> LäsHelaAsync(Insats insats, Period period, CancellationToken cancellationToken)
    {
        var (start, från) = (Kvartal.För(insats.Start), TolvKvartal(period).First());
        från = start < från ? start : från;
        return LäsAsync([insats], db.Insatser.Where(i => i.Id == insats.Id), period, (från, från), cancellationToken);
    }

    /// <summary>Reads every report and amount of one insats, as its budget is followed: neither rows nor notes.</summary>
    public async Task<Lägesläsning> LäsAlltAsync(Insats insats, CancellationToken cancellationToken)
    {
        var rapporter = await db.Kvartalsrapporter.Where(r => r.InsatsId == insats.Id).Include(r => r.Målbedömningar).ToListAsync(cancellationToken);
        var ekonomi = await db.Ekonomi.Where(e => e.InsatsId == insats.Id).ToListAsync(cancellationToken);
        return new([insats], [], rapporter.ToLookup(r => r.InsatsId), ekonomi.ToLookup(e => e.InsatsId), Array.Empty<Kommentar>().ToLookup(k => k.InsatsId), inställningar);
    }

    private static IEnumerable<Kvartal> Senaste(Period period, int antal) => Enumerable.Range(1 - antal, antal).Select(period.SistaKvartal.Plus);

    private async Task<Lägesläsning> LäsAsync(IQueryable<Insats> synliga, Period period, (Kvartal Allt, Kvartal? Noter) från, CancellationToken cancellationToken)
    {
        // Whoever was active in any of the quarters: what was true of a quarter does not depend on which period it is looked at from.
        var (första, sista) = (från.Allt.FörstaDag, period.SistaDag);
        var urval = synliga.Where(i => i.Start <= sista && !(i.Slut < första) && !(i.Avslutad < första));
        var insatser = await urval.Include(i => i.Lokusgrupper).Include(i => i.Mål).Include(i => i.Anstånd).Include(i => i.Budgetbedömningar).ToListAsync(cancellationToken);
        return await LäsAsync(insatser, urval, period, från, cancellationToken);
    }

    private async Task<Lägesläsning> LäsAsync(
        IReadOnlyList<Insats> insatser, IQueryable<Insats> urval, Period period, (Kvartal Allt, Kvartal? Noter) från, CancellationToken cancellationToken)
    {
        var (allt, till) = (från.Allt, period.SistaKvartal);
        var rapporter = await db.Kvartalsrapporter
            .Where(r => r.Kvartal >= allt && r.Kvartal <= till && urval.Any(i => i.Id == r.InsatsId))
            .Include(r => r.Målbedömningar)
            .ToListAsync(cancellationToken);
        var ekonomi = await db.Ekonomi
            .Where(e => e.Kvartal >= allt && e.Kvartal <= till && urval.Any(i => i.Id == e.InsatsId))
            .ToListAsync(cancellationToken);
        var kommentarer = från.Noter is not { } noter ? [] : await db.Kommentarer
            .Where(k => k.Kvartal >= noter && k.Kvartal <= till && urval.Any(i => i.Id == k.InsatsId))
            .ToListAsync(cancellationToken);

        var läsning = new Lägesläsning(
            insatser, [], rapporter.ToLookup(r => r.InsatsId), ekonomi.ToLookup(e => e.InsatsId), kommentarer.ToLookup(k => k.InsatsId), inställningar);
        return läsning with
        {
            Rader = [.. insatser.Where(i => i.Tid.Ingår(period)).Order(Insatsordning.Instans).Select(i => new Insatslägesrad(i, Rad(i, period, läsning)))],
        };
    }

    private static Insatsrad Rad(Insats insats, Period period, Lägesläsning läsning) => new()
    {
        Kod = insats.Kod,
        Namn = insats.Namn,
        Visningsnamn = insats.Visningsnamn,
        Typ = insats.Typ,
        Lokusgrupper = [.. insats.Lokusgrupper.OrderBy(l => l.Kommun, Svenska.Ordning).Select(l => (l.Kod, l.Kommun))],
        Ljus = läsning.Ljus(insats.Id, period),
        Ekonomi = läsning.Utfall(insats.Id, period),
        ÅttaKvartal = [.. ÅttaKvartal(period).Select(k => (k, läsning.Samlat(insats.Id, k)))],
        Noter = läsning.Noter(insats.Id, period),
    };
}
