using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Gives a report that is handed in a diarienummer by hand, or corrects it.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Diarienummer">The number; empty takes it away.</param>
[Behörighet(Roll.Kansli)]
public sealed record DiarieförRapportCommand(string Kod, Kvartal Kvartal, string? Diarienummer) : IRequest<Result>;

internal sealed class DiarieförRapportValidator : AbstractValidator<DiarieförRapportCommand>
{
    public DiarieförRapportValidator() =>
        RuleFor(c => c.Diarienummer ?? "").Skriven("Diarienumret", Diarieserie.MaxDiarienummer).OverridePropertyName(nameof(DiarieförRapportCommand.Diarienummer));
}

internal sealed class DiarieförRapportHandler(IFinsamContext db, IFinsamLager lager, Rapportunderlag underlag)
    : IRequestHandler<DiarieförRapportCommand, Result>
{
    public async Task<Result> Handle(DiarieförRapportCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var öppnad = await underlag.ÖppnaAsync(kod, kvartal, Rapporthandling.Godkänna, cancellationToken);
        if (öppnad.Fel is { } fel)
        {
            return fel;
        }

        if (öppnad.Värde.Rapport is not { ÄrInlämnad: true } rapport)
        {
            return new Fel("rapport.inte-inlamnad", "Rapporten är inte inlämnad och kan inte diarieföras än.", Felslag.Konflikt);
        }

        var (gammalt, nytt) = (rapport.Diarienummer, string.IsNullOrWhiteSpace(request.Diarienummer) ? null : request.Diarienummer.Trim());
        if (nytt is not null && await db.Kvartalsrapporter.AnyAsync(r => r.Diarienummer == nytt && r.Id != rapport.Id, cancellationToken))
        {
            return Fel.Fältet("rapport.diarienummer", nameof(request.Diarienummer), $"Diarienumret {nytt} är redan givet till en annan rapport.");
        }

        rapport.Diarieför(nytt);
        lager.Anteckna(new("rapport.diarienummer", Rapportunderlag.Nyckel(kod, kvartal)) { Gammalt = Rad(gammalt), Nytt = Rad(nytt) });
        return await lager.SparaAsync(cancellationToken);

        static JsonObject? Rad(string? nummer) => nummer is null ? null : new() { ["diarienummer"] = nummer };
    }
}
