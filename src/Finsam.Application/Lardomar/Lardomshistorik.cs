using System.Text.Json.Nodes;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lärdomar;

namespace Finsam.Application.Lärdomar;

/// <summary>A lärdom as the history of its insats keeps it.</summary>
internal static class Lärdomshistorik
{
    public static JsonObject Rad(Lärdom lärdom) => new()
    {
        ["lardomsslag"] = lärdom.Slag.Kod(),
        ["text"] = lärdom.Text,
        ["ar"] = lärdom.År,
        ["part"] = lärdom.Part,
        ["taggar"] = lärdom.Taggar.Count == 0 ? null : string.Join(", ", lärdom.Taggar),
    };

    public static Händelse Händelse(string vad, string insats, JsonObject? förr, JsonObject? nu) => new($"lardom.{vad}", $"insats:{insats}") { Gammalt = förr, Nytt = nu };
}
