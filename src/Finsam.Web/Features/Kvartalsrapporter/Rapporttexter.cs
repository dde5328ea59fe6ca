using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Web.Features.Kvartalsrapporter;

/// <summary>The words for where a report stands.</summary>
internal static class Rapporttexter
{
    /// <summary>The status.</summary>
    public static string Status(Rapportstatus status) => status switch
    {
        Rapportstatus.Inlämnad => "Inlämnad",
        Rapportstatus.Återsänd => "Återsänd",
        Rapportstatus.Godkänd => "Godkänd",
        _ => "Utkast",
    };

    /// <summary>"9 dagar kvar", "i dag", "3 dagar sen".</summary>
    public static string Kvar(DateOnly förfaller, DateOnly idag) => (förfaller.DayNumber - idag.DayNumber) switch
    {
        0 => "sista dagen är i dag",
        1 => "1 dag kvar",
        > 1 and var dagar => $"{dagar} dagar kvar",
        -1 => "1 dag försenad",
        < -60 => "försenad",
        var dagar => $"{-dagar} dagar försenad",
    };
}
