using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Books several meetings at once, for one group or several: all of them, or none.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Med">Koder of other groups.</param>
/// <param name="Gemensamma">Whether they meet together; else each of them has meetings of its own on those days.</param>
/// <param name="Dagar">The days.</param>
/// <param name="Plats">When on the day, and where.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator, Roll.Styrgruppsordförande, Roll.Insatsansvarig)]
public sealed record PlaneraMötenCommand(Mötesgrupp Grupp, IReadOnlyList<string> Med, bool Gemensamma, IReadOnlyList<DateOnly> Dagar, Mötesplats Plats) : IRequest<Result>;

internal sealed class PlaneraMötenValidator : AbstractValidator<PlaneraMötenCommand>
{
    public PlaneraMötenValidator()
    {
        RuleFor(c => c.Dagar).NotEmpty().WithMessage("Skriv minst en dag.");
        RuleFor(c => c.Dagar).Must(d => d.Count <= Årsplan.FlestMöten).WithMessage($"Högst {Årsplan.FlestMöten} möten kan bokas på en gång.");
        RuleFor(c => c.Dagar).Must(d => d.All(dag => dag.Year is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr)).WithMessage("Året finns inte.");
        RuleFor(c => c.Dagar).Must(d => d.Distinct().Count() == d.Count).WithMessage("Samma dag står flera gånger.");
        RuleFor(c => c.Plats.Var!).Skriven("Platsen", Mötesplats.MaxVar).OverridePropertyName("Var").When(c => c.Plats.Var is not null);
    }
}

internal sealed class PlaneraMötenHandler(IFinsamLager lager, Möteskretsar kretsar, TimeProvider klocka) : IRequestHandler<PlaneraMötenCommand, Result>
{
    public async Task<Result> Handle(PlaneraMötenCommand request, CancellationToken cancellationToken)
    {
        var typ = request.Grupp.Typ;
        string[] grupper = [.. request.Med.Prepend(request.Grupp.Kod).Distinct()];

        // As with one meeting: whoever writes for one of those that meet together does so for all of them, and for others not.
        foreach (var grupp in request.Gemensamma ? grupper[..1] : grupper)
        {
            if ((await kretsar.SkrivAsync(new(typ, grupp), cancellationToken)).Fel is { } fel)
            {
                return fel;
            }
        }

        var namn = await kretsar.NamnAsync(typ, cancellationToken);
        if (grupper.FirstOrDefault(g => !namn.ContainsKey(g)) is { } saknad)
        {
            return typ == Mötestyp.Lokus ? Felkatalog.LokusgruppFinnsInte(saknad) : Felkatalog.StyrgruppFinnsInte(saknad);
        }

        await lager.TurasOmAsync(Mötesfel.Lås, cancellationToken);
        var dagar = request.Dagar.ToArray();
        var samma = await lager.Alla<Möte>().Where(m => m.Typ == typ && dagar.Contains(m.Datum) && m.Grupper.Any(g => grupper.Contains(g))).OrderBy(m => m.Datum).ToListAsync(cancellationToken);
        if (samma.Count > 0)
        {
            return Mötesfel.Upptagna(samma.SelectMany(m => m.Grupper.Where(grupper.Contains).Select(g => $"{namn[g]} {m.Datum:yyyy-MM-dd}")));
        }

        foreach (var möte in from dag in dagar
                             from vilka in request.Gemensamma ? [grupper] : grupper.Select(g => new[] { g })
                             select Möte.Nytt(typ, new(dag, vilka, [], []) { Plats = request.Plats }, klocka.Idag()))
        {
            if (!möte.Lyckades)
            {
                return möte.Fel;
            }

            lager.Lägg(möte.Värde);
            lager.Anteckna(new("lokusgrupp.mote", Möteshistorik.Gällde(new(typ, möte.Värde.Grupper[0]))) { Nytt = Möteshistorik.Rad(möte.Värde) });
        }

        return await lager.SparaAsync(cancellationToken);
    }
}
