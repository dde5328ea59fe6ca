namespace Finsam.Domain.Insatsrapporter;

/// <summary>What Finsam pulls in under one heading, as it may be shown: masked where counts are few.</summary>
/// <param name="Kolumner">Headings of the columns; empty where each row is a name and a value.</param>
/// <param name="Rader">The rows.</param>
/// <param name="Not">What is to be known of them, or <c>null</c>.</param>
public sealed record Faktatabell(IReadOnlyList<string> Kolumner, IReadOnlyList<IReadOnlyList<string>> Rader, string? Not = null)
{
    /// <summary>How many columns at the end are numbers.</summary>
    public int Talkolumner { get; init; }

    /// <summary>Names and values.</summary>
    public static Faktatabell Par(params IReadOnlyList<(string Namn, string Värde)> rader) => new([], [.. rader.Select(r => (IReadOnlyList<string>)[r.Namn, r.Värde])]);
}
