using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Översikt;

/// <summary>
/// Asks which period to show to someone who has not chosen: the half-year, or with tertial the year, of the latest report handed in among the insatser
/// they may see, else the current.
/// </summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record SenastePeriodQuery : IRequest<Period>;

internal sealed class SenastePeriodHandler(IFinsamContext db, Användarkontext kontext, Senasteperiod senaste) : IRequestHandler<SenastePeriodQuery, Period>
{
    public Task<Period> Handle(SenastePeriodQuery request, CancellationToken cancellationToken) =>
        senaste.LäsAsync(db.Insatser.SynligaFör(kontext.Användare), cancellationToken);
}

/// <summary>Finds the latest period with a report handed in.</summary>
internal sealed class Senasteperiod(IFinsamContext db, Inställningar inställningar, TimeProvider klocka)
{
    /// <summary>Among these insatser; without any report, the period that today lies in.</summary>
    public async Task<Period> LäsAsync(IQueryable<Insats> insatser, CancellationToken cancellationToken)
    {
        var senaste = await db.Kvartalsrapporter
            .Where(r => r.Inlämnad != null && insatser.Any(i => i.Id == r.InsatsId))
            .OrderByDescending(r => r.Kvartal)
            .Select(r => r.Kvartal)
            .Take(1)
            .ToListAsync(cancellationToken);
        return inställningar.Rapportplan.Standardperiod(senaste is [var kvartal] ? kvartal : Kvartal.För(klocka.Idag()));
    }
}
