using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Takes away one who has not been sent anything.</summary>
/// <param name="Id">Who.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortEnkätmottagareCommand(EnkätmottagareId Id) : IRequest<Result>;

internal sealed class TaBortEnkätmottagareHandler(Enkätregister register, IFinsamLager lager, IEnkätnycklar nycklar) : IRequestHandler<TaBortEnkätmottagareCommand, Result>
{
    private static readonly Fel Skickat = new("enkat.skickat", "Mottagaren har redan fått länken och kan inte tas bort.", Felslag.Konflikt);

    public async Task<Result> Handle(TaBortEnkätmottagareCommand request, CancellationToken cancellationToken)
    {
        var mottagare = await lager.Alla<Enkätmottagare>().SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken);
        if (mottagare is null || await register.HämtaAsync(mottagare.DelId, cancellationToken) is not { } omgång)
        {
            return Result.Klart;
        }

        if (mottagare.Utskick > 0)
        {
            return Skickat;
        }

        if (nycklar.Läs(omgång.Id) is { } nyckel)
        {
            var hash = Enkätlänk.För(nyckel, mottagare.Id).Länkhash;
            if (await lager.Alla<Enkätlänkrad>().SingleOrDefaultAsync(l => l.Hash == hash, cancellationToken) is { } länk)
            {
                lager.TaBort(länk);
            }
        }

        lager.TaBort(mottagare);
        lager.Anteckna(Enkäthistorik.Av("enkat.mottagare", omgång));
        return await lager.SparaAsync(cancellationToken);
    }
}
