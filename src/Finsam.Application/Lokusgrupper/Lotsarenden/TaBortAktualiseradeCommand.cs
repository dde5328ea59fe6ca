using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Takes away a row of those brought up for the tilläggsresurs.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Id">Which.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Samverkanskoordinator)]
public sealed record TaBortAktualiseradeCommand(string Kod, AktualiseradeId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortAktualiseradeHandler(IFinsamLager lager, Användarkontext kontext) : IRequestHandler<TaBortAktualiseradeCommand, Result>
{
    public async Task<Result> Handle(TaBortAktualiseradeCommand request, CancellationToken cancellationToken)
    {
        if (!kontext.Användare.LäserLotsärenden(request.Kod))
        {
            return Felkatalog.LokusgruppFinnsInte(request.Kod);
        }

        var rad = await lager.Alla<Aktualiserade>().SingleOrDefaultAsync(l => l.Id == request.Id && l.Lokusgrupp == request.Kod, cancellationToken);
        if (rad?.Version != request.Sedd)
        {
            return Lotsfel.Borta;
        }

        lager.TaBort(rad);
        lager.Anteckna(new("lots.aktualiserade_borttagna", $"lokusgrupp:{request.Kod}"));
        return await lager.SparaAsync(cancellationToken);
    }
}
