using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrgrupper;

/// <summary>What several questions about styrgrupper have in common.</summary>
internal static class Styrgruppsläsning
{
    /// <summary>
    /// The groups the user may see: all; those that steer, today, an insats that the user sees, the own group among them; and the lokusgrupp where it is the
    /// styrgrupp.
    /// </summary>
    public static IQueryable<Styrgrupp> SynligaFör(this IQueryable<Styrgrupp> grupper, Användare användare, IFinsamContext db, DateOnly idag)
    {
        if (användare.SerAllt)
        {
            return grupper;
        }

        var insatser = db.Insatser.SynligaFör(användare);
        var lokusgrupper = db.Lokusgrupper.SynligaFör(användare);
        return grupper.Where(g =>
            lokusgrupper.Any(l => l.Id == g.LokusgruppId)
            || db.Insatsstyrningar.Any(s =>
                insatser.Any(i => i.Id == s.InsatsId) && s.Uppdrag.Any(u => u.StyrgruppId == g.Id && u.Från <= idag && (u.Tom == null || u.Tom >= idag))));
    }

    /// <summary>The names of some accounts.</summary>
    public static async Task<Dictionary<KontoId, string>> KontonamnAsync(this IFinsamContext db, IEnumerable<KontoId?> konton, CancellationToken cancellationToken)
    {
        KontoId[] nycklar = [.. konton.OfType<KontoId>().Distinct()];
        return nycklar.Length == 0
            ? []
            : await db.Konton.Where(k => nycklar.Contains(k.Id)).Select(k => new { k.Id, k.Namn }).ToDictionaryAsync(k => k.Id, k => k.Namn, cancellationToken);
    }

    /// <summary>Who steers some insatser: the insats, the uppdrag, and the version of who steers it.</summary>
    public static async Task<IReadOnlyList<Styrd>> StyrdaAsync(this IFinsamContext db, IQueryable<Insats> insatser, CancellationToken cancellationToken)
    {
        var styrningar = await db.Insatsstyrningar
            .Join(insatser, s => s.InsatsId, i => i.Id, (s, i) => new { Insats = i, s.Version, Uppdrag = s.Uppdrag.ToList() })
            .ToListAsync(cancellationToken);
        return [.. styrningar.SelectMany(s => s.Uppdrag, (s, uppdrag) => new Styrd(s.Insats, uppdrag, s.Version))];
    }

    /// <summary>Whoever sits there: the name of the account, or what they are.</summary>
    public static string Namn(this Styrgruppsledamot ledamot, IReadOnlyDictionary<KontoId, string> namn) =>
        ledamot.Konto is { } konto && namn.TryGetValue(konto, out var kontonamn) ? kontonamn : ledamot.Funktion;

    /// <summary>Whether it holds today.</summary>
    public static Uppdragsläge Läge(this Tidsspann tid, DateOnly idag) =>
        tid.Från > idag ? Uppdragsläge.Kommer : tid.Gäller(idag) ? Uppdragsläge.Pågår : Uppdragsläge.Avslutat;
}

/// <summary>That an insats is steered by a group.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Uppdrag">Which group, and when.</param>
/// <param name="Version">The version of who steers the insats.</param>
internal sealed record Styrd(Insats Insats, Styrgruppsuppdrag Uppdrag, int Version);
