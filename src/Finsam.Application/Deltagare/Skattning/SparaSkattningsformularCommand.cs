using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Says what the deltagare of one's own insats rate, and how often. What has been answered stays as it was asked.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Veckor">Weeks between two.</param>
/// <param name="Påståenden">The statements, in order; empty ones are left out.</param>
/// <param name="Sedd">The version that was seen; 0 for none.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SparaSkattningsformulärCommand(string Kod, int? Veckor, IReadOnlyList<string> Påståenden, int Sedd) : IRequest<Result>;

internal sealed class SparaSkattningsformulärHandler(Deltagarregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaSkattningsformulärCommand, Result>
{
    public async Task<Result> Handle(SparaSkattningsformulärCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        var plan = await lager.Alla<Skattningsplan>().SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken);
        if (plan is null)
        {
            lager.Lägg(plan = new Skattningsplan { InsatsId = insats.Id });
        }

        if (plan.Ändra(request.Veckor ?? 0, request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        var nu = await lager.Alla<Skattningsformulär>().Where(f => f.InsatsId == insats.Id).OrderByDescending(f => f.Nummer).FirstOrDefaultAsync(cancellationToken);
        var besvarat = nu is not null && await lager.Alla<Självskattning>().AnyAsync(s => s.FormulärId == nu.Id, cancellationToken);
        var formulär = Skattningsformulär.Med(insats.Id, nu, besvarat, request.Påståenden, klocka.Idag());
        if (!formulär.Lyckades)
        {
            return formulär.Fel;
        }

        if (formulär.Värde != nu)
        {
            lager.Lägg(formulär.Värde);
        }

        lager.Anteckna(new("deltagare.skattningsformular", $"insats:{insats.Kod}") { Nytt = new JsonObject { ["formular"] = formulär.Värde.Nummer, ["veckor"] = plan.Veckor } });
        return await lager.SparaAsync(cancellationToken);
    }
}
