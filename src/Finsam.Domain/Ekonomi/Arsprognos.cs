namespace Finsam.Domain.Ekonomi;

/// <summary>How a year goes for an insats, or for several together: budget, what is used, and what the year comes to if the rest goes as planned.</summary>
/// <param name="Budget">Kronor of the whole year, or <c>null</c> when no quarter has a budget.</param>
/// <param name="Hittills">The complete quarters, where both budget and utfall are filled in.</param>
/// <param name="Prognos">Kronor: what is used, and the budget of every quarter without utfall; <c>null</c> when there is neither.</param>
public sealed record Årsprognos(decimal? Budget, Budgetutfall Hittills, decimal? Prognos)
{
    /// <summary>Budget less prognos, kronor: what will be left, or be missing when it is below 0. Source: the sign of "Avvikelse" in the printed tables.</summary>
    public decimal? Avvikelse => Budget - Prognos;

    /// <summary>One insats in a year.</summary>
    /// <param name="kvartal">Its quarters of the year.</param>
    public static Årsprognos Av(IEnumerable<Ekonomikvartal> kvartal)
    {
        var alla = kvartal.ToList();
        var budgeterade = alla.Where(k => k.Budget is not null).ToList();
        var uppgifter = alla.Select(k => k.Utfall ?? k.Budget).OfType<decimal>().ToList();
        return new(budgeterade.Count == 0 ? null : budgeterade.Sum(k => k.Budget), Budgetutfall.Av(alla), uppgifter.Count == 0 ? null : uppgifter.Sum());
    }

    /// <summary>Several together; those without amounts add nothing.</summary>
    public static Årsprognos Summa(IReadOnlyCollection<Årsprognos> delar) => new(
        Summa(delar.Select(d => d.Budget)), Budgetutfall.Summa(delar.Select(d => d.Hittills)), Summa(delar.Select(d => d.Prognos)));

    private static decimal? Summa(IEnumerable<decimal?> belopp)
    {
        var fyllda = belopp.OfType<decimal>().ToList();
        return fyllda.Count == 0 ? null : fyllda.Sum();
    }
}
