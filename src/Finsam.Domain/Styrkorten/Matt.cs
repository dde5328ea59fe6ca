using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Styrkorten;

/// <summary>Where the value of a <see cref="Styrkortsmått"/> comes from. Every one but the first is pulled in, so that it is entered once.</summary>
public enum Måttkälla
{
    /// <summary>Typed, with its day.</summary>
    [Kod("skrivet")]
    Skrivet,

    /// <summary>How many kompetenshöjande aktiviteter have been held, and how many there are to be.</summary>
    [Kod("kompetens")]
    Kompetens,

    /// <summary>Share of those who left that went to arbete or studier.</summary>
    [Kod("arbete_studier")]
    ArbeteStudier,

    /// <summary>Share of the aktuella deltagare that have a handlingsplan.</summary>
    [Kod("handlingsplan")]
    Handlingsplan,

    /// <summary>Share of the strukturinsatser's mål that are uppnådda.</summary>
    [Kod("strukturmal")]
    Strukturmål,

    /// <summary>Utfall against budget, kronor.</summary>
    [Kod("utfall")]
    Utfall,

    /// <summary>Förbrukningskvot, percent.</summary>
    [Kod("forbrukning")]
    Förbrukning,

    /// <summary>What the board can still decide on, thousands of kronor.</summary>
    [Kod("beslutsutrymme")]
    Beslutsutrymme,
}

/// <summary>What holds of each source.</summary>
public static class Måttkällor
{
    /// <summary>Whether it is of the förbund as a whole, and so of no single insats.</summary>
    public static bool BaraFörbundet(this Måttkälla källa) => källa is Måttkälla.Kompetens or Måttkälla.Strukturmål or Måttkälla.Beslutsutrymme;

    /// <summary>Whether it has a light of its own, and so no målvärde: that of the budget.</summary>
    public static bool HarEgetLjus(this Måttkälla källa) => källa is Måttkälla.Utfall or Måttkälla.Förbrukning;

    /// <summary>Whether its målvärde is entered elsewhere.</summary>
    public static bool HarEgetMål(this Måttkälla källa) => källa == Måttkälla.Kompetens;

    /// <summary>The unit of what is pulled in; <c>null</c> where it is typed or only counted.</summary>
    public static string? Enhet(this Måttkälla källa) => källa switch
    {
        Måttkälla.ArbeteStudier or Måttkälla.Handlingsplan or Måttkälla.Strukturmål or Måttkälla.Förbrukning => "%",
        Måttkälla.Utfall => "kr",
        Måttkälla.Beslutsutrymme => "tkr",
        Måttkälla.Kompetens => "aktiviteter",
        _ => null,
    };
}

/// <summary>What a mått says.</summary>
/// <param name="Text">The mått in words.</param>
/// <param name="Källa">Where its value comes from.</param>
/// <param name="Målvärde">What is to be reached at least, or <c>null</c>: then the mått tells and judges nothing.</param>
/// <param name="Enhet">What is counted, of one that is typed: <c>arbetsgivare</c>, <c>%</c>; or <c>null</c>.</param>
/// <param name="ÖverÅret">Whether it is collected over the year, so that half is enough when half the year has gone.</param>
public sealed record Måttuppgifter(string Text, Måttkälla Källa, decimal? Målvärde, string? Enhet, bool ÖverÅret);

/// <summary>A mått of a mål. Source: AMT verksamhetsplan 2015, "Mått".</summary>
/// <param name="Nr">Within its mål; never changed.</param>
/// <param name="Uppgifter">What it says.</param>
/// <param name="Avläsningar">Of one that is typed: its values, by day.</param>
public sealed record Styrkortsmått(int Nr, Måttuppgifter Uppgifter, IReadOnlyList<Avläsning> Avläsningar)
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 500;

    /// <summary>Longest unit.</summary>
    public const int MaxEnhet = 40;

    /// <summary>Largest number that is believed.</summary>
    public const decimal MaxVärde = 999_999_999;

    /// <summary>Whether it is collected over the year.</summary>
    public bool ÖverÅret => Uppgifter.Källa is Måttkälla.Kompetens or Måttkälla.Strukturmål || (Uppgifter.Källa == Måttkälla.Skrivet && Uppgifter.ÖverÅret);

    /// <summary>The unit, or <c>null</c>.</summary>
    public string? Enhet => Uppgifter.Källa == Måttkälla.Skrivet ? Uppgifter.Enhet : Uppgifter.Källa.Enhet();

    /// <summary>The latest typed value up to a day, or <c>null</c>.</summary>
    public Avläsning? Senast(DateOnly dag) => Avläsningar.Where(a => a.Datum <= dag).MaxBy(a => a.Datum);
}

/// <summary>A value that somebody has typed.</summary>
/// <param name="Datum">The day that it is of.</param>
/// <param name="Värde">The value.</param>
/// <param name="N">Of how many, or <c>null</c> where it is no share.</param>
/// <param name="Not">What else is to be known, or <c>null</c>: "fördelat på 7 kommuner".</param>
public sealed record Avläsning(DateOnly Datum, decimal Värde, int? N, string? Not)
{
    /// <summary>Longest note.</summary>
    public const int MaxNot = 200;
}
