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
        var dokument = Insatsrapportdokument.Av(insats, rapport, rapport.Bild!, Undertecknare.Alla(insats, rapport), diarienummer, inställningar);
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

    private static string Slag(Insatsrapport rapport) => rapport.Slag switch
    {
        Insatsrapportslag.Delår => Arkivslag.BladADelår,
        Insatsrapportslag.Helår => Arkivslag.BladAHelår,
        _ => Arkivslag.Slutrapport,
    };

    private static string Period(Insatsrapport rapport) => rapport.Slag == Insatsrapportslag.Delår ? $"{rapport.År}H1" : $"{rapport.År}";

    private static JsonObject Data(Insats insats, Insatsrapport rapport) => new()
    {
        ["insats"] = insats.Kod,
        ["insatsnamn"] = insats.Namn,
        ["rapport"] = rapport.Kod,
        ["version"] = rapport.Version,
        ["skal"] = rapport.Skäl,
        ["kontrollsumma"] = rapport.Bild!.Sha256,
        ["delar"] = rapport.Bild!.Data(),
        ["underskrifter"] = new JsonArray([.. rapport.Underskrifter.OrderBy(u => u.Tid).Select(Data)]),
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
}
