using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The steps of the form, in order. Each can be taken at any time.</summary>
public enum Rapportsteg
{
    /// <summary>Every mål: measured value, outcome, colour.</summary>
    [Kod("mal")]
    Mål,

    /// <summary>I fas and prognos.</summary>
    [Kod("prognos")]
    Prognos,

    /// <summary>Budget and the prognos of the year.</summary>
    [Kod("budget")]
    Budget,

    /// <summary>Vacant posts.</summary>
    [Kod("vakanser")]
    Vakanser,

    /// <summary>Meetings and attendance.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,

    /// <summary>Followed up as agreed, in SUS too.</summary>
    [Kod("uppfoljning")]
    Uppföljning,

    /// <summary>Checks of målgrupp and metod.</summary>
    [Kod("kontroll")]
    Kontroll,

    /// <summary>Jämlikhet and jämställdhet.</summary>
    [Kod("jamlikhet")]
    Jämlikhet,

    /// <summary>Avvikelser sent in.</summary>
    [Kod("avvikelser")]
    Avvikelser,

    /// <summary>What the questions did not ask for.</summary>
    [Kod("fritext")]
    Fritext,
}

/// <summary>One question of the form, with the fields that answer it.</summary>
/// <param name="Nyckel">Names the question in notes and links: <c>i_fas</c>, <c>mal.3</c>.</param>
/// <param name="Text">The question, Swedish.</param>
/// <param name="Hjälp">Why it is asked, Swedish.</param>
/// <param name="Fält">Its fields, the answer first.</param>
public sealed record Blankettfråga(string Nyckel, string Text, string Hjälp, IReadOnlyList<Blankettfält> Fält)
{
    /// <summary>The mål that is judged, or <c>null</c>.</summary>
    public Insatsmål? Mål { get; init; }

    /// <summary>Number of the avvikelse that is followed up, or <c>null</c>.</summary>
    public int? Avvikelse { get; init; }

    /// <summary>Whether the report cannot be handed in without its answer.</summary>
    public bool Krävs { get; init; } = true;

    /// <summary>How many rows it takes, of fields named <c>nyckel.1.…</c>; 0 for a question without rows.</summary>
    public int Rader { get; init; }

    /// <summary>The fields of its rows, by row; those of the answer itself are not among them.</summary>
    public IReadOnlyList<IReadOnlyList<Blankettfält>> Radfält { get; init; } = [];

    /// <summary>The fields of the answer and of every row.</summary>
    public IEnumerable<Blankettfält> Alla => Fält.Concat(Radfält.SelectMany(rad => rad));

    /// <summary>The field that is the answer.</summary>
    public Blankettfält Svaret => Fält[0];
}

/// <summary>One step of the form.</summary>
/// <param name="Steg">Which.</param>
/// <param name="Rubrik">Its heading, Swedish.</param>
/// <param name="Frågor">Its questions.</param>
public sealed record Blankettsteg(Rapportsteg Steg, string Rubrik, IReadOnlyList<Blankettfråga> Frågor);
