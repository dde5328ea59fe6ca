using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>Asks for what an uppdrag can be held for: koder and names, and nothing else of the insatser.</summary>
[Behörighet(Roll.Administratör)]
public sealed record UppdragsvalQuery : IRequest<Uppdragsval>;

/// <summary>What an uppdrag can be held for.</summary>
/// <param name="Insatser">By kod, in the order of their names.</param>
/// <param name="Lokusgrupper">By kod, in the order of their names.</param>
public sealed record Uppdragsval(IReadOnlyList<Val> Insatser, IReadOnlyList<Val> Lokusgrupper);

/// <summary>One thing to choose.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Namn">Its name.</param>
public sealed record Val(string Kod, string Namn);

internal sealed class UppdragsvalHandler(IFinsamContext db) : IRequestHandler<UppdragsvalQuery, Uppdragsval>
{
    public async Task<Uppdragsval> Handle(UppdragsvalQuery request, CancellationToken cancellationToken) => new(
        await db.Insatser.OrderBy(i => i.Kortnamn ?? i.Namn).Select(i => new Val(i.Kod, i.Kortnamn ?? i.Namn)).ToListAsync(cancellationToken),
        await db.Lokusgrupper.OrderBy(l => l.Namn).Select(l => new Val(l.Kod, l.Namn)).ToListAsync(cancellationToken));
}
