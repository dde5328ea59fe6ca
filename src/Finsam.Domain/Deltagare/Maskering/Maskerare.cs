using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// Decides which counts of persons are hidden. Source: formats/utbyte.md, "Masking"; the method stands in docs/beslut/0010-maskering.md.
/// </summary>
public static class Maskerare
{
    /// <summary>Raised when the same data would give another mask: one that is kept somewhere is then worked out anew.</summary>
    public const int Metod = 3;

    /// <summary>
    /// Hides every count 1…<paramref name="gräns"/>−1 of every period, and as few others as it finds, so that for each of them there are sets of data
    /// that agree with everything shown and in which it is at most 1, and at least <paramref name="gräns"/>−1.
    /// </summary>
    /// <param name="underlag">All deltagare of all time.</param>
    /// <param name="gräns">The smallest count that may be shown, besides 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gräns"/> is below 1.</exception>
    public static Skydd Skydda(Skyddsunderlag underlag, int gräns = 5)
    {
        ArgumentNullException.ThrowIfNull(underlag);
        ArgumentOutOfRangeException.ThrowIfLessThan(gräns, 1);
        var kända = Kända(underlag);
        var kvartal = kända.Deltagare.SelectMany(d => new[] { d.In, d.Ut ?? d.In }).Concat(kända.Anonyma.Select(a => a.Kvartal)).ToList();
        if (kvartal.Count == 0)
            return new(null as Mask, gräns);

        var grader = kända.Deltagare.Where(d => d.TillArbete).Select(d => d.Sysselsättningsgrad).OfType<int>().Distinct().Order();
        var form = new Maskform([.. kända.Individinsatser.OrderBy(i => i.Key, StringComparer.Ordinal)], kvartal.Min(), kvartal.Max(), [.. grader]);
        var tabell = new Tabell(form, new Räknare(kända), gräns);
        new Sökning(form.Nät, tabell, kända).Kör();
        return new(tabell.Dolda(), gräns);
    }

    /// <summary>Only the insatser that are shown, and people alike as one group, in an order that does not depend on that of the rows.</summary>
    private static Skyddsunderlag Kända(Skyddsunderlag underlag)
    {
        var grupper =
            from d in underlag.Deltagare
            where d.Antal > 0 && underlag.Individinsatser.ContainsKey(d.Insats)
            group d by Nyckel(d) into lika
            orderby lika.Key
            let första = lika.First()
            select första with { Antal = lika.Sum(d => d.Antal), Avslut = [.. första.Avslut.Distinct().Order()] };
        return new(
            underlag.Individinsatser,
            [.. grupper],
            [.. underlag.Anonyma.Where(a => a.Antal > 0 && underlag.Individinsatser.ContainsKey(a.Insats))]);
    }

    private static Personnyckel Nyckel(Deltagargrupp d) => new(
        d.Insats,
        [
            d.In.Löpnummer, d.Ut?.Löpnummer ?? int.MaxValue, (int)Räknare.Kolumn(d.Kön), d.Avslut.Aggregate(0, (mask, a) => mask | (1 << (int)a)),
            d.Sysselsättningsgrad ?? -1, (int?)d.Åldersgrupp ?? -1, (int?)d.Tid ?? -1, (int?)d.Utbildning ?? -1, (int?)d.FörsörjningIn ?? -1, (int?)d.FörsörjningUt ?? -1,
        ]);

    /// <summary>What the PM tells apart.</summary>
    private sealed record Personnyckel(string Insats, int[] Tal) : IComparable<Personnyckel>
    {
        public int CompareTo(Personnyckel? other) =>
            string.CompareOrdinal(Insats, other?.Insats) is var ordning && ordning != 0 ? ordning : Tal.AsSpan().SequenceCompareTo(other!.Tal);

        public bool Equals(Personnyckel? other) => other is not null && CompareTo(other) == 0;

        public override int GetHashCode() => Tal.Aggregate(Insats.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
    }
}
