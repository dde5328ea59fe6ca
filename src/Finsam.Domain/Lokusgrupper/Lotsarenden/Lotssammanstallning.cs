using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Lotsärenden;

/// <summary>So many persons alike.</summary>
/// <param name="Kön">Their kön.</param>
/// <param name="Part">Who asked.</param>
/// <param name="Teman">What each of them told of; none, one or several.</param>
/// <param name="Antal">How many.</param>
public sealed record Lotsgrupp(Kön Kön, RemitterandePart Part, IReadOnlyList<string> Teman, int Antal = 1);

/// <summary>One row of a compiled table.</summary>
/// <param name="Kod">Code of the kön or the part, or the name of the theme.</param>
/// <param name="Antal">How many, as it may be shown.</param>
/// <param name="Procent">Of n in whole percent, from the counts and rounded once; <c>null</c> where either is not shown or n is 0. The rows need not add up to 100.</param>
public sealed record Lotsrad(string Kod, Antal Antal, int? Procent);

/// <summary>
/// Cases or persons of a time, by kön, by part and by theme, as a reader may see them. Where counts are masked, no arithmetic over what is shown gives a masked
/// one: within kön and part, of which everybody knows the sum, all are masked as soon as one is; a case may have any number of themes, so that their counts
/// are tied to n by bounds alone, and these are kept loose. Source: docs/beslut/0174.
/// </summary>
public sealed record Lotssammanställning
{
    /// <summary>How many in all.</summary>
    public required Antal N { get; init; }

    /// <summary>By kön; the rows add up to <see cref="N"/>.</summary>
    public required IReadOnlyList<Lotsrad> Kön { get; init; }

    /// <summary>By part; the rows add up to <see cref="N"/>.</summary>
    public required IReadOnlyList<Lotsrad> Parter { get; init; }

    /// <summary>By theme; one case may stand in several rows, or in none.</summary>
    public required IReadOnlyList<Lotsrad> Teman { get; init; }

    /// <summary>Compiles what was written in a time of which no part is published by itself.</summary>
    /// <param name="grupper">The persons.</param>
    /// <param name="teman">The themes, each a row.</param>
    /// <param name="gräns">Counts from 1 and below this are masked; <c>null</c> for whoever reads the cases themselves.</param>
    public static Lotssammanställning Av(IReadOnlyCollection<Lotsgrupp> grupper, IReadOnlyList<string> teman, int? gräns)
    {
        var n = grupper.Sum(g => g.Antal);
        var synligt = Visa(n, gräns);
        return new()
        {
            N = synligt,
            Kön = Rader([.. Lotsärende.Könen.Select(k => k.Kod())], [.. Lotsärende.Könen.Select(k => Räkna(g => g.Kön == k))], MedSumma),
            Parter = Rader(Koder.Alla<RemitterandePart>(), [.. Enum.GetValues<RemitterandePart>().Select(p => Räkna(g => g.Part == p))], MedSumma),
            Teman = Rader(teman, [.. teman.Select(t => Räkna(g => g.Teman.Contains(t)))], antal => Lösa(antal, n, gräns)),
        };

        int Räkna(Func<Lotsgrupp, bool> vilka) => grupper.Where(vilka).Sum(g => g.Antal);

        IReadOnlyList<Antal> MedSumma(int[] antal) => gräns is { } g ? Antal.MedKändSumma(g, antal) : [.. antal.Select(Antal.Visat)];

        IReadOnlyList<Lotsrad> Rader(IReadOnlyList<string> koder, int[] antal, Func<int[], IReadOnlyList<Antal>> skydda) =>
            [.. koder.Zip(skydda(antal), (kod, visat) => new Lotsrad(kod, visat, Antal.Procent(visat, synligt)))];
    }

    /// <summary>A longer time out of shorter ones: sums of what is shown, so that it tells nothing that they do not.</summary>
    /// <param name="delar">The shorter ones, at least one, of the same themes.</param>
    public static Lotssammanställning Summa(IReadOnlyList<Lotssammanställning> delar)
    {
        var n = Plus(delar.Select(d => d.N));
        return new() { N = n, Kön = Rader(d => d.Kön), Parter = Rader(d => d.Parter), Teman = Rader(d => d.Teman) };

        IReadOnlyList<Lotsrad> Rader(Func<Lotssammanställning, IReadOnlyList<Lotsrad>> välj) =>
        [
            .. välj(delar[0]).Select((rad, i) =>
            {
                var antal = Plus(delar.Select(d => välj(d)[i].Antal));
                return rad with { Antal = antal, Procent = Antal.Procent(antal, n) };
            }),
        ];

        static Antal Plus(IEnumerable<Antal> antal) => antal.Aggregate((a, b) => a + b);
    }

    private static Antal Visa(int antal, int? gräns) => antal > 0 && antal < gräns ? Antal.Dolt : Antal.Visat(antal);

    /// <summary>
    /// Masks the small ones. Whoever guesses that every case has a theme knows that the hidden rows together cover at least what the shown ones leave of n; where
    /// that would say more than that a hidden row is not 0, the smallest shown row is hidden too, a 0 at last, and can be any part of it. All are hidden when n is.
    /// </summary>
    private static IReadOnlyList<Antal> Lösa(int[] antal, int n, int? gräns)
    {
        var dolda = antal.Select(a => n > 0 && n < gräns || (a > 0 && a < gräns)).ToArray();
        if (dolda.Contains(true) && n - antal.Where((_, i) => !dolda[i]).Sum() > 1)
        {
            var minst = Enumerable.Range(0, antal.Length).Where(i => !dolda[i]).OrderBy(i => antal[i] == 0).ThenBy(i => antal[i]).Select(i => (int?)i).FirstOrDefault();
            if (minst is { } plats)
            {
                dolda[plats] = true;
            }
        }

        return [.. antal.Select((a, i) => dolda[i] ? Antal.Dolt : Antal.Visat(a))];
    }
}
