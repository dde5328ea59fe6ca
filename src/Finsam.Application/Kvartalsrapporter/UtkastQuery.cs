using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Asks how the fields of a draft stand now, for those in the room.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record UtkastQuery(string Kod, Kvartal Kvartal) : IRequest<Result<Utkastläge>>;

internal sealed class UtkastHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<UtkastQuery, Result<Utkastläge>>
{
    public async Task<Result<Utkastläge>> Handle(UtkastQuery request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var insats = await db.Insatser.SomFår(kontext.Användare, Rapporthandling.Skriva).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var svar = await db.Kvartalsrapporter
            .Where(r => r.InsatsId == insats.Id && r.Kvartal == kvartal && (r.Status == Rapportstatus.Utkast || r.Status == Rapportstatus.Återsänd))
            .Join(db.Utkastsvar, r => r.Id, s => s.RapportId, (_, s) => s)
            .ToListAsync(cancellationToken);
        return new Utkastläge(svar.ToDictionary(s => s.Fält, Svarsläge.För, StringComparer.Ordinal));
    }
}
