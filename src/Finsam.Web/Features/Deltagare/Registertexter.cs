using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Deltagare;

/// <summary>The words of the register.</summary>
internal static class Registertexter
{
    private static readonly Dictionary<string, Registerkolumn> Kolumner = Registerkolumner.Alla.ToDictionary(k => k.Namn);

    /// <summary>Which deltagare.</summary>
    public static string Urval(Registerurval urval) => urval switch
    {
        Registerurval.Pågående => "Pågående",
        Registerurval.Avslutade => "Avslutade",
        _ => "Alla",
    };

    /// <summary>How the outcome is put together.</summary>
    public static string Gruppering(Utfallsgruppering gruppering) => gruppering switch
    {
        Utfallsgruppering.Lokusgrupp => "Lokusgrupp",
        Utfallsgruppering.Inriktning => "Inriktning",
        _ => "Insats",
    };

    /// <summary>The name of a row that has no page of its own.</summary>
    public static string Utfallsrad(Utfallsrad rad, Utfallsgruppering gruppering) =>
        gruppering != Utfallsgruppering.Inriktning ? rad.Namn
        : Koder.FrånKod<Inriktning>(rad.Namn) is { } inriktning ? Texter.Inriktning(inriktning)
        : rad.Namn.Length == 0 ? "Inriktning saknas" : rad.Namn;

    /// <summary>What came of asking.</summary>
    public static string Resultat(Uppföljningsresultat resultat) => resultat switch
    {
        Uppföljningsresultat.Svar => "Svarade",
        Uppföljningsresultat.EjNådd => "Gick inte att nå",
        _ => "Ville inte svara",
    };

    /// <summary>Whom a mål is counted of, in a sentence: "av 12 avslutade".</summary>
    public static string Mått(Registermått mått) => mått switch
    {
        Registermått.Avslutade => "avslutade",
        Registermått.Inskrivna => "deltagare",
        _ => "pågående",
    };

    /// <summary>What the register has of them.</summary>
    public static string Registret(Registertal tal)
    {
        string[] delar = [.. tal.Antal.Select(a => $"{a.Antal} {(a.Period is null ? "sedan starten" : tal.Mått == Registermått.Pågående ? "vid kvartalets slut" : $"under {a.Period.Value.Namn.ToLowerInvariant()}")}")];
        return delar.Length == 1 ? delar[0] : $"{string.Join(", ", delar[..^1])} och {delar[^1]}";
    }

    /// <summary>Why what is told is of a longer period than the quarter.</summary>
    public static string Sammanslaget(Period period) => $"Avser alla som avslutades under {period.Namn.ToLowerInvariant()}: för få för att visas kvartal för kvartal.";

    /// <summary>Why nothing is told of a quarter, and when it will be.</summary>
    public static string Utan(Kvartalsuppföljning uppföljning) => uppföljning switch
    {
        { Tillägg: { Utfall: not null } } => "Ingen avslutades i kvartalet.",
        { Tillägg: null, Prövas: { } dag } => $"Redovisas {Texter.Datum(dag)}, när alla har haft tid att svara.",
        { NästaPeriod: { } period, Prövas: { } dag } => $".. För få för att visas. Prövas {Texter.Datum(dag)} för alla som avslutades under {period.Namn.ToLowerInvariant()}.",
        _ => ".. För få för att visas utan att någon kan pekas ut.",
    };

    /// <summary>"45,5 %": a share that somebody else has rounded.</summary>
    public static string Procent(decimal procent) => $"{Texter.Decimaltal(procent)}\u00a0%";

    /// <summary>The heading of a column.</summary>
    public static string Rubrik(string kolumn) => Kolumner[kolumn].Rubrik;

    /// <summary>A cell in words.</summary>
    public static string Visa(string kolumn, string? kod) => Kolumner[kolumn].Visa(kod);
}
