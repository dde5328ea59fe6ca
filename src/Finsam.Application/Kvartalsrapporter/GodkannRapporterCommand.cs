using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>A report to be approved.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Sedd">Which time of handing in the user has seen; 0 for one that was imported.</param>
public sealed record Godkännande(string Kod, Kvartal Kvartal, int Sedd);

/// <summary>Approves reports, all of them or, when one cannot be, none.</summary>
/// <param name="Rapporter">Which.</param>
[Behörighet(Roll.Kansli)]
public sealed record GodkännRapporterCommand(IReadOnlyList<Godkännande> Rapporter) : IRequest<Result>;

internal sealed class GodkännRapporterValidator : AbstractValidator<GodkännRapporterCommand>
{
    public GodkännRapporterValidator() => RuleFor(c => c.Rapporter).Must(r => r is { Count: > 0 and <= 500 }).WithMessage("Välj minst en rapport att godkänna.");
}

internal sealed class GodkännRapporterHandler(
    IFinsamLager lager, Rapportunderlag underlag, Publicering publicering, Rapportarkiv arkiv, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<GodkännRapporterCommand, Result>
{
    public async Task<Result> Handle(GodkännRapporterCommand request, CancellationToken cancellationToken)
    {
        // In one order everywhere, so that two who approve at once never wait for each other.
        foreach (var vald in request.Rapporter.Distinct().OrderBy(r => r.Kod, StringComparer.Ordinal).ThenBy(r => r.Kvartal))
        {
            if ((await GodkännAsync(vald, cancellationToken)).Fel is { } fel)
            {
                return request.Rapporter.Count == 1 ? fel : fel with { Text = $"{vald.Kod}, {vald.Kvartal}: {fel.Text} Ingen rapport har godkänts." };
            }
        }

        return await lager.SparaAsync(cancellationToken);
    }

    private async Task<Result> GodkännAsync(Godkännande vald, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.ÖppnaAsync(vald.Kod, vald.Kvartal, Rapporthandling.Godkänna, cancellationToken);
        if (öppnad.Fel is { } fel)
        {
            return fel;
        }

        var (insats, rapport) = öppnad.Värde;
        var senaste = await underlag.SenasteAsync(rapport, cancellationToken);
        if (rapport.Status == Rapportstatus.Inlämnad && rapport.Inlämningar != vald.Sedd)
        {
            return Rapportfel.Ändrad;
        }

        if (rapport.Status == Rapportstatus.Inlämnad && senaste?.ÄrEgen(kontext.Användare.Konto) == true)
        {
            return Rapportfel.EgenInlämning;
        }

        return await GodkännAsync(insats, rapport, senaste, cancellationToken);
    }

    private async Task<Result> GodkännAsync(Insats insats, Kvartalsrapport rapport, Rapportinlämning? senaste, CancellationToken cancellationToken)
    {
        var blankett = await underlag.BlankettAsync(insats, rapport.Kvartal, cancellationToken);
        var fakta = senaste is null ? await underlag.FaktaAsync(rapport, cancellationToken) : Rapportfakta.Av(insats.Id, blankett, senaste.Bild.Fält());
        if (rapport.Godkänn(klocka.GetUtcNow(), inställningar.Trösklar, fakta.Svar).Fel is { } nej)
        {
            return nej;
        }

        if (rapport.Version > 1)
        {
            await publicering.PubliceraAsync(rapport, fakta, cancellationToken);
        }

        var ekonomi = await underlag.LagradEkonomiAsync(insats.Id, rapport.Kvartal, cancellationToken);
        await publicering.FrysAsync(rapport, ekonomi, cancellationToken);
        senaste ??= await underlag.AvbildaAsync(insats, rapport, cancellationToken);
        senaste.Godkänn(new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow()), ekonomi);
        await arkiv.FrysAsync(insats, rapport, senaste, cancellationToken);
        lager.Anteckna(new("rapport.godkand", Rapportunderlag.Nyckel(insats.Kod, rapport.Kvartal)) { Varför = rapport.Rättelseskäl });
        return Result.Klart;
    }
}
