using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Finsam.Domain.Gemensamt;

/// <summary>One word of the förbund's own, in the forms that Swedish sentences need.</summary>
/// <param name="Singular">"insats", "projekt".</param>
/// <param name="Bestämd">"insatsen", "projektet".</param>
/// <param name="Plural">"insatser", "projekt".</param>
/// <param name="PluralBestämd">"insatserna", "projekten".</param>
/// <param name="Ett">Whether it is <i>ett</i> and not <i>en</i>.</param>
/// <param name="Förled">How it begins a compound: "insats", "projekt", "lokusgrupps".</param>
public sealed record Ord(string Singular, string Bestämd, string Plural, string PluralBestämd, bool Ett, string Förled)
{
    /// <summary>Longest form.</summary>
    public const int MaxLängd = 40;

    /// <summary>"1 insats", "14 insatser".</summary>
    public string Antal(int antal) => antal == 1 ? $"1 {Singular}" : $"{antal} {Plural}";
}

/// <summary>
/// What the förbund calls its insatser and lokusgrupper. Screens and documents are written in the standard words; <see cref="this[string]"/> puts the
/// förbund's in their place: <c>Ord["Inga insatser i perioden."]</c>. What people have written, and names, pass through unharmed when they are put into
/// the holes of an interpolated text: <c>Ord[$"Insatsen {namn} är avslutad."]</c>.
/// </summary>
public sealed partial record Ordval
{
    private static readonly Ord StandardInsats = new("insats", "insatsen", "insatser", "insatserna", false, "insats");
    private static readonly Ord StandardLokusgrupp = new("lokusgrupp", "lokusgruppen", "lokusgrupper", "lokusgrupperna", false, "lokusgrupps");

    /// <summary>What an insats is called.</summary>
    public Ord Insats { get; init; } = StandardInsats;

    /// <summary>What a lokusgrupp is called.</summary>
    public Ord Lokusgrupp { get; init; } = StandardLokusgrupp;

    /// <summary>Words to choose among for an insats.</summary>
    public static IReadOnlyList<Ord> FörslagInsats { get; } =
    [
        StandardInsats,
        new("projekt", "projektet", "projekt", "projekten", true, "projekt"),
        new("verksamhet", "verksamheten", "verksamheter", "verksamheterna", false, "verksamhets"),
        new("aktivitet", "aktiviteten", "aktiviteter", "aktiviteterna", false, "aktivitets"),
    ];

    /// <summary>Words to choose among for a lokusgrupp.</summary>
    public static IReadOnlyList<Ord> FörslagLokusgrupp { get; } =
    [
        StandardLokusgrupp,
        new("LSG", "LSG:n", "LSG:er", "LSG:erna", false, "LSG-"),
        new("samverkansgrupp", "samverkansgruppen", "samverkansgrupper", "samverkansgrupperna", false, "samverkansgrupps"),
        new("lokalgrupp", "lokalgruppen", "lokalgrupper", "lokalgrupperna", false, "lokalgrupps"),
    ];

    /// <summary>A text of the program's own with the förbund's words in it; the capital first letter stays.</summary>
    public string this[string text] => Ersätt(Ersätt(text, Insatsord(), Insats, StandardInsats), Lokusgruppsord(), Lokusgrupp, StandardLokusgrupp);

    /// <summary>A text of the program's own around what is not: only the words between the holes are changed.</summary>
    public string this[[InterpolatedStringHandlerArgument("")] Ordtext text] => text.ToString();

    /// <summary>A text of the program's own that may quote: what stands within ”…” is left as it is.</summary>
    /// <param name="text">In the standard words.</param>
    public string Kring(string text) => string.Join('”', text.Split('”').Select((del, i) => i % 2 == 0 ? this[del] : del));

    private static string Ersätt(string text, Regex mönster, Ord ord, Ord standard) => ord == standard
        ? text
        : mönster.Replace(text, träff => Artiklar(träff.Groups["art"].Captures, ord.Ett) + träff.Groups["led"].Value + Form(träff, ord));

    private static string Form(Match träff, Ord ord)
    {
        var form = träff.Groups["slut"].Value switch
        {
            _ when träff.Groups["forled"].Success => ord.Förled,
            "" => ord.Singular,
            "s" => ord.Singular + "s",
            "en" => ord.Bestämd,
            "ens" => ord.Bestämd + "s",
            "er" => ord.Plural,
            "ers" => ord.Plural + "s",
            "erna" => ord.PluralBestämd,
            _ => ord.PluralBestämd + "s",
        };
        var led = träff.Groups["led"].Value;
        return led.Length == 0 && char.IsUpper(träff.Groups["stam"].Value[0]) ? Versal(form)
            : led.Length > 0 && char.IsUpper(form[0]) ? "-" + form
            : form;
    }

    /// <summary>"en finansierad " before a word of the other gender.</summary>
    private static string Artiklar(IEnumerable<Capture> artiklar, bool ett) => string.Concat(artiklar.Select(a => Artikel(a.Value, ett)));

    private static string Artikel(string artikel, bool ett)
    {
        if (!ett)
        {
            return artikel;
        }

        var ord = artikel.TrimEnd();
        return (ord.ToLowerInvariant() switch
        {
            "en" => ord[..1] + "tt",
            "ingen" => ord[..^1] + "t",
            "någon" => ord[..^1] + "t",
            "den" => ord[..^1] + "t",
            "denna" => ord[..^3] + "tta",
            "din" or "min" or "sin" => ord[..^1] + "tt",
            "vald" or "egen" or "finansierad" => ord[..^1] + "t",
            _ => ord,
        }) + artikel[ord.Length..];
    }

    private static string Versal(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\b(?<art>(?:en|ingen|någon|den|denna|din|min|sin|egen|vald|finansierad)\s+)*(?<led>[\p{Ll}\p{Lu}]*?)(?<stam>[Ii]nsats)(?:(?<slut>s|en|ens|er|ers|erna|ernas)?\b(?!\u00AD)|(?<forled>(?=\u00AD?\p{L})))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Insatsord();

    [GeneratedRegex(@"\b(?<art>(?:en|ingen|någon|den|denna|din|min|sin|egen|vald|finansierad)\s+)*(?<led>[\p{Ll}\p{Lu}]*?)(?<stam>[Ll]okusgrupp)(?:(?<slut>s|en|ens|er|ers|erna|ernas)?\b(?!\u00AD)|s(?<forled>(?=\u00AD?\p{L})))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lokusgruppsord();
}
