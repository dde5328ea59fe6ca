using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>Which report of an insats. Source: Mall för delårs-/årsrapport; Mall för slutrapport.</summary>
public enum Insatsrapportslag
{
    /// <summary>January to June.</summary>
    [Kod("delar")]
    Delår,

    /// <summary>January to December.</summary>
    [Kod("helar")]
    Helår,

    /// <summary>When the insats has ended, of all its time.</summary>
    [Kod("slut")]
    Slut,
}

/// <summary>What is enclosed with Blad A. Source: Mall för delårs-/årsrapport: insatser in långsiktig samverkan enclose Bilaga LS, others Bilaga Projekt.</summary>
public enum Rapportbilaga
{
    /// <summary>Bilaga LS, with the åtaganden of a lokusgrupp.</summary>
    [Kod("ls")]
    LS,

    /// <summary>Bilaga Projekt.</summary>
    [Kod("projekt")]
    Projekt,
}

/// <summary>How far a report has come.</summary>
public enum Insatsrapportstatus
{
    /// <summary>It is written.</summary>
    [Kod("utkast")]
    Utkast,

    /// <summary>Locked, so that all sign the same.</summary>
    [Kod("underskrift")]
    Underskrift,

    /// <summary>Handed in: a handling, never changed.</summary>
    [Kod("inlamnad")]
    Inlämnad,
}
