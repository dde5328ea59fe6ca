using System.Net;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>
/// Tells those in the styrgrupp by mail that something has been decided: which avvikelse and how, with a link. Why stands in Finsam. That it did not go
/// stops nothing: the decision stands among their tasks.
/// </summary>
internal sealed class Beslutsutskick(
    IFinsamContext db, IUppdragsläsare uppdragsläsare, IUtskickslogg logg, IPost post, Inställningar inställningar, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>One mail to each person, about all of these that are theirs.</summary>
    public async Task SkickaAsync(IReadOnlyCollection<int> nummer, CancellationToken cancellationToken)
    {
        int[] valda = [.. nummer];
        var beslutade = await db.Avvikelser.Where(a => valda.Contains(a.Nummer) && a.Utfall != null)
            .Join(db.Insatser, a => a.InsatsId, i => i.Id, (a, i) => new { a.Nummer, a.Utfall, i.Kod, Namn = i.Kortnamn ?? i.Namn }).OrderBy(b => b.Nummer).ToListAsync(cancellationToken);
        var konton = await db.Konton.Where(k => k.Stängd == null && k.Aktiverad != null && k.Epost != null)
            .OrderBy(k => k.Namn).Select(k => new { k.Id, k.Namn, k.Epost }).ToListAsync(cancellationToken);
        foreach (var konto in konton)
        {
            var egna = (await uppdragsläsare.LäsAsync(konto.Id.Value, cancellationToken)).Insatser;
            var rader = beslutade.Where(b => egna.Contains(b.Kod))
                .Select(b => (b.Nummer, Text: $"Avvikelse {b.Nummer}, {EnRad(b.Namn)}: {(b.Utfall == Avvikelseutfall.Bifall ? "bifall" : "avslag")}")).ToList();
            if (rader.Count > 0)
            {
                await SkickaAsync(konto.Id, konto.Namn, konto.Epost!, rader, cancellationToken);
            }
        }
    }

    private async Task SkickaAsync(KontoId konto, string namn, string epost, List<(int Nummer, string Text)> rader, CancellationToken cancellationToken)
    {
        var nytt = new Utskick
        {
            Id = new(Guid.CreateVersion7()),
            KontoId = konto,
            Dag = klocka.Idag(),
            Nyckel = $"beslut:{string.Join(',', rader.Select(r => r.Nummer))}",
            Namn = namn,
            Epost = epost,
            Gällde = [.. rader.Select(r => r.Text)],
            Sätt = post.Sätt,
            Begärd = kontext.Användare.Namn,
            Status = Utskicksstatus.Skickas,
            Påbörjat = klocka.GetUtcNow(),
            Försök = 1,
        };

        // From here on nothing is cancelled: it would not be known whether it went.
        if (await logg.TaAsync(nytt, cancellationToken) is { } id)
        {
            await logg.KlartAsync(id, await post.LämnaAsync(Brev(namn, epost, rader), CancellationToken.None), klocka.GetUtcNow());
        }
    }

    private Brev Brev(string namn, string epost, List<(int Nummer, string Text)> rader)
    {
        const string Inledning = "Det finns beslut om avvikelser som ni har anmält:";
        const string Avslutning = "Motiveringen står i Finsam. Visa där att ni har tagit del av beslutet; nästa kvartalsrapport frågar hur det går.";
        var ämne = rader is [var enda] ? $"Beslut om avvikelse {enda.Nummer}" : $"Beslut om {rader.Count} avvikelser";
        var text = string.Concat(rader.Select(r => $"- {r.Text}\n{(Länk(r.Nummer) is { } länk ? $"  {länk}\n" : "")}"));
        var html = string.Concat(rader.Select(r => Länk(r.Nummer) is { } länk ? $"<li><a href=\"{Kodad(länk)}\">{Kodad(r.Text)}</a></li>\n" : $"<li>{Kodad(r.Text)}</li>\n"));
        return new(
            namn, epost, ämne,
            $"Hej {EnRad(namn)}!\n\n{Inledning}\n\n{text}\n{Avslutning}\n\n{EnRad(inställningar.Förbund)}\n",
            $"<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>{Kodad(ämne)}</title></head><body>\n<p>Hej {Kodad(namn)}!</p>\n<p>{Inledning}</p>\n"
                + $"<ul>\n{html}</ul>\n<p>{Avslutning}</p>\n<p>{Kodad(inställningar.Förbund)}</p>\n</body></html>\n");
    }

    private string? Länk(int nummer) => post.Adress is { } bas ? $"{bas}/avvikelser/{nummer}" : null;

    private static string EnRad(string text) => string.Concat(text.Select(tecken => char.IsControl(tecken) ? ' ' : tecken));

    private static string Kodad(string text) => WebUtility.HtmlEncode(text);
}
