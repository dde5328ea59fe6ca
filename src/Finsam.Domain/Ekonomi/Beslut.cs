using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Ekonomi;

/// <summary>Identity of a <see cref="Beslut"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct BeslutId(Guid Value);

/// <summary>What the board decided. Source: formats/utbyte.md, <c>slag</c> of <c>beslut.csv</c>.</summary>
public enum Beslutsslag
{
    /// <summary>A first grant.</summary>
    [Kod("beviljad")]
    Beviljad,

    /// <summary>More time, with the money for it.</summary>
    [Kod("forlangning")]
    Förlängning,

    /// <summary>More money.</summary>
    [Kod("tillagg")]
    Tillägg,

    /// <summary>No: the amount is what was applied for.</summary>
    [Kod("avslag")]
    Avslag,
}

/// <summary>
/// A decision of the board about the money of an insats, for a period that may reach over several years. Known by the insats and its diarienummer.
/// Source: formats/utbyte.md, <c>beslut.csv</c>.
/// </summary>
public sealed class Beslut
{
    /// <summary>Identity.</summary>
    public required BeslutId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The förbund's number of the decision.</summary>
    public required string Diarienummer { get; init; }

    /// <summary>The day it was taken.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Kronor, for the whole period and in addition to what other decisions grant.</summary>
    public required decimal Belopp { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly Tom { get; init; }

    /// <summary>What was decided, or <c>null</c> where the file does not say: not answered is not "nej", so its amount is granted.</summary>
    public Beslutsslag? Slag { get; init; }

    /// <summary>A decision that is entered by hand.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="diarienummer">The förbund's number.</param>
    /// <param name="datum">The day it was taken.</param>
    /// <param name="belopp">Kronor.</param>
    /// <param name="tid">First and last day.</param>
    /// <param name="slag">What was decided.</param>
    public static Result<Beslut> Registrera(InsatsId insats, string diarienummer, DateOnly datum, decimal belopp, (DateOnly From, DateOnly Tom) tid, Beslutsslag slag) =>
        tid.Tom < tid.From ? Fel.Fältet("beslut.period", nameof(Tom), "Den sista dagen ligger före den första.")
        : new Beslut { Id = new(Guid.CreateVersion7()), InsatsId = insats, Diarienummer = diarienummer.Trim(), Datum = datum, Belopp = belopp, From = tid.From, Tom = tid.Tom, Slag = slag };

    /// <summary>Kronor that it grants: nothing when it is an avslag.</summary>
    public decimal Beviljat => Slag == Beslutsslag.Avslag ? 0 : Belopp;

    /// <summary>What it grants, by quarter: linear over the months of its period, a begun month being a whole one. The parts sum to the whole.</summary>
    public IReadOnlyDictionary<Kvartal, decimal> PerKvartal()
    {
        var månader = Månader().GroupBy(Kvartal.För).Select(grupp => (Kvartal: grupp.Key, Antal: grupp.Count())).ToList();
        var delar = Fördelning.Efter(Beviljat, [.. månader.Select(m => m.Antal)]);
        return månader.Zip(delar).ToDictionary(par => par.First.Kvartal, par => par.Second);
    }

    private IEnumerable<DateOnly> Månader()
    {
        for (var månad = new DateOnly(From.Year, From.Month, 1); månad <= Tom; månad = månad.AddMonths(1))
        {
            yield return månad;
        }
    }
}

/// <summary>What several decisions grant together, in kronor.</summary>
public static class Beviljat
{
    /// <summary>All of it.</summary>
    public static decimal Totalt(IEnumerable<Beslut> beslut) => beslut.Sum(b => b.Beviljat);

    /// <summary>By quarter.</summary>
    public static IReadOnlyDictionary<Kvartal, decimal> PerKvartal(IEnumerable<Beslut> beslut) =>
        beslut.Where(b => b.Beviljat > 0).SelectMany(b => b.PerKvartal()).GroupBy(par => par.Key).ToDictionary(grupp => grupp.Key, grupp => grupp.Sum(par => par.Value));

    /// <summary>By calendar year.</summary>
    public static IReadOnlyDictionary<int, decimal> PerÅr(IEnumerable<Beslut> beslut) =>
        PerKvartal(beslut).GroupBy(par => par.Key.År).ToDictionary(grupp => grupp.Key, grupp => grupp.Sum(par => par.Value));
}
