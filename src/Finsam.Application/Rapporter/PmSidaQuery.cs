using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>Asks for the PM of a period as a page, masked, with the kansli's own texts.</summary>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record PmSidaQuery(Period Period) : IRequest<PmVy>;

/// <summary>A PM as a page shows it.</summary>
/// <param name="Dokument">What stands in it.</param>
/// <param name="SkrivelseAv">Who changed the tjänsteskrivelse last; empty before that.</param>
/// <param name="SkrivelseÄndrad">When, or <c>null</c>.</param>
public sealed record PmVy(Pmdokument Dokument, string SkrivelseAv, DateTimeOffset? SkrivelseÄndrad);

internal sealed class PmSidaHandler(IMediator mediator, IFinsamContext db, Lyftaavvikelser lyfta, Inställningar inställningar) : IRequestHandler<PmSidaQuery, PmVy>
{
    public async Task<PmVy> Handle(PmSidaQuery request, CancellationToken cancellationToken)
    {
        var pm = await mediator.Send(new PmQuery(request.Period), cancellationToken);
        var texter = await db.Pmtexter.Include(t => t.Texter).SingleOrDefaultAsync(t => t.Period == request.Period, cancellationToken);
        return new(Pmdokument.Av(pm, texter, inställningar, await lyfta.LäsAsync(request.Period, cancellationToken)), texter?.SkrivelseAv ?? "", texter?.SkrivelseÄndrad);
    }
}
