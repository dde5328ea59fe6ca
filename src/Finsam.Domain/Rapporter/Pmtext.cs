using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Rapporter;

/// <summary>Identity of a <see cref="Pmtext"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct PmtextId(Guid Value);

/// <summary>Who wrote last, and when.</summary>
/// <param name="Av">The account's name.</param>
/// <param name="Tid">When.</param>
public readonly record struct Penna(string Av, DateTimeOffset Tid);

/// <summary>One of the kansli's own texts in a PM. Changed only through its <see cref="Pmtexter"/>.</summary>
public sealed class Pmtext
{
    /// <summary>Longest text: some five pages.</summary>
    public const int MaxLängd = 20_000;

    /// <summary>Identity.</summary>
    public required PmtextId Id { get; init; }

    /// <summary>The part of the PM.</summary>
    public required Pmavsnitt Avsnitt { get; init; }

    /// <summary>Kod of the insats, or empty.</summary>
    public required string Insats { get; init; }

    /// <summary>The text. Empty after it was taken away: its number goes on.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Raised by every change; 0 before the first.</summary>
    public int Version { get; private set; }

    /// <summary>Who wrote last.</summary>
    public string ÄndradAv { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Ändrad { get; private set; }

    /// <summary>Where it stands.</summary>
    public Pmplats Plats => new(Avsnitt, Insats);

    internal void Skriv(string text, Penna penna) => (Text, Version, ÄndradAv, Ändrad) = (text, Version + 1, penna.Av, penna.Tid);
}
