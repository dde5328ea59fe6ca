using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Reads rekvisitioner with what is needed to check them, in seven statements whatever their number.</summary>
internal sealed class Rekvisitionslista(IFinsamContext db, Medelsläsning medelsläsning, Inställningar inställningar, Användarkontext kontext)
{
    /// <summary>The rekvisitioner of some insatser, the oldest quarter first.</summary>
    public async Task<IReadOnlyList<Rekvisitionspost>> LäsAsync(IQueryable<Insats> insatser, IQueryable<Rekvisition> urval, CancellationToken cancellationToken)
    {
        // With the other rekvisitioner of the same insatser, which draw on the same money.
        var alla = await insatser.Where(i => urval.Any(r => r.InsatsId == i.Id))
            .Join(db.Rekvisitioner, i => i.Id, r => r.InsatsId, (i, r) => new { Insats = i, Rekvisition = r, Vald = urval.Any(v => v.Id == r.Id) })
            .AsNoTracking().ToListAsync(cancellationToken);
        if (alla.Count == 0)
        {
            return [];
        }

        InsatsId[] vilka = [.. alla.Select(r => r.Insats.Id).Distinct()];
        var medel = (await medelsläsning.LäsAsync(vilka, alla.Select(r => r.Rekvisition), cancellationToken)).ToDictionary(m => m.Key, m => m.Value.Medel);
        var kvartalen = alla.SelectMany(r => new[] { r.Rekvisition.Kvartal, Ekonomiunderlag.Rapportkvartal(inställningar.Rapportplan, r.Rekvisition.Kvartal) }).ToList();
        var (från, till) = (kvartalen.Min(), kvartalen.Max());
        var inlämnade = (await db.Kvartalsrapporter
            .Where(r => vilka.Contains(r.InsatsId) && r.Kvartal >= från && r.Kvartal <= till && r.Inlämnad != null)
            .Select(r => new { r.InsatsId, r.Kvartal }).ToListAsync(cancellationToken)).GroupBy(r => r.InsatsId, r => r.Kvartal).ToDictionary(r => r.Key, r => r.ToHashSet());
        var ekonomi = (await db.Ekonomi.Where(e => vilka.Contains(e.InsatsId) && e.Kvartal >= från && e.Kvartal <= till).ToListAsync(cancellationToken)).ToLookup(e => e.InsatsId);
        return
        [
            .. alla.Where(r => r.Vald).GroupBy(r => r.Insats.Id)
                .SelectMany(r => Poster(r.First().Insats, r.Select(rad => rad.Rekvisition), medel[r.Key], inlämnade.GetValueOrDefault(r.Key) ?? [], ekonomi[r.Key]))
                .OrderBy(p => p.Rekvisition.Kvartal).ThenBy(p => p.Insats.Visningsnamn, Svenska.Ordning).ThenBy(p => p.Rekvisition.ÄrSlut),
        ];
    }

    /// <summary>The rekvisitioner of one insats, the oldest quarter first.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="rekvisitioner">Those to show.</param>
    /// <param name="medel">What the insats has, all its rekvisitioner counted.</param>
    /// <param name="inlämnade">The quarters whose reports are handed in.</param>
    /// <param name="ekonomi">Its budget and utfall.</param>
    public IReadOnlyList<Rekvisitionspost> Poster(
        Insats insats, IEnumerable<Rekvisition> rekvisitioner, Medel medel, IReadOnlySet<Kvartal> inlämnade, IEnumerable<Ekonomikvartal> ekonomi)
    {
        var utfall = ekonomi.ToDictionary(e => e.Kvartal, e => new Budgetutfall(e.Budget, e.Utfall));
        return
        [
            .. from rekvisition in rekvisitioner.OrderBy(r => r.Kvartal).ThenBy(r => r.ÄrSlut)
               let väntar = Ekonomiunderlag.Väntar(inställningar.Rapportplan, insats, rekvisition, inlämnade)
               let möjliga = kontext.Användare.Möjliga(rekvisition, insats.Kod, väntar is not null)
               select new Rekvisitionspost
               {
                   Insats = new(insats.Kod, insats.Visningsnamn),
                   Rekvisition = rekvisition,
                   Medel = medel.För(rekvisition.Kvartal.År),
                   Ekonomi = utfall.GetValueOrDefault(rekvisition.Kvartal),
                   Väntar = väntar,
                   Handlingar = [.. möjliga.Where(h => !rekvisition.ÄrEgen(h, kontext.Användare.Konto))],
                   Egen = möjliga.Any(h => rekvisition.ÄrEgen(h, kontext.Användare.Konto)),
               },
        ];
    }
}
