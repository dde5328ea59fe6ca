using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper;

/// <summary>Asks for the lokusgrupper the user may see, by name.</summary>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokusgrupperQuery : IRequest<IReadOnlyList<Lokusgrupp>>;

internal sealed class LokusgrupperHandler(IFinsamContext db, Användarkontext kontext)
    : IRequestHandler<LokusgrupperQuery, IReadOnlyList<Lokusgrupp>>
{
    public async Task<IReadOnlyList<Lokusgrupp>> Handle(LokusgrupperQuery request, CancellationToken cancellationToken)
    {
        var grupper = await db.Lokusgrupper.SynligaFör(kontext.Användare).ToListAsync(cancellationToken);
        return [.. grupper.OrderBy(g => g.Namn, StringComparer.Create(Svenska.Kultur, true))];
    }
}
