using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Application.Arkiv;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Freezes a report that is handed in, and finds it again.</summary>
internal sealed class Insatsrapportarkiv(IFinsamLager lager, Arkivering arkivering, IWordskrivare word, Inställningar inställningar)
{
    /// <summary>Freezes it as it reads, with its signatures; as data and as Word.</summary>
    public Task FrysAsync(Insats insats, Insatsrapport rapport, string? diarienummer, CancellationToken cancellationToken)
    {
        var dokument = Insatsrapportdokument.Av(insats, rapport, rapport.Bild!, Undertecknarrätt.Alla(insats, rapport), diarienummer, inställningar);
        return arkivering.FrysAsync(
            new()
            {
                Slag = Slag(rapport),
                Titel = $"{dokument.Titel} – {dokument.Undertitel}",
                Insats = insats.Kod,
                År = rapport.År,
                Period = Period(rapport),
                Diarienummer = diarienummer,
                Data = Data(insats, rapport),
                Dokument = word.Skriv(dokument),
            },
            rapport.Version,
            cancellationToken);
    }

    /// <summary>The handling of a report's latest version that was handed in, or <c>null</c>.</summary>
    public Task<Arkivhandling?> SenasteAsync(Insats insats, Insatsrapport rapport, CancellationToken cancellationToken)
    {
        var (slag, period) = (Slag(rapport), Period(rapport));
        return lager.Alla<Arkivhandling>().Where(h => h.Slag == slag && h.Insats == insats.Kod && h.Period == period).OrderByDescending(h => h.Version).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Adds a signature that came after the report was handed in, dated, beside the handling.</summary>
    public async Task LäggTillAsync(Insats insats, Insatsrapport rapport, Rapportunderskrift underskrift, Underskrift av, CancellationToken cancellationToken)
    {
        if (await SenasteAsync(insats, rapport, cancellationToken) is { } handling)
        {
            lager.Lägg(Arkivtillägg.Av(
                handling.Id,
                $"{underskrift.Part} har undertecknat: {underskrift.Namn}, {underskrift.Ort} {underskrift.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.",
                Data(underskrift),
                av));
        }
    }

    private static string Slag(Insatsrapport rapport) => rapport.Slag == Insatsrapportslag.Slut ? "slutrapport" : $"blad_a_{rapport.Slag.Kod()}";

    private static string Period(Insatsrapport rapport) => rapport.Slag == Insatsrapportslag.Delår ? $"{rapport.År}H1" : $"{rapport.År}";

    private static JsonObject Data(Insats insats, Insatsrapport rapport) => new()
    {
        ["insats"] = insats.Kod,
        ["insatsnamn"] = insats.Namn,
        ["rapport"] = rapport.Kod,
        ["version"] = rapport.Version,
        ["skal"] = rapport.Skäl,
        ["kontrollsumma"] = rapport.Bild!.Sha256,
        ["delar"] = Lista(rapport.Bild!.Delar, del => new()
        {
            ["titel"] = del.Titel,
            ["mallversion"] = del.Version,
            ["rubriker"] = Lista(del.Rubriker, r => new()
            {
                ["nyckel"] = r.Nyckel,
                ["rubrik"] = r.Rubrik,
                ["svar"] = r.Svar,
                ["text"] = r.Text,
                ["fakta"] = r.Fakta is { } f ? new JsonObject { ["kolumner"] = Texter(f.Kolumner), ["rader"] = new JsonArray([.. f.Rader.Select(Texter)]), ["not"] = f.Not } : null,
                ["parter"] = Lista(r.Parter, p => new() { ["part"] = p.Part, ["text"] = p.Text }),
            }),
        }),
        ["underskrifter"] = Lista(rapport.Underskrifter.OrderBy(u => u.Tid), Data),
    };

    private static JsonObject Data(Rapportunderskrift u) => new()
    {
        ["part"] = u.Part,
        ["ort"] = u.Ort,
        ["datum"] = u.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["namn"] = u.Namn,
        ["pa_papper"] = u.PåPapper,
        ["kontrollsumma"] = u.Innehåll,
    };

    private static JsonArray Texter(IEnumerable<string> texter) => new([.. texter.Select(t => (JsonNode)t)]);

    private static JsonArray Lista<T>(IEnumerable<T> rader, Func<T, JsonObject> rad) => new([.. rader.Select(rad)]);
}
