using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>Asks what the individinsatser that the user sees have themselves set as success for their deltagare, and of whom it is counted.</summary>
/// <param name="Period">The period up to whose end they are judged.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record EgnaMålQuery(Period Period) : IRequest<IReadOnlyList<EgetMål>>;

/// <summary>A mål about deltagare. Its numbers are those of the reports, hidden as in the PM, for the insats's own too.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Rad">The mål, with how it was judged last.</param>
public sealed record EgetMål(string Kod, string Namn, Målrad Rad);

internal sealed class EgnaMålHandler(IFinsamContext db, Inställningar inställningar, Användarkontext kontext) : IRequestHandler<EgnaMålQuery, IReadOnlyList<EgetMål>>
{
    public async Task<IReadOnlyList<EgetMål>> Handle(EgnaMålQuery request, CancellationToken cancellationToken)
    {
        var insatser = (await db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Typ == Insatstyp.Individ).Include(i => i.Mål).ToListAsync(cancellationToken))
            .Where(i => i.Tid.Ingår(request.Period)).ToList();
        InsatsId[] vilka = [.. insatser.Select(i => i.Id)];
        var sista = request.Period.SistaKvartal;
        var rapporter = (await db.Kvartalsrapporter.Where(r => vilka.Contains(r.InsatsId) && r.Kvartal <= sista).Include(r => r.Målbedömningar).ToListAsync(cancellationToken)).ToLookup(r => r.InsatsId);
        return
        [
            .. insatser.OrderBy(i => i.Visningsnamn, Svenska.Ordning)
                .SelectMany(i => Målrad.Av(i.Mål.Where(OmDeltagare), rapporter[i.Id], inställningar.Maskeringsgräns), (i, rad) => new EgetMål(i.Kod, i.Visningsnamn, rad)),
        ];
    }

    /// <summary>What becomes of deltagare, counted in persons.</summary>
    private static bool OmDeltagare(Insatsmål mål) => mål is { Nivå: Insatsmålnivå.Effekt, RäknarPersoner: true };
}
