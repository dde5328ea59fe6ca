using Finsam.Domain.Deltagare;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>A table of a document: what stands in it, and hints of how it is laid out where widths are fixed.</summary>
public sealed record Tabell : Block
{
    /// <summary>Its number, or <c>null</c> for one that has none in the printed PM.</summary>
    public required int? Nummer { get; init; }

    /// <summary>"a", "b"… when several tables share a number.</summary>
    public string? Del { get; init; }

    /// <summary>The caption, without number; empty where a heading says it.</summary>
    public required string Rubrik { get; init; }

    /// <summary>What the table shows, for those who do not see it.</summary>
    public required string Beskrivning { get; init; }

    /// <summary>A short name, for the sheets of a workbook.</summary>
    public required string Kortnamn { get; init; }

    /// <summary>For links to it.</summary>
    public required string Ankare { get; init; }

    /// <summary>Relative widths of the columns.</summary>
    public required IReadOnlyList<int> Bredder { get; init; }

    /// <summary>Part of the width of the text that the table takes.</summary>
    public double Bredd { get; init; } = 1;

    /// <summary>Thin lines between the columns: for groups of columns.</summary>
    public bool Linjer { get; init; }

    /// <summary>Smaller text and less room around it: for many narrow columns.</summary>
    public bool Tät { get; init; }

    /// <summary>One or two header rows.</summary>
    public required IReadOnlyList<IReadOnlyList<Huvudcell>> Huvud { get; init; }

    /// <summary>The other rows.</summary>
    public required IReadOnlyList<Tabellrad> Rader { get; init; }

    /// <summary>The same as bars, or <c>null</c>.</summary>
    public Stapeldiagram? Diagram { get; init; }

    /// <summary>"Tabell 6 a. Utfall för deltagare".</summary>
    public string Titel => Nummer is null ? Rubrik : $"Tabell {Nummer}{(Del is null ? "" : $" {Del}")}. {Rubrik}";
}

/// <summary>What kind of row it is.</summary>
public enum Radslag
{
    /// <summary>One of many.</summary>
    Vanlig,

    /// <summary>A subheader over the whole width.</summary>
    Grupp,

    /// <summary>A sum of those above.</summary>
    Summa,
}

/// <summary>A row.</summary>
/// <param name="Slag">What kind it is.</param>
/// <param name="Celler">One per column; a subheader has one for all.</param>
public sealed record Tabellrad(Radslag Slag, IReadOnlyList<Dokumentcell> Celler);

/// <summary>A cell of a header row.</summary>
/// <param name="Text">What stands in it; U+00AD where it may be divided.</param>
/// <param name="Siffra">Above figures: right-aligned.</param>
/// <param name="Spann">How many columns it covers.</param>
/// <param name="Lodrätt">Begins a cell that covers the next header row too, or (with no text) goes on with it.</param>
public sealed record Huvudcell(string Text, bool Siffra = false, int Spann = 1, Lodrätt Lodrätt = Lodrätt.Nej);

/// <summary>Whether a cell is joined with the one below or above.</summary>
public enum Lodrätt
{
    /// <summary>Stands alone.</summary>
    Nej,

    /// <summary>Covers the row below too.</summary>
    Börjar,

    /// <summary>Is covered by the one above.</summary>
    Fortsätter,
}

/// <summary>A table as bars, one or several per row, of whole percent.</summary>
/// <param name="Serier">What the bars of a row are; one without a name.</param>
/// <param name="N">How many the shares are of, per serie.</param>
/// <param name="Rader">The rows.</param>
public sealed record Stapeldiagram(IReadOnlyList<string> Serier, IReadOnlyList<Antal> N, IReadOnlyList<Stapelrad> Rader);

/// <summary>A row of a bar chart.</summary>
/// <param name="Text">The category.</param>
/// <param name="Staplar">Count and share, per serie; the share is <c>null</c> where it is not shown.</param>
public sealed record Stapelrad(string Text, IReadOnlyList<(Antal Antal, int? Procent)> Staplar);
