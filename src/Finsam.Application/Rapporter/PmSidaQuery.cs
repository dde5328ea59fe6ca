using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
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
/// <param name="Fastställda">The versions of it that lie in the archive, the latest first.</param>
public sealed record PmVy(Pmdokument Dokument, string SkrivelseAv, DateTimeOffset? SkrivelseÄndrad, IReadOnlyList<FastställtPm> Fastställda);

/// <summary>A version of a PM in the archive.</summary>
/// <param name="Id">The document.</param>
/// <param name="Version">Its version.</param>
/// <param name="Diarienummer">Its diarienummer.</param>
/// <param name="Fryst">Who, and when.</param>
public sealed record FastställtPm(Guid Id, int Version, string? Diarienummer, Underskrift Fryst);

internal sealed class PmSidaHandler(IMediator mediator, IFinsamContext db, Pmläsning läsning) : IRequestHandler<PmSidaQuery, PmVy>
{
    public async Task<PmVy> Handle(PmSidaQuery request, CancellationToken cancellationToken)
    {
        var pm = await mediator.Send(new PmQuery(request.Period), cancellationToken);
        var (dokument, texter) = await läsning.DokumentAsync(pm, cancellationToken);
        var period = request.Period.ToString();
        var fastställda = await db.Arkivhandlingar.Where(h => h.Slag == Arkivslag.Pm && h.Period == period).OrderByDescending(h => h.Version)
            .Select(h => new FastställtPm(h.Id.Value, h.Version, h.Diarienummer, h.Fryst)).ToListAsync(cancellationToken);
        return new(dokument, texter?.SkrivelseAv ?? "", texter?.SkrivelseÄndrad, fastställda);
    }
}
