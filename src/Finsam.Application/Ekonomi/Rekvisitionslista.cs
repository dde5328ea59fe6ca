using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Reads rekvisitioner with what is needed to check them, in a handful of statements whatever their number.</summary>
internal sealed class Rekvisitionslista(IFinsamContext db, Medelsläsning medelsläsning, Inställningar inställningar, Användarkontext kontext)
{
    /// <summary>The rekvisitioner of some insatser, the oldest quarter first.</summary>
    public async Task<IReadOnlyList<Rekvisitionspost>> LäsAsync(IQueryable<Insats> insatser, IQueryable<Rekvisition> urval, CancellationToken cancellationToken)
    {
        var rader = await urval.Join(insatser, r => r.InsatsId, i => i.Id, (r, i) => new { Rekvisition = r, Insats = i }).ToListAsync(cancellationToken);
        if (rader.Count == 0)
        {
            return [];
        }

        InsatsId[] vilka = [.. rader.Select(r => r.Insats.Id).Distinct()];
        var medel = await medelsläsning.LäsAsync(vilka, cancellationToken);
        var plan = inställningar.Rapportplan;
        var kvartalen = rader.SelectMany(r => new[] { r.Rekvisition.Kvartal, Ekonomiunderlag.Rapportkvartal(plan, r.Rekvisition.Kvartal) }).ToList();
        var (från, till) = (kvartalen.Min(), kvartalen.Max());
        var inlämnade = (await db.Kvartalsrapporter
            .Where(r => vilka.Contains(r.InsatsId) && r.Kvartal >= från && r.Kvartal <= till && r.Inlämnad != null)
            .Select(r => new { r.InsatsId, r.Kvartal }).ToListAsync(cancellationToken)).Select(r => (r.InsatsId, r.Kvartal)).ToHashSet();
        var ekonomi = (await db.Ekonomi.Where(e => vilka.Contains(e.InsatsId) && e.Kvartal >= från && e.Kvartal <= till).ToListAsync(cancellationToken))
            .ToDictionary(e => (e.InsatsId, e.Kvartal), e => new Budgetutfall(e.Budget, e.Utfall));
        return
        [
            .. rader.OrderBy(r => r.Rekvisition.Kvartal).ThenBy(r => r.Insats.Visningsnamn, Svenska.Ordning).ThenBy(r => r.Rekvisition.ÄrSlut)
                .Select(r => Post(r.Insats, r.Rekvisition, medel[r.Insats.Id], ekonomi.GetValueOrDefault((r.Insats.Id, r.Rekvisition.Kvartal)), inlämnade)),
        ];
    }

    private Rekvisitionspost Post(Insats insats, Rekvisition rekvisition, Medel medel, Budgetutfall ekonomi, HashSet<(InsatsId, Kvartal)> inlämnade)
    {
        var vilket = Ekonomiunderlag.Rapportkvartal(inställningar.Rapportplan, rekvisition.Kvartal);
        Kvartal? väntar = inlämnade.Contains((insats.Id, vilket)) || !inställningar.Rapportplan.Väntas(insats, vilket) ? null : vilket;
        var möjliga = Enum.GetValues<Rekvisitionshandling>()
            .Where(h => rekvisition.Status.Till(h).Lyckades && kontext.Användare.Får(h, insats.Kod))
            .Where(h => väntar is null || h is Rekvisitionshandling.Ändra or Rekvisitionshandling.DraTillbaka or Rekvisitionshandling.Återsända)
            .ToList();
        return new()
        {
            Insats = new(insats.Kod, insats.Visningsnamn),
            Rekvisition = rekvisition,
            Medel = medel.För(rekvisition.Kvartal.År),
            Ekonomi = ekonomi,
            Väntar = väntar,
            Handlingar = [.. möjliga.Where(h => !rekvisition.ÄrEgen(h, kontext.Användare.Konto))],
            Egen = möjliga.Any(h => rekvisition.ÄrEgen(h, kontext.Användare.Konto)),
        };
    }
}
