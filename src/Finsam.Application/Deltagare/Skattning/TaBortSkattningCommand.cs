using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Takes away answers that were entered by mistake. What was worked out of them before stays.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Id">The answers.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record TaBortSkattningCommand(string Kod, SjälvskattningId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortSkattningHandler(Deltagarregister register, IFinsamLager lager) : IRequestHandler<TaBortSkattningCommand, Result>
{
    public async Task<Result> Handle(TaBortSkattningCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        var skattning = await lager.Alla<Självskattning>()
            .SingleOrDefaultAsync(s => s.Id == request.Id && lager.Alla<KodadDeltagare>().Any(d => d.Id == s.DeltagareId && d.InsatsId == insats.Id), cancellationToken);
        if (skattning is null || skattning.Version != request.Sedd)
        {
            return Skattningsfel.Borta;
        }

        lager.TaBort(skattning);
        register.Anteckna("deltagare.skattning-borttagen", insats.Kod);
        return await lager.SparaAsync(cancellationToken);
    }
}
