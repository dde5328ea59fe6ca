using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lärdomar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lärdomar;

/// <summary>Takes away a lärdom that was written by hand; what it said stands in the history. One that a report tells stands as long as the report does.</summary>
/// <param name="Id">Which.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record TaBortLärdomCommand(LärdomId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortLärdomHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext) : IRequestHandler<TaBortLärdomCommand, Result>
{
    public async Task<Result> Handle(TaBortLärdomCommand request, CancellationToken cancellationToken)
    {
        var lärdom = await lager.Alla<Lärdom>().SingleOrDefaultAsync(l => l.Id == request.Id && l.Rapport == null, cancellationToken);
        if (lärdom is null || lärdom.Version != request.Sedd)
        {
            return Lärdomsfel.Borta;
        }

        var kod = await db.Insatser.Where(i => i.Id == lärdom.InsatsId).Select(i => i.Kod).SingleAsync(cancellationToken);
        if (!kontext.Användare.FårSkrivaLärdomar(kod))
        {
            return Lärdomsfel.Borta;
        }

        lager.TaBort(lärdom);
        lager.Anteckna(Lärdomshistorik.Händelse("borttagen", kod, Lärdomshistorik.Rad(lärdom), null));
        return await lager.SparaAsync(cancellationToken);
    }
}
