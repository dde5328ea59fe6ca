namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The numbers that the förbund's own series has given in a year.</summary>
public sealed class Diarieserie
{
    /// <summary>Longest diarienummer, and longest pattern of a series.</summary>
    public const int MaxDiarienummer = 40;

    /// <summary>The year.</summary>
    public required int År { get; init; }

    /// <summary>The last number given; 0 before the first.</summary>
    public int Senaste { get; private set; }

    /// <summary>Takes the next number.</summary>
    public int Ta() => ++Senaste;
}
