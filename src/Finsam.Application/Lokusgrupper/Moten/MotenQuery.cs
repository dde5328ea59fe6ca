using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Asks for a lokusgrupp's meetings of a year.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record MötenQuery(string Kod, int År) : IRequest<Result<MötenVy>>;

/// <summary>A lokusgrupp's meetings of a year.</summary>
/// <param name="Lokusgrupp">The group.</param>
/// <param name="År">Calendar year.</param>
/// <param name="Idag">Today: what is later is booked.</param>
/// <param name="Möten">By day.</param>
/// <param name="Grupper">All groups by kod, for the names of those that meet together.</param>
/// <param name="Huvudmän">The huvudmän of the groups, by group: whom to tick off.</param>
public sealed record MötenVy(
    Lokusgrupp Lokusgrupp, int År, DateOnly Idag, IReadOnlyList<Möte> Möten, IReadOnlyDictionary<string, string> Grupper, IReadOnlyDictionary<string, IReadOnlyList<string>> Huvudmän);

internal sealed class MötenHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<MötenQuery, Result<MötenVy>>
{
    public async Task<Result<MötenVy>> Handle(MötenQuery request, CancellationToken cancellationToken)
    {
        var (kod, år) = (request.Kod, request.År);
        var lokusgrupp = await db.LokusgruppAsync(kod, kontext.Användare, cancellationToken);
        if (!lokusgrupp.Lyckades)
        {
            return lokusgrupp.Fel;
        }

        var huvudmän = await db.Lokusledamöter.Where(l => l.Roll == Lokusroll.Ordförande || l.Roll == Lokusroll.Ordinarie)
            .Select(l => new { l.Lokusgrupp, l.Huvudman }).Distinct().ToListAsync(cancellationToken);
        return new MötenVy(
            lokusgrupp.Värde,
            år,
            klocka.Idag(),
            await db.Möten.Where(m => m.Typ == Mötestyp.Lokus && m.Datum >= new DateOnly(år, 1, 1) && m.Datum <= new DateOnly(år, 12, 31) && m.Grupper.Contains(kod)).OrderBy(m => m.Datum).ToListAsync(cancellationToken),
            await db.Lokusgrupper.ToDictionaryAsync(l => l.Kod, l => l.Namn, cancellationToken),
            huvudmän.GroupBy(l => l.Lokusgrupp)
                .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(l => l.Huvudman).Distinct(StringComparer.OrdinalIgnoreCase).Order(Svenska.Ordning)]));
    }
}
