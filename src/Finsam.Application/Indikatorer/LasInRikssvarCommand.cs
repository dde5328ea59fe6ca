using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>Reads in what the country as a whole answered: all rows, or none when one is wrong. A row of the same formulär, mätpunkt and period is corrected.</summary>
/// <param name="Rader">As they are pasted from a sheet or a .csv: formulär, mätpunkt, period, andel, källa.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäsInRikssvarCommand(string Rader) : IRequest<Result>;

internal sealed class LäsInRikssvarRegler : AbstractValidator<LäsInRikssvarCommand>
{
    private const int MaxText = 100_000;

    public LäsInRikssvarRegler() => RuleFor(c => c.Rader).MaximumLength(MaxText).WithMessage("Det är för mycket på en gång. Klistra in färre rader.");
}

internal sealed class LäsInRikssvarHandler(IFinsamLager lager) : IRequestHandler<LäsInRikssvarCommand, Result>
{
    public async Task<Result> Handle(LäsInRikssvarCommand request, CancellationToken cancellationToken)
    {
        var lästa = Rikssvarsrader.Läs(request.Rader, nameof(request.Rader));
        if (!lästa.Lyckades)
        {
            return lästa.Fel;
        }

        await lager.TurasOmAsync("rikssvar", cancellationToken);
        var finns = await lager.Alla<Rikssvar>().ToListAsync(cancellationToken);
        foreach (var rad in lästa.Värde)
        {
            var svar = finns.Find(r => (r.Formulär, r.Mätpunkt, r.Period) == (rad.Formulär, rad.Mätpunkt, rad.Period));
            var förr = svar is null ? null : Rad(svar);
            if (svar is null)
            {
                lager.Lägg(svar = Rikssvar.Nytt(rad.Formulär, rad.Mätpunkt, rad.Period));
            }

            if (svar.Skriv(rad.Procent, rad.Källa))
            {
                lager.Anteckna(new(förr is null ? "rikssvar.nytt" : "rikssvar.andrat", null) { Gammalt = förr, Nytt = Rad(svar) });
            }
        }

        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>As the history keeps it.</summary>
    internal static JsonObject Rad(Rikssvar svar) => new()
    {
        ["formular"] = svar.Formulär.Kod(),
        ["matpunkt"] = svar.Mätpunkt,
        ["period"] = svar.Period.ToString(),
        ["procent"] = svar.Procent,
        ["uppgift_ur"] = svar.Källa,
    };
}
