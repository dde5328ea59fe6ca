using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>Asks what a text of the PM says now, for one who has met another's change.</summary>
/// <param name="Period">The period of the PM.</param>
/// <param name="Plats">Where the text stands.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record PmtextQuery(Period Period, Pmplats Plats) : IRequest<Pmtextläge>;

/// <summary>A text as it is now.</summary>
/// <param name="Text">The text, or empty.</param>
/// <param name="Version">Its version; 0 where there has never been one.</param>
/// <param name="Av">Who wrote it, or empty.</param>
/// <param name="Tid">When, or <c>null</c>.</param>
public sealed record Pmtextläge(string Text, int Version, string Av, DateTimeOffset? Tid);

internal sealed class PmtextHandler(IFinsamContext db) : IRequestHandler<PmtextQuery, Pmtextläge>
{
    public async Task<Pmtextläge> Handle(PmtextQuery request, CancellationToken cancellationToken)
    {
        var texter = await db.Pmtexter.Include(t => t.Texter).SingleOrDefaultAsync(t => t.Period == request.Period, cancellationToken);
        return texter?.Texter.FirstOrDefault(t => t.Plats == request.Plats) is { } text
            ? new(text.Text, text.Version, text.ÄndradAv, text.Ändrad)
            : new("", 0, "", null);
    }
}
