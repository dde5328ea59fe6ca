using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Avvikelser;

/// <summary>What does not hold. Source: design.md, "Avvikelse".</summary>
public enum Avvikelseslag
{
    /// <summary>A mål is not reached.</summary>
    [Kod("mal")]
    Mål,

    /// <summary>Others than the agreed målgrupp take part.</summary>
    [Kod("malgrupp")]
    Målgrupp,

    /// <summary>Another method than the agreed.</summary>
    [Kod("metod")]
    Metod,

    /// <summary>More or less money is used than planned.</summary>
    [Kod("budget")]
    Budget,

    /// <summary>Something is late: the start, a report, a step.</summary>
    [Kod("tid")]
    Tid,

    /// <summary>A post is vacant.</summary>
    [Kod("vakans")]
    Vakans,
}

/// <summary>Where an avvikelse stands. Source: design.md, "Avvikelse".</summary>
public enum Avvikelsestatus
{
    /// <summary>Proposed by the program, or being written: nobody has stood for it yet.</summary>
    [Kod("foreslagen")]
    Föreslagen,

    /// <summary>Reported, and waits for the kansli.</summary>
    [Kod("anmald")]
    Anmäld,

    /// <summary>Taken up: what is written is locked.</summary>
    [Kod("under_granskning")]
    UnderGranskning,

    /// <summary>Back with the styrgrupp, with a question.</summary>
    [Kod("komplettering")]
    Komplettering,

    /// <summary>Decided: bifall or avslag. Followed up until it is closed.</summary>
    [Kod("beslutad")]
    Beslutad,

    /// <summary>Closed.</summary>
    [Kod("avslutad")]
    Avslutad,

    /// <summary>Taken back by those who reported it.</summary>
    [Kod("aterkallad")]
    Återkallad,

    /// <summary>A proposal that somebody dismissed, with a reason.</summary>
    [Kod("avfardad")]
    Avfärdad,
}

/// <summary>What a decision says.</summary>
public enum Avvikelseutfall
{
    /// <summary>As the styrgrupp asks.</summary>
    [Kod("bifall")]
    Bifall,

    /// <summary>Not so.</summary>
    [Kod("avslag")]
    Avslag,
}
