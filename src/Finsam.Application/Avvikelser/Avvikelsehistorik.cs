using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Avvikelser;

/// <summary>An avvikelse as the history keeps it: what was done, and the fields that differ.</summary>
internal static class Avvikelsehistorik
{
    private static readonly (string Nyckel, Func<Avvikelse, JsonNode?> Välj)[] Fält =
    [
        ("status", a => a.Status.Kod()), ("avvikelseslag", a => a.Anmäld is null ? null : a.Slag.Kod()), ("beskrivning", a => Tom(a.Beskrivning)),
        ("orsak", a => Tom(a.Orsak)), ("konsekvens", a => Tom(a.Konsekvens)), ("atgard", a => Tom(a.Åtgärd)), ("ansvarig", a => Tom(a.Ansvarig)),
        ("klar_senast", a => a.KlarSenast?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("flytta_belopp", a => a.Medelflytt?.Belopp),
        ("flytta_fran", a => a.Medelflytt?.FrånÅr.ToString(CultureInfo.InvariantCulture)), ("beslut", a => a.Utfall?.Kod()),
        ("diarienummer", a => a.Beslut?.Diarienummer), ("delegation", a => a.Beslut?.Delegation), ("lyft", a => a.Lyft is null ? null : "ja"),
    ];

    /// <summary>The code of what was done.</summary>
    public static string Vad(Avvikelsehandling handling) => handling switch
    {
        Avvikelsehandling.Anmäla => "avvikelse.anmald",
        Avvikelsehandling.Avfärda => "avvikelse.avfardad",
        Avvikelsehandling.Skriva => "avvikelse.andrad",
        Avvikelsehandling.Bifoga => "avvikelse.fil",
        Avvikelsehandling.TaUpp => "avvikelse.upptagen",
        Avvikelsehandling.BegäraKomplettering => "avvikelse.komplettering",
        Avvikelsehandling.Komplettera => "avvikelse.kompletterad",
        Avvikelsehandling.Besluta => "avvikelse.beslutad",
        Avvikelsehandling.Kvittera => "avvikelse.kvitterad",
        Avvikelsehandling.Avsluta => "avvikelse.avslutad",
        Avvikelsehandling.Återkalla => "avvikelse.aterkallad",
        Avvikelsehandling.Lyfta => "avvikelse.lyft",
        _ => "avvikelse.nertagen",
    };

    /// <summary>Every field, to be compared with later.</summary>
    public static JsonObject Rad(Avvikelse avvikelse) => new(Fält.Select(f => KeyValuePair.Create(f.Nyckel, f.Välj(avvikelse))));

    /// <summary>Leaves in both what differs between them.</summary>
    public static (JsonObject? Gammalt, JsonObject? Nytt) Skillnad(JsonObject före, JsonObject efter)
    {
        foreach (var nyckel in före.Select(f => f.Key).Where(n => JsonNode.DeepEquals(före[n], efter[n])).ToList())
        {
            före.Remove(nyckel);
            efter.Remove(nyckel);
        }

        return efter.Count == 0 ? (null, null) : (före, efter);
    }

    private static JsonNode? Tom(string text) => text.Length == 0 ? null : text;
}
