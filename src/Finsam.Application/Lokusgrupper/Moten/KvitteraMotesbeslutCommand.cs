using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Says that what a meeting decided is done, or that it is not after all: whoever shall do it, and those who write of the meeting.</summary>
/// <param name="Beslut">The beslut.</param>
/// <param name="Klart">Whether it is done.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record KvitteraMötesbeslutCommand(MötesbeslutId Beslut, bool Klart, int Sedd) : IRequest<Result>;

internal sealed class KvitteraMötesbeslutHandler(IFinsamContext db, IFinsamLager lager, Mötesbesluten besluten, Möteskretsar kretsar, TimeProvider klocka) : IRequestHandler<KvitteraMötesbeslutCommand, Result>
{
    public async Task<Result> Handle(KvitteraMötesbeslutCommand request, CancellationToken cancellationToken)
    {
        var rad = (await besluten.LäsAsync(db.Möten, db.Mötesbeslut.Where(b => b.Id == request.Beslut), false, cancellationToken)).SingleOrDefault();
        if (rad is null || !(rad.FårKvittera || await SkriverAsync(rad, cancellationToken)))
        {
            return Mötesfel.BeslutFinnsInte;
        }

        var beslut = await lager.Alla<Mötesbeslut>().SingleAsync(b => b.Id == request.Beslut, cancellationToken);
        var förr = Möteshistorik.Rad(beslut, rad.Vem);
        if (beslut.Kvittera(request.Klart ? klocka.Idag() : null, request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("mote.beslut_kvitterat", Möteshistorik.Gällde(rad.Grupp)) { Gammalt = förr, Nytt = Möteshistorik.Rad(beslut, rad.Vem) });
        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>Whether the user writes of the meeting, through any of its groups.</summary>
    private async Task<bool> SkriverAsync(Mötesbeslutsrad rad, CancellationToken cancellationToken)
    {
        foreach (var grupp in await db.Möten.Where(m => m.Kod == rad.Möte).Select(m => m.Grupper).SingleAsync(cancellationToken))
        {
            if ((await kretsar.LäsAsync(new(rad.Grupp.Typ, grupp), cancellationToken)) is { Lyckades: true, Värde.FårSkriva: true })
            {
                return true;
            }
        }

        return false;
    }
}
