namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>Which åtaganden are told by whom.</summary>
public static class Åtaganderegler
{
    /// <summary>Those that the samverkanskoordinator attests; the others are counted.</summary>
    public static IReadOnlyList<Åtagandekod> Intygas { get; } = [.. Enum.GetValues<Åtagandekod>().Where(å => å >= Åtagandekod.S1)];

    /// <summary>The ten of the bilaga, in its order.</summary>
    public static IReadOnlyList<Åtagandekod> Bilagans { get; } = [.. Enum.GetValues<Åtagandekod>().Where(å => å <= Åtagandekod.S5)];

    /// <summary>Those that are attested in a file. Source: formats/utbyte.md, <c>ls_intyg.csv</c>.</summary>
    public static IReadOnlyList<Åtagandekod> IFil { get; } = [.. Bilagans.Where(Intygas.Contains)];

    /// <summary>Whether it takes a number of meetings, which a förbund may choose.</summary>
    public static bool HarKrav(this Åtagandekod kod) => kod is Åtagandekod.L2 or Åtagandekod.L3 or Åtagandekod.L4;

    /// <summary>What is undertaken, as the bilaga says it; of a förbund's own nothing is said. Source: Bilaga LS Helår.</summary>
    internal static string Formulering(this Åtagandekod kod) => kod switch
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
        Åtagandekod.S5 => "Anordnat kompetensutvecklingsinsatser",
        _ => "",
    };
}
