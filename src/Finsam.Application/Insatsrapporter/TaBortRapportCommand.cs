using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Throws a first version away, with all that is written in it. Refused once it is locked.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record TaBortRapportCommand(string Kod, string Rapport) : IRequest<Result>;

internal sealed class TaBortRapportHandler(IFinsamLager lager, Rapportregister register) : IRequestHandler<TaBortRapportCommand, Result>
{
    public async Task<Result> Handle(TaBortRapportCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.SkrivAsync(request.Kod, request.Rapport, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var rapport = öppnad.Värde.Rapport;
        var steg = rapport.ÄrInlämnad
            ? new Fel("insatsrapport.har-lamnats", "Rapporten har lämnats in en gång och tas inte bort.", Felslag.Konflikt)
            : rapport.Skrivbar();
        if (steg.Lyckades)
        {
            foreach (var text in await lager.Alla<Rapporttext>().Where(t => t.RapportId == rapport.Id).ToListAsync(cancellationToken))
            {
                lager.TaBort(text);
            }

            lager.TaBort(rapport);
        }

        return await lager.SparaAsync(öppnad.Värde, steg, "insatsrapport.borttagen", null, null, cancellationToken);
    }
}
