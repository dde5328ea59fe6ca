using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>A report that is being changed, and by nobody else meanwhile.</summary>
/// <param name="Insats">Its insats.</param>
/// <param name="Rapport">The report.</param>
internal sealed record Öppnad(Insats Insats, Kvartalsrapport Rapport);

/// <summary>What every use case of a report reads.</summary>
internal sealed class Rapportunderlag(IFinsamContext db, IFinsamLager lager, Användarkontext kontext)
{
    /// <summary>The report to be changed, of an insats with whose reports the user may do it.</summary>
    public async Task<Result<Öppnad>> ÖppnaAsync(string kod, Kvartal kvartal, Rapporthandling handling, CancellationToken cancellationToken)
    {
        var insats = await db.Insatser.SomFår(kontext.Användare, handling).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        return insats is null ? Felkatalog.InsatsFinnsInte(kod)
            : await LåsAsync(insats, kvartal, cancellationToken) is { } rapport ? new Öppnad(insats, rapport)
            : Rapportfel.FinnsInte(kvartal);
    }

    /// <summary>The form of an insats and quarter.</summary>
    public async Task<Blankett> BlankettAsync(Insats insats, Kvartal kvartal, CancellationToken cancellationToken)
    {
        var mål = await db.Insatsmål.Where(m => m.InsatsId == insats.Id).ToListAsync(cancellationToken);
        var beslutade = await db.Avvikelser.Where(a => a.InsatsId == insats.Id && a.Utfall != null).ToListAsync(cancellationToken);
        var inlämnad = beslutade.Count == 0 ? null
            : await db.Kvartalsrapporter.Where(r => r.InsatsId == insats.Id && r.Kvartal == kvartal).Select(r => r.Inlämnad).FirstOrDefaultAsync(cancellationToken);
        return Blankett.För(mål, insats.Tid, kvartal, [.. beslutade.Where(a => a.FöljsUppI(kvartal, inlämnad)).Select(a => a.Nummer)]);
    }

    /// <summary>The report to be changed, or <c>null</c>. Nobody else changes it meanwhile.</summary>
    public async Task<Kvartalsrapport?> LåsAsync(Insats insats, Kvartal kvartal, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync(Nyckel(insats.Kod, kvartal), cancellationToken);
        return await lager.Alla<Kvartalsrapport>().SingleOrDefaultAsync(r => r.InsatsId == insats.Id && r.Kvartal == kvartal, cancellationToken);
    }

    /// <summary>The fields of a draft as they stand; of one that nobody has written in here, what was imported.</summary>
    public async Task<Dictionary<string, Svarsläge>> UtkastAsync(Kvartalsrapport rapport, CancellationToken cancellationToken)
    {
        var svar = await db.Utkastsvar.Where(s => s.RapportId == rapport.Id).ToListAsync(cancellationToken);
        return svar.Count > 0
            ? svar.ToDictionary(s => s.Fält, Svarsläge.För, StringComparer.Ordinal)
            : (await FaktaAsync(rapport, cancellationToken)).Fält().ToDictionary(f => f.Key, f => new Svarsläge(f.Value, 0, "", default, false), StringComparer.Ordinal);
    }

    /// <summary>The time of handing in that waits to be judged, to be changed; <c>null</c> where there is none, since the report was imported.</summary>
    public Task<Rapportinlämning?> SenasteAsync(Kvartalsrapport rapport, CancellationToken cancellationToken) =>
        lager.Alla<Rapportinlämning>().SingleOrDefaultAsync(
            i => i.RapportId == rapport.Id && i.Nummer == rapport.Inlämningar && i.Återsänd == null && i.Godkänd == null, cancellationToken);

    /// <summary>Pictures a report that was imported as handed in.</summary>
    public async Task<Rapportinlämning> AvbildaAsync(Insats insats, Kvartalsrapport rapport, CancellationToken cancellationToken)
    {
        rapport.Avbildas();
        var inlämning = new Rapportinlämning
        {
            RapportId = rapport.Id,
            Nummer = rapport.Inlämningar,
            Version = rapport.Version,
            Bild = Rapportbilder.Av(
                await BlankettAsync(insats, rapport.Kvartal, cancellationToken),
                (await FaktaAsync(rapport, cancellationToken)).Fält(),
                await EkonomiAsync(insats.Id, rapport.Kvartal, cancellationToken) ?? new(null, null)),
        };
        lager.Lägg(inlämning);
        return inlämning;
    }

    /// <summary>What the report says outside the form.</summary>
    public async Task<Rapportfakta> FaktaAsync(Kvartalsrapport rapport, CancellationToken cancellationToken)
    {
        var (insats, kvartal) = (rapport.InsatsId, rapport.Kvartal);
        return new(
            rapport.Svar,
            await db.Kommentarer.Where(k => k.InsatsId == insats && k.Kvartal == kvartal).ToListAsync(cancellationToken),
            await db.Målbedömningar.Where(b => b.InsatsId == insats && b.Kvartal == kvartal).ToListAsync(cancellationToken));
    }

    /// <summary>Budget and utfall of the quarter, or <c>null</c> where there are none.</summary>
    public async Task<Bildekonomi?> EkonomiAsync(InsatsId insats, Kvartal kvartal, CancellationToken cancellationToken) =>
        await db.Ekonomi.SingleOrDefaultAsync(e => e.InsatsId == insats && e.Kvartal == kvartal, cancellationToken) is { } e ? new(e.Budget, e.Utfall) : null;

    /// <summary>The same as it is stored, whatever is frozen.</summary>
    public async Task<Bildekonomi?> LagradEkonomiAsync(InsatsId insats, Kvartal kvartal, CancellationToken cancellationToken) =>
        await db.LagradEkonomi.SingleOrDefaultAsync(e => e.InsatsId == insats && e.Kvartal == kvartal, cancellationToken) is { } e ? new(e.Budget, e.Utfall) : null;

    /// <summary>How a report is named in the history and among those that take turns.</summary>
    public static string Nyckel(string kod, Kvartal kvartal) => $"rapport:{kod}:{kvartal}";
}
