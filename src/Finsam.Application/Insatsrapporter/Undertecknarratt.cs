using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Who signs a report, and for whom the user does.</summary>
internal sealed class Undertecknarrätt(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>All who are to sign: of a slutrapport each part, insatsägare first; else the ordförande.</summary>
    public static IReadOnlyList<string> Alla(Insats insats, Insatsrapport rapport) => rapport.Slag == Insatsrapportslag.Slut
        ? Insatsparter.Av(insats)
        : [Rapportunderskrift.Ordförande];

    /// <summary>Those for whom the user signs: by a seat in the styrgrupp for the part, by running the insats for its ägare, by chairing the group.</summary>
    public Task<IReadOnlySet<string>> MinaAsync(Insats insats, Insatsrapport rapport, CancellationToken cancellationToken) => MinaAsync(insats, rapport, kontext.Användare, cancellationToken);

    /// <summary>Those for whom another user signs.</summary>
    public async Task<IReadOnlySet<string>> MinaAsync(Insats insats, Insatsrapport rapport, Användare användare, CancellationToken cancellationToken)
    {
        if (rapport.Slag != Insatsrapportslag.Slut)
        {
            var ordförande = användare.Uppdrag.Any(u => (u.Roll == Roll.Styrgruppsordförande && u.Insats == insats.Kod)
                || (u.Roll == Roll.Lokusordförande && (rapport.Lokusgrupp is { } grupp ? u.Lokusgrupp == grupp : insats.Lokusgrupper.Any(l => l.Kod == u.Lokusgrupp))));
            return ordförande ? new HashSet<string> { Rapportunderskrift.Ordförande } : [];
        }

        var mina = användare.Ansvarar(insats.Kod) && insats.Insatsägare is { } ägare ? new HashSet<string> { ägare } : [];
        if (användare.Konto is { } konto && användare.Insatser.Contains(insats.Kod))
        {
            var (id, idag) = (new KontoId(konto), klocka.Idag());
            var styrda = await db.StyrdaAsync(db.Insatser.Where(i => i.Id == insats.Id), cancellationToken);
            var grupper = styrda.Where(s => s.Uppdrag.Tid.Gäller(idag)).Select(s => s.Uppdrag.StyrgruppId).ToArray();
            var platser = await db.Styrgrupper.Where(g => grupper.Contains(g.Id)).SelectMany(g => g.Ledamöter).Where(l => l.Konto == id).ToListAsync(cancellationToken);
            mina.UnionWith(Alla(insats, rapport).Where(p => platser.Any(l => l.Tid.Gäller(idag) && l.Roll is not null && Är(p, l.Huvudman, l.Organisation))));
        }

        return mina;
    }

    /// <summary>Whether a part, as the insats names it, is the organisation of a seat.</summary>
    private static bool Är(string part, Huvudmannaslag slag, string organisation) =>
        string.Equals(part.Trim(), organisation.Trim(), StringComparison.OrdinalIgnoreCase)
        || (slag is Huvudmannaslag.Arbetsförmedlingen or Huvudmannaslag.Försäkringskassan && part.Contains(slag.ToString(), StringComparison.OrdinalIgnoreCase));
}
