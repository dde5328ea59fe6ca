using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Web.Features.Kvartalsrapporter.Frister;

/// <summary>The words about reports and their last days.</summary>
internal static class Fristtexter
{
    private const int Vecka = 7;
    private const int Dagvis = 14;
    private const int Veckovis = 70;
    private const int Månadsvis = 730;

    /// <summary>How far a report has come.</summary>
    public static string Status(Rapportstatus? status) => status is { } finns ? Rapporttexter.Status(finns) : "Ej påbörjad";

    /// <summary>"om 3 dagar", "i dag", "2 veckor sen": exact while it matters, rounded down after that.</summary>
    public static string Dagar(int kvar) => kvar switch
    {
        0 => "i dag",
        1 => "i morgon",
        > 1 => $"om {kvar} dagar",
        -1 => "1 dag sen",
        >= -Dagvis => $"{-kvar} dagar sen",
        >= -Veckovis => $"{-kvar / Vecka} veckor sen",
        >= -Månadsvis => $"{-kvar / 30} månader sen",
        _ => $"{-kvar / 365} år sen",
    };

    /// <summary>How it went with a mail; <c>null</c> when the person had had one that day already.</summary>
    public static string Utskick(Utskicksstatus? status) => status switch
    {
        Utskicksstatus.Skickad => "Skickad",
        Utskicksstatus.Fel => "Fel",
        Utskicksstatus.Oklart => "Oklart",
        Utskicksstatus.Skickas => "Skickas",
        _ => "Redan i dag",
    };

    /// <summary>"kvartal 3 2021".</summary>
    public static string Namn(Kvartal kvartal) => Gemensamt.Texter.Namn(kvartal).ToLower(Svenska.Kultur);

    /// <summary>"31 oktober 2021".</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Svenska.Kultur);

    /// <summary>"1 rapport", "4 rapporter".</summary>
    public static string Rapporter(int antal) => antal == 1 ? "1 rapport" : $"{antal} rapporter";
}
