using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>Asks which years' books have been read in.</summary>
[Behörighet(Roll.Kansli, Roll.Ekonom)]
public sealed record BokföringQuery : IRequest<IReadOnlyList<Bokföringsläge>>;

/// <summary>A year's books.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="TillOchMed">The last quarter that was counted.</param>
/// <param name="Inläst">When.</param>
/// <param name="Av">By whom.</param>
public sealed record Bokföringsläge(int År, Kvartal TillOchMed, DateTimeOffset Inläst, string Av);

internal sealed class BokföringHandler(IFinsamContext db) : IRequestHandler<BokföringQuery, IReadOnlyList<Bokföringsläge>>
{
    public async Task<IReadOnlyList<Bokföringsläge>> Handle(BokföringQuery request, CancellationToken cancellationToken) =>
        await db.Bokföringar.OrderByDescending(b => b.År).Select(b => new Bokföringsläge(b.År, b.TillOchMed, b.Inläst, b.Av)).ToListAsync(cancellationToken);
}
