using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Takes away a meeting that will not be, or never was.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Möte">Kod of the meeting.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record TaBortMöteCommand(string Kod, string Möte, int Sedd) : IRequest<Result>;

internal sealed class TaBortMöteHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext) : IRequestHandler<TaBortMöteCommand, Result>
{
    public async Task<Result> Handle(TaBortMöteCommand request, CancellationToken cancellationToken)
    {
        if ((await db.LokusgruppAsync(request.Kod, kontext.Användare, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        var möte = await lager.Alla<Möte>().SingleOrDefaultAsync(m => m.Kod == request.Möte && m.Typ == Mötestyp.Lokus && m.Grupper.Contains(request.Kod), cancellationToken);
        if (möte is null || möte.Version != request.Sedd)
        {
            return Mötesfel.FinnsInte;
        }

        lager.TaBort(möte);
        lager.Anteckna(new("lokusgrupp.mote_borttaget", $"lokusgrupp:{request.Kod}") { Gammalt = Möteshistorik.Rad(möte) });
        return await lager.SparaAsync(cancellationToken);
    }
}
