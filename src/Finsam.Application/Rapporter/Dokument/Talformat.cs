using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Figures as they are written in Swedish. Spaces within a figure do not break.</summary>
internal static class Talformat
{
    /// <summary>Not answered, no denominator, or withheld.</summary>
    public const string Streck = "–";

    private const string HårtMellanslag = "\u00A0";

    private static readonly NumberFormatInfo Svensk = new()
    {
        NumberGroupSeparator = HårtMellanslag,
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    };

    private static readonly string[] Räkneorden =
        ["ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    public static string Tal(int? tal) => tal?.ToString("#,0", Svensk) ?? Streck;

    /// <summary>Decimals only where there are any.</summary>
    public static string Decimaltal(decimal tal) => tal.ToString("#,0.##", Svensk);

    public static string Tal(Antal antal) => antal.Värde is { } värde ? Tal(värde) : Antal.Tecken;

    public static string Procent(int? procent) => procent is { } värde ? $"{Tal(värde)}{HårtMellanslag}%" : Streck;

    public static string Tusental(int? tkr) => tkr is { } värde ? $"{Tal(värde)}{HårtMellanslag}tkr" : Streck;

    public static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Streck;

    /// <summary>A number in running text: as a word up to twelve, for words of common gender; 0 is "ingen".</summary>
    public static string Räkneord(int tal) => tal >= 0 && tal < Räkneorden.Length ? Räkneorden[tal] : Tal(tal);

    /// <summary>The same, before or instead of a word whose gender the förbund's words decide: "ett", "inget".</summary>
    public static string Räkneord(int tal, Ord för) => (tal, för.Ett) switch
    {
        (0, true) => "inget",
        (1, true) => "ett",
        _ => Räkneord(tal),
    };

    /// <summary>"en insats", "sju insatser", "ingen insats", in the standard words.</summary>
    public static string Insatser(int antal) => $"{Räkneord(antal)} {(antal <= 1 ? "insats" : "insatser")}";

    public static string Versal(string mening) => mening.Length == 0 ? mening : char.ToUpper(mening[0], CultureInfo.InvariantCulture) + mening[1..];

    /// <summary>"A, B och C"; with semicolons where a name has a comma of its own.</summary>
    public static string Uppräkning(IReadOnlyList<string> namn)
    {
        if (namn.Count < 2)
        {
            return string.Concat(namn);
        }

        var tecken = namn.Any(n => n.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";
        return $"{string.Join(tecken, namn.SkipLast(1))} och {namn[^1]}";
    }

    /// <summary>The period within a sentence: "första halvåret 2021", "kvartal 3 2021", "2021".</summary>
    public static string IText(Period period) =>
        period.Slag == Periodslag.År ? period.År.ToString(CultureInfo.InvariantCulture) : char.ToLower(period.Namn[0], CultureInfo.InvariantCulture) + period.Namn[1..];
}
