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

/// <summary>Attests one of a lokusgrupp's åtaganden for a year, changes the answer or takes it back.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="År">Calendar year.</param>
/// <param name="Åtagande">Which; one of those that are attested.</param>
/// <param name="Svar">Yes or no, or <c>null</c> to take the answer back.</param>
/// <param name="Kommentar">What is said to it.</param>
/// <param name="Sett">The answer that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Samverkanskoordinator)]
public sealed record SparaIntygCommand(string Kod, int År, Åtagandekod Åtagande, bool? Svar, string? Kommentar, bool? Sett) : IRequest<Result>;

internal sealed class SparaIntygValidator : AbstractValidator<SparaIntygCommand>
{
    public SparaIntygValidator()
    {
        RuleFor(c => c.År).InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Året finns inte.");
        RuleFor(c => c.Åtagande).Must(Åtaganderegler.Intygas.Contains).WithMessage("Åtagandet räknas ut och intygas inte.");
        RuleFor(c => c.Kommentar).MaximumLength(Intyg.MaxKommentar).WithMessage($"Kommentaren får vara högst {Intyg.MaxKommentar} tecken.");
    }
}

internal sealed class SparaIntygHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext) : IRequestHandler<SparaIntygCommand, Result>
{
    public async Task<Result> Handle(SparaIntygCommand request, CancellationToken cancellationToken)
    {
        var (kod, år, åtagande) = (request.Kod, request.År, request.Åtagande);
        if ((await db.LokusgruppAttSkrivaAsync(kod, kontext.Användare, [Roll.Samverkanskoordinator], cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        if (!(await db.ÅtagandelistaAsync(år, cancellationToken)).Rader.Any(r => r.Kod == åtagande))
        {
            return new Fel("intyg.finns-inte", $"{åtagande.Kod()} hör inte till åtagandena {år}.", Felslag.Ogiltigt);
        }

        await lager.TurasOmAsync($"intyg:{kod}:{år}:{åtagande.Kod()}", cancellationToken);
        var intyg = await lager.Alla<Intyg>().SingleOrDefaultAsync(i => i.Lokusgrupp == kod && i.År == år && i.Åtagande == åtagande, cancellationToken);
        var förr = intyg is null ? null : Rad(intyg);
        if (intyg is null)
        {
            lager.Lägg(intyg = new Intyg { Lokusgrupp = kod, År = år, Åtagande = åtagande });
        }

        if (intyg.Skriv(request.Svar, request.Kommentar, request.Sett).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("lokusgrupp.intyg", $"lokusgrupp:{kod}") { Gammalt = förr, Nytt = Rad(intyg) });
        return await lager.SparaAsync(cancellationToken);
    }

    private static JsonObject Rad(Intyg intyg) => new()
    {
        ["ar"] = intyg.År,
        ["atagande"] = intyg.Åtagande.Kod(),
        ["svar"] = intyg.Svar,
        ["kommentar"] = intyg.Kommentar,
    };
}
