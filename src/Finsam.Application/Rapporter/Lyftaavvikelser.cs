using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>An avvikelse as a board reads of it.</summary>
/// <param name="Insats">Name of its insats.</param>
/// <param name="Avvikelse">The avvikelse.</param>
public sealed record Lyftavvikelse(string Insats, Avvikelse Avvikelse);

/// <summary>Reads which avvikelser stand in a PM, in one statement.</summary>
internal sealed class Lyftaavvikelser(IFinsamContext db)
{
    /// <summary>Those of the period, by number.</summary>
    public async Task<IReadOnlyList<Lyftavvikelse>> LäsAsync(Period period, CancellationToken cancellationToken)
    {
        var lyfta = await db.Avvikelser.Where(a => a.Lyft != null)
            .Join(db.Insatser, a => a.InsatsId, i => i.Id, (a, i) => new { Avvikelse = a, Namn = i.Kortnamn ?? i.Namn })
            .OrderBy(r => r.Avvikelse.Nummer).ToListAsync(cancellationToken);
        return [.. lyfta.Where(r => r.Avvikelse.StårIPm(period)).Select(r => new Lyftavvikelse(r.Namn, r.Avvikelse))];
    }
}
