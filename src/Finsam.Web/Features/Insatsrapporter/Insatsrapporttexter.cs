using Finsam.Application.Insatsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;

namespace Finsam.Web.Features.Insatsrapporter;

/// <summary>Names and addresses of the reports of an insats.</summary>
internal static class Insatsrapporttexter
{
    /// <summary>All of an insats.</summary>
    public static string Alla(string kod) => $"/insatser/{Uri.EscapeDataString(kod)}/rapporter";

    /// <summary>One.</summary>
    public static string En(string kod, string rapport) => $"{Alla(kod)}/{rapport}";

    /// <summary>One as Word.</summary>
    public static string Word(string kod, string rapport) => $"{En(kod, rapport)}.docx";

    /// <summary>What the insatser have reported, as Word.</summary>
    public static string Verksamhetsfil(Insatsrapportslag slag, int år) => $"/verksamhetsoversikt/{slag.Kod()}-{år}.docx";

    /// <summary>How far it has come.</summary>
    public static string Status(Insatsrapportstatus status) => status switch
    {
        Insatsrapportstatus.Utkast => "Skrivs",
        Insatsrapportstatus.Underskrift => "Undertecknas",
        _ => "Inlämnad",
    };

    /// <summary>The class of its mark.</summary>
    public static string Klass(Insatsrapportstatus status) => status switch
    {
        Insatsrapportstatus.Underskrift => "inlamnad",
        Insatsrapportstatus.Inlämnad => "godkand",
        _ => "utkast",
    };

    /// <summary>Why nothing is pulled in, and where it is entered.</summary>
    public static string Tomt(Faktaslag slag) => slag switch
    {
        Faktaslag.Mål => "Insatsen har inga mål inskrivna. De skrivs in på insatsens sida, under Mål.",
        Faktaslag.Deltagare => "Insatsen har inget register över deltagare.",
        Faktaslag.Perioder => "Inga beslut om medel är inskrivna. De skrivs in under Ekonomi.",
        Faktaslag.Budget => "Ingen budget är inskriven. Den skrivs in under Ekonomi.",
        Faktaslag.Avvikelser => "Inga avvikelser är anmälda för perioden.",
        Faktaslag.KommentarerKoordinator => "Inga kommentarer är skrivna vid åtagandena.",
        _ => "Finsam har inga uppgifter om detta.",
    };

    /// <summary>What somebody owes a report.</summary>
    public static string Uppgift(Insatsrapportuppgift uppgift, DateOnly idag) => uppgift switch
    {
        { Slag: Rapportuppgift.Slutrapport, Senast: { } dag } => $"slutrapporten {(dag < idag ? "skulle ha lämnats" : "lämnas")} senast {dag:yyyy-MM-dd}",
        { Slag: Rapportuppgift.Lärdomar, För: var part } => $"skriv vilka lärdomar {part} har fått, i slutrapporten",
        { För: Rapportunderskrift.Ordförande } => "underteckna rapporten som ordförande",
        _ => $"underteckna slutrapporten för {uppgift.För}",
    };

    /// <summary>A mall.</summary>
    public static string Mall(Mallslag slag) => slag switch
    {
        Mallslag.BladA => "Blad A",
        Mallslag.BilagaLSHelår => "Bilaga LS, helår",
        Mallslag.BilagaLSDelår => "Bilaga LS, delår",
        Mallslag.BilagaProjekt => "Bilaga Projekt",
        _ => "Slutrapport",
    };

    /// <summary>What a heading takes.</summary>
    public static string Rubrikslag(Rubrik rubrik) => (rubrik.Slag switch
    {
        Domain.Insatsrapporter.Rubrikslag.Fakta => "hämtas in",
        Domain.Insatsrapporter.Rubrikslag.JaNej => "ja eller nej",
        Domain.Insatsrapporter.Rubrikslag.PerPart => "varje part",
        Domain.Insatsrapporter.Rubrikslag.Lista => "lista",
        Domain.Insatsrapporter.Rubrikslag.Bortfall => "antal",
        Domain.Insatsrapporter.Rubrikslag.Grupp => "",
        Domain.Insatsrapporter.Rubrikslag.Underskrifter => "underskrifter",
        _ => rubrik.Fakta is null ? "text" : "hämtas in, och text",
    }) + (rubrik.Villkor switch
    {
        Rubrikvillkor.MålEjNått => ", när ett mål inte är nått",
        Rubrikvillkor.AntalEjIMål => ", när inget mål säger antalet",
        Rubrikvillkor.MedelÅterförda => ", när medel har återförts",
        Rubrikvillkor.NejLokus or Rubrikvillkor.NejKoordinator => ", när ett svar är nej",
        _ => "",
    });

    /// <summary>The id of a heading, for links.</summary>
    public static string Id(string nyckel) => "r-" + nyckel.Replace('.', '-');
}
