using Finsam.Application.Gemensamt;
using Finsam.Domain.Lärdomar;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lärdomar;

/// <summary>What a report tells, in the library.</summary>
internal static class Rapportlärdomar
{
    /// <summary>Puts what a report now tells where stood what it told before; what reads the same keeps its taggar. Stored with the rest of the transaction.</summary>
    /// <param name="lager">What the handing in is written through.</param>
    /// <param name="rapport">Kod of the report, the same in all its versions.</param>
    /// <param name="nya">All that it tells, as <see cref="Lärdom.UrRapport"/> made them; none takes the report out of the library.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task ErsättLärdomarAsync(this IFinsamLager lager, string rapport, IReadOnlyCollection<Lärdom> nya, CancellationToken cancellationToken)
    {
        var gamla = await lager.Alla<Lärdom>().Where(l => l.Rapport == rapport).ToListAsync(cancellationToken);
        Lärdom.Ärv(gamla, nya);
        gamla.ForEach(lager.TaBort);
        foreach (var ny in nya)
        {
            lager.Lägg(ny);
        }
    }
}
