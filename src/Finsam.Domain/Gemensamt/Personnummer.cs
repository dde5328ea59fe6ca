using System.Text.RegularExpressions;

namespace Finsam.Domain.Gemensamt;

/// <summary>Finds personnummer and samordningsnummer, which Finsam never stores. Source: formats/utbyte.md, "What import promises".</summary>
public static partial class Personnummer
{
    /// <summary>
    /// Whether the text holds one anywhere: 10 or 12 digits with or without hyphen or plus, month 01–12, day 01–31 or 61–91, control digit right.
    /// Also inside a longer run of digits: better one false alarm than one number stored.
    /// </summary>
    public static bool FinnsI(string text) =>
        text.Length >= 10 && Mönster().Matches(text).Any(m => ÄrGiltigt(m.Groups["datum"].ValueSpan, m.Groups["slut"].ValueSpan));

    private static bool ÄrGiltigt(ReadOnlySpan<char> datum, ReadOnlySpan<char> slut)
    {
        var månad = ((datum[2] - '0') * 10) + datum[3] - '0';
        var dag = ((datum[4] - '0') * 10) + datum[5] - '0';
        return månad is >= 1 and <= 12 && (dag is >= 1 and <= 31 or >= 61 and <= 91) && Kontrollsumma(datum, slut) % 10 == 0;
    }

    /// <summary>The Luhn sum: every other digit doubled, from the first; digits of the products added.</summary>
    private static int Kontrollsumma(ReadOnlySpan<char> datum, ReadOnlySpan<char> slut)
    {
        var summa = 0;
        for (var i = 0; i < 10; i++)
        {
            var siffra = (i < 6 ? datum[i] : slut[i - 6]) - '0';
            var produkt = i % 2 == 0 ? siffra * 2 : siffra;
            summa += produkt > 9 ? produkt - 9 : produkt;
        }

        return summa;
    }

    [GeneratedRegex("(?=(?<datum>[0-9]{6})[-+]?(?<slut>[0-9]{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Mönster();
}
