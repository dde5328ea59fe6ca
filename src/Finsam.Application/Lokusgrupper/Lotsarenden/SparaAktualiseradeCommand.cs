using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Writes how many were brought up for the tilläggsresurs, or changes it.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Id">The row to change, or <c>null</c> for a new one.</param>
/// <param name="Datum">The day, or any day of the month.</param>
/// <param name="Kön">Kvinna, man or okänt.</param>
/// <param name="Part">Who brought them up.</param>
/// <param name="Antal">How many, as it was typed.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Samverkanskoordinator)]
public sealed record SparaAktualiseradeCommand(string Kod, AktualiseradeId? Id, DateOnly? Datum, Kön? Kön, RemitterandePart? Part, string Antal, int Sedd) : IRequest<Result>;

internal sealed class SparaAktualiseradeRegler : AbstractValidator<SparaAktualiseradeCommand>
{
    public SparaAktualiseradeRegler()
    {
        RuleFor(c => c.Datum).NotNull().WithMessage("Välj dag.");
        RuleFor(c => c.Kön).NotNull().WithMessage("Välj kön, eller okänt.");
        RuleFor(c => c.Part).NotNull().WithMessage("Välj vem som aktualiserade.");
        RuleFor(c => c.Antal).Must(text => int.TryParse(text, out _)).WithMessage("Skriv antalet som ett heltal.");
    }
}

internal sealed class SparaAktualiseradeHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SparaAktualiseradeCommand, Result>
{
    public async Task<Result> Handle(SparaAktualiseradeCommand request, CancellationToken cancellationToken)
    {
        var kod = request.Kod;
        if (!kontext.Användare.LäserLotsärenden(kod) || !await db.Lokusgrupper.AnyAsync(l => l.Kod == kod, cancellationToken))
        {
            return Felkatalog.LokusgruppFinnsInte(kod);
        }

        var rad = request.Id is { } id
            ? await lager.Alla<Aktualiserade>().SingleOrDefaultAsync(a => a.Id == id && a.Lokusgrupp == kod, cancellationToken)
            : Aktualiserade.Nya(kod);
        if (rad is null)
        {
            return Lotsfel.Borta;
        }

        var uppgifter = new Aktualiseringsuppgifter(request.Datum!.Value, request.Kön!.Value, request.Part!.Value, int.Parse(request.Antal, Svenska.Kultur));
        if (rad.Skriv(uppgifter, klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Id is null)
        {
            lager.Lägg(rad);
        }

        lager.Anteckna(new("lots.aktualiserade", $"lokusgrupp:{kod}"));
        return await lager.SparaAsync(cancellationToken);
    }
}
