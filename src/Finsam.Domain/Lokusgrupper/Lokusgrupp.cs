namespace Finsam.Domain.Lokusgrupper;

/// <summary>Identity of a <see cref="Lokusgrupp"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct LokusgruppId(Guid Value);

/// <summary>The local group of one kommun. Source: formats/utbyte.md, <c>lokusgrupper.csv</c>.</summary>
public sealed class Lokusgrupp
{
    /// <summary>Identity.</summary>
    public required LokusgruppId Id { get; init; }

    /// <summary>The förbund's own short code, used in addresses.</summary>
    public required string Kod { get; init; }

    /// <summary>Name.</summary>
    public required string Namn { get; init; }

    /// <summary>The kommun.</summary>
    public required string Kommun { get; init; }
}
