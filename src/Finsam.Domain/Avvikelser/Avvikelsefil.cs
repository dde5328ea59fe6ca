using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Avvikelser;

/// <summary>Identity of an <see cref="Avvikelsefil"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct AvvikelsefilId(Guid Value);

/// <summary>What kind of file may be attached.</summary>
public enum Filtyp
{
    /// <summary>PDF.</summary>
    [Kod("pdf")]
    Pdf,

    /// <summary>PNG.</summary>
    [Kod("png")]
    Png,

    /// <summary>JPEG.</summary>
    [Kod("jpg")]
    Jpeg,

    /// <summary>Word, without macros.</summary>
    [Kod("docx")]
    Word,

    /// <summary>Excel, without macros.</summary>
    [Kod("xlsx")]
    Excel,
}

/// <summary>A file attached to an avvikelse. Never changed.</summary>
public sealed class Avvikelsefil
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxStorlek = 10 * 1024 * 1024;

    /// <summary>Longest name.</summary>
    public const int MaxNamn = 120;

    /// <summary>Most files of one avvikelse.</summary>
    public const int MaxAntal = 10;

    /// <summary>Identity.</summary>
    public required AvvikelsefilId Id { get; init; }

    /// <summary>The avvikelse.</summary>
    public required AvvikelseId AvvikelseId { get; init; }

    /// <summary>Its name, with the ending of its type.</summary>
    public required string Namn { get; init; }

    /// <summary>What it is, seen from its content.</summary>
    public required Filtyp Typ { get; init; }

    /// <summary>Bytes.</summary>
    public required int Storlek { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Innehåll { get; init; }

    /// <summary>Who attached it, and when.</summary>
    public required Påskrift Bifogad { get; init; }
}
