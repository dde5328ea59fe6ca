using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>How far a report has come. Source: design.md, "Kvartalsrapport".</summary>
public enum Rapportstatus
{
    /// <summary>The styrgrupp's own room: says nothing yet.</summary>
    [Kod("utkast")]
    Utkast,

    /// <summary>Handed in, and locked for the styrgrupp.</summary>
    [Kod("inlamnad")]
    Inlämnad,

    /// <summary>Sent back with notes: the styrgrupp's own room again.</summary>
    [Kod("atersand")]
    Återsänd,

    /// <summary>Approved and frozen.</summary>
    [Kod("godkand")]
    Godkänd,
}
