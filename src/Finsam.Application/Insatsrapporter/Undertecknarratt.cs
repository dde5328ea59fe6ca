using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>For whom a user signs reports.</summary>
internal sealed class Undertecknarrätt(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>Those for whom the user of the scope signs one report.</summary>
    public async Task<IReadOnlySet<string>> MinaAsync(Insats insats, Insatsrapport rapport, CancellationToken cancellationToken) =>
        (await MinaAsync([(insats, rapport)], kontext.Användare, cancellationToken))[rapport.Id];

    /// <summary>
    /// Those for whom a user signs each of some reports: by a seat in the styrgrupp for the part, by running the insats for its ägare, by chairing the group.
    /// Two statements at most, whatever the number of reports.
    /// </summary>
    public async Task<IReadOnlyDictionary<InsatsrapportId, IReadOnlySet<string>>> MinaAsync(
        IReadOnlyList<(Insats Insats, Insatsrapport Rapport)> rapporter, Användare användare, CancellationToken cancellationToken)
    {
        var platser = await PlatserAsync([.. rapporter.Where(r => r.Rapport.Slag == Insatsrapportslag.Slut && användare.Insatser.Contains(r.Insats.Kod)).Select(r => r.Insats.Id).Distinct()], användare, cancellationToken);
        return rapporter.ToDictionary(r => r.Rapport.Id, r => Mina(r.Insats, r.Rapport, användare, [.. platser[r.Insats.Id]]));
    }

    private IReadOnlySet<string> Mina(Insats insats, Insatsrapport rapport, Användare användare, IReadOnlyList<Styrgruppsledamot> platser)
    {
        if (rapport.Slag != Insatsrapportslag.Slut)
        {
            return användare.Uppdrag.Any(u => ÄrOrdförande(u, insats, rapport)) ? new HashSet<string> { Rapportunderskrift.Ordförande } : [];
        }

        var idag = klocka.Idag();
        return Undertecknare.Parter(insats).Where(p => (p == insats.Insatsägare && användare.Ansvarar(insats.Kod)) || platser.Any(l => l.För(p, idag))).ToHashSet();
    }

    private static bool ÄrOrdförande(Uppdrag uppdrag, Insats insats, Insatsrapport rapport) =>
        (uppdrag.Roll == Roll.Styrgruppsordförande && uppdrag.Insats == insats.Kod)
        || (uppdrag.Roll == Roll.Lokusordförande && (rapport.Lokusgrupp is { } grupp ? uppdrag.Lokusgrupp == grupp : insats.Lokusgrupper.Any(l => l.Kod == uppdrag.Lokusgrupp)));

    /// <summary>The user's seats in the styrgrupper that steer some insatser today, by insats.</summary>
    private async Task<ILookup<InsatsId, Styrgruppsledamot>> PlatserAsync(InsatsId[] insatser, Användare användare, CancellationToken cancellationToken)
    {
        if (insatser.Length == 0 || användare.Konto is not { } konto)
        {
            return Enumerable.Empty<(InsatsId Insats, Styrgruppsledamot Plats)>().ToLookup(p => p.Insats, p => p.Plats);
        }

        var (id, idag) = (new KontoId(konto), klocka.Idag());
        var styrda = (await db.StyrdaAsync(db.Insatser.Where(i => insatser.Contains(i.Id)), cancellationToken)).Where(s => s.Uppdrag.Tid.Gäller(idag)).ToList();
        StyrgruppId[] grupper = [.. styrda.Select(s => s.Uppdrag.StyrgruppId).Distinct()];
        var platser = (await db.Styrgrupper.Where(g => grupper.Contains(g.Id)).SelectMany(g => g.Ledamöter, (g, l) => new { g.Id, Plats = l }).Where(p => p.Plats.Konto == id).ToListAsync(cancellationToken))
            .ToLookup(p => p.Id, p => p.Plats);
        return styrda.SelectMany(s => platser[s.Uppdrag.StyrgruppId], (s, plats) => (Insats: s.Insats.Id, Plats: plats)).ToLookup(p => p.Insats, p => p.Plats);
    }
}
