using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Begins a new version of an approved report, filled in as it was approved.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Skäl">Why.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
public sealed record RättaRapportCommand(string Kod, Kvartal Kvartal, string Skäl) : IRequest<Result>;

internal sealed class RättaRapportValidator : AbstractValidator<RättaRapportCommand>
{
    public RättaRapportValidator() => RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Skriv varför rapporten behöver rättas.")
        .Skriven("Skälet", Kvartalsrapport.MaxSkäl);
}

internal sealed class RättaRapportHandler(IFinsamContext db, IFinsamLager lager, Rapportunderlag underlag, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<RättaRapportCommand, Result>
{
    public async Task<Result> Handle(RättaRapportCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var öppnad = await underlag.ÖppnaAsync(kod, kvartal, Rapporthandling.Rätta, cancellationToken);
        if (öppnad.Fel is { } fel)
        {
            return fel;
        }

        var (insats, rapport) = öppnad.Värde;

        if (rapport.Rätta(request.Skäl.Trim()).Fel is { } nej)
        {
            return nej;
        }

        var blankett = await underlag.BlankettAsync(insats, kvartal, cancellationToken);
        var godkänd = await db.Rapportinlämningar.Where(i => i.RapportId == rapport.Id && i.Godkänd != null)
            .OrderByDescending(i => i.Nummer).Select(i => i.Bild).FirstOrDefaultAsync(cancellationToken);
        var fält = godkänd?.Fält() ?? (await underlag.FaktaAsync(rapport, cancellationToken)).Fält();
        var svar = await lager.Alla<Utkastsvar>().Where(s => s.RapportId == rapport.Id).ToDictionaryAsync(s => s.Fält, StringComparer.Ordinal, cancellationToken);
        foreach (var namn in fält.Keys.Where(n => blankett.Fält(n) is not null).Union(svar.Keys).ToList())
        {
            if (!svar.TryGetValue(namn, out var ett))
            {
                ett = new() { RapportId = rapport.Id, Fält = namn };
                lager.Lägg(ett);
            }

            ett.Skriv(fält.GetValueOrDefault(namn, ""), ett.Version, buret: false, kontext.Användare.Namn, klocka.GetUtcNow());
        }

        lager.Anteckna(new("rapport.rattelse", Rapportunderlag.Nyckel(kod, kvartal)) { Varför = rapport.Rättelseskäl });
        return await lager.SparaAsync(cancellationToken);
    }
}
