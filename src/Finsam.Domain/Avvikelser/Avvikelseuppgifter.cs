namespace Finsam.Domain.Avvikelser;

/// <summary>What those who report an avvikelse say about it.</summary>
public sealed record Avvikelseuppgifter
{
    /// <summary>Longest beskrivning, orsak, konsekvens and åtgärd.</summary>
    public const int MaxText = 2000;

    /// <summary>Longest ansvarig.</summary>
    public const int MaxAnsvarig = 200;

    /// <summary>What does not hold.</summary>
    public required Avvikelseslag Slag { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string Beskrivning { get; init; }

    /// <summary>Why it is so.</summary>
    public required string Orsak { get; init; }

    /// <summary>What it leads to.</summary>
    public required string Konsekvens { get; init; }

    /// <summary>What will be done.</summary>
    public required string Åtgärd { get; init; }

    /// <summary>The function that does it; a person's name is not needed.</summary>
    public required string Ansvarig { get; init; }

    /// <summary>The day by which it is done.</summary>
    public required DateOnly KlarSenast { get; init; }

    /// <summary>Money to be moved to the next year, or <c>null</c>; only of an avvikelse about budget.</summary>
    public Medelflytt? Medelflytt { get; init; }
}

/// <summary>Who did something with an avvikelse, and when.</summary>
/// <param name="Konto">The account, or <c>null</c> for the command line.</param>
/// <param name="Namn">Its name at that time.</param>
/// <param name="Tid">When.</param>
/// <param name="Dag">The day in Sweden.</param>
public sealed record Påskrift(Guid? Konto, string Namn, DateTimeOffset Tid, DateOnly Dag);

/// <summary>What was decided.</summary>
/// <param name="Utfall">Bifall or avslag.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Diarienummer">Under which number it is kept.</param>
/// <param name="Delegation">On whose delegation, or <c>null</c> where the förbundschef decided.</param>
public sealed record Avvikelsebeslut(Avvikelseutfall Utfall, string Motivering, string Diarienummer, string? Delegation = null)
{
    /// <summary>Longest motivering.</summary>
    public const int MaxMotivering = 2000;
}
