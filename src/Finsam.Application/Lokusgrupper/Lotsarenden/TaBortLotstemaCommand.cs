using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Takes a theme out of the list; the cases that have it keep it.</summary>
/// <param name="Namn">What it is called.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortLotstemaCommand(string Namn) : IRequest<Result>;

internal sealed class TaBortLotstemaHandler(IFinsamLager lager) : IRequestHandler<TaBortLotstemaCommand, Result>
{
    public async Task<Result> Handle(TaBortLotstemaCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Lotstema>().SingleOrDefaultAsync(t => t.Namn == request.Namn, cancellationToken) is not { } tema)
        {
            return Lotsfel.Borta;
        }

        lager.TaBort(tema);
        lager.Anteckna(new("lots.tema_borttaget", null) { Gammalt = new JsonObject { ["namn"] = tema.Namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}
