using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatser;

/// <summary>On which level a mål is. Source: formats/utbyte.md, <c>niva</c>; PM, "Avslutade insatser".</summary>
public enum Insatsmålnivå
{
    /// <summary>What the insats is a part of.</summary>
    [Kod("overgripande")]
    Övergripande,

    /// <summary>What becomes of the deltagare.</summary>
    [Kod("effekt")]
    Effekt,

    /// <summary>What the insats itself does.</summary>
    [Kod("insats")]
    Insats,
}

/// <summary>How a mål is measured. Source: formats/utbyte.md, <c>slag</c>.</summary>
public enum Målslag
{
    /// <summary>A number to reach.</summary>
    [Kod("antal")]
    Antal,

    /// <summary>A share in percent: täljare of nämnare.</summary>
    [Kod("andel")]
    Andel,

    /// <summary>Something to be done by a day.</summary>
    [Kod("milstolpe")]
    Milstolpe,

    /// <summary>What people answer: a share with a nämnare, or else an index.</summary>
    [Kod("enkat")]
    Enkät,

    /// <summary>Judged in words.</summary>
    [Kod("kvalitativt")]
    Kvalitativt,
}

/// <summary>What a mål says: all of it that can be changed.</summary>
public sealed record Måluppgifter
{
    /// <summary>Longest formulering, nämnare and mäts.</summary>
    public const int MaxText = 2000;

    /// <summary>Longest enhet.</summary>
    public const int MaxEnhet = 100;

    /// <summary>Largest number that is believed.</summary>
    public const decimal MaxVärde = 999_999_999_999;

    /// <summary>Most decimals that are kept.</summary>
    public const int MaxDecimaler = 4;

    /// <summary>Övergripande, effekt or insats.</summary>
    public required Insatsmålnivå Nivå { get; init; }

    /// <summary>The mål in words.</summary>
    public required string Formulering { get; init; }

    /// <summary>How it is measured.</summary>
    public required Målslag Slag { get; init; }

    /// <summary>What is to be reached: of an andel, and of an enkät with a nämnare, in percent; else in <see cref="Enhet"/>. <c>null</c> where nothing is counted.</summary>
    public decimal? Målvärde { get; init; }

    /// <summary>What is counted, or <c>null</c>: then it is persons.</summary>
    public string? Enhet { get; init; }

    /// <summary>What the denominator is, in words, or <c>null</c>.</summary>
    public string? Nämnare { get; init; }

    /// <summary>When and how it is measured, in words, or <c>null</c>.</summary>
    public string? Mäts { get; init; }

    /// <summary>The last day to reach it, or <c>null</c>.</summary>
    public DateOnly? Förfaller { get; init; }

    /// <summary>The mål of an insats before that it carries on, as <c>kod#nr</c>, or <c>null</c>: see <see cref="Målhänvisning"/>.</summary>
    public string? Ärver { get; init; }
}
