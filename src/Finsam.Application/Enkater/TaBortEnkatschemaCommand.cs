using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Takes a schedule away; its rounds stay.</summary>
/// <param name="Id">Which.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortEnkätschemaCommand(EnkätschemaId Id) : IRequest<Result>;

internal sealed class TaBortEnkätschemaHandler(IFinsamLager lager) : IRequestHandler<TaBortEnkätschemaCommand, Result>
{
    public async Task<Result> Handle(TaBortEnkätschemaCommand request, CancellationToken cancellationToken)
    {
        if (await lager.Alla<Enkätschema>().SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } schema)
        {
            return Result.Klart;
        }

        lager.TaBort(schema);
        lager.Anteckna(new("enkat.schema_borttaget", null) { Gammalt = new System.Text.Json.Nodes.JsonObject { ["namn"] = schema.Namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}
