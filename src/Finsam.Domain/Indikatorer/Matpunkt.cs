using System.Text.RegularExpressions;

namespace Finsam.Domain.Indikatorer;

/// <summary>One påstående of a form, as whoever answers reads it.</summary>
/// <param name="Kod">As in the exchange format: <c>1</c>, <c>6a</c>, <c>8.1</c>.</param>
/// <param name="Påstående">The words, which may not be changed.</param>
public sealed partial record Mätpunkt(string Kod, string Påstående)
{
    /// <summary>Longest code.</summary>
    public const int MaxKod = 10;

    /// <summary>The kärnindikator that it belongs to.</summary>
    public int Nr => Nummer(Kod) ?? throw new InvalidOperationException($"{Kod} is no mätpunkt.");

    /// <summary>The number of the kärnindikator in a code, or <c>null</c> where the code is none: a number from 1 to 15, and after it a letter, or a point and a digit, or nothing.</summary>
    public static int? Nummer(string kod) =>
        Mönster().Match(kod) is { Success: true } träff && int.Parse(träff.Groups[1].ValueSpan) is >= 1 and <= Kärnindikator.Antal and var nr ? nr : null;

    /// <summary>Every code that a mätpunkt of a kärnindikator may have.</summary>
    /// <param name="nr">1–15.</param>
    public static IEnumerable<string> Koder(int nr) =>
        Enumerable.Range('a', 26).Select(bokstav => $"{nr}{(char)bokstav}").Concat(Enumerable.Range(1, 9).Select(del => $"{nr}.{del}")).Prepend($"{nr}");

    /// <summary>In the order of a form: 2 before 10, 9a before 9b.</summary>
    public static IComparer<string> Ordning { get; } = Comparer<string>.Create((ena, andra) =>
        Nummer(ena).GetValueOrDefault().CompareTo(Nummer(andra).GetValueOrDefault()) is not 0 and var skillnad ? skillnad : string.CompareOrdinal(ena, andra));

    [GeneratedRegex(@"^([1-9][0-9]?)(?:[a-z]|\.[1-9])?\z")]
    private static partial Regex Mönster();
}
