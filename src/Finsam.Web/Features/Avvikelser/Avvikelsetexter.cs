using Finsam.Domain.Avvikelser;

namespace Finsam.Web.Features.Avvikelser;

/// <summary>The words of avvikelser.</summary>
internal static class Avvikelsetexter
{
    /// <summary>What does not hold.</summary>
    public static string Slag(Avvikelseslag slag) => slag switch
    {
        Avvikelseslag.Mål => "Mål",
        Avvikelseslag.Målgrupp => "Målgrupp",
        Avvikelseslag.Metod => "Metod",
        Avvikelseslag.Budget => "Budget",
        Avvikelseslag.Tid => "Tid",
        _ => "Vakans",
    };

    /// <summary>Where it stands.</summary>
    public static string Status(Avvikelsestatus status) => status switch
    {
        Avvikelsestatus.Föreslagen => "Föreslagen",
        Avvikelsestatus.Anmäld => "Anmäld",
        Avvikelsestatus.UnderGranskning => "Under granskning",
        Avvikelsestatus.Komplettering => "Komplettering begärd",
        Avvikelsestatus.Beslutad => "Beslutad",
        Avvikelsestatus.Avslutad => "Avslutad",
        Avvikelsestatus.Återkallad => "Återkallad",
        _ => "Avfärdad",
    };

    /// <summary>Where it stands, with what was decided.</summary>
    public static string Läge(Avvikelse avvikelse) => avvikelse.Utfall is { } utfall ? $"{Status(avvikelse.Status)}: {Utfall(utfall).ToLowerInvariant()}" : Status(avvikelse.Status);

    /// <summary>What was decided.</summary>
    public static string Utfall(Avvikelseutfall utfall) => utfall == Avvikelseutfall.Bifall ? "Bifall" : "Avslag";

    /// <summary>"1 avvikelse", "4 avvikelser".</summary>
    public static string Antal(int antal) => antal == 1 ? "1 avvikelse" : $"{antal} avvikelser";

    /// <summary>"i dag", "1 dag", "12 dagar".</summary>
    public static string Dagar(int dagar) => dagar switch { <= 0 => "i dag", 1 => "1 dag", _ => $"{dagar} dagar" };

    /// <summary>The size of a file.</summary>
    public static string Storlek(int antal) => antal >= 1024 * 1024
        ? $"{(antal / 1048576m).ToString("0.#", Application.Gemensamt.Svenska.Kultur)} MB"
        : $"{Math.Max(1, antal / 1024)} kB";
}
