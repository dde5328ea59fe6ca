using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Books a lokusgrupp's meeting, or writes what came of it.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Möte">Kod of the meeting, or <c>null</c> for a new one.</param>
/// <param name="Datum">The day.</param>
/// <param name="Med">Koder of the other groups that meet together with it.</param>
/// <param name="Punkter">What was, or is to be, handled, as codes.</param>
/// <param name="Huvudmän">The huvudmän that were there.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record SparaMöteCommand(
    string Kod, string? Möte, DateOnly? Datum, IReadOnlyList<string> Med, IReadOnlyList<string> Punkter, IReadOnlyList<string> Huvudmän, int Sedd) : IRequest<Result>;

internal sealed class SparaMöteValidator : AbstractValidator<SparaMöteCommand>
{
    public SparaMöteValidator()
    {
        RuleFor(c => c.Datum).NotNull().WithMessage("Välj vilken dag mötet är.");
        RuleFor(c => c.Datum!.Value.Year).InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Året finns inte.").OverridePropertyName("Datum").When(c => c.Datum is not null);
        RuleForEach(c => c.Punkter).MaximumLength(Domain.Lokusgrupper.Möte.MaxKod).WithMessage($"En punkt får vara högst {Domain.Lokusgrupper.Möte.MaxKod} tecken.").OverridePropertyName("Punkter");
        RuleForEach(c => c.Huvudmän).MaximumLength(Lokusledamot.MaxNamn).WithMessage($"En huvudman får vara högst {Lokusledamot.MaxNamn} tecken.").OverridePropertyName("Huvudmän");
    }
}

internal sealed class SparaMöteHandler(IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<SparaMöteCommand, Result>
{
    public async Task<Result> Handle(SparaMöteCommand request, CancellationToken cancellationToken)
    {
        var (kod, datum) = (request.Kod, request.Datum!.Value);
        if ((await db.LokusgruppAsync(kod, kontext.Användare, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        string[] grupper = [.. request.Med.Prepend(kod).Distinct()];
        var finns = await db.Lokusgrupper.Where(l => grupper.Contains(l.Kod)).ToDictionaryAsync(l => l.Kod, l => l.Namn, cancellationToken);
        if (grupper.FirstOrDefault(g => !finns.ContainsKey(g)) is { } saknad)
        {
            return Felkatalog.LokusgruppFinnsInte(saknad);
        }

        await lager.TurasOmAsync("moten", cancellationToken);
        var samma = await lager.Alla<Möte>().Where(m => m.Typ == Mötestyp.Lokus && m.Datum == datum && m.Kod != request.Möte && m.Grupper.Any(g => grupper.Contains(g))).FirstOrDefaultAsync(cancellationToken);
        if (samma is not null)
        {
            return Mötesfel.FinnsRedan(finns[samma.Grupper.First(finns.ContainsKey)], datum);
        }

        var uppgifter = new Mötesuppgifter(datum, grupper, request.Punkter, request.Huvudmän);
        JsonObject? förr = null;
        Möte möte;
        if (request.Möte is null)
        {
            var nytt = Domain.Lokusgrupper.Möte.Nytt(uppgifter, klocka.Idag());
            if (!nytt.Lyckades)
            {
                return nytt.Fel;
            }

            lager.Lägg(möte = nytt.Värde);
        }
        else
        {
            if (await lager.Alla<Möte>().SingleOrDefaultAsync(m => m.Kod == request.Möte && m.Typ == Mötestyp.Lokus && m.Grupper.Contains(kod), cancellationToken) is not { } ändrat)
            {
                return Mötesfel.FinnsInte;
            }

            (möte, förr) = (ändrat, Möteshistorik.Rad(ändrat));
            if (möte.Ändra(uppgifter, klocka.Idag(), request.Sedd).Fel is { } fel)
            {
                return fel;
            }
        }

        lager.Anteckna(new(förr is null ? "lokusgrupp.mote" : "lokusgrupp.mote_andrat", $"lokusgrupp:{kod}") { Gammalt = förr, Nytt = Möteshistorik.Rad(möte) });
        return await lager.SparaAsync(cancellationToken);
    }
}
