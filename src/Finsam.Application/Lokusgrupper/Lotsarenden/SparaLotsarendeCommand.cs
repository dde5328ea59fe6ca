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

/// <summary>Writes a lotsärende, or changes one.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Id">The one to change, or <c>null</c> for a new one.</param>
/// <param name="Datum">The day.</param>
/// <param name="Kön">Kvinna, man or okänt.</param>
/// <param name="Part">Who asked.</param>
/// <param name="Teman">Of the list, or such as the case has already.</param>
/// <param name="Not">A note without identity, or <c>null</c>.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Samverkanskoordinator)]
public sealed record SparaLotsärendeCommand(
    string Kod, LotsärendeId? Id, DateOnly? Datum, Kön? Kön, RemitterandePart? Part, IReadOnlyList<string> Teman, string? Not, int Sedd) : IRequest<Result>;

internal sealed class SparaLotsärendeRegler : AbstractValidator<SparaLotsärendeCommand>
{
    public SparaLotsärendeRegler()
    {
        RuleFor(c => c.Datum).NotNull().WithMessage("Välj dag.");
        RuleFor(c => c.Kön).NotNull().WithMessage("Välj kön, eller okänt.");
        RuleFor(c => c.Part).NotNull().WithMessage("Välj vem som frågade.");
    }
}

internal sealed class SparaLotsärendeHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SparaLotsärendeCommand, Result>
{
    public async Task<Result> Handle(SparaLotsärendeCommand request, CancellationToken cancellationToken)
    {
        var kod = request.Kod;
        if (!kontext.Användare.LäserLotsärenden(kod) || !await db.Lokusgrupper.AnyAsync(l => l.Kod == kod, cancellationToken))
        {
            return Felkatalog.LokusgruppFinnsInte(kod);
        }

        var ärende = request.Id is { } id
            ? await lager.Alla<Lotsärende>().SingleOrDefaultAsync(l => l.Id == id && l.Lokusgrupp == kod, cancellationToken)
            : Lotsärende.Nytt(kod);
        if (ärende is null)
        {
            return Lotsfel.Borta;
        }

        var teman = await db.Lotsteman.Select(t => t.Namn).ToListAsync(cancellationToken);
        if (request.Teman.Except(teman).Except(ärende.Teman).Any())
        {
            return Fel.Fältet("lots.tema", nameof(request.Teman), "Temat finns inte längre i listan. Läs om sidan.");
        }

        if (ärende.Skriv(new(request.Datum!.Value, request.Kön!.Value, request.Part!.Value, request.Teman, request.Not), klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Id is null)
        {
            lager.Lägg(ärende);
        }

        // As of deltagare: that it was written and by whom, never what it says.
        lager.Anteckna(new("lots.arende", $"lokusgrupp:{kod}"));
        return await lager.SparaAsync(cancellationToken);
    }
}
