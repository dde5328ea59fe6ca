namespace Finsam.Domain.Lokusgrupper;

/// <summary>What a meeting is to take up, in order.</summary>
/// <param name="Punkter">The points.</param>
public sealed record Dagordning(IReadOnlyList<Dagordningspunkt> Punkter)
{
    /// <summary>Most points.</summary>
    public const int FlestPunkter = 50;

    /// <summary>No points.</summary>
    public static Dagordning Tom { get; } = new([]);

    /// <summary>The codes that its points are marked with, each once.</summary>
    public IReadOnlyList<string> Koder => [.. Punkter.Select(p => p.Kod).OfType<string>().Distinct()];
}

/// <summary>One point of an agenda.</summary>
/// <param name="Text">What is to be taken up.</param>
/// <param name="Kod">The <see cref="Mötespunkt"/> it is, or another code of a file; <c>null</c> where it is none of them.</param>
public sealed record Dagordningspunkt(string Text, string? Kod)
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 500;
}
