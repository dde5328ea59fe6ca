using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Översikt;

/// <summary>
/// Asks which period to show to someone who has not chosen: the half-year, or with tertial the year, of the latest report handed in among the insatser
/// they may see, else the current.
/// </summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record SenastePeriodQuery : IRequest<Period>;

internal sealed class SenastePeriodHandler(IFinsamContext db, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<SenastePeriodQuery, Period>
{
    public async Task<Period> Handle(SenastePeriodQuery request, CancellationToken cancellationToken)
    {
        var synliga = db.Insatser.SynligaFör(kontext.Användare);
        var senaste = await db.Kvartalsrapporter
            .Where(r => r.Inlämnad != null && synliga.Any(i => i.Id == r.InsatsId))
            .OrderByDescending(r => r.Kvartal)
            .Select(r => r.Kvartal)
            .Take(1)
            .ToListAsync(cancellationToken);
        return inställningar.Rapportplan.Standardperiod(senaste is [var kvartal] ? kvartal : Kvartal.För(klocka.Idag()));
    }
}
