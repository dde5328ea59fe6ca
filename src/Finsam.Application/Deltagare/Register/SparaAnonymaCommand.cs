using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Register;

/// <summary>Says how many without samtycke or with protected identity one's own insats had in a quarter.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Antal">How many; <c>null</c> is not a count.</param>
/// <param name="Sett">The count that was seen; 0 where there was none.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SparaAnonymaCommand(string Kod, Kvartal Kvartal, int? Antal, int Sett) : IRequest<Result>;

internal sealed class SparaAnonymaRegler : AbstractValidator<SparaAnonymaCommand>
{
    public SparaAnonymaRegler(TimeProvider klocka)
    {
        RuleFor(c => c.Antal).Must(antal => antal is >= 0 and <= AnonymtAntal.Max).WithMessage("Skriv antalet som ett heltal, 0 eller mer.");
        RuleFor(c => c.Kvartal).Must(k => k.FörstaDag <= klocka.Idag()).WithMessage("Kvartalet har inte börjat än.");
    }
}

internal sealed class SparaAnonymaHandler(Deltagarregister register, IFinsamLager lager) : IRequestHandler<SparaAnonymaCommand, Result>
{
    public async Task<Result> Handle(SparaAnonymaCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        if (!insats.Tid.Ingår(Period.För(request.Kvartal)))
        {
            return Fel.Fältet("anonyma.kvartal", nameof(request.Kvartal), "Insatsen pågick inte det kvartalet.");
        }

        var antal = await lager.Alla<AnonymtAntal>().SingleOrDefaultAsync(a => a.InsatsId == insats.Id && a.Kvartal == request.Kvartal, cancellationToken);
        if (antal is null)
        {
            lager.Lägg(antal = AnonymtAntal.För(insats.Id, request.Kvartal));
        }

        if (antal.Sätt(request.Antal!.Value, request.Sett).Fel is { } fel)
        {
            return fel;
        }

        register.Anteckna("deltagare.anonyma", insats.Kod);
        return await lager.SparaAsync(cancellationToken);
    }
}
