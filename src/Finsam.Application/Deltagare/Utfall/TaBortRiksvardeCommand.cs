using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>Takes away a riksvärde. What it said stands in the history.</summary>
/// <param name="Id">Which.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortRiksvärdeCommand(RiksvärdeId Id, int Sedd) : IRequest<Result>;

internal sealed class TaBortRiksvärdeHandler(IFinsamLager lager) : IRequestHandler<TaBortRiksvärdeCommand, Result>
{
    public async Task<Result> Handle(TaBortRiksvärdeCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Riksvärde>().SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken) is not { } värde || värde.Version != request.Sedd)
        {
            return Riksvärdefel.Borta;
        }

        lager.TaBort(värde);
        lager.Anteckna(new("riksvarde.borttaget", null) { Gammalt = Riksvärdehistorik.Rad(värde) });
        return await lager.SparaAsync(cancellationToken);
    }
}
