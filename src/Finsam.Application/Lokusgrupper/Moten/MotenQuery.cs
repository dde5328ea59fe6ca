using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Asks for a group's meetings of a year.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record MötenQuery(Mötesgrupp Grupp, int År) : IRequest<Result<MötenVy>>;

/// <summary>A group's meetings of a year.</summary>
/// <param name="Krets">The group.</param>
/// <param name="År">Calendar year.</param>
/// <param name="Idag">Today: what is later is booked.</param>
/// <param name="Möten">By day.</param>
/// <param name="Grupper">All groups of the kind by kod, for the names of those that meet together.</param>
/// <param name="Deltagare">Who sits in them, for those who may write: whom to tick off.</param>
public sealed record MötenVy(
    Krets Krets, int År, DateOnly Idag, IReadOnlyList<Möte> Möten, IReadOnlyDictionary<string, string> Grupper, IReadOnlyList<Mötesdeltagare> Deltagare)
{
    /// <summary>What its meetings, of all years, decided and nobody has done yet, the most urgent first.</summary>
    public required IReadOnlyList<Mötesbeslutsrad> Beslut { get; init; }
}

internal sealed class MötenHandler(IFinsamContext db, Möteskretsar kretsar, Mötesbesluten besluten, TimeProvider klocka) : IRequestHandler<MötenQuery, Result<MötenVy>>
{
    public async Task<Result<MötenVy>> Handle(MötenQuery request, CancellationToken cancellationToken)
    {
        var ((typ, kod), år) = (request.Grupp, request.År);
        var krets = await kretsar.LäsAsync(request.Grupp, cancellationToken);
        return !krets.Lyckades
            ? krets.Fel
            : new MötenVy(
                krets.Värde,
                år,
                klocka.Idag(),
                await db.Möten.Where(m => m.Typ == typ && m.Datum >= new DateOnly(år, 1, 1) && m.Datum <= new DateOnly(år, 12, 31) && m.Grupper.Contains(kod)).OrderBy(m => m.Datum).ToListAsync(cancellationToken),
                await kretsar.NamnAsync(typ, cancellationToken),
                krets.Värde.FårSkriva ? await kretsar.DeltagareAsync(typ, null, cancellationToken) : [])
            {
                Beslut = await besluten.LäsAsync(db.Möten.Where(m => m.Typ == typ && m.Grupper.Contains(kod)), db.Mötesbeslut.Where(b => b.Klart == null), krets.Värde.FårSkriva, cancellationToken),
            };
    }
}
