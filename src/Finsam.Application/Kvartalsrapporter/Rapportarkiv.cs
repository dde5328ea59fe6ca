using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Application.Arkiv;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Freezes an approved report as a document, as it is read outside the insats: masked.</summary>
internal sealed class Rapportarkiv(Arkivering arkivering, IWordskrivare word, Inställningar inställningar)
{
    /// <summary>Freezes what was approved.</summary>
    public Task FrysAsync(Insats insats, Kvartalsrapport rapport, Rapportinlämning inlämning, CancellationToken cancellationToken)
    {
        var bild = inlämning.Bild.Maskerad(inställningar.Maskeringsgräns);
        var handling = Handling(insats, rapport, inlämning, bild);
        return arkivering.FrysAsync(
            new()
            {
                Slag = Arkivslag.Kvartalsrapport,
                Titel = $"{handling.Titel} – {handling.Undertitel}",
                Insats = insats.Kod,
                År = rapport.Kvartal.År,
                Period = rapport.Kvartal.ToString(),
                Diarienummer = rapport.Diarienummer,
                Data = Data(insats, rapport, inlämning, bild),
                Dokument = word.Skriv(handling),
            },
            rapport.Version,
            cancellationToken);
    }

    /// <summary>The report as a document.</summary>
    private Handling Handling(Insats insats, Kvartalsrapport rapport, Rapportinlämning inlämning, Rapportbild bild)
    {
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        foreach (var avsnitt in bild.Avsnitt)
        {
            dokument.Rubrik1(avsnitt.Rubrik);
            var tabell = new Tabellbyggare("", $"Frågor och svar: {avsnitt.Rubrik}", 42, 58) { Onumrerad = true, Egennamn = true, Kortnamn = avsnitt.Rubrik };
            tabell.Huvud(new("Fråga"), new("Svar"));
            foreach (var fråga in avsnitt.Frågor)
            {
                tabell.Rad(Text(fråga), new Löptextcell(Svar(fråga)));
            }

            dokument.Tabell(tabell);
        }

        dokument.Rubrik1("Underskrifter");
        dokument.Underskrifter(
        [
            .. inlämning.Inlämnad is { } inlämnad ? [Rad("Lämnade in", inlämnad)] : Array.Empty<Underskriftsrad>(),
            .. inlämning.Godkänd is { } godkänd ? [Rad("Godkände", godkänd)] : Array.Empty<Underskriftsrad>(),
        ]);
        return new()
        {
            Förbund = Rentext.Rad(inställningar.Förbund),
            Logotyp = inställningar.Logotyp,
            Titel = "Kvartalsrapport",
            Undertitel = $"{Rentext.Rad(insats.Visningsnamn)}, {Talformat.IText(Period.För(rapport.Kvartal))}",
            Uppgifter =
            [
                (inställningar.Ord["Insats"], Rentext.Rad(insats.Namn)),
                ("Diarienummer", rapport.Diarienummer ?? ""),
                ("Version", string.Create(CultureInfo.InvariantCulture, $"{rapport.Version}{(rapport.Rättelseskäl is { } skäl ? $", rättad: {skäl}" : "")}")),
            ],
            Försättstext = bild.Avsnitt.SelectMany(a => a.Frågor).Any(f => f.RäknarPersoner) ? Maskeringstext.För(true, inställningar.Maskeringsgräns) : "",
            Block = dokument.Block,
        };
    }

    private static Underskriftsrad Rad(string vad, Underskrift av) =>
        new(vad, av.Namn, $"I Finsam {av.Tid.Lokalt().ToString("yyyy-MM-dd 'kl.' HH.mm", CultureInfo.InvariantCulture)}");

    private static Dokumentcell Text(Bildfråga fråga) => fråga.Beskrivning.Length == 0 ? fråga.Text : new Löptextcell($"{fråga.Text}\n{fråga.Beskrivning}");

    /// <summary>The answer itself plain, what stands beside it with its label.</summary>
    private static string Svar(Bildfråga fråga) => fråga.Fält.Count == 0
        ? "Inte besvarad"
        : string.Join('\n', fråga.Fält.Select(f => f.Namn == fråga.Nyckel ? f.Svar : $"{f.Etikett}: {f.Svar}"));

    private static JsonObject Data(Insats insats, Kvartalsrapport rapport, Rapportinlämning inlämning, Rapportbild bild) => new()
    {
        ["insats"] = insats.Kod,
        ["insatsnamn"] = insats.Namn,
        ["kvartal"] = rapport.Kvartal.ToString(),
        ["version"] = rapport.Version,
        ["rattelseskal"] = rapport.Rättelseskäl,
        ["diarienummer"] = rapport.Diarienummer,
        ["inlamnad"] = Underskrift(inlämning.Inlämnad),
        ["godkand"] = Underskrift(inlämning.Godkänd),
        ["avsnitt"] = Lista(bild.Avsnitt, a => new()
        {
            ["rubrik"] = a.Rubrik,
            ["fragor"] = Lista(a.Frågor, f => new()
            {
                ["nyckel"] = f.Nyckel,
                ["text"] = f.Text,
                ["beskrivning"] = f.Beskrivning,
                ["falt"] = Lista(f.Fält, v => new() { ["namn"] = v.Namn, ["etikett"] = v.Etikett, ["svar"] = v.Svar, ["skrivet"] = v.Rått }),
            }),
        }),
    };

    private static JsonObject? Underskrift(Underskrift? av) => av is null ? null : new() { ["namn"] = av.Namn, ["tid"] = av.Tid.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) };

    private static JsonArray Lista<T>(IEnumerable<T> rader, Func<T, JsonObject> rad) => new([.. rader.Select(rad)]);
}
