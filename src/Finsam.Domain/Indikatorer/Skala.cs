namespace Finsam.Domain.Indikatorer;

/// <summary>The scale of every påstående. Only its ends have words. Source: "Hur vet vi att det blir bättre?", NNS 2015; "Inspel till … AMT verksamhetsplan 2015" for what is jakande.</summary>
public static partial class Skala
{
    /// <summary>"Instämmer inte alls".</summary>
    public const int Lägst = 1;

    /// <summary>"Instämmer helt".</summary>
    public const int Högst = 5;

    /// <summary>From here an answer counts as jakande.</summary>
    public const int Jakande = 4;

    /// <summary>The words at the lowest end.</summary>
    public const string LägstOrd = "Instämmer inte alls";

    /// <summary>The words at the highest end.</summary>
    public const string HögstOrd = "Instämmer helt";

    /// <summary>Its steps.</summary>
    public static IReadOnlyList<int> Steg { get; } = [.. Enumerable.Range(Lägst, Högst)];

    /// <summary>
    /// The step that other programs write: <c>4</c>, <c>Instämmer helt</c>, <c>5 - Instämmer helt</c>. <c>null</c> where it is none, or where words and number
    /// contradict each other: then the scale is turned round.
    /// </summary>
    public static int? Tolka(string text)
    {
        var rent = text.Trim();
        if (Ord(rent) is { } steg)
        {
            return steg;
        }

        if (Mönster().Match(rent) is not { Success: true } träff)
        {
            return null;
        }

        var (tal, rest) = (int.Parse(träff.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), träff.Groups[2].Value);
        return rest.Any(char.IsAsciiDigit) || (Ord(rest) is { } sagt && sagt != tal) ? null : tal;
    }

    private static int? Ord(string text) =>
        text.Equals(HögstOrd, StringComparison.OrdinalIgnoreCase) ? Högst : text.Equals(LägstOrd, StringComparison.OrdinalIgnoreCase) ? Lägst : null;

    [System.Text.RegularExpressions.GeneratedRegex(@"^([1-5])(?:[.,]0+)?(?:\s*[-–—.:=)(]\s*|\s+|$)(.*?)\)?$")]
    private static partial System.Text.RegularExpressions.Regex Mönster();
}
