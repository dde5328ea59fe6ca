using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Åtaganden;

/// <summary>Asks how all åtaganden of a year stand today, for the lokusgrupper that the user may see.</summary>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record AllasÅtagandenQuery(int År) : IRequest<AllasÅtagandenVy>;

/// <summary>All groups × all åtaganden.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="Dag">As of which day.</param>
/// <param name="Lista">What is undertaken that year.</param>
/// <param name="Grupper">By name, each with its åtaganden in the order of the bilaga.</param>
public sealed record AllasÅtagandenVy(int År, DateOnly Dag, Åtagandelista Lista, IReadOnlyList<(Lokusgrupp Lokusgrupp, IReadOnlyList<Åtagande> Åtaganden)> Grupper);

internal sealed class AllasÅtagandenHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<AllasÅtagandenQuery, AllasÅtagandenVy>
{
    public async Task<AllasÅtagandenVy> Handle(AllasÅtagandenQuery request, CancellationToken cancellationToken)
    {
        var (år, dag) = (request.År, klocka.Idag());
        var grupper = await db.Lokusgrupper.SynligaFör(kontext.Användare).ToListAsync(cancellationToken);
        var koder = grupper.Select(g => g.Kod).ToList();
        var ledamöter = (await db.Lokusledamöter.Where(l => koder.Contains(l.Lokusgrupp)).ToListAsync(cancellationToken)).ToLookup(l => l.Lokusgrupp);
        var möten = await db.Möten.Where(m => m.Typ == Mötestyp.Lokus && m.Datum >= new DateOnly(år, 1, 1) && m.Datum <= new DateOnly(år, 12, 31) && m.Grupper.Any(g => koder.Contains(g))).ToListAsync(cancellationToken);
        var intyg = (await db.Intyg.Where(i => i.År == år && koder.Contains(i.Lokusgrupp)).ToListAsync(cancellationToken)).ToLookup(i => i.Lokusgrupp);
        var lista = await db.ÅtagandelistaAsync(år, cancellationToken);
        return new(
            år,
            dag,
            lista,
            [
                .. from grupp in grupper.OrderBy(g => g.Namn, Svenska.Ordning)
                   select (grupp, Åtagandebedömning.Av(new(grupp.Kod, år, [.. ledamöter[grupp.Kod]], möten, [.. intyg[grupp.Kod]]) { Lista = lista }, dag)),
            ]);
    }
}
