using System.Text.Json.Nodes;

namespace Finsam.Application.Tests.Rapporter;

/// <summary>JSON as lines <c>path = value</c> that do not depend on the order of keys and rows.</summary>
internal static class Kanonisk
{
    public static IReadOnlyList<string> Rader(string json) => [.. Rader("", JsonNode.Parse(json)).Order(StringComparer.Ordinal)];

    /// <summary>Only the keys, whatever rows and values there are.</summary>
    public static IReadOnlyList<string> Nycklar(string json) =>
        JsonNode.Parse(json)!.AsObject().SelectMany(par => par.Value is JsonObject objekt ? objekt.Select(inre => $"{par.Key}.{inre.Key}") : [par.Key]).Order(StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Rader(string väg, JsonNode? nod) => nod switch
    {
        JsonObject objekt => objekt.SelectMany(par => Rader($"{väg}.{par.Key}", par.Value)),
        JsonArray lista => lista.Select((rad, i) => (Namn: Namn(rad, i), rad)).SelectMany(par => Rader($"{väg}[{par.Namn}]", par.rad)).Append($"{väg} has {lista.Count}"),
        null => [$"{väg} = null"],
        _ => [$"{väg} = {nod.ToJsonString()}"],
    };

    /// <summary>What tells a row from the others of its list.</summary>
    private static string Namn(JsonNode? rad, int plats) =>
        new[] { "insats", "kod", "anledning", "grad", "typ" }.Select(nyckel => (rad as JsonObject)?[nyckel]?.ToString()).FirstOrDefault(namn => namn is not null)
            ?? $"{plats}";
}
