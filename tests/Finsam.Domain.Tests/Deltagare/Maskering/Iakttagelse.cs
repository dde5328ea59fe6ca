using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>Something that a reader has seen about counts of persons: a sum of cells, and what it is at least and at most.</summary>
/// <param name="Källa">Where it was seen.</param>
/// <param name="Celler">The cells, and how many times each.</param>
/// <param name="Lägst">At least this, or <c>null</c>.</param>
/// <param name="Högst">At most this, or <c>null</c>.</param>
internal sealed record Iakttagelse(string Källa, IReadOnlyDictionary<Cell, double> Celler, double? Lägst, double? Högst)
{
    /// <summary>Whether it is the count of one cell, as it is.</summary>
    public bool ÄrEnCell => Celler.Count == 1 && Celler.Values.Single() == 1 && Lägst is not null && Lägst == Högst;

    /// <summary>A count that was shown.</summary>
    public static Iakttagelse Visad(string källa, Cell cell, int antal) => Summa(källa, [cell], antal);

    /// <summary>A sum of counts that was shown.</summary>
    public static Iakttagelse Summa(string källa, IEnumerable<Cell> celler, int antal) =>
        new(källa, celler.GroupBy(cell => cell).ToDictionary(g => g.Key, g => (double)g.Count()), antal, antal);

    /// <summary>
    /// A share in whole percent, half away from zero: of the two bounds that it gives, and of what whole numbers must be for it to come out.
    /// </summary>
    public static IEnumerable<Iakttagelse> Andel(string källa, IReadOnlyCollection<Cell> del, IReadOnlyCollection<Cell> helhet, int procent)
    {
        yield return new(källa, Väg(del, 100, helhet, 0.5 - procent), 0, null);
        yield return new(källa, Väg(del, 100, helhet, -0.5 - procent), null, 0);
        var minst = Enumerable.Range(1, 200).First(n => Enumerable.Range(0, n + 1).Any(t => Avrundad(t, n) == procent));
        yield return new(källa, Väg([], 0, helhet, 1), minst, null);
        yield return new(källa, Väg(del, 1, [], 0), procent > 0 ? 1 : 0, null);
    }

    private static int Avrundad(int del, int av) => (int)Math.Round(100m * del / av, MidpointRounding.AwayFromZero);

    private static Dictionary<Cell, double> Väg(IEnumerable<Cell> a, double gångerA, IEnumerable<Cell> b, double gångerB)
    {
        var summa = new Dictionary<Cell, double>();
        foreach (var (cell, gånger) in a.Select(cell => (cell, gångerA)).Concat(b.Select(cell => (cell, gångerB))))
            summa[cell] = summa.GetValueOrDefault(cell) + gånger;
        return summa;
    }
}
