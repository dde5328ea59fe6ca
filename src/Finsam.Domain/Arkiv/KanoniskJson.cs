using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Finsam.Domain.Arkiv;

/// <summary>
/// JSON in one way only: names in ordinal order, no white space, å ä ö as themselves. The same data gives the same bytes, and so the same checksum.
/// </summary>
public static class KanoniskJson
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text. Numbers stand as they were given.</summary>
    public static string Text(JsonNode data)
    {
        ArgumentNullException.ThrowIfNull(data);
        using var minne = new MemoryStream();
        using (var ut = new Utf8JsonWriter(minne, Format))
        {
            Ordnad(data)!.WriteTo(ut);
        }

        return System.Text.Encoding.UTF8.GetString(minne.ToArray());
    }

    private static JsonNode? Ordnad(JsonNode? nod) => nod switch
    {
        JsonObject objekt => new JsonObject(objekt.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Ordnad(p.Value)))),
        JsonArray lista => new JsonArray([.. lista.Select(Ordnad)]),
        _ => nod?.DeepClone(),
    };
}
