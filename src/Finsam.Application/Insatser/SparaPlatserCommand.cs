using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>Says how many an individinsats has room for at once, and how long one stays.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Platser">Places at once; <c>null</c> is not a number.</param>
/// <param name="Insatstid">Average stay, days; <c>null</c> is not a number.</param>
/// <param name="Sedd">The version that was seen; 0 where there was none.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig)]
public sealed record SparaPlatserCommand(string Kod, int? Platser, int? Insatstid, int Sedd) : IRequest<Result>;

internal sealed class SparaPlatserHandler(Målregister register, IFinsamLager lager) : IRequestHandler<SparaPlatserCommand, Result>
{
    public async Task<Result> Handle(SparaPlatserCommand request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (insats.Värde.Typ != Insatstyp.Individ)
        {
            return new Fel("platsplan.typ", "Bara individinsatser har platser.", Felslag.Konflikt);
        }

        var plan = await lager.Alla<Platsplan>().SingleOrDefaultAsync(p => p.InsatsId == insats.Värde.Id, cancellationToken);
        var förr = plan is null ? null : Rad(plan);
        if (plan is null)
        {
            lager.Lägg(plan = new Platsplan { InsatsId = insats.Värde.Id });
        }

        if (plan.Ändra(request.Platser ?? 0, request.Insatstid ?? 0, request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("insats.platser", $"insats:{request.Kod}") { Gammalt = förr, Nytt = Rad(plan) });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject Rad(Platsplan plan) => new() { ["platser"] = plan.Platser, ["insatstid"] = plan.Insatstid };
}
