using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Throws a rättelse away; the approved version stands.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
public sealed record AvbrytRättelseCommand(string Kod, Kvartal Kvartal) : IRequest<Result>;

internal sealed class AvbrytRättelseHandler(IFinsamLager lager, Rapportunderlag underlag)
    : IRequestHandler<AvbrytRättelseCommand, Result>
{
    public async Task<Result> Handle(AvbrytRättelseCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var öppnad = await underlag.ÖppnaAsync(kod, kvartal, Rapporthandling.AvbrytaRättelse, cancellationToken);
        if (öppnad.Fel is { } fel)
        {
            return fel;
        }

        var rapport = öppnad.Värde.Rapport;

        if (rapport.AvbrytRättelse().Fel is { } nej)
        {
            return nej;
        }

        lager.Anteckna(new("rapport.rattelse-avbruten", Rapportunderlag.Nyckel(kod, kvartal)));
        return await lager.SparaAsync(cancellationToken);
    }
}
