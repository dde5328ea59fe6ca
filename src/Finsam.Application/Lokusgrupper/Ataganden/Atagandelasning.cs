using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Åtaganden;

/// <summary>Reads what åtaganden are judged by.</summary>
internal static class Åtagandeläsning
{
    /// <summary>The list of a year.</summary>
    public static async Task<Åtagandelista> ÅtagandelistaAsync(this IFinsamContext db, int år, CancellationToken cancellationToken) =>
        await db.Åtagandelistor.Where(l => l.FrånÅr <= år).OrderByDescending(l => l.FrånÅr).FirstOrDefaultAsync(cancellationToken) ?? Åtagandelista.Första;

    /// <summary>Everything of one group and year, in four statements.</summary>
    public static async Task<Åtagandeunderlag> ÅtagandeunderlagAsync(this IFinsamContext db, string lokusgrupp, int år, CancellationToken cancellationToken)
    {
        var (första, sista) = (new DateOnly(år, 1, 1), new DateOnly(år, 12, 31));
        return new(
            lokusgrupp,
            år,
            await db.Lokusledamöter.Where(l => l.Lokusgrupp == lokusgrupp).ToListAsync(cancellationToken),
            await db.Möten.Where(m => m.Typ == Mötestyp.Lokus && m.Datum >= första && m.Datum <= sista && m.Grupper.Contains(lokusgrupp)).ToListAsync(cancellationToken),
            await db.Intyg.Where(i => i.Lokusgrupp == lokusgrupp && i.År == år).ToListAsync(cancellationToken))
        {
            Lista = await db.ÅtagandelistaAsync(år, cancellationToken),
        };
    }
}
