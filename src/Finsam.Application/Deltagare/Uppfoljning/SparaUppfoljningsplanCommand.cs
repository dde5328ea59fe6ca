using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Uppföljning;

/// <summary>Says how many months after avslut one's own insats asks how it went. What has been written stays.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Första">The first time, months.</param>
/// <param name="Andra">The second time, or <c>null</c> for once only.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SparaUppföljningsplanCommand(string Kod, int? Första, int? Andra) : IRequest<Result>;

internal sealed class SparaUppföljningsplanHandler(Deltagarregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaUppföljningsplanCommand, Result>
{
    public async Task<Result> Handle(SparaUppföljningsplanCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        var plan = await lager.Alla<Uppföljningsplan>().SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken);
        if (plan is null)
        {
            lager.Lägg(plan = Uppföljningsplan.Ny(insats.Id, klocka.Idag()));
        }

        if (plan.Ändra(request.Första ?? 0, request.Andra, klocka.Idag()).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("deltagare.uppfoljningsplan", $"insats:{insats.Kod}") { Nytt = new System.Text.Json.Nodes.JsonObject { ["manader"] = string.Join(" och ", plan.Månader) } });
        return await lager.SparaAsync(cancellationToken);
    }
}
