using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Konton;

/// <summary>The words about accounts.</summary>
internal static class Kontotexter
{
    /// <summary>The roles that a web account can have.</summary>
    public static IReadOnlyList<Roll> Roller { get; } = [.. Enum.GetValues<Roll>().Where(r => r != Roll.Driftansvarig)];

    /// <summary>The role, as a title.</summary>
    public static string Namn(Roll roll, Ordval ord) => roll switch
    {
        Roll.Kansli => "Kansli",
        Roll.Förbundschef => "Förbundschef",
        Roll.Ekonom => "Ekonom",
        Roll.Styrelse => "Styrelseledamot",
        Roll.Revisor => "Revisor",
        Roll.Insatsansvarig => ord["Insatsansvarig"],
        Roll.Styrgruppsordförande => "Ordförande i styrgrupp",
        Roll.Styrgruppsledamot => "Ledamot i styrgrupp",
        Roll.Lokusordförande => ord["Ordförande i lokusgrupp"],
        Roll.Samverkanskoordinator => "Samverkanskoordinator",
        Roll.Administratör => "Administratör",
        _ => "Driftansvarig",
    };

    /// <summary>What the role opens.</summary>
    public static string Ser(Roll roll, Ordval ord) => ord[roll switch
    {
        Roll.Kansli => "Ser alla insatser och skriver PM. Läser listan över användare.",
        Roll.Förbundschef => "Ser alla insatser, skriver PM och beslutar. Läser listan över användare.",
        Roll.Ekonom => "Ser alla insatser.",
        Roll.Styrelse => "Läser alla insatser.",
        Roll.Revisor => "Läser alla insatser och listan över användare.",
        Roll.Insatsansvarig => "Ser sin insats, med antalen omaskerade.",
        Roll.Styrgruppsordförande or Roll.Styrgruppsledamot => "Ser styrgruppens insats, med små antal maskerade.",
        Roll.Lokusordförande or Roll.Samverkanskoordinator => "Ser lokusgruppen och dess insatser.",
        _ => "Sköter användare och inställningar. Ser varken insatser eller deltagare.",
    }];

    /// <summary>The role and what it is held for: "Insatsansvarig, Växtverket".</summary>
    public static string Namn(Uppdragsrad uppdrag, Ordval ord) => uppdrag.Gäller is null ? Namn(uppdrag.Roll, ord) : $"{Namn(uppdrag.Roll, ord)}, {uppdrag.Gäller}";

    /// <summary>How far an account has come.</summary>
    public static string Status(Kontostatus status) => status switch
    {
        Kontostatus.Inbjuden => "Inbjuden",
        Kontostatus.Aktiv => "Aktiv",
        Kontostatus.Låst => "Låst",
        _ => "Stängd",
    };

    /// <summary>When an uppdrag holds.</summary>
    public static string Läge(Uppdragsläge läge) => läge switch
    {
        Uppdragsläge.Pågår => "Pågår",
        Uppdragsläge.Kommer => "Har inte börjat",
        _ => "Avslutat",
    };

    /// <summary>A moment in Sweden, to the minute.</summary>
    public static string Tid(DateTimeOffset? tid) => tid is { } t ? Texter.Tid(t) : "–";

    /// <summary>"23 användare", "1 användare".</summary>
    public static string Antal(int antal) => $"{antal} användare";
}
