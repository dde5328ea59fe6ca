using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Register;

/// <summary>A column of the register: its header in the exchange format, and how it is written on screen.</summary>
/// <param name="Kolumn">What its cells hold.</param>
/// <param name="Rubrik">Its heading.</param>
/// <param name="Ord">The word of each code; empty where it has none.</param>
public sealed record Registerkolumn(Kolumn Kolumn, string Rubrik, IReadOnlyList<(string Kod, string Text)> Ord)
{
    /// <summary>Its header in the exchange format.</summary>
    public string Namn => Kolumn.Namn;

    /// <summary>Other headers that are known to mean it.</summary>
    public IReadOnlyList<string> Alias { get; init; } = [];

    /// <summary>Reads a code out of the words that other programs write around it; <c>null</c> where there are no such.</summary>
    public Func<string, string?>? Tolk { get; init; }

    /// <summary>Whether it holds several, with a comma between on screen.</summary>
    public bool Flera => Kolumn.Slag == Kolumnslag.KodLista;

    /// <summary>Whether it holds a day.</summary>
    public bool Dag => Kolumn.Slag == Kolumnslag.Datum;

    /// <summary>Whether it may not be empty.</summary>
    public bool Krävs => Kolumn.Krävs;

    /// <summary>A cell as it is shown.</summary>
    public string Visa(string? kod) => kod is null or "" ? "" : string.Join(", ", kod.Split('|').Select(del => Ord.FirstOrDefault(o => o.Kod == del).Text ?? del));

    /// <summary>The code of what was typed: a code or its word, in whatever case. What is neither comes back as it is.</summary>
    public string Kod(string text) => Flera
        ? string.Join('|', text.Split(['|', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(En))
        : En(text.Trim());

    /// <summary>The code of one code or its word, in whatever case, or <c>null</c> where it is neither.</summary>
    public string? Känd(string text) =>
        Ord.FirstOrDefault(o => o.Kod.Equals(text, StringComparison.OrdinalIgnoreCase) || o.Text.Equals(text, StringComparison.CurrentCultureIgnoreCase)).Kod ?? Tolk?.Invoke(text);

    private string En(string text) => Känd(text) ?? text;
}

/// <summary>The columns of the register, in the order in which they are entered.</summary>
public static class Registerkolumner
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Registerkolumn> Alla { get; } =
    [
        Ur("deltagarkod", "Kod"),
        new(new("samtycke", Kolumnslag.Datum) { Krävs = true }, "Samtycke, datum", []),
        Ur("kon", "Kön", Ord<Kön>(Registerord.För)),
        Ur("aldersgrupp", "Ålder", Ord<Åldersgrupp>(Pmord.För)),
        Ur("in", "Första dag"),
        Ur("ut", "Sista dag"),
        Ur("avslut", "Avslutsorsak", Ord<Avslutsanledning>(Pmord.För)),
        Ur("sysselsattningsgrad", "Grad, %"),
        Ur("handlingsplan", "Handlingsplan", [("ja", "Ja"), ("nej", "Nej")]),
        Ur("forsorjning_in", "Försörjning före", Ord<Försörjning>(Pmord.För)),
        Ur("forsorjning_ut", "Försörjning efter", Ord<Försörjning>(Pmord.För)),
        new(Kolumn.Kod<Sysselsättning>("sysselsattning_in"), "Sysselsättning före", Ord<Sysselsättning>(Registerord.För)),
        new(Kolumn.Kod<Sysselsättning>("sysselsattning_ut"), "Sysselsättning efter", Ord<Sysselsättning>(Registerord.För)),
        Ur("utbildning", "Utbildning", Ord<Utbildning>(Pmord.För)),
        Ur("tid_i_offentlig_forsorjning", "Tid i offentlig försörjning", Ord<TidIOffentligFörsörjning>(Pmord.För)),
        new(Kolumn.Kod<RemitterandePart>("remitterande_part"), "Remitterad av", Ord<RemitterandePart>(Registerord.För)),
    ];

    private static Registerkolumn Ur(string namn, string rubrik, IReadOnlyList<(string Kod, string Text)>? ord = null) =>
        new(Filer.Deltagare.Kolumner.Single(k => k.Namn == namn), rubrik, ord ?? []);

    private static IReadOnlyList<(string Kod, string Text)> Ord<T>(Func<T, string> text)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(värde => (värde.Kod(), text(värde)))];
}

/// <summary>The words of codes that only the register has.</summary>
internal static class Registerord
{
    public static string För(Kön kön) => kön switch
    {
        Kön.Kvinna => "Kvinna",
        Kön.Man => "Man",
        Kön.Annat => "Annat",
        _ => "Okänt",
    };

    public static string För(Sysselsättning sysselsättning) => sysselsättning switch
    {
        Sysselsättning.Arbete => "Arbete",
        Sysselsättning.Studier => "Studier",
        Sysselsättning.Praktik => "Praktik eller arbetsträning",
        Sysselsättning.Arbetssökande => "Aktivt arbetssökande",
        Sysselsättning.Rehabilitering => "Rehabilitering eller sjukskrivning",
        Sysselsättning.Föräldraledighet => "Föräldraledighet",
        Sysselsättning.Ingen => "Ingen av dem",
        _ => "Okänd",
    };

    public static string För(RemitterandePart part) => part switch
    {
        RemitterandePart.Arbetsförmedlingen => "Arbetsförmedlingen",
        RemitterandePart.Försäkringskassan => "Försäkringskassan",
        RemitterandePart.Kommun => "Kommunen",
        RemitterandePart.Region => "Regionen",
        RemitterandePart.Flera => "Flera parter tillsammans",
        _ => "Egen ansökan",
    };
}
