using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;

namespace Finsam.Application.Historik;

/// <summary>From what was and what became, as JSON, to a list of fields in Swedish.</summary>
internal static class Historikdiff
{
    private const string Import = "import";

    /// <summary>Parts of a field's name that tell that its value is nobody's to read.</summary>
    private static readonly string[] Hemligt = ["password", "losen", "lösen", "hash", "stamp", "token", "secret", "hemlig"];

    private static readonly string[] Igenkänning = ["styrgrupp", "ledamot", "funktion", "organisation", "insats"];

    /// <summary>The fields that differ, in the order of the screens and then of the row.</summary>
    public static IReadOnlyList<Fältändring> Av(Historikpost post)
    {
        var (gammalt, nytt) = (Läs(post.Gammalt), Läs(post.Nytt));
        return post is { Vad: Import, Tabell: null } && nytt is JsonArray filer
            ? [.. filer.OfType<JsonObject>().Select(Inläst)]
            : [.. Fält("", gammalt, nytt).Concat(Vem(post.Vad, gammalt, nytt)).OrderBy(f => Fältord.Plats(f.Nyckel)).Select(f => f.Ändring)];
    }

    /// <summary>Of a styrgrupp's many seats and insatser, which one it was: what did not change and tells that.</summary>
    private static IEnumerable<(string Nyckel, Fältändring Ändring)> Vem(string vad, JsonNode? gammalt, JsonNode? nytt) =>
        vad.Split('.')[0] is "ledamot" or "styrning" && gammalt is JsonObject från && nytt is JsonObject till
            ? from nyckel in Igenkänning
              let text = Text(nyckel, till[nyckel])
              where text is not null && text == Text(nyckel, från[nyckel])
              select (nyckel, new Fältändring(Fältord.Namn(nyckel), null, text))
            : [];

    private static IEnumerable<(string Nyckel, Fältändring Ändring)> Fält(string nyckel, JsonNode? gammalt, JsonNode? nytt)
    {
        if (gammalt is JsonObject || nytt is JsonObject)
        {
            var (från, till) = (gammalt as JsonObject, nytt as JsonObject);
            var namn = (från ?? []).Select(f => f.Key).Union((till ?? []).Select(f => f.Key)).ToList();
            return namn.SelectMany(n => Fält(nyckel.Length == 0 ? n : $"{nyckel}.{n}", från?[n], till?[n]));
        }

        var ändring = Dolt(nyckel) ? new Fältändring(Fältord.Namn(nyckel), null, "ändrat") : new(Fältord.Namn(nyckel), Text(nyckel, gammalt), Text(nyckel, nytt)) { Kodat = Fältord.ÄrKod(nyckel) };
        return ändring.Från == ändring.Till ? [] : [(nyckel, ändring)];
    }

    private static bool Dolt(string nyckel) => Hemligt.Any(del => nyckel.Contains(del, StringComparison.OrdinalIgnoreCase));

    private static string? Text(string nyckel, JsonNode? värde) => värde switch
    {
        null => null,
        JsonArray lista => lista.Count == 0 ? null : string.Join(", ", lista.Select(v => Text(nyckel, v))),
        JsonValue v => v.GetValueKind() switch
        {
            JsonValueKind.True => "ja",
            JsonValueKind.False => "nej",
            JsonValueKind.Number => Fältord.Tal(nyckel, decimal.Parse(v.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)),
            _ => Fältord.Värde(nyckel, v.ToString()),
        },
        _ => värde.ToJsonString(),
    };

    /// <summary>What an import did with one file. Of deltagare no numbers: few changed rows are few persons.</summary>
    private static Fältändring Inläst(JsonObject fil)
    {
        var namn = fil["Fil"]?.ToString() ?? "";
        var (nya, ändrade, lika) = (Antal("Nya"), Antal("Ändrade"), Antal("Oförändrade"));
        var text = namn is "deltagare.csv" or "anonyma.csv" ? (nya + ändrade > 0 ? "uppgifter tillkom eller ändrades" : "oförändrade")
            : string.Create(Svenska.Kultur, $"{nya:#,0} nya, {ändrade:#,0} ändrade, {lika:#,0} oförändrade");
        return new(namn, null, text);

        int Antal(string nyckel) => fil[nyckel] is JsonValue v && v.TryGetValue<int>(out var antal) ? antal : 0;
    }

    private static JsonNode? Läs(string? json)
    {
        try
        {
            return json is null ? null : JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
