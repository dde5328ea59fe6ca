using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>What a lokusgrupp can undertake for a year: the ten of the bilaga, and room for a förbund's own. Source: Bilaga LS Helår; formats/utbyte.md, "LS-åtaganden".</summary>
public enum Åtagandekod
{
    /// <summary>There is an ordförande.</summary>
    [Kod("L1")]
    L1,

    /// <summary>At least four meetings.</summary>
    [Kod("L2")]
    L2,

    /// <summary>Budget and utfall at four of them at least.</summary>
    [Kod("L3")]
    L3,

    /// <summary>Every huvudman at three of them at least.</summary>
    [Kod("L4")]
    L4,

    /// <summary>Every huvudman with the three competences.</summary>
    [Kod("L5")]
    L5,

    /// <summary>All insatser registered.</summary>
    [Kod("S1")]
    S1,

    /// <summary>Checked that all deltagare are registered.</summary>
    [Kod("S2")]
    S2,

    /// <summary>Called meetings that were asked for.</summary>
    [Kod("S3")]
    S3,

    /// <summary>Proposed courses.</summary>
    [Kod("S4")]
    S4,

    /// <summary>Held courses.</summary>
    [Kod("S5")]
    S5,

    /// <summary>An attested one of the förbund's own.</summary>
    [Kod("S6")]
    S6,

    /// <summary>An attested one of the förbund's own.</summary>
    [Kod("S7")]
    S7,

    /// <summary>An attested one of the förbund's own.</summary>
    [Kod("S8")]
    S8,

    /// <summary>An attested one of the förbund's own.</summary>
    [Kod("S9")]
    S9,

    /// <summary>An attested one of the förbund's own.</summary>
    [Kod("S10")]
    S10,
}
