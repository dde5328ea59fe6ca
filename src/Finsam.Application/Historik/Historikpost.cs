namespace Finsam.Application.Historik;

/// <summary>One row of the history as it is kept: an event, or one of the things that an event changed.</summary>
public sealed class Historikpost
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>Who, by the name that the account had.</summary>
    public required string Användare { get; init; }

    /// <summary>The account, or <c>null</c> for the command line.</summary>
    public Guid? Konto { get; init; }

    /// <summary>What was done, as a code.</summary>
    public required string Vad { get; init; }

    /// <summary>For a thing that an event changed: the table it is kept in.</summary>
    public string? Tabell { get; init; }

    /// <summary>What it was done to, as kind and key; <c>null</c> for the whole.</summary>
    public string? Gällde { get; init; }

    /// <summary>JSON, or <c>null</c>.</summary>
    public string? Gammalt { get; init; }

    /// <summary>JSON, or <c>null</c>.</summary>
    public string? Nytt { get; init; }

    /// <summary>The reason given.</summary>
    public string? Varför { get; init; }

    /// <summary>The kind in <see cref="Gällde"/>: insats, rapport, konto …</summary>
    public string? Slag { get; init; }

    /// <summary>Kod of the insats that it, or its report, belongs to.</summary>
    public string? Insats { get; init; }
}
