using Finsam.Application.Gemensamt;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>A document of the förbund's that is not the PM: a report, an appendix, minutes.</summary>
public sealed record Handling
{
    /// <summary>The name of the förbund: above the title, in the page headers and as author.</summary>
    public required string Förbund { get; init; }

    /// <summary>The förbund's logotype, or <c>null</c>: in the header of the first page.</summary>
    public Logotyp? Logotyp { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required string Titel { get; init; }

    /// <summary>What it is about, as "Tierp 2021", after a dash; empty where the title says it all.</summary>
    public string Undertitel { get; init; } = "";

    /// <summary>Under the title: diarienummer, insats, period… Empty values are left out.</summary>
    public IReadOnlyList<(string Vad, string Värde)> Uppgifter { get; init; } = [];

    /// <summary>A paragraph before the text, or nothing: how counts are masked, for instance.</summary>
    public string Försättstext { get; init; } = "";

    /// <summary>Whether it has a title page with a table of contents, and each heading 1 begins a page: for long documents.</summary>
    public bool Försättsblad { get; init; }

    /// <summary>What stands in it: made with <see cref="Dokumentbyggare"/>.</summary>
    public required IReadOnlyList<Block> Block { get; init; }
}

/// <summary>Writes a document as Word.</summary>
public interface IWordskrivare
{
    /// <summary>For the Content-Type header.</summary>
    const string Mediatyp = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The whole file. The same document gives the same bytes.</summary>
    byte[] Skriv(Handling handling);
}
