using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Ekonomi;

/// <summary>How a year's amount is spread over its quarters, until somebody plans it otherwise.</summary>
public static class Budgetplan
{
    /// <summary>
    /// Linear over the months of the year in which the insats runs, a begun month being a whole one; over all twelve when it does not run then at all. The
    /// quarters sum to the year.
    /// </summary>
    public static IReadOnlyList<decimal> Linjär(decimal belopp, Insatstid tid, int år)
    {
        var månader = Enumerable.Range(0, 4).Select(k => Enumerable.Range(1, 3).Count(m => Ingår(tid, new(år, (k * 3) + m, 1)))).ToList();
        return Fördelning.Efter(belopp, månader.Sum() == 0 ? [3, 3, 3, 3] : månader);
    }

    private static bool Ingår(Insatstid tid, DateOnly månad) => tid.Ingår(månad, månad.AddMonths(1).AddDays(-1));
}

/// <summary>How one cost line stands.</summary>
/// <param name="Rad">The line.</param>
/// <param name="Ekonomi">Its budget against its utfall, of the quarters where both are filled in; without amounts for a part's line.</param>
/// <param name="Ljus">By the same limits as the whole.</param>
public sealed record Radläge(Budgetrad Rad, Budgetutfall Ekonomi, Trafikljus Ljus)
{
    /// <summary>Whether the line by itself calls for attention.</summary>
    public bool Varnar => Ljus is Trafikljus.Gul or Trafikljus.Röd;
}

/// <summary>
/// How cost lines stand, each and together: a good total hides no bad line. Source: Blad A of 2016, where övriga kostnader were 147,2 % under a total of
/// 94,6 %.
/// </summary>
/// <param name="Rader">The lines.</param>
/// <param name="Ekonomi">The förbund's lines together.</param>
/// <param name="Ljus">Of the whole.</param>
public sealed record Budgetläge(IReadOnlyList<Radläge> Rader, Budgetutfall Ekonomi, Trafikljus Ljus)
{
    /// <summary>Lines that stand worse than the whole lets on.</summary>
    public IReadOnlyList<Radläge> Dolda => [.. Rader.Where(r => r.Varnar && r.Ljus.Allvar() > Ljus.Allvar())];

    /// <summary>What the parts put in by schablon, kronor; never summed with what the förbund pays.</summary>
    public decimal Schablon => Rader.Where(r => !r.Rad.ÄrFörbundets).Sum(r => r.Rad.Budget.Sum());

    /// <summary>Judges the lines.</summary>
    public static Budgetläge Av(IEnumerable<Budgetrad> rader, Trösklar trösklar)
    {
        var lägen = rader.Select(rad => (rad, Ekonomi: Budgetutfall.Av(rad.Kvartal()))).Select(r => new Radläge(r.rad, r.Ekonomi, r.Ekonomi.Ljus(trösklar))).ToList();
        var summa = Budgetutfall.Summa(lägen.Where(l => l.Rad.ÄrFörbundets).Select(l => l.Ekonomi));
        return new(lägen, summa, summa.Ljus(trösklar));
    }
}

/// <summary>What the förbund's lines sum to in a quarter, beside the total that the lights are decided by.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Budget">The lines' budget, kronor.</param>
/// <param name="Utfall">The lines' utfall; <c>null</c> while a line with budget in the quarter has none.</param>
/// <param name="Totalt">The stored total, or <c>null</c> where there is none.</param>
public sealed record Radavstämning(Kvartal Kvartal, decimal Budget, decimal? Utfall, Ekonomikvartal? Totalt)
{
    /// <summary>The lines' budget minus the total's, or <c>null</c> where the total has none.</summary>
    public decimal? Budgetskillnad => Budget - Totalt?.Budget;

    /// <summary>The lines' utfall minus the total's, or <c>null</c> where either has none.</summary>
    public decimal? Utfallsskillnad => Utfall - Totalt?.Utfall;

    /// <summary>Whether there is something to tell: an amount differs, or one of the two is not there.</summary>
    public bool Skiljer => (Budgetskillnad ?? Budget) != 0 || (Utfallsskillnad ?? 0) != 0 || Utfall is null != Totalt?.Utfall is null;

    /// <summary>Compares every quarter that has lines of the förbund.</summary>
    public static IReadOnlyList<Radavstämning> Av(IEnumerable<Budgetrad> rader, IEnumerable<Ekonomikvartal> totalt)
    {
        var perKvartal = totalt.ToDictionary(t => t.Kvartal);
        return
        [
            .. rader.Where(r => r.ÄrFörbundets).SelectMany(r => r.Kvartal()).GroupBy(k => k.Kvartal).OrderBy(k => k.Key)
                .Select(k => new Radavstämning(k.Key, k.Sum(d => d.Budget ?? 0), Summa(k), perKvartal.GetValueOrDefault(k.Key)))
                .Where(a => a.Budget != 0 || a.Utfall is not null || a.Totalt is not null),
        ];
    }

    private static decimal? Summa(IEnumerable<Ekonomikvartal> delar)
    {
        var lista = delar.ToList();
        return lista.Any(d => d.Utfall is null && d.Budget != 0) || lista.All(d => d.Utfall is null) ? null : lista.Sum(d => d.Utfall ?? 0);
    }
}
