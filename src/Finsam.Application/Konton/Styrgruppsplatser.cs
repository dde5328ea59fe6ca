using Finsam.Application.Gemensamt;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>What accounts may do because of their seats in styrgrupper: the days on which both the seat is held and the group steers the insats.</summary>
internal static class Styrgruppsplatser
{
    /// <summary>The accounts that hold a role on the day: by an uppdrag of their own, or by a seat in a styrgrupp that steers something.</summary>
    public static IQueryable<Användarkonto> Med(this IQueryable<Användarkonto> konton, IFinsamContext db, Roll roll, DateOnly dag)
    {
        var ordförande = roll == Roll.Styrgruppsordförande;
        var plats = ordförande || roll == Roll.Styrgruppsledamot;
        var styr = db.Insatsstyrningar.SelectMany(s => s.Uppdrag).Where(u => u.Från <= dag && (u.Tom == null || u.Tom >= dag));
        var sitter = db.Styrgrupper.Where(g => styr.Any(u => u.StyrgruppId == g.Id)).SelectMany(g => g.Ledamöter)
            .Where(l => l.Plats != Ledamotsplats.Adjungerad && l.Ordförande == ordförande && l.Från <= dag && (l.Tom == null || l.Tom >= dag));
        return konton.Where(k =>
            k.Uppdrag.Any(u => u.Roll == roll && u.Från <= dag && (u.Tom == null || u.Tom >= dag)) || (plats && sitter.Any(l => l.Konto == k.Id)));
    }

    /// <summary>What some accounts have through styrgrupper, as uppdrag beside the others.</summary>
    public static async Task<ILookup<KontoId, Uppdragsrad>> LäsAsync(IFinsamContext db, IEnumerable<KontoId> konton, DateOnly idag, CancellationToken cancellationToken)
    {
        KontoId?[] nycklar = [.. konton];
        var grupper = await db.Styrgrupper.Where(g => g.Ledamöter.Any(l => nycklar.Contains(l.Konto))).Include(g => g.Ledamöter).ToListAsync(cancellationToken);
        var styrda = grupper.Count == 0 ? [] : await db.StyrdaAsync(db.Insatser, cancellationToken);
        var sitter = grupper.SelectMany(g => g.Ledamöter, (g, l) => (Grupp: g, Ledamot: l)).Where(p => nycklar.Contains(p.Ledamot.Konto));
        var platser = from plats in sitter
                      from styrd in styrda.Where(s => s.Uppdrag.StyrgruppId == plats.Grupp.Id)
                      let rad = Rad(plats.Grupp, plats.Ledamot, styrd, idag)
                      where rad is not null
                      select (Konto: plats.Ledamot.Konto!.Value, Rad: rad);
        return platser.ToLookup(p => p.Konto, p => p.Rad);
    }

    private static Uppdragsrad? Rad(Styrgrupp grupp, Styrgruppsledamot ledamot, Styrd styrd, DateOnly idag) =>
        ledamot.Roll is { } roll && ledamot.Tid.Snitt(styrd.Uppdrag.Tid) is { } tid
            ? new(new(ledamot.Id.Value), roll, styrd.Insats.Visningsnamn, tid.Från, tid.Tom, tid.Läge(idag)) { Styrgrupp = new(grupp.Kod, grupp.Namn) }
            : null;
}
