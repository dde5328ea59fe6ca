using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Insatser;

/// <summary>Identity of an <see cref="Insats"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct InsatsId(Guid Value);

/// <summary>A joint effort that the förbund funds. Source: formats/utbyte.md, <c>insatser.csv</c>.</summary>
public sealed class Insats
{
    /// <summary>Longest kod.</summary>
    public const int MaxKod = 60;

    /// <summary>Longest namn, kortnamn, insatsägare and part.</summary>
    public const int MaxNamn = 200;

    /// <summary>Longest diarienummer.</summary>
    public const int MaxDiarienummer = 40;

    /// <summary>Identity.</summary>
    public required InsatsId Id { get; init; }

    /// <summary>The förbund's own short code, used in addresses.</summary>
    public required string Kod { get; init; }

    /// <summary>Full name, as in the application.</summary>
    public required string Namn { get; init; }

    /// <summary>Short name for tables, or <c>null</c>.</summary>
    public string? Kortnamn { get; init; }

    /// <summary>Individ, struktur or kompetens.</summary>
    public required Insatstyp Typ { get; init; }

    /// <summary>What it aims at, or <c>null</c>.</summary>
    public Inriktning? Inriktning { get; init; }

    /// <summary>The party that owns it, or <c>null</c>.</summary>
    public string? Insatsägare { get; init; }

    /// <summary>The other parties.</summary>
    public IReadOnlyList<string> Samverkansparter { get; init; } = [];

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Planned last day, or <c>null</c>.</summary>
    public DateOnly? Slut { get; init; }

    /// <summary>The day it was in fact closed, or <c>null</c> while it runs.</summary>
    public DateOnly? Avslutad { get; init; }

    /// <summary>Diarienummer, or <c>null</c>.</summary>
    public string? Diarienummer { get; init; }

    /// <summary>How many deltagare were planned, or <c>null</c>.</summary>
    public int? FörväntatAntalDeltagare { get; init; }

    /// <summary>The lokusgrupper it belongs to: none, one or several.</summary>
    public IReadOnlyCollection<Lokusgrupp> Lokusgrupper { get; init; } = new List<Lokusgrupp>();

    /// <summary>What it is to achieve.</summary>
    public IReadOnlyCollection<Insatsmål> Mål { get; init; } = new List<Insatsmål>();

    /// <summary>Later last days for some of its reports.</summary>
    public IReadOnlyCollection<Anstånd> Anstånd { get; init; } = new List<Anstånd>();

    /// <summary>Budget lights that were set by hand.</summary>
    public IReadOnlyCollection<Budgetbedömning> Budgetbedömningar { get; init; } = new List<Budgetbedömning>();

    /// <summary>How many it has room for, or <c>null</c> where nobody has said.</summary>
    public Platsplan? Platsplan { get; init; }

    /// <summary>When it ran.</summary>
    public Insatstid Tid => new(Start, Slut, Avslutad);

    /// <summary>The name for tables: kortnamn where there is one.</summary>
    public string Visningsnamn => Kortnamn ?? Namn;
}
