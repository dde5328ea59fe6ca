using System.Text.Json.Nodes;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Arkiv;

/// <summary>Identity of an <see cref="Arkivtillägg"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct ArkivtilläggId(Guid Value);

/// <summary>
/// What was added to a frozen document afterwards: a text, and perhaps figures that came late. It stands beside the document, which stays as it was, and
/// is itself never changed.
/// </summary>
public sealed class Arkivtillägg
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 4000;

    /// <summary>Identity.</summary>
    public required ArkivtilläggId Id { get; init; }

    /// <summary>The document.</summary>
    public required ArkivhandlingId HandlingId { get; init; }

    /// <summary>What is added, in words.</summary>
    public required string Text { get; init; }

    /// <summary>What is added, as canonical JSON, or <c>null</c>.</summary>
    public required string? Data { get; init; }

    /// <summary>Who added it, and when.</summary>
    public required Underskrift Gjort { get; init; }

    /// <summary>Adds to a document.</summary>
    /// <param name="handling">The document.</param>
    /// <param name="text">What, in words.</param>
    /// <param name="data">What, as data, or <c>null</c>.</param>
    /// <param name="gjort">Who, and when.</param>
    public static Arkivtillägg Av(ArkivhandlingId handling, string text, JsonNode? data, Underskrift gjort) => new()
    {
        Id = new(Guid.CreateVersion7()),
        HandlingId = handling,
        Text = text,
        Data = data is null ? null : KanoniskJson.Text(data),
        Gjort = gjort,
    };
}
