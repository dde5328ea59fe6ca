using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Sends a reminder of today again that failed, or of which nobody knows whether it went, with what the person owes today.</summary>
/// <param name="Utskick">The mail.</param>
[Behörighet(Roll.Kansli)]
public sealed record SkickaOmCommand(UtskickId Utskick) : IRequest<Result>;

internal sealed class SkickaOmHandler(Påminnelseutskick utskick, IUtskickslogg logg, IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<SkickaOmCommand, Result>
{
    public async Task<Result> Handle(SkickaOmCommand request, CancellationToken cancellationToken)
    {
        if (await db.Utskick.SingleOrDefaultAsync(u => u.Id == request.Utskick, cancellationToken) is not { } gammalt)
        {
            return new Fel("utskick.finns-inte", "Utskicket finns inte.", Felslag.FinnsInte);
        }

        if (gammalt.Nyckel.Length > 0)
        {
            return new Fel("utskick.beslut", "Mejl om ett beslut skickas inte om. Beslutet står bland mottagarens uppgifter.", Felslag.Konflikt);
        }

        if (gammalt.Dag != klocka.Idag())
        {
            return new Fel("utskick.annan-dag", "Utskicket är från en annan dag. Påminn på nytt från sidan Kvartalsrapporter.", Felslag.Konflikt);
        }

        var mottagare = (await utskick.MottagareAsync(_ => true, cancellationToken)).FirstOrDefault(m => m.Konto == gammalt.KontoId);
        if (mottagare is null)
        {
            return new Fel("utskick.inget", "Det finns inget att påminna om längre: rapporterna är inlämnade, eller så har personen inte uppdraget kvar.", Felslag.Konflikt);
        }

        if (!await logg.TaOmAsync(gammalt.Id, klocka.GetUtcNow(), kontext.Användare.Namn, cancellationToken))
        {
            return new Fel("utskick.skickat", "Mejlet har redan skickats, eller skickas just nu av någon annan.", Felslag.Konflikt);
        }

        return await utskick.LämnaAsync(gammalt.Id, mottagare) == Utskicksstatus.Skickad
            ? Result.Klart
            : new Fel("utskick.fel", "Mejlet gick inte att skicka nu heller. Vad som är fel står i listan.", Felslag.Konflikt);
    }
}
