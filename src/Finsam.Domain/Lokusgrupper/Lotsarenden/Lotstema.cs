namespace Finsam.Domain.Lokusgrupper.Lotsärenden;

/// <summary>A way in which samverkan can fail, as the förbund names it.</summary>
public sealed class Lotstema
{
    /// <summary>Longest name.</summary>
    public const int MaxNamn = 80;

    /// <summary>Its name, which is its identity.</summary>
    public required string Namn { get; init; }
}
