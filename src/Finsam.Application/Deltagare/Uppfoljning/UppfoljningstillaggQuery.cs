using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Uppföljning;

/// <summary>Asks what has been told of the uppföljning of an insats: the same to everyone who sees it.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">Those who left in that quarter; without it, all that has been told.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record UppföljningstilläggQuery(string Kod, Kvartal? Kvartal = null) : IRequest<Result<UppföljningstilläggVy>>;

/// <summary>What has been told.</summary>
/// <param name="Kvartalet">Of those who left in the quarter that was asked for, by months; empty where nobody asks them.</param>
/// <param name="Visade">All that is shown, the latest first.</param>
public sealed record UppföljningstilläggVy(IReadOnlyList<Kvartalsuppföljning> Kvartalet, IReadOnlyList<Uppföljningstillägg> Visade);

internal sealed class UppföljningstilläggHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<UppföljningstilläggQuery, Result<UppföljningstilläggVy>>
{
    public async Task<Result<UppföljningstilläggVy>> Handle(UppföljningstilläggQuery request, CancellationToken cancellationToken)
    {
        var insats = await db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == request.Kod)
            .Select(i => new { i.Id, i.Tid, Plan = db.Uppföljningsplaner.SingleOrDefault(p => p.InsatsId == i.Id) }).SingleOrDefaultAsync(cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(request.Kod);
        }

        var alla = await db.Uppföljningstillägg.Where(t => t.InsatsId == insats.Id).ToListAsync(cancellationToken);

        // A time that the insats no longer asks at is told of where it was, and nothing more is to come of it.
        var tider = (insats.Plan?.Tider ?? []).ToDictionary(t => t.Månader, t => t.Från);
        var kvartalet = request.Kvartal is not { } kvartal ? []
            : tider.Keys.Union(alla.Select(t => t.Månader)).Order().Select(m => new Uppföljningsredovisning(m, tider.GetValueOrDefault(m, DateOnly.MaxValue), insats.Tid, alla).Av(kvartal));
        return new UppföljningstilläggVy(
            [.. kvartalet.Where(k => k.Tillägg is not null || k.Prövas is not null)],
            [.. alla.Where(t => t.Utfall is { AttFöljaUpp: > 0 }).OrderByDescending(t => t.Period.SistaKvartal).ThenBy(t => t.Period.Slag).ThenBy(t => t.Månader)]);
    }
}
