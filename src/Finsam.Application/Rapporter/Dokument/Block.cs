using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>A part of a document, whatever it is written as: a page, Word or Excel.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Nivå">1–3; the PM has 1 and 2.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Ankare">For links to it: ASCII, and its own in the document.</param>
public sealed record Rubrik(int Nivå, string Text, string Ankare) : Block;

/// <summary>What kind of paragraph it is.</summary>
public enum Styckeslag
{
    /// <summary>Running text.</summary>
    Vanligt,

    /// <summary>An item of a list.</summary>
    Punkt,

    /// <summary>Small text that belongs to what stands above.</summary>
    Not,

    /// <summary>An item of a numbered list, which begins anew at 1 after anything else. Not in the PM.</summary>
    Nummer,
}

/// <summary>A paragraph.</summary>
/// <param name="Text">As it stands; may hold line breaks.</param>
/// <param name="Slag">What kind it is.</param>
public sealed record Stycke(string Text, Styckeslag Slag = Styckeslag.Vanligt) : Block;

/// <summary>Where a text of the kansli's own stands, or may stand.</summary>
/// <param name="Plats">Which text it is.</param>
/// <param name="Etikett">What it is called where it is written.</param>
/// <param name="Egen">The text, or <c>null</c> while there is none.</param>
/// <param name="Version">The version of the text, to be given back by whoever changes it; 0 where there has never been one.</param>
/// <param name="Förslag">What stands there until then; empty where nothing does.</param>
public sealed record Textplats(Pmplats Plats, string Etikett, Pmtext? Egen, int Version, IReadOnlyList<Stycke> Förslag) : Block
{
    /// <summary>What stands there: the own text wins.</summary>
    public IReadOnlyList<Stycke> Stycken => Egen is null ? Förslag : Egentext.Stycken(Egen.Text);
}

/// <summary>Mål and utfall of an insats that was closed, a row per nivå.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Beskrivning">What the table shows, for those who do not see it.</param>
/// <param name="Rader">The texts, in the order of the printed PM.</param>
public sealed record Måltexter(PmInsats Insats, string Beskrivning, IReadOnlyList<(string Nivå, Textplats Mål, Textplats Utfall)> Rader) : Block
{
    /// <summary>The caption.</summary>
    public string Rubrik => $"Mål och utfall för {Insats.Namn()}";
}

/// <summary>What something is, beside what it is called: a row per pair, the words to the left as headers. Not in the PM.</summary>
/// <param name="Beskrivning">What the rows tell, for those who do not see them.</param>
/// <param name="Rader">A value may hold line breaks.</param>
public sealed record Nyckelvärden(string Beskrivning, IReadOnlyList<(string Vad, string Värde)> Rader) : Block;

/// <summary>Where people sign, or how they have signed. Not in the PM.</summary>
/// <param name="Rader">One per person.</param>
public sealed record Underskrifter(IReadOnlyList<Underskriftsrad> Rader) : Block;

/// <summary>A signature.</summary>
/// <param name="Roll">What the person signs as.</param>
/// <param name="Namn">Who; empty for somebody who writes it by hand.</param>
/// <param name="Underskrift">How it was signed, as "I Finsam 2021-10-04"; empty leaves room for a pen.</param>
public sealed record Underskriftsrad(string Roll, string Namn = "", string Underskrift = "");
