using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Makes an insats's rekvisition of a quarter. It is held until that quarter's report is handed in.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Slut">Whether it is the slutrekvisition.</param>
/// <param name="Belopp">Kronor, as typed.</param>
/// <param name="Text">What it covers.</param>
/// <param name="Bekräftat">Whether an unlikely amount is said to be right.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record UpprättaRekvisitionCommand(string Kod, Kvartal Kvartal, bool Slut, string Belopp, string Text, bool Bekräftat) : IRequest<Result>;

internal sealed class UpprättaRekvisitionRegler : AbstractValidator<UpprättaRekvisitionCommand>
{
    public UpprättaRekvisitionRegler() => RuleFor(c => c.Text).Skriven("Texten", Rekvisition.MaxText);
}

internal sealed class UpprättaRekvisitionHandler(Ekonomiunderlag underlag, IFinsamContext db, IFinsamLager lager) : IRequestHandler<UpprättaRekvisitionCommand, Result>
{
    public async Task<Result> Handle(UpprättaRekvisitionCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal, slut) = (request.Kod, request.Kvartal, request.Slut);
        var öppnad = await underlag.InsatsAsync(kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        if (!underlag.Användare.Ansvarar(kod))
        {
            return Ekonomiunderlag.EjDin;
        }

        var insats = öppnad.Värde;
        var belopp = Beloppstext.Betalning(request.Belopp, nameof(request.Belopp), request.Bekräftat);
        if (!belopp.Lyckades)
        {
            return belopp.Fel;
        }

        if (kvartal.FörstaDag > underlag.Idag || !insats.Tid.Ingår(Period.För(kvartal)))
        {
            return Fel.Fältet("rekvisition.kvartal", nameof(request.Kvartal), "Välj ett kvartal som har börjat och då insatsen är i gång.");
        }

        var dubblett = db.Rekvisitioner.Where(r => r.InsatsId == insats.Id && r.Status != Rekvisitionsstatus.Tillbakadragen);
        if (await dubblett.AnyAsync(r => r.ÄrSlut == slut && (slut || r.Kvartal == kvartal), cancellationToken))
        {
            return new Fel(
                "rekvisition.finns",
                slut ? "Slutrekvisitionen är redan gjord." : $"Det finns redan en rekvisition för {Period.För(kvartal).Namn.ToLowerInvariant()}. Ändra den i stället.",
                Felslag.Konflikt);
        }

        var rekvisition = Rekvisition.Upprätta(
            insats.Id, kvartal, slut, belopp.Värde, Textregler.Skäl(request.Text), await underlag.MedelAsync(insats.Id, null, cancellationToken), underlag.Underskrift);
        if (!rekvisition.Lyckades)
        {
            return rekvisition.Fel;
        }

        lager.Lägg(rekvisition.Värde);
        underlag.Anteckna("rekvisition.upprattad", insats, null, Ekonomiunderlag.Beskriv(rekvisition.Värde));
        return await lager.SparaAsync(cancellationToken);
    }
}
