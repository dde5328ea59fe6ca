using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kompetens;

/// <summary>Says how many kompetenshöjande aktiviteter a year is to have.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="Antal">How many at least, as it was typed.</param>
/// <param name="Sedd">The version that was seen; 0 where there was none.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record SättKompetensmålCommand(int År, string Antal, int Sedd) : IRequest<Result>;

internal sealed class SättKompetensmålRegler : AbstractValidator<SättKompetensmålCommand>
{
    public SättKompetensmålRegler()
    {
        RuleFor(c => c.År).InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Året finns inte.");
        RuleFor(c => c.Antal).Must(text => int.TryParse(text, out _)).WithMessage($"Skriv ett antal mellan 1 och {Kompetensmål.Högst}.");
    }
}

internal sealed class SättKompetensmålHandler(IFinsamLager lager) : IRequestHandler<SättKompetensmålCommand, Result>
{
    public async Task<Result> Handle(SättKompetensmålCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("kompetensmal", cancellationToken);
        var mål = await lager.Alla<Kompetensmål>().SingleOrDefaultAsync(m => m.År == request.År, cancellationToken);
        var (nytt, förr) = (mål ?? Kompetensmål.För(request.År), mål?.Antal);
        if (nytt.Sätt(int.Parse(request.Antal, Svenska.Kultur), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (mål is null)
        {
            lager.Lägg(nytt);
        }

        lager.Anteckna(new("kompetens.mal", null) { Gammalt = förr is null ? null : Rad(förr.Value), Nytt = Rad(nytt.Antal) });
        return await lager.SparaAsync(cancellationToken);

        JsonObject Rad(int antal) => new() { ["ar"] = request.År, ["antal_aktiviteter"] = antal };
    }
}
