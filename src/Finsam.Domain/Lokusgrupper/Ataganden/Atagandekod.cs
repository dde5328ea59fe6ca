using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>The ten åtaganden of a lokusgrupp and a year. Source: Bilaga LS Helår; formats/utbyte.md, "LS-åtaganden".</summary>
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
}

/// <summary>Which åtaganden are told by whom.</summary>
public static class Åtaganderegler
{
    /// <summary>Those that the samverkanskoordinator attests; the others are counted.</summary>
    public static IReadOnlyList<Åtagandekod> Intygas { get; } = [.. Enum.GetValues<Åtagandekod>().Where(å => å >= Åtagandekod.S1)];

    /// <summary>What is undertaken, as the bilaga says it. Source: Bilaga LS Helår.</summary>
    public static string Formulering(this Åtagandekod kod) => kod switch
    {
        Åtagandekod.L1 => "Utsett ordförande",
        Åtagandekod.L2 => "Haft möte minst 4 gånger under året",
        Åtagandekod.L3 => "Vid minst 4 möten under året diskuterat budget-utfall",
        Åtagandekod.L4 => "Varje huvudman har deltagit vid minst tre möten under året",
        Åtagandekod.L5 => "Varje huvudman har deltagit med personer med lednings-, strategisk- och beställarkompetens",
        Åtagandekod.S1 => "Registrerat samtliga insatser i enlighet med SUS",
        Åtagandekod.S2 => "Kontrollerat att tilläggsresursen registrerat samtliga deltagare i enlighet med SUS",
        Åtagandekod.S3 => "Initierat möten på önskemål från berörda/ansvariga tjänstemän",
        Åtagandekod.S4 => "Föreslagit kompetensutvecklingsinsatser",
        _ => "Anordnat kompetensutvecklingsinsatser",
    };
}

/// <summary>How it stands with an åtagande.</summary>
public enum Åtagandeläge
{
    /// <summary>Kept.</summary>
    [Kod("uppfyllt")]
    Uppfyllt,

    /// <summary>Will be kept if what is booked takes place.</summary>
    [Kod("i_fas")]
    IFas,

    /// <summary>Can still be kept, but something more must be done.</summary>
    [Kod("bevaka")]
    Bevaka,

    /// <summary>Cannot be kept in the days that remain.</summary>
    [Kod("nas_inte")]
    NåsInte,

    /// <summary>Not kept.</summary>
    [Kod("ej_uppfyllt")]
    EjUppfyllt,

    /// <summary>Nobody has attested it.</summary>
    [Kod("ej_intygat")]
    EjIntygat,
}
