using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Skattning;

/// <summary>
/// How those who left an insats in a half-year had changed by their own rating. Worked out once, a month after the half-year, and never again: a deltagare
/// stands in one half-year and no other, and what is entered, changed or taken away later cannot be seen as a difference between two readings.
/// </summary>
public sealed class Skattningsutfall
{
    private Skattningsutfall()
    {
    }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>The half-year in which they left.</summary>
    public Period Halvår { get; private init; }

    /// <summary>The day it was worked out.</summary>
    public DateOnly Fastställt { get; private init; }

    /// <summary>Those who rated higher the last time than the first; <c>null</c>, as everything is, where it may not be shown.</summary>
    public int? Förbättrade { get; private init; }

    /// <summary>Those who rated the same.</summary>
    public int? Oförändrade { get; private init; }

    /// <summary>Those who rated lower.</summary>
    public int? Försämrade { get; private init; }

    /// <summary>Mean change, one decimal; <c>null</c> also where nobody can be compared.</summary>
    public decimal? Förändring { get; private init; }

    /// <summary>How many are compared.</summary>
    public int? Jämförda => Förbättrade + Oförändrade + Försämrade;

    /// <summary>The day when a half-year is worked out: a month after it, so that who left on its last day has had time to answer.</summary>
    public static DateOnly Dag(Period halvår) => halvår.SistaDag.AddDays(1).AddMonths(1);

    /// <summary>The half-years to work out by today, for an insats that has used självskattning from a day: those whose day had not come before that.</summary>
    /// <param name="från">The day the first formulär was made.</param>
    /// <param name="idag">Today.</param>
    public static IEnumerable<Period> Halvåren(DateOnly från, DateOnly idag)
    {
        var halvår = Period.HalvårMed(Kvartal.För(från)).Föregående;
        for (; Dag(halvår) <= idag; halvår = halvår.Nästa)
        {
            if (Dag(halvår) > från)
            {
                yield return halvår;
            }
        }
    }

    /// <summary>When those who left in a quarter have been counted; <c>null</c> when they have, or are not to be. Before it they must not be removed.</summary>
    /// <param name="kvartal">The quarter.</param>
    /// <param name="från">The day the first formulär was made.</param>
    /// <param name="gjorda">The half-years that have been worked out.</param>
    public static DateOnly? Klar(Kvartal kvartal, DateOnly från, IEnumerable<Period> gjorda) =>
        Period.HalvårMed(kvartal) is var halvår && Dag(halvår) > från && !gjorda.Contains(halvår) ? Dag(halvår) : null;

    /// <summary>Works it out. Counts that may not be shown are not kept.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="halvår">The half-year, which must be over.</param>
    /// <param name="avslutade">How many left in it, as the PM shows it.</param>
    /// <param name="jämförelser">Of those who left in it and can be compared.</param>
    /// <param name="gräns">The limit of the masking.</param>
    /// <param name="idag">Today.</param>
    public static Skattningsutfall Fastställ(InsatsId insats, Period halvår, Antal avslutade, IReadOnlyCollection<Skattningsjämförelse> jämförelser, int gräns, DateOnly idag)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(idag, Dag(halvår));
        var (bättre, lika, sämre) = (jämförelser.Count(j => j.Förändring > 0), jämförelser.Count(j => j.Förändring == 0), jämförelser.Count(j => j.Förändring < 0));
        return FårVisas(avslutade, bättre, lika, sämre, gräns)
            ? new()
            {
                InsatsId = insats,
                Halvår = halvår,
                Fastställt = idag,
                Förbättrade = bättre,
                Oförändrade = lika,
                Försämrade = sämre,
                Förändring = Skattningsjämförelse.Medel(jämförelser),
            }
            : new() { InsatsId = insats, Halvår = halvår, Fastställt = idag };
    }

    /// <summary>Whether it may be shown now, when the PM shows so many who left: no part of them is small, those who cannot be compared included.</summary>
    /// <param name="avslutade">How many left in the half-year, as the PM shows it now.</param>
    /// <param name="gräns">The limit of the masking now.</param>
    public bool FårVisas(Antal avslutade, int gräns) =>
        Förbättrade is { } bättre && Oförändrade is { } lika && Försämrade is { } sämre && FårVisas(avslutade, bättre, lika, sämre, gräns);

    private static bool FårVisas(Antal avslutade, int bättre, int lika, int sämre, int gräns) =>
        avslutade.Värde - (bättre + lika + sämre) is { } övriga and >= 0 && Delning.FårVisas(gräns, bättre, lika, sämre, övriga);
}
