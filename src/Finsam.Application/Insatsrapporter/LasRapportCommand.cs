using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter.Fakta;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Locks a report, so that all sign the same. What Finsam knows is from now on what it was then.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record LåsRapportCommand(string Kod, string Rapport) : IRequest<Result>;

internal sealed class LåsRapportHandler(IFinsamLager lager, Rapportregister register, Rapportfaktaläsning fakta, Inställningar inställningar) : IRequestHandler<LåsRapportCommand, Result>
{
    public async Task<Result> Handle(LåsRapportCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.SkrivAsync(request.Kod, request.Rapport, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rapport) = öppnad.Värde;
        var svar = (await register.TexterAsync(rapport.Id, cancellationToken)).ToDictionary(t => t.Key, t => t.Value.Värde, StringComparer.Ordinal);
        var blad = await fakta.LäsAsync(insats, rapport, cancellationToken);
        var steg = rapport.Lås(Rapportgranskning.Av(rapport.Rubriker, svar, blad.Granskning), blad.Bild(rapport.Mallar, svar, inställningar.Maskeringsgräns));
        return await lager.SparaAsync(öppnad.Värde, steg, "insatsrapport.last", null, null, cancellationToken);
    }
}
