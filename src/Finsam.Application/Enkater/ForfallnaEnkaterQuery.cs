using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Asks which rounds are to be closed, since their last day has been.</summary>
[Behörighet(Roll.Driftansvarig)]
public sealed record FörfallnaEnkäterQuery : IRequest<IReadOnlyList<EnkätomgångId>>;

internal sealed class FörfallnaEnkäterHandler(IFinsamContext db, TimeProvider klocka) : IRequestHandler<FörfallnaEnkäterQuery, IReadOnlyList<EnkätomgångId>>
{
    public async Task<IReadOnlyList<EnkätomgångId>> Handle(FörfallnaEnkäterQuery request, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        return await db.Enkätomgångar.Where(o => o.Läge == Enkätläge.Pågår && o.Stänger < idag).OrderBy(o => o.Stänger).Select(o => o.Id).ToListAsync(cancellationToken);
    }
}
