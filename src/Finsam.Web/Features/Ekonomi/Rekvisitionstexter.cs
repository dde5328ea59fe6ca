using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Ekonomi;

/// <summary>Words about money.</summary>
internal static class Rekvisitionstexter
{
    /// <summary>How far a rekvisition has come.</summary>
    public static string Status(Rekvisitionsstatus status) => status switch
    {
        Rekvisitionsstatus.Upprättad => "Att granska",
        Rekvisitionsstatus.Granskad => "Att attestera",
        Rekvisitionsstatus.Attesterad => "Att betala",
        Rekvisitionsstatus.Utbetald => "Utbetald",
        Rekvisitionsstatus.Återsänd => "Återsänd",
        _ => "Tillbakadragen",
    };

    /// <summary>The colour that goes with it: what is on its way is gul, what is done grön.</summary>
    public static Trafikljus Färg(Rekvisitionsstatus status) => status switch
    {
        Rekvisitionsstatus.Utbetald => Trafikljus.Grön,
        Rekvisitionsstatus.Återsänd => Trafikljus.Röd,
        Rekvisitionsstatus.Tillbakadragen => Trafikljus.Grå,
        _ => Trafikljus.Gul,
    };

    /// <summary>What the förbund does with rekvisitioner, as on a button.</summary>
    public static string Handling(Rekvisitionshandling handling) => handling switch
    {
        Rekvisitionshandling.Granska => "Granska",
        Rekvisitionshandling.Attestera => "Attestera",
        Rekvisitionshandling.Betala => "Märk som utbetald",
        Rekvisitionshandling.Återsända => "Återsänd",
        Rekvisitionshandling.DraTillbaka => "Dra tillbaka",
        _ => "Ändra",
    };

    /// <summary>What the board decided.</summary>
    public static string Slag(Beslutsslag? slag) => slag switch
    {
        Beslutsslag.Beviljad => "Beviljad",
        Beslutsslag.Förlängning => "Förlängning",
        Beslutsslag.Tillägg => "Tillägg",
        Beslutsslag.Avslag => "Avslag",
        _ => "Ej angivet",
    };

    /// <summary>What a cost line is for.</summary>
    public static string Slag(Kostnadsslag slag) => slag switch
    {
        Kostnadsslag.Personal => "Personal",
        Kostnadsslag.Övrigt => "Övrigt",
        _ => "Annat",
    };

    /// <summary>"3 rekvisitioner".</summary>
    public static string Antal(int antal) => antal == 1 ? "1 rekvisition" : $"{antal} rekvisitioner";

    /// <summary>"kvartal 1 2021", "slutrekvisition, kvartal 4 2021".</summary>
    public static string Vad(Rekvisition rekvisition) => $"{(rekvisition.ÄrSlut ? "slutrekvisition, " : "")}{Texter.Namn(rekvisition.Kvartal).ToLower(Svenska.Kultur)}";

    /// <summary>An amount as it is typed: whole kronor, or with both öre.</summary>
    public static string Skrivet(decimal? belopp) => belopp is not { } kr ? "" : kr.ToString(kr == decimal.Truncate(kr) ? "#,0" : "#,0.00", Svenska.Kultur);
}
