using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Takes away a beslut that was written by mistake.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Möte">Kod of the meeting.</param>
/// <param name="Beslut">The beslut.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator, Roll.Styrgruppsordförande, Roll.Insatsansvarig)]
public sealed record TaBortMötesbeslutCommand(Mötesgrupp Grupp, string Möte, MötesbeslutId Beslut, int Sedd) : IRequest<Result>;

internal sealed class TaBortMötesbeslutHandler(IFinsamContext db, IFinsamLager lager, Möteskretsar kretsar) : IRequestHandler<TaBortMötesbeslutCommand, Result>
{
    public async Task<Result> Handle(TaBortMötesbeslutCommand request, CancellationToken cancellationToken)
    {
        if ((await kretsar.SkrivAsync(request.Grupp, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        var beslut = await lager.Alla<Mötesbeslut>().SingleOrDefaultAsync(b => b.Id == request.Beslut && b.Möte == request.Möte, cancellationToken);
        if (await lager.MötetAsync(request.Grupp, request.Möte, cancellationToken) is null || beslut is null || beslut.Version != request.Sedd)
        {
            return Mötesfel.BeslutFinnsInte;
        }

        var namn = await db.Konton.Where(k => k.Id == beslut.Ansvarig).Select(k => k.Namn).FirstOrDefaultAsync(cancellationToken);
        lager.TaBort(beslut);
        lager.Anteckna(new("mote.beslut_borttaget", Möteshistorik.Gällde(request.Grupp)) { Gammalt = Möteshistorik.Rad(beslut, namn ?? beslut.Funktion ?? "") });
        return await lager.SparaAsync(cancellationToken);
    }
}
