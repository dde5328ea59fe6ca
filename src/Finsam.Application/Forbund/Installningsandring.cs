using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Förbund;

/// <summary>How every setting is changed: against the version that the user saw, with a row in the history, and in force at once.</summary>
internal sealed class Inställningsändring(IFinsamLager lager, IInställningskälla källa, Användarkontext kontext, TimeProvider klocka)
{
    private static readonly JsonSerializerOptions Format = new(Inställningstolk.Format) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="grupp">The group.</param>
    /// <param name="nytt">What is chosen, or <c>null</c> for the default.</param>
    /// <param name="version">The version that the user saw.</param>
    /// <param name="varför">The reason, or <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result> SparaAsync(Inställningsgrupp grupp, object? nytt, int version, string? varför, CancellationToken cancellationToken)
    {
        var post = await lager.Alla<Inställningspost>().SingleAsync(p => p.Grupp == grupp, cancellationToken);
        if (post.Version != version)
        {
            return new Fel(
                "installning.konflikt",
                $"{post.ÄndradAv} ändrade detta medan du hade det öppet. Inget har sparats. Läs om sidan för att se vad som gäller nu.",
                Felslag.Konflikt);
        }

        var gammalt = Spår(grupp, post.Värde, källa.Standard);
        post.Sätt(nytt is null ? null : JsonSerializer.Serialize(nytt, Format), kontext.Användare, klocka.GetUtcNow());
        lager.Anteckna(new("installning", $"installning:{grupp.Kod()}")
        {
            Gammalt = gammalt,
            Nytt = Spår(grupp, post.Värde, källa.Standard),
            Varför = string.IsNullOrWhiteSpace(varför) ? null : varför.Trim(),
        });
        var sparat = await lager.SparaAsync(cancellationToken);
        if (sparat.Lyckades)
        {
            await källa.LäsOmAsync(cancellationToken);
        }

        return sparat;
    }

    /// <summary>What history says: the values that hold, the default's too; of a picture what kind it is, and not the picture.</summary>
    private static JsonNode? Spår(Inställningsgrupp grupp, string? värde, Inställningar standard)
    {
        var gäller = Inställningstolk.Tolka(standard, [(grupp, värde)]);
        return grupp switch
        {
            Inställningsgrupp.Förbundsnamn => Nod(new Namnvärde(gäller.Förbund)),
            Inställningsgrupp.Logotyp => gäller.Logotyp is not { } bild ? null : new JsonObject
            {
                ["Slag"] = bild.Slag,
                ["Storlek"] = string.Create(Svenska.Kultur, $"{bild.Innehåll.Length / 1024m:0.#} kB"),
                ["Kontrollsumma"] = bild.Kontrollsumma,
            },
            Inställningsgrupp.Ordval => Nod(gäller.Ord),
            Inställningsgrupp.Trösklar => Nod(gäller.Trösklar),
            Inställningsgrupp.Rapportplan => new JsonObject
            {
                ["Kalender"] = gäller.Rapportplan.Kalender.Kod(),
                ["DagarEfter"] = gäller.Rapportplan.DagarEfter is { } dagar ? dagar : "sista dagen i månaden efter",
            },
            Inställningsgrupp.Kapital => Nod(gäller.Kapital),
            Inställningsgrupp.Inriktningsmål => new JsonObject
            {
                ["Individ"] = gäller.Inriktningsmål.Individ,
                ["Struktur"] = gäller.Inriktningsmål.Struktur,
                ["Kompetens"] = gäller.Inriktningsmål.Kompetens,
                ["BaraOrdning"] = gäller.Inriktningsmål.BaraOrdning,
            },
            Inställningsgrupp.Gallring => gäller.Gallring is { } frist ? new JsonObject { ["manader_kvar"] = frist.Månader, ["raknas_fran"] = frist.Från.Kod() } : null,
            _ => Nod(new Maskeringsvärde(gäller.Maskeringsgräns)),
        };
    }

    private static JsonNode? Nod<T>(T värde) => JsonSerializer.SerializeToNode(värde, Format);
}
