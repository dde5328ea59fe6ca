namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What the kansli wants changed in one question.</summary>
/// <param name="Fråga">The key of the question.</param>
/// <param name="Text">What is wanted.</param>
public sealed record Återsändningsnot(string Fråga, string Text);

/// <summary>One time that a report was handed in: by whom, what it said, and what became of it. Never changed but for that, and never taken away.</summary>
public sealed class Rapportinlämning
{
    /// <summary>Longest note.</summary>
    public const int MaxNot = 1000;

    private Rapportbild _bild = new([]);

    /// <summary>The report.</summary>
    public required KvartalsrapportId RapportId { get; init; }

    /// <summary>1 for the first time, and so on.</summary>
    public required int Nummer { get; init; }

    /// <summary>The version of the report.</summary>
    public required int Version { get; init; }

    /// <summary>Why the version was begun, or <c>null</c> for the first.</summary>
    public string? Skäl { get; init; }

    /// <summary>Who handed it in, and when; <c>null</c> for one that was imported and pictured when it was approved.</summary>
    public Underskrift? Inlämnad { get; init; }

    /// <summary>What it said.</summary>
    public required Rapportbild Bild
    {
        get => _bild;
        init => _bild = value;
    }

    /// <summary>Who approved it, and when, or <c>null</c>.</summary>
    public Underskrift? Godkänd { get; private set; }

    /// <summary>Who sent it back, and when, or <c>null</c>.</summary>
    public Underskrift? Återsänd { get; private set; }

    /// <summary>What the kansli said of the whole when it sent it back.</summary>
    public string? Återsändningstext { get; private set; }

    /// <summary>What the kansli said of single questions.</summary>
    public IReadOnlyList<Återsändningsnot> Noter { get; private set; } = [];

    /// <summary>Whether this account may not approve it: it handed it in.</summary>
    public bool ÄrEgen(Guid? konto) => konto is not null && Inlämnad?.Konto == konto;

    /// <summary>Notes the approval, and budget and utfall as they are frozen with it.</summary>
    public void Godkänn(Underskrift av, Bildekonomi? ekonomi) => (Godkänd, _bild) = (av, Bild.Med(ekonomi ?? new(null, null)));

    /// <summary>Notes that it was sent back.</summary>
    public void Återsänds(Underskrift av, string text, IReadOnlyList<Återsändningsnot> noter) => (Återsänd, Återsändningstext, Noter) = (av, text, noter);
}
