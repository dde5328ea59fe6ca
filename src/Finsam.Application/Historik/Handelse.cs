using System.Text.Json.Nodes;

namespace Finsam.Application.Historik;

/// <summary>
/// One change, for the history: who and when are filled in where it is stored. Of deltagare never the values, only that something changed.
/// </summary>
/// <param name="Vad">What was done, as a code: <c>import</c>, <c>installning</c>.</param>
/// <param name="Gällde">What it was done to, as kind and key: <c>insats:vaxtverket</c>, <c>rapport:vaxtverket:2021Q1</c>, <c>konto:…</c>; <c>null</c> for the whole.</param>
public sealed record Händelse(string Vad, string? Gällde)
{
    /// <summary>What it was, or <c>null</c> when it is new.</summary>
    public JsonNode? Gammalt { get; init; }

    /// <summary>What it became, or <c>null</c> when it is gone.</summary>
    public JsonNode? Nytt { get; init; }

    /// <summary>The reason given, or <c>null</c>.</summary>
    public string? Varför { get; init; }
}
