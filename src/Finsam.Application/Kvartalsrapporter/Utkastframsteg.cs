using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Counts how far drafts have come: all that may be known of them outside the styrgrupp's room. Three statements whatever their number.</summary>
internal sealed class Utkastframsteg(IFinsamContext db)
{
    /// <summary>The drafts of a quarter that are written here, by kod of the insats.</summary>
    public async Task<IReadOnlyDictionary<string, Framsteg>> LäsAsync(IQueryable<Insats> insatser, Kvartal kvartal, CancellationToken cancellationToken)
    {
        var öppna = db.Kvartalsrapporter.Where(r => r.Kvartal == kvartal && (r.Status == Rapportstatus.Utkast || r.Status == Rapportstatus.Återsänd));
        var svar = await öppna.Join(db.Utkastsvar, r => r.Id, s => s.RapportId, (r, s) => new { r.InsatsId, s.Fält, s.Värde }).ToListAsync(cancellationToken);
        var perInsats = svar.ToLookup(s => s.InsatsId);
        InsatsId[] med = [.. perInsats.Select(s => s.Key)];
        var lästa = await insatser.Where(i => med.Contains(i.Id)).Include(i => i.Mål).ToListAsync(cancellationToken);
        var beslutade = await db.Avvikelser.Where(a => med.Contains(a.InsatsId) && a.Utfall != null).ToListAsync(cancellationToken);
        var följs = beslutade.Where(a => a.FöljsUppI(kvartal, null)).ToLookup(a => a.InsatsId, a => a.Nummer);
        return lästa.ToDictionary(
            i => i.Kod,
            i => new Blankettgranskning(Blankett.För([.. i.Mål], i.Tid, kvartal, [.. följs[i.Id]]), perInsats[i.Id].ToDictionary(s => s.Fält, s => s.Värde, StringComparer.Ordinal)).Hela,
            StringComparer.Ordinal);
    }
}
