using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare;

/// <summary>
/// When the uppföljning of an insats is told of, one time after avslut: a quarter when everybody who left in it has had time to answer; where the PM hides how many
/// left, the half-year when the whole of it has, and then the year. The same persons are never told of twice, so that nothing can be worked out by subtraction
/// (docs/beslut/0163).
/// </summary>
/// <param name="månader">Months after avslut.</param>
/// <param name="från">The day from which the insats asks then; who could not be asked is not told of.</param>
/// <param name="tid">When the insats runs.</param>
/// <param name="gjorda">What has been made, of any time after avslut.</param>
public sealed class Uppföljningsredovisning(int månader, DateOnly från, Insatstid tid, IEnumerable<Uppföljningstillägg> gjorda)
{
    private readonly Dictionary<Period, Uppföljningstillägg> _gjorda = gjorda.Where(t => t.Månader == månader).ToDictionary(t => t.Period);

    /// <summary>Months after avslut.</summary>
    public int Månader => månader;

    /// <summary>The day when a period is tried: the first on which nobody who left in it has time left to answer.</summary>
    public static DateOnly Prövas(Period period, int månader) => Uppföljningsplan.Sista(period.SistaDag, månader).AddDays(1);

    /// <summary>The periods to try, the earliest and the shortest first. Each is tried once, so ask again after <see cref="Lägg"/>.</summary>
    /// <param name="idag">Today.</param>
    public Period? Nästa(DateOnly idag)
    {
        var första = från.AddMonths(-månader - Uppföljningsplan.Svarstid).Year;
        return Enumerable.Range(första, idag.Year - första + 1).SelectMany(Period.Alla).OrderBy(p => p.SistaKvartal).ThenBy(p => p.Slag)
            .Where(p => Återstår(p) && Prövas(p, månader) <= idag).Cast<Period?>().FirstOrDefault();
    }

    /// <summary>Adds what has been made of a period.</summary>
    public void Lägg(Uppföljningstillägg tillägg) => _gjorda.Add(tillägg.Period, tillägg);

    /// <summary>What is told of those who left in a quarter: with them alone or with more, and otherwise when it is tried next.</summary>
    public Kvartalsuppföljning Av(Kvartal kvartal)
    {
        Period[] perioder = [Period.För(kvartal), Period.HalvårMed(kvartal), Period.Helår(kvartal.År)];
        var rader = perioder.Where(_gjorda.ContainsKey).Select(p => _gjorda[p]).ToList();
        var tillägg = rader.FirstOrDefault(t => t.Utfall is not null) ?? rader.LastOrDefault();
        var nästa = tillägg is { Utfall: not null } ? null : perioder.Where(Återstår).Cast<Period?>().FirstOrDefault();
        return new(månader, tillägg, nästa, nästa is { } period ? Prövas(period, månader) : null);
    }

    /// <summary>
    /// When the last has been told of those who left up to and with a quarter, alone or with others; <c>null</c> when it has. Before it they must not be removed.
    /// </summary>
    public DateOnly? Klar(Kvartal kvartal)
    {
        var första = från.AddMonths(-månader - Uppföljningsplan.Svarstid).Year;
        var kvar = Enumerable.Range(första, Math.Max(0, kvartal.År - första + 1)).SelectMany(Period.Alla).Where(p => p.FörstaKvartal <= kvartal && Återstår(p)).ToList();
        return kvar.Count == 0 ? null : kvar.Max(p => Prövas(p, månader));
    }

    /// <summary>Not tried, in the time of the insats, everybody could be asked, and nobody in it has been told of, or was to be told of, in a shorter period.</summary>
    private bool Återstår(Period period) =>
        !_gjorda.ContainsKey(period) && tid.Ingår(period) && !_gjorda.Values.Any(t => t.Avgjort && period.Innehåller(t.Period.FörstaKvartal))
        && från <= Uppföljningsplan.Sista(period.Kvartalen.First(k => tid.Ingår(Period.För(k))).FörstaDag, månader);
}

/// <summary>What is told of those who left an insats in a quarter, one time after avslut.</summary>
/// <param name="Månader">Months after avslut.</param>
/// <param name="Tillägg">What has been made of the quarter, or of a longer period that it lies in; <c>null</c> where nothing has.</param>
/// <param name="NästaPeriod">The period that is tried next, or <c>null</c> where nothing more will be told.</param>
/// <param name="Prövas">The day of that, or <c>null</c>.</param>
public sealed record Kvartalsuppföljning(int Månader, Uppföljningstillägg? Tillägg, Period? NästaPeriod, DateOnly? Prövas);
