using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Ekonomi;

/// <summary>Budget and utfall of one insats and quarter, in kronor. Empty is not 0. Source: formats/utbyte.md, <c>ekonomi.csv</c>.</summary>
public sealed class Ekonomikvartal
{
    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>Kronor, or <c>null</c> where not filled in.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Kronor, or <c>null</c> where not filled in.</summary>
    public decimal? Utfall { get; init; }
}

/// <summary>Budget against utfall of one insats in a period, from its complete quarters. Source: formats/utbyte.md, "Tabell 4".</summary>
/// <param name="Budget">Kronor, or <c>null</c> when no quarter is complete.</param>
/// <param name="Utfall">Kronor, or <c>null</c> when no quarter is complete.</param>
public readonly record struct Budgetutfall(decimal? Budget, decimal? Utfall)
{
    /// <summary>Förbrukningskvot, unrounded percent; <c>null</c> without amounts or with budget 0.</summary>
    public decimal? Kvot => Budget is { } budget and not 0 && Utfall is { } utfall ? 100m * utfall / budget : null;

    /// <summary>Förbrukningskvot in whole percent.</summary>
    public int? KvotProcent => Kvot is { } kvot ? Andel.Avrunda(kvot) : null;

    /// <summary>Budget in thousands of kronor, rounded.</summary>
    public int? BudgetTkr => Budget is { } kronor ? Andel.Avrunda(kronor / 1000m) : null;

    /// <summary>Utfall in thousands of kronor, rounded.</summary>
    public int? UtfallTkr => Utfall is { } kronor ? Andel.Avrunda(kronor / 1000m) : null;

    /// <summary>Sums the quarters in which both budget and utfall are filled in; a quarter where either is empty is left out of both sums.</summary>
    public static Budgetutfall Av(IEnumerable<Ekonomikvartal> kvartal)
    {
        var hela = kvartal.Where(k => k is { Budget: not null, Utfall: not null }).ToList();
        return hela.Count == 0 ? default : new(hela.Sum(k => k.Budget), hela.Sum(k => k.Utfall));
    }

    /// <summary>Adds up insatser, each from its own complete quarters; those without amounts add nothing.</summary>
    public static Budgetutfall Summa(IEnumerable<Budgetutfall> utfall)
    {
        var hela = utfall.Where(u => u.Budget is not null).ToList();
        return hela.Count == 0 ? default : new(hela.Sum(u => u.Budget), hela.Sum(u => u.Utfall));
    }

    /// <summary>Running sums: what each and those before it come to.</summary>
    /// <param name="utfall">In time.</param>
    public static IReadOnlyList<Budgetutfall> Ackumulera(IReadOnlyList<Budgetutfall> utfall) =>
        [.. utfall.Select((_, sista) => Summa(utfall.Take(sista + 1)))];

    /// <summary>
    /// The light: grå without amounts, or when budget and utfall are both 0; röd when only the budget is 0; grön when the difference is a trifle;
    /// otherwise by the unrounded förbrukningskvot, limits included.
    /// </summary>
    public Trafikljus Ljus(Trösklar trösklar)
    {
        if (Budget is not { } budget || Utfall is not { } utfall)
        {
            return Trafikljus.Grå;
        }

        if (Kvot is not { } kvot)
        {
            return utfall == 0 ? Trafikljus.Grå : Trafikljus.Röd;
        }

        return Math.Abs(utfall - budget) < trösklar.Bagatell ? Trafikljus.Grön
            : kvot >= trösklar.GrönFrån && kvot <= trösklar.GrönTill ? Trafikljus.Grön
            : kvot >= trösklar.GulFrån && kvot <= trösklar.GulTill ? Trafikljus.Gul
            : Trafikljus.Röd;
    }
}
