using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Takes away a lotsärende.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Id">Which.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Samverkanskoordinator)]
public sealed record TaBortLotsärendeCommand(string Kod, LotsärendeId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortLotsärendeHandler(IFinsamLager lager, Användarkontext kontext) : IRequestHandler<TaBortLotsärendeCommand, Result>
{
    public async Task<Result> Handle(TaBortLotsärendeCommand request, CancellationToken cancellationToken)
    {
        if (!kontext.Användare.LäserLotsärenden(request.Kod))
        {
            return Felkatalog.LokusgruppFinnsInte(request.Kod);
        }

        var ärende = await lager.Alla<Lotsärende>().SingleOrDefaultAsync(l => l.Id == request.Id && l.Lokusgrupp == request.Kod, cancellationToken);
        if (ärende?.Version != request.Sedd)
        {
            return Lotsfel.Borta;
        }

        lager.TaBort(ärende);
        lager.Anteckna(new("lots.arende_borttaget", $"lokusgrupp:{request.Kod}"));
        return await lager.SparaAsync(cancellationToken);
    }
}
