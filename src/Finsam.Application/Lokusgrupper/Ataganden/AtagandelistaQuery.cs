using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Åtaganden;

/// <summary>Asks what the lokusgrupper undertake in a year, and which versions there are.</summary>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record ÅtagandelistaQuery(int År) : IRequest<ÅtagandelistaVy>;

/// <summary>What the lokusgrupper undertake.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="Gäller">The list of the year.</param>
/// <param name="Versioner">All versions, the latest first; the bilaga's own is the last.</param>
/// <param name="Ändras">Whether the year is not over, so that its list can be another.</param>
public sealed record ÅtagandelistaVy(int År, Åtagandelista Gäller, IReadOnlyList<Åtagandelista> Versioner, bool Ändras);

internal sealed class ÅtagandelistaHandler(IFinsamContext db, TimeProvider klocka) : IRequestHandler<ÅtagandelistaQuery, ÅtagandelistaVy>
{
    public async Task<ÅtagandelistaVy> Handle(ÅtagandelistaQuery request, CancellationToken cancellationToken)
    {
        var egna = await db.Åtagandelistor.OrderByDescending(l => l.FrånÅr).ToListAsync(cancellationToken);
        return new(request.År, Åtagandelista.För(request.År, egna), [.. egna, Åtagandelista.Första], request.År >= klocka.Idag().Year);
    }
}
