namespace Finsam.Domain.Avvikelser;

/// <summary>How much an avvikelse that waits for a decision weighs in the queue, and why: what moves money first, then red lights, then what has waited long.</summary>
/// <param name="Poäng">The higher, the earlier.</param>
/// <param name="Skäl">Swedish, one or two words each; empty for one that weighs nothing.</param>
public sealed record Avvikelsevikt(int Poäng, IReadOnlyList<string> Skäl)
{
    /// <summary>How many days it may wait before that weighs.</summary>
    public const int LångVäntan = 30;

    private const int Pengar = 4;
    private const int Rött = 2;
    private const int Väntat = 1;

    /// <summary>The weight of one.</summary>
    /// <param name="avvikelse">The avvikelse.</param>
    /// <param name="dagar">Days since it was reported.</param>
    public static Avvikelsevikt Av(Avvikelse avvikelse, int dagar)
    {
        (bool Gäller, int Poäng, string Skäl)[] alla =
        [
            (avvikelse.Medelflytt is not null, Pengar, "pengar att flytta"),
            (ÄrRött(avvikelse.Nyckel), Rött, "rött ljus"),
            (dagar >= LångVäntan, Väntat, "har väntat länge"),
        ];
        var gäller = alla.Where(s => s.Gäller).ToList();
        return new(gäller.Sum(s => s.Poäng), [.. gäller.Select(s => s.Skäl)]);
    }

    /// <summary>Red facts are those of mål, and of a red budget light.</summary>
    private static bool ÄrRött(string? nyckel) =>
        nyckel is not null && (nyckel.StartsWith("mal", StringComparison.Ordinal) || nyckel.EndsWith(":rod", StringComparison.Ordinal));
}
