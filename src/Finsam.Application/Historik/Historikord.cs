using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Historik;

/// <summary>The history's codes in words. A code that nobody has given words is shown with its first letter large, so that nothing is hidden.</summary>
internal static class Historikord
{
    private static readonly Dictionary<string, string> Tabeller = new(StringComparer.Ordinal)
    {
        ["lokusgrupp"] = "lokusgruppen",
        ["insats"] = "insatsen",
        ["kvartalsrapport"] = "kvartalsrapporten",
        ["kommentar"] = "kommentar till ett svar",
        ["ekonomi"] = "budget och utfall",
        ["beslut"] = "beslut om medel",
        ["forbundsekonomi"] = "förbundets ekonomi",
        ["insatsmal"] = "insatsmål",
        ["malbedomning"] = "bedömning av ett mål",
        ["lokusledamot"] = "ledamot i en lokusgrupp",
        ["mote"] = "möte",
        ["ls_intyg"] = "intyg om ett åtagande",
        ["enkatmatning"] = "svar på ett formulär",
    };

    private static readonly Dictionary<string, string> Slag = new(StringComparer.Ordinal)
    {
        ["enkat"] = "enkätomgång",
        ["insats"] = "insats",
        ["lokusgrupp"] = "lokusgrupp",
        ["konto"] = "användare",
        ["styrgrupp"] = "styrgrupp",
        ["installning"] = "inställningar",
        ["pm"] = "PM",
        ["avvikelse"] = "avvikelse",
        ["delegation"] = "delegation",
        ["forbundsekonomi"] = "förbundets ekonomi",
        ["mote"] = "möte",
        ["arkiv"] = "arkivhandling",
    };

    private static readonly Dictionary<string, string> Inställningar = new(StringComparer.Ordinal)
    {
        ["forbund"] = "förbundets namn",
        ["logotyp"] = "logotyp",
        ["ord"] = "ord",
        ["trosklar"] = "trafikljus för förbrukning",
        ["rapporter"] = "rapporter",
        ["maskering"] = "maskering",
        ["kapital"] = "eget kapital",
        ["gallring"] = "gallring av deltagare",
        ["inriktning"] = "fördelning mellan typer av insatser",
    };

    /// <summary>What was done.</summary>
    public static string Vad(Historikpost post) => post.Tabell switch
    {
        null => Händelseord.Alla.GetValueOrDefault(post.Vad) ?? Läsbart(post.Vad),
        "deltagare" or "anonyma" => "Deltagaruppgifter ändrades",
        "kvartalsrapport" when post.Gammalt is null && post.Nytt is null => "Ett utkast till kvartalsrapport ändrades",
        "kommentar" when post.Gammalt is null && post.Nytt is null => "En kommentar i ett utkast ändrades",
        "malbedomning" when post.Gammalt is null && post.Nytt is null => "En bedömning i ett utkast ändrades",
        _ when post.Nytt is null => Versal($"{Tabell(post.Tabell)} togs bort"),
        _ when post.Gammalt is null => $"Nytt: {Tabell(post.Tabell)}",
        _ => $"Ändrat: {Tabell(post.Tabell)}",
    };

    /// <summary>What it was done to, by the name it has today; the id of an account that is gone says nothing to anyone.</summary>
    public static string? Gällde(string? gällde, Historiknamn namn)
    {
        if (gällde?.Split(':', 2) is not [var slag, ..] delar)
        {
            return null;
        }

        var nyckel = delar.Length == 2 ? delar[1] : "";
        if (slag == "rapport" && nyckel.LastIndexOf(':') is > 0 and var i && Period.TryParse(nyckel[(i + 1)..], out var period))
        {
            return $"{namn.Insats(nyckel[..i]) ?? nyckel[..i]}, {period.Namn.ToLowerInvariant()}";
        }

        if (slag == Historiknamn.Avvikelseslag && nyckel.Split(':') is [var kod, var nummer])
        {
            return $"Avvikelse {nummer}, {namn.Insats(kod) ?? kod}";
        }

        if (namn.Av(slag, nyckel) is { } egennamn)
        {
            return egennamn;
        }

        // Of an import the heading says all; of the settings, which of them.
        if (slag == "import" || (slag == "installning" && Inställningar.ContainsKey(nyckel)))
        {
            return Inställningar.GetValueOrDefault(nyckel);
        }

        var ord = Slag.GetValueOrDefault(slag) ?? slag;
        return nyckel.Length == 0 || Guid.TryParse(nyckel, out _) ? ord : $"{ord} {nyckel}";
    }

    /// <summary>What was read.</summary>
    public static string Läst(string vad) => vad switch
    {
        Läsning.Register => "Egna insatsens register över deltagare",
        Läsning.Insats => "Egna insatsen med omaskerade antal",
        Läsning.Export => "Export av alla uppgifter som filer",
        Läsning.Pm => "PM med omaskerade antal",
        _ => Läsbart(vad),
    };

    /// <summary>A code as it can be read: <c>forvantat_antal</c> as "Forvantat antal".</summary>
    public static string Läsbart(string kod) => Versal(kod.Replace('_', ' ').Replace('.', ' ').Trim());

    private static string Tabell(string tabell) => Tabeller.GetValueOrDefault(tabell) ?? tabell;

    private static string Versal(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
