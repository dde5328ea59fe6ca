using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Hands in the draft as it stands.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Sedd">The <see cref="Rapportrum.Revision"/> that the user has read through.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
public sealed record LämnaInCommand(string Kod, Kvartal Kvartal, int Sedd) : IRequest<Result>;

internal sealed class LämnaInHandler(
    IFinsamLager lager, Rapportunderlag underlag, Publicering publicering, Diarieföring diarie, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<LämnaInCommand, Result>
{
    public async Task<Result> Handle(LämnaInCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var öppnad = await underlag.ÖppnaAsync(kod, kvartal, Rapporthandling.LämnaIn, cancellationToken);
        if (öppnad.Fel is { } fel)
        {
            return fel;
        }

        var (insats, rapport) = öppnad.Värde;

        var blankett = await underlag.BlankettAsync(insats, kvartal, cancellationToken);
        var rum = new Rapportrum(blankett, await underlag.UtkastAsync(rapport, cancellationToken), null, []);
        if (rum.Revision != request.Sedd && rapport.ÄrÖppen)
        {
            return Rapportfel.Ändrad;
        }

        var (svar, granskning) = (rum.Värden, rum.Granskning);
        if (granskning.Fel.Count > 0 && rapport.ÄrÖppen)
        {
            return new Fel("rapport.ofullstandig", "Rapporten är inte komplett. Det som återstår står nedan.", Felslag.Ogiltigt)
            {
                Fält = [.. granskning.Fel.Select(f => new Fältfel(f.Fält, f.Text))],
            };
        }

        var fakta = Rapportfakta.Av(insats.Id, blankett, svar);
        if (rapport.LämnaIn(klocka.Idag(), fakta.Svar).Fel is { } nej)
        {
            return nej;
        }

        if (rapport.Version == 1)
        {
            await publicering.PubliceraAsync(rapport, fakta, cancellationToken);
        }

        if (rapport.Diarienummer is null && await diarie.NästaAsync(cancellationToken) is { } diarienummer)
        {
            rapport.Diarieför(diarienummer);
        }

        lager.Lägg(new Rapportinlämning
        {
            RapportId = rapport.Id,
            Nummer = rapport.Inlämningar,
            Version = rapport.Version,
            Skäl = rapport.Rättelseskäl,
            Inlämnad = new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow()),
            Bild = Rapportbilder.Av(blankett, svar, await underlag.EkonomiAsync(insats.Id, kvartal, cancellationToken) ?? new(null, null)),
        });
        lager.Anteckna(new("rapport.inlamnad", Rapportunderlag.Nyckel(kod, kvartal)) { Varför = rapport.Rättelseskäl });
        return await lager.SparaAsync(cancellationToken);
    }
}
