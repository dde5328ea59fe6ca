using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Kalender;

/// <summary>Asks whether the user's own deadlines are open to a calendar program.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record KalenderlänkQuery : IRequest<KalenderlänkVy>;

/// <summary>The user's own link. Its secret is nowhere to be read.</summary>
/// <param name="Skapad">When it was made, or <c>null</c> where there is none.</param>
public sealed record KalenderlänkVy(DateTimeOffset? Skapad);

internal sealed class KalenderlänkHandler(IFinsamLager lager, Användarkontext kontext) : IRequestHandler<KalenderlänkQuery, KalenderlänkVy>
{
    public async Task<KalenderlänkVy> Handle(KalenderlänkQuery request, CancellationToken cancellationToken)
    {
        var konto = new KontoId(kontext.Användare.Konto ?? Guid.Empty);
        return new((await lager.Alla<Kalenderlänk>().AsNoTracking().SingleOrDefaultAsync(l => l.KontoId == konto, cancellationToken))?.Skapad);
    }
}
