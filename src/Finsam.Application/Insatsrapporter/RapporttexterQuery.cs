using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks how the fields of a report stand now, for those who write it.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record RapporttexterQuery(string Kod, string Rapport) : IRequest<Result<Utkastläge>>;

internal sealed class RapporttexterHandler(IFinsamContext db, Rapportregister register, Användarkontext kontext) : IRequestHandler<RapporttexterQuery, Result<Utkastläge>>
{
    public async Task<Result<Utkastläge>> Handle(RapporttexterQuery request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades || !Rapportregister.Skriver(kontext.Användare, insats.Värde))
        {
            return insats.Lyckades ? Felkatalog.InsatsFinnsInte(request.Kod) : insats.Fel;
        }

        return Rapportregister.Läs(request.Rapport) is { } nyckel
            && await db.Insatsrapporter.Where(r => r.InsatsId == insats.Värde.Id && r.Slag == nyckel.Slag && r.År == nyckel.År && r.Status == Insatsrapportstatus.Utkast)
                .Select(r => (InsatsrapportId?)r.Id).SingleOrDefaultAsync(cancellationToken) is { } id
            ? new Utkastläge(await register.TexterAsync(id, cancellationToken)) : Rapportregister.FinnsInte;
    }
}
