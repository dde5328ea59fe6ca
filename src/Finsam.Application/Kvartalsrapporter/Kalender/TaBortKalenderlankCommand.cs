using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Kalender;

/// <summary>Takes the user's own calendar link away: from now on it opens nothing.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record TaBortKalenderlänkCommand : IRequest<Result>;

internal sealed class TaBortKalenderlänkHandler(IFinsamLager lager, Användarkontext kontext) : IRequestHandler<TaBortKalenderlänkCommand, Result>
{
    public async Task<Result> Handle(TaBortKalenderlänkCommand request, CancellationToken cancellationToken)
    {
        var konto = new KontoId(kontext.Användare.Konto ?? Guid.Empty);
        if (await lager.Alla<Kalenderlänk>().SingleOrDefaultAsync(l => l.KontoId == konto, cancellationToken) is not { } länk)
        {
            return Result.Klart;
        }

        lager.TaBort(länk);
        lager.Anteckna(new("kalender.borttagen", $"konto:{konto.Value}"));
        return await lager.SparaAsync(cancellationToken);
    }
}
