using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>Takes away a national value. What it said stands in the history.</summary>
/// <param name="Id">Which.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortRikssvarCommand(RikssvarId Id) : IRequest<Result>;

internal sealed class TaBortRikssvarHandler(IFinsamLager lager) : IRequestHandler<TaBortRikssvarCommand, Result>
{
    public async Task<Result> Handle(TaBortRikssvarCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Rikssvar>().SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken) is not { } svar)
        {
            return new Fel("rikssvar.borta", "Riksvärdet har redan tagits bort. Läs om sidan.", Felslag.Konflikt);
        }

        lager.TaBort(svar);
        lager.Anteckna(new("rikssvar.borttaget", null) { Gammalt = LäsInRikssvarHandler.Rad(svar) });
        return await lager.SparaAsync(cancellationToken);
    }
}
