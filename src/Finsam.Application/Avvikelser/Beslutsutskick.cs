using System.Net;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>
/// Tells those in the styrgrupp by mail that something has been decided: which avvikelse and how, with a link. Why stands in Finsam. That it did not go
/// stops nothing: the decision stands among their tasks.
/// </summary>
internal sealed class Beslutsutskick(
    IFinsamContext db, IUppdragsläsare uppdragsläsare, IUtskickslogg logg, IPost post, Postgång gång, Inställningar inställningar, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>One mail to each person, about all of these that are theirs.</summary>
    public async Task SkickaAsync(IReadOnlyCollection<int> nummer, CancellationToken cancellationToken)
    {
        var beslutade = await BeslutadeAsync(nummer, cancellationToken);
        foreach (var konto in await Mottagare().OrderBy(k => k.Namn).ToListAsync(cancellationToken))
        {
            var rader = await EgnaAsync(konto, beslutade, cancellationToken);
            if (rader.Count > 0)
            {
                await SkickaAsync(konto, rader, cancellationToken);
            }
        }
    }

    /// <summary>The same mail once more, as it would be written now; refused when it is no longer the person's.</summary>
    public async Task<Result<Brev>> BrevAsync(Utskick gammalt, CancellationToken cancellationToken)
    {
        var konto = await Mottagare().SingleOrDefaultAsync(k => k.Id == gammalt.KontoId, cancellationToken);
        var rader = konto is null ? [] : await EgnaAsync(konto, await BeslutadeAsync(gammalt.Avvikelser, cancellationToken), cancellationToken);
        return konto is not null && rader.Count > 0
            ? Brev(konto, rader)
            : new Fel("utskick.inget", "Personen har inte uppdraget kvar, eller så är kontot stängt.", Felslag.Konflikt);
    }

    private async Task<List<Beslutad>> BeslutadeAsync(IReadOnlyCollection<int> nummer, CancellationToken cancellationToken)
    {
        int[] valda = [.. nummer];
        return await db.Avvikelser.Where(a => valda.Contains(a.Nummer) && a.Utfall != null).OrderBy(a => a.Nummer)
            .Join(db.Insatser, a => a.InsatsId, i => i.Id, (a, i) => new Beslutad(a.Nummer, a.Utfall, i.Kod, i.Kortnamn ?? i.Namn)).ToListAsync(cancellationToken);
    }

    private IQueryable<Användarkonto> Mottagare() => db.Konton.Where(k => k.Stängd == null && k.Aktiverad != null && k.Epost != null);

    private async Task<List<Beslutad>> EgnaAsync(Användarkonto konto, List<Beslutad> beslutade, CancellationToken cancellationToken)
    {
        var egna = (await uppdragsläsare.LäsAsync(konto.Id.Value, cancellationToken)).Insatser;
        return [.. beslutade.Where(b => egna.Contains(b.Kod))];
    }

    private async Task SkickaAsync(Användarkonto konto, List<Beslutad> rader, CancellationToken cancellationToken)
    {
        var nytt = new Utskick
        {
            Id = new(Guid.CreateVersion7()),
            KontoId = konto.Id,
            Dag = klocka.Idag(),
            Nyckel = Utskick.Beslutsnyckel(rader.Select(r => r.Nummer)),
            Namn = konto.Namn,
            Epost = konto.Epost!,
            Gällde = [.. rader.Select(r => r.Text)],
            Sätt = post.Sätt,
            Begärd = kontext.Användare.Namn,
            Status = Utskicksstatus.Skickas,
            Påbörjat = klocka.GetUtcNow(),
            Försök = 1,
        };
        if (await logg.TaAsync(nytt, cancellationToken) is { } id)
        {
            await gång.LämnaAsync(id, Brev(konto, rader));
        }
    }

    private Brev Brev(Användarkonto till, List<Beslutad> rader)
    {
        const string Inledning = "Det finns beslut om avvikelser som ni har anmält:";
        const string Avslutning = "Motiveringen står i Finsam. Visa där att ni har tagit del av beslutet; nästa kvartalsrapport frågar hur det går.";
        var ämne = rader is [var enda] ? $"Beslut om avvikelse {enda.Nummer}" : $"Beslut om {rader.Count} avvikelser";
        var text = string.Concat(rader.Select(r => $"- {r.Text}\n{(Länk(r.Nummer) is { } länk ? $"  {länk}\n" : "")}"));
        var html = string.Concat(rader.Select(r => Länk(r.Nummer) is { } länk ? $"<li><a href=\"{Kodad(länk)}\">{Kodad(r.Text)}</a></li>\n" : $"<li>{Kodad(r.Text)}</li>\n"));
        return new(
            till.Namn, till.Epost!, ämne,
            $"Hej {EnRad(till.Namn)}!\n\n{Inledning}\n\n{text}\n{Avslutning}\n\n{EnRad(inställningar.Förbund)}\n",
            $"<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>{Kodad(ämne)}</title></head><body>\n<p>Hej {Kodad(till.Namn)}!</p>\n<p>{Inledning}</p>\n"
                + $"<ul>\n{html}</ul>\n<p>{Avslutning}</p>\n<p>{Kodad(inställningar.Förbund)}</p>\n</body></html>\n");
    }

    private string? Länk(int nummer) => post.Adress is { } bas ? $"{bas}/avvikelser/{nummer}" : null;

    private static string EnRad(string text) => string.Concat(text.Select(tecken => char.IsControl(tecken) ? ' ' : tecken));

    private static string Kodad(string text) => WebUtility.HtmlEncode(text);

    private sealed record Beslutad(int Nummer, Avvikelseutfall? Utfall, string Kod, string Namn)
    {
        public string Text => $"Avvikelse {Nummer}, {EnRad(Namn)}: {(Utfall == Avvikelseutfall.Bifall ? "bifall" : "avslag")}";
    }
}
