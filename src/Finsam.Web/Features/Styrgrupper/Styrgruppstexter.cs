using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;

namespace Finsam.Web.Features.Styrgrupper;

/// <summary>The words about styrgrupper.</summary>
internal static class Styrgruppstexter
{
    /// <summary>A kind of huvudman, as a heading.</summary>
    public static string Huvudman(Huvudmannaslag slag) => slag switch
    {
        Huvudmannaslag.Kommun => "Kommun",
        Huvudmannaslag.Region => "Region",
        Huvudmannaslag.Arbetsförmedlingen => "Arbetsförmedlingen",
        Huvudmannaslag.Försäkringskassan => "Försäkringskassan",
        _ => "Annan part",
    };

    /// <summary>Those that are missing, within a sentence: "kommunen, Försäkringskassan".</summary>
    public static string Saknas(IReadOnlyList<Huvudmannaslag> saknas) => string.Join(", ", saknas.Select(s => s switch
    {
        Huvudmannaslag.Kommun => "kommunen",
        Huvudmannaslag.Region => "regionen",
        _ => Huvudman(s),
    }));

    /// <summary>A seat.</summary>
    public static string Plats(Ledamotsplats plats) => plats switch
    {
        Ledamotsplats.Ordinarie => "Ordinarie",
        Ledamotsplats.Ersättare => "Ersättare",
        _ => "Adjungerad",
    };

    /// <summary>A seat, and whether it is that of the ordförande.</summary>
    public static string Plats(Ledamotsuppgifter uppgifter) => uppgifter.Ordförande ? "Ordförande" : Plats(uppgifter.Plats);

    /// <summary>What is said of it beside the name: the function where the name is that of an account.</summary>
    public static string? Funktion(Ledamotsrad rad) => rad.Konto is null || rad.Uppgifter.Funktion.Length == 0 ? null : rad.Uppgifter.Funktion;

    /// <summary>When something holds.</summary>
    public static string Läge(Uppdragsläge läge) => läge switch
    {
        Uppdragsläge.Pågår => "Pågår",
        Uppdragsläge.Kommer => "Har inte börjat",
        _ => "Avslutat",
    };

    /// <summary>"3 styrgrupper", "1 styrgrupp".</summary>
    public static string Antal(int antal) => antal == 1 ? "1 styrgrupp" : string.Create(Svenska.Kultur, $"{antal} styrgrupper");
}
