using Finsam.Application.Avvikelser;
using Finsam.Application.Ekonomi;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>What the user has to do beside the reports.</summary>
/// <param name="Rekvisitioner">The oldest quarter first.</param>
/// <param name="Avvikelser">The oldest first.</param>
internal sealed record Ärenden(IReadOnlyList<Rekvisitionsuppgift> Rekvisitioner, IReadOnlyList<Avvikelseuppgift> Avvikelser);

/// <summary>Reads what lies open on the insatser, in one statement: the menu asks for it on every page.</summary>
internal sealed class Ärendeläsning(IFinsamContext db, Rekvisitionsuppgifter rekvisitioner, Avvikelsekö avvikelser, Beslutsrätt beslutsrätt)
{
    public async Task<Ärenden> LäsAsync(CancellationToken cancellationToken)
    {
        if (!rekvisitioner.Finns && !avvikelser.Finns)
        {
            return new([], []);
        }

        // Of each insats there are few: they are read in one go, in every combination, without what an avvikelse says.
        var (begärda, anmälda, delegationer) = (rekvisitioner.Öppna(), avvikelser.Öppna(), beslutsrätt.Delegationer());
        var rader = await db.Insatser.Where(i => begärda.Any(r => r.InsatsId == i.Id) || anmälda.Any(a => a.InsatsId == i.Id)).Select(i => new
        {
            Insats = i,
            Rekvisitioner = begärda.Where(r => r.InsatsId == i.Id).ToList(),
            Inlämnade = db.Kvartalsrapporter
                .Where(k => k.InsatsId == i.Id && k.Inlämnad != null && begärda.Any(r => r.InsatsId == i.Id && r.Kvartal <= k.Kvartal)).Select(k => k.Kvartal).ToList(),
            Avvikelser = anmälda.Where(a => a.InsatsId == i.Id).Select(a => new Köpost(a.Nummer, a.Status, a.Kvitterad, a.Medelflytt, a.Senast)).ToList(),
            Delegation = delegationer.FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return new(
        [
            .. rader.SelectMany(r => rekvisitioner.Av(r.Insats, r.Rekvisitioner, r.Inlämnade.ToHashSet()))
                .OrderBy(u => u.Rekvisition.Kvartal).ThenBy(u => u.Insats.Visningsnamn, Svenska.Ordning).ThenBy(u => u.Rekvisition.ÄrSlut),
        ],
        [
            .. rader.SelectMany(r => avvikelser.Av(new(r.Insats.Kod, r.Insats.Visningsnamn), r.Avvikelser, beslutsrätt.Av(r.Delegation)))
                .OrderBy(u => u.Dag).ThenBy(u => u.Nummer),
        ]);
    }
}
