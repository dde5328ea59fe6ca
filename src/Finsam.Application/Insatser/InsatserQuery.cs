using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>Asks for the register: every insats the user may see, of all time, in order.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatserQuery : IRequest<IReadOnlyList<Insats>>;

internal sealed class InsatserHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<InsatserQuery, IReadOnlyList<Insats>>
{
    public async Task<IReadOnlyList<Insats>> Handle(InsatserQuery request, CancellationToken cancellationToken)
    {
        var insatser = await db.Insatser.SynligaFör(kontext.Användare).Include(i => i.Lokusgrupper).ToListAsync(cancellationToken);
        return [.. insatser.Order(Insatsordning.Instans)];
    }
}
