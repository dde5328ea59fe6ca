using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Åtaganden;

/// <summary>Says what the lokusgrupper undertake from a year on. Earlier years keep what they had.</summary>
/// <param name="FrånÅr">The first year that it holds for.</param>
/// <param name="Rader">The åtaganden.</param>
/// <param name="Sedd">The version that was seen of the list that begins with that year; 0 where there was none.</param>
[Behörighet(Roll.Kansli)]
public sealed record SparaÅtagandelistaCommand(int FrånÅr, IReadOnlyList<Åtaganderad> Rader, int Sedd) : IRequest<Result>;

internal sealed class SparaÅtagandelistaValidator : AbstractValidator<SparaÅtagandelistaCommand>
{
    public SparaÅtagandelistaValidator()
    {
        RuleFor(c => c.FrånÅr).InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Året finns inte.");
        RuleFor(c => c.Rader).Must(r => r.All(rad => rad.Formulering.Length <= Åtagandelista.MaxFormulering)).WithMessage($"Ett åtagande får vara högst {Åtagandelista.MaxFormulering} tecken.");
    }
}

internal sealed class SparaÅtagandelistaHandler(IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaÅtagandelistaCommand, Result>
{
    public async Task<Result> Handle(SparaÅtagandelistaCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("atagandelista", cancellationToken);
        var egna = await lager.Alla<Åtagandelista>().ToListAsync(cancellationToken);
        var lista = egna.Find(l => l.FrånÅr == request.FrånÅr);
        var förr = Rad(request.FrånÅr, Åtagandelista.För(request.FrånÅr, egna));
        if (lista is null && request.Sedd == 0)
        {
            var ny = Åtagandelista.Ny(request.FrånÅr, request.Rader, klocka.Idag());
            if (!ny.Lyckades)
            {
                return ny.Fel;
            }

            lager.Lägg(lista = ny.Värde);
        }
        else if ((lista ?? Åtagandelista.Första).Ändra(request.Rader, klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("atagandelista", "atagandelista") { Gammalt = förr, Nytt = Rad(request.FrånÅr, lista!) });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject Rad(int frånÅr, Åtagandelista lista)
    {
        var rad = new JsonObject { ["from_ar"] = frånÅr };
        foreach (var åtagande in lista.Rader)
        {
            rad[åtagande.Kod.Kod()] = åtagande.Krav is { } krav ? $"{åtagande.Formulering} (krav {krav})" : åtagande.Formulering;
        }

        return rad;
    }
}
