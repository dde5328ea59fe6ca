using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Web.Features.Insatser;

/// <summary>The words about mål.</summary>
internal static class Måltexter
{
    /// <summary>The page where the mål of an insats are changed.</summary>
    public static string Adress(string kod) => $"{Gemensamt.Adress.Insats(kod)}/mal";

    /// <summary>The heading of a level.</summary>
    public static string Nivå(Insatsmålnivå nivå) => nivå switch
    {
        Insatsmålnivå.Övergripande => "Övergripande mål",
        Insatsmålnivå.Effekt => "Effektmål",
        _ => "Insatsmål",
    };

    /// <summary>How a mål is measured.</summary>
    public static string Slag(Målslag slag) => slag switch
    {
        Målslag.Antal => "Antal",
        Målslag.Andel => "Andel i procent",
        Målslag.Milstolpe => "Milstolpe",
        Målslag.Enkät => "Enkät",
        _ => "Kvalitativt",
    };

    /// <summary>What that means, for whoever chooses.</summary>
    public static string Förklaring(Målslag? slag) => slag switch
    {
        Målslag.Antal => "Ett antal som ska nås, som 50 deltagare.",
        Målslag.Andel => "En andel som ska nås, som 70 % av dem som avslutats. I rapporten anges täljare och nämnare.",
        Målslag.Milstolpe => "Något som ska vara gjort till en viss dag.",
        Målslag.Enkät => "Vad som svaras i en enkät: en andel av dem som svarat, eller ett index.",
        Målslag.Kvalitativt => "Bedöms i ord, utan tal.",
        _ => "Antal, andel och enkät mäts med tal; en milstolpe och ett kvalitativt mål bedöms utan.",
    };

    /// <summary>What became of a mål.</summary>
    public static string Utfall(Målutfall utfall) => utfall switch
    {
        Målutfall.Uppnått => "Uppnått",
        Målutfall.EjUppnått => "Ej uppnått",
        Målutfall.EjMätt => "Ej mätt",
        Målutfall.MätsSenare => "Mäts senare",
        _ => "Ej förfallet",
    };

    /// <summary>Of what it is counted, when it is measured, and what it carries on; empty where nothing is said.</summary>
    public static string Villkor(Måluppgifter mål)
    {
        string?[] delar =
        [
            mål.Nämnare is { } nämnare ? $"Av: {nämnare}" : null,
            mål.Mäts is { } mäts ? $"Mäts: {mäts}" : null,
            mål.Ärver is { } ärver ? $"Fortsätter mål {ärver}" : null,
        ];
        return string.Join(". ", delar.OfType<string>().Select(d => d.TrimEnd('.'))) is { Length: > 0 } text ? text + "." : "";
    }
}
