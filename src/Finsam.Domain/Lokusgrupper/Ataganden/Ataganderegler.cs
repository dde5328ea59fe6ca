namespace Finsam.Domain.Lokusgrupper.Åtaganden;

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
