using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>
/// Sends a mail again that failed, or of which nobody knows whether it went: a reminder of today with what the person owes today, or what was decided.
/// </summary>
/// <param name="Utskick">The mail.</param>
[Behörighet(Roll.Kansli)]
public sealed record SkickaOmCommand(UtskickId Utskick) : IRequest<Result>;

internal sealed class SkickaOmHandler(
    Påminnelseutskick påminnelser, Beslutsutskick beslut, IUtskickslogg logg, Postgång gång, IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<SkickaOmCommand, Result>
{
    public async Task<Result> Handle(SkickaOmCommand request, CancellationToken cancellationToken)
    {
        if (await db.Utskick.SingleOrDefaultAsync(u => u.Id == request.Utskick, cancellationToken) is not { } gammalt)
        {
            return new Fel("utskick.finns-inte", "Utskicket finns inte.", Felslag.FinnsInte);
        }

        if (gammalt.Avvikelser.Count == 0 && gammalt.Dag != klocka.Idag())
        {
            return new Fel("utskick.annan-dag", "Utskicket är från en annan dag. Påminn på nytt från sidan Kvartalsrapporter.", Felslag.Konflikt);
        }

        var brev = gammalt.Avvikelser.Count > 0 ? await beslut.BrevAsync(gammalt, cancellationToken) : await påminnelser.BrevAsync(gammalt.KontoId, cancellationToken);
        if (!brev.Lyckades)
        {
            return brev.Fel;
        }

        if (!await logg.TaOmAsync(gammalt.Id, klocka.GetUtcNow(), kontext.Användare.Namn, cancellationToken))
        {
            return new Fel("utskick.skickat", "Mejlet har redan skickats, eller skickas just nu av någon annan.", Felslag.Konflikt);
        }

        return await gång.LämnaAsync(gammalt.Id, brev.Värde) == Utskicksstatus.Skickad
            ? Result.Klart
            : new Fel("utskick.fel", "Mejlet gick inte att skicka nu heller. Vad som är fel står i listan.", Felslag.Konflikt);
    }
}
