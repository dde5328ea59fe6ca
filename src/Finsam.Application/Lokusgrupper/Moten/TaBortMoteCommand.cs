using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Takes away a meeting that will not be, or never was.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Möte">Kod of the meeting.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator, Roll.Styrgruppsordförande, Roll.Insatsansvarig)]
public sealed record TaBortMöteCommand(Mötesgrupp Grupp, string Möte, int Sedd) : IRequest<Result>;

internal sealed class TaBortMöteHandler(IFinsamLager lager, Möteskretsar kretsar) : IRequestHandler<TaBortMöteCommand, Result>
{
    public async Task<Result> Handle(TaBortMöteCommand request, CancellationToken cancellationToken)
    {
        if ((await kretsar.SkrivAsync(request.Grupp, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        var möte = await lager.MötetAsync(request.Grupp, request.Möte, cancellationToken);
        if (möte is null || möte.Version != request.Sedd)
        {
            return Mötesfel.FinnsInte;
        }

        lager.TaBort(möte);
        lager.Anteckna(new("lokusgrupp.mote_borttaget", Möteshistorik.Gällde(request.Grupp)) { Gammalt = Möteshistorik.Rad(möte) });
        return await lager.SparaAsync(cancellationToken);
    }
}
