using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Books a group's meeting, or writes what came of it.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Möte">Kod of the meeting, or <c>null</c> for a new one.</param>
/// <param name="Datum">The day.</param>
/// <param name="Plats">When on the day, and where.</param>
/// <param name="Med">Koder of the other groups that meet together with it.</param>
/// <param name="Dagordning">What was, or is to be, taken up, in order.</param>
/// <param name="Närvarande">The places of those who were there.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator, Roll.Styrgruppsordförande, Roll.Insatsansvarig)]
public sealed record SparaMöteCommand(
    Mötesgrupp Grupp, string? Möte, DateOnly? Datum, Mötesplats Plats, IReadOnlyList<string> Med, IReadOnlyList<Dagordningspunkt> Dagordning, IReadOnlyList<Guid> Närvarande, int Sedd) : IRequest<Result>;

internal sealed class SparaMöteValidator : AbstractValidator<SparaMöteCommand>
{
    public SparaMöteValidator()
    {
        RuleFor(c => c.Datum).NotNull().WithMessage("Välj vilken dag mötet är.");
        RuleFor(c => c.Datum!.Value.Year).InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Året finns inte.").OverridePropertyName("Datum").When(c => c.Datum is not null);
        RuleFor(c => c.Plats.Var!).Skriven("Platsen", Mötesplats.MaxVar).OverridePropertyName("Var").When(c => c.Plats.Var is not null);
        RuleFor(c => c.Dagordning).Must(d => d.Count <= Domain.Lokusgrupper.Dagordning.FlestPunkter).WithMessage($"Dagordningen får ha högst {Domain.Lokusgrupper.Dagordning.FlestPunkter} punkter.");
        RuleFor(c => c.Dagordning).Must(d => d.All(p => !string.IsNullOrWhiteSpace(p.Text))).WithMessage("En punkt på dagordningen saknar text.");
        RuleFor(c => c.Dagordning).Must(d => d.All(p => p.Text.Length <= Dagordningspunkt.MaxText && !(p.Kod?.Length > Domain.Lokusgrupper.Möte.MaxKod))).WithMessage($"En punkt på dagordningen får vara högst {Dagordningspunkt.MaxText} tecken.");
    }
}

internal sealed class SparaMöteHandler(IFinsamLager lager, Möteskretsar kretsar, TimeProvider klocka) : IRequestHandler<SparaMöteCommand, Result>
{
    public async Task<Result> Handle(SparaMöteCommand request, CancellationToken cancellationToken)
    {
        var ((typ, kod), datum) = (request.Grupp, request.Datum!.Value);
        if ((await kretsar.SkrivAsync(request.Grupp, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        string[] grupper = [.. request.Med.Prepend(kod).Distinct()];
        var namn = await kretsar.NamnAsync(typ, cancellationToken);
        if (grupper.FirstOrDefault(g => !namn.ContainsKey(g)) is { } saknad)
        {
            return typ == Mötestyp.Lokus ? Felkatalog.LokusgruppFinnsInte(saknad) : Felkatalog.StyrgruppFinnsInte(saknad);
        }

        await lager.TurasOmAsync(Mötesfel.Lås, cancellationToken);
        var samma = await lager.Alla<Möte>().Where(m => m.Typ == typ && m.Datum == datum && m.Kod != request.Möte && m.Grupper.Any(g => grupper.Contains(g))).FirstOrDefaultAsync(cancellationToken);
        if (samma is not null)
        {
            return Mötesfel.FinnsRedan(namn[samma.Grupper.First(grupper.Contains)], datum);
        }

        var möte = request.Möte is null ? null : await lager.MötetAsync(request.Grupp, request.Möte, cancellationToken);
        if (möte is null && request.Möte is not null)
        {
            return Mötesfel.FinnsInte;
        }

        var närvarande = (await kretsar.DeltagareAsync(typ, grupper, cancellationToken)).Where(d => request.Närvarande.Contains(d.Id)).ToList();
        if (request.Närvarande.Except(närvarande.Select(d => d.Id)).Any())
        {
            return Mötesfel.OkändDeltagare;
        }

        var uppgifter = new Mötesuppgifter(datum, grupper, möte?.Punkter ?? [], möte?.Huvudmän ?? []) { Närvarande = närvarande, Plats = request.Plats, Dagordning = new(request.Dagordning) };
        var förr = möte is null ? null : Möteshistorik.Rad(möte);
        if (möte is null)
        {
            var nytt = Domain.Lokusgrupper.Möte.Nytt(typ, uppgifter, klocka.Idag());
            if (!nytt.Lyckades)
            {
                return nytt.Fel;
            }

            lager.Lägg(möte = nytt.Värde);
        }
        else if (möte.Ändra(uppgifter, klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new(förr is null ? "lokusgrupp.mote" : "lokusgrupp.mote_andrat", Möteshistorik.Gällde(request.Grupp)) { Gammalt = förr, Nytt = Möteshistorik.Rad(möte, närvarande) });
        return await lager.SparaAsync(cancellationToken);
    }
}
