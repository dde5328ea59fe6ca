using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrgrupper;

/// <summary>Asks for the styrgrupper that the user may see, as they are today.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrgrupperQuery : IRequest<Styrgruppslista>;

/// <summary>The styrgrupper.</summary>
/// <param name="Rader">One per group, by name.</param>
/// <param name="UtanStyrgrupp">The insatser that run today and have no styrgrupp, by name.</param>
/// <param name="FårÄndra">Whether the user keeps them.</param>
public sealed record Styrgruppslista(IReadOnlyList<Styrgruppsrad> Rader, IReadOnlyList<Insatslänk> UtanStyrgrupp, bool FårÄndra);

/// <summary>One group today.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Namn">Its name.</param>
/// <param name="ÄrLokusgrupp">Whether it is a lokusgrupp.</param>
/// <param name="ÄrIgång">Whether it steers anything: of one that does not, nothing is missing.</param>
/// <param name="Ordförande">Who chairs it, and for whom, or <c>null</c>.</param>
/// <param name="Insatser">What it steers, of what the user may see.</param>
/// <param name="Ordinarie">How many ordinary members.</param>
/// <param name="Ersättare">How many who step in for them.</param>
/// <param name="Saknas">The huvudmän that have no ordinary member.</param>
public sealed record Styrgruppsrad(
    string Kod,
    string Namn,
    bool ÄrLokusgrupp,
    bool ÄrIgång,
    string? Ordförande,
    IReadOnlyList<Insatslänk> Insatser,
    int Ordinarie,
    int Ersättare,
    IReadOnlyList<Huvudmannaslag> Saknas);

internal sealed class StyrgrupperHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<StyrgrupperQuery, Styrgruppslista>
{
    public async Task<Styrgruppslista> Handle(StyrgrupperQuery request, CancellationToken cancellationToken)
    {
        var (användare, idag) = (kontext.Användare, klocka.Idag());
        var grupper = await db.Styrgrupper.SynligaFör(användare, db, idag).Include(g => g.Ledamöter).ToListAsync(cancellationToken);
        var insatser = await db.Insatser.SynligaFör(användare).ToListAsync(cancellationToken);
        var styrda = await db.StyrdaAsync(db.Insatser.SynligaFör(användare), cancellationToken);
        var namn = await db.KontonamnAsync(grupper.SelectMany(g => g.Ledamöter).Select(l => l.Konto), cancellationToken);
        var igång = await db.Insatsstyrningar.SelectMany(s => s.Uppdrag).Where(u => u.Från <= idag && (u.Tom == null || u.Tom >= idag)).Select(u => u.StyrgruppId).ToListAsync(cancellationToken);
        var idagPerGrupp = styrda.Where(s => s.Uppdrag.Tid.Gäller(idag)).ToLookup(s => s.Uppdrag.StyrgruppId, s => s.Insats);
        var harGrupp = styrda.Where(s => s.Uppdrag.Tid.Gäller(idag)).Select(s => s.Insats.Id).ToHashSet();
        return new(
            [.. grupper.Select(g => Rad(g, igång.Contains(g.Id), Länkar(idagPerGrupp[g.Id]), namn, idag)).OrderBy(g => g.Namn, Svenska.Ordning)],
            Länkar(insatser.Where(i => i.Tid.Ingår(idag, idag) && !harGrupp.Contains(i.Id))),
            användare.Roller.Contains(Roll.Kansli));
    }

    private static Styrgruppsrad Rad(Styrgrupp grupp, bool igång, IReadOnlyList<Insatslänk> insatser, Dictionary<KontoId, string> namn, DateOnly idag)
    {
        var sitter = grupp.Ledamöter.Where(l => l.Tid.Gäller(idag)).ToList();
        return new(
            grupp.Kod,
            grupp.Namn,
            grupp.LokusgruppId is not null,
            igång,
            sitter.Find(l => l.Ordförande) is { } ordförande ? $"{ordförande.Namn(namn)}, {ordförande.Organisation}" : null,
            insatser,
            sitter.Count(l => l.Plats == Ledamotsplats.Ordinarie),
            sitter.Count(l => l.Plats == Ledamotsplats.Ersättare),
            igång ? grupp.SaknarOrdinarie(idag) : []);
    }

    private static IReadOnlyList<Insatslänk> Länkar(IEnumerable<Insats> insatser) =>
        [.. insatser.Select(i => new Insatslänk(i.Kod, i.Visningsnamn)).OrderBy(i => i.Visningsnamn, Svenska.Ordning)];
}
