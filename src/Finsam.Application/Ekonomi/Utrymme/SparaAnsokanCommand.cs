using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Registers what is applied for, or changes it.</summary>
/// <param name="Ansökan">Which, or <c>null</c> for a new one.</param>
/// <param name="Version">The version that the user saw; 0 for a new one.</param>
/// <param name="Namn">What the insats would be called.</param>
/// <param name="Insatsägare">Who would own it; may be empty.</param>
/// <param name="Diarienummer">May be empty.</param>
/// <param name="Belopp">Thousands of kronor per year.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom, Roll.Förbundschef)]
public sealed record SparaAnsökanCommand(
    AnsökanId? Ansökan, int Version, string Namn, string? Insatsägare, string? Diarienummer, IReadOnlyDictionary<int, int> Belopp) : IRequest<Result>;

internal sealed class SparaAnsökanValidator : AbstractValidator<SparaAnsökanCommand>
{
    public SparaAnsökanValidator()
    {
        RuleFor(c => c.Namn ?? "").Skriven("Namnet", Ansökan.MaxNamn).OverridePropertyName(nameof(SparaAnsökanCommand.Namn));
        RuleFor(c => c.Insatsägare ?? "").Skriven("Insatsägaren", Ansökan.MaxNamn).OverridePropertyName(nameof(SparaAnsökanCommand.Insatsägare));
        RuleFor(c => c.Belopp).Must(b => b.Keys.All(år => år is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr)).WithMessage("Skriv åren med fyra siffror, som 2021.");
    }
}

internal sealed class SparaAnsökanHandler(IFinsamLager lager) : IRequestHandler<SparaAnsökanCommand, Result>
{
    public async Task<Result> Handle(SparaAnsökanCommand request, CancellationToken cancellationToken)
    {
        var uppgifter = new Ansökningsuppgifter(request.Namn ?? "", request.Insatsägare, request.Diarienummer, request.Belopp);
        if (request.Ansökan is not { } id)
        {
            var ny = Ansökan.Ny(uppgifter);
            if (!ny.Lyckades)
            {
                return ny.Fel;
            }

            lager.Lägg(ny.Värde);
            lager.Anteckna(new("ansokan.ny", "forbundsekonomi") { Nytt = Ansökningsfel.Rad(ny.Värde) });
            return await lager.SparaAsync(cancellationToken);
        }

        if (await lager.Alla<Ansökan>().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } ansökan)
        {
            return Ansökningsfel.FinnsInte;
        }

        if (ansökan.Version != request.Version)
        {
            return Ansökningsfel.Ändrad;
        }

        var gammalt = Ansökningsfel.Rad(ansökan);
        if (ansökan.Ändra(uppgifter).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("ansokan.andrad", "forbundsekonomi") { Gammalt = gammalt, Nytt = Ansökningsfel.Rad(ansökan) });
        return await lager.SparaAsync(cancellationToken);
    }
}
