using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrgrupper;

/// <summary>Asks for one styrgrupp.</summary>
/// <param name="Kod">Its kod.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrgruppQuery(string Kod) : IRequest<Result<StyrgruppVy>>;

/// <summary>One styrgrupp.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Version">For the commands that change it.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Lokusgrupp">The lokusgrupp that is the styrgrupp, or <c>null</c>.</param>
/// <param name="Ledamöter">The seats: those held today first, then those to come, then those that are over.</param>
/// <param name="Insatser">What it steers, will steer and has steered, of what the user may see.</param>
/// <param name="SaknarOrdförande">Whether it steers something today and nobody chairs it.</param>
/// <param name="Saknas">The huvudmän that have no ordinary member today, where it steers something.</param>
/// <param name="FårÄndra">Whether the user keeps it.</param>
public sealed record StyrgruppVy(
    string Kod,
    int Version,
    string Namn,
    Val? Lokusgrupp,
    IReadOnlyList<Ledamotsrad> Ledamöter,
    IReadOnlyList<Styrningsrad> Insatser,
    bool SaknarOrdförande,
    IReadOnlyList<Huvudmannaslag> Saknas,
    bool FårÄndra);

/// <summary>A seat.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Konto">The account, or <c>null</c>.</param>
/// <param name="Namn">The name of the account, or else the function.</param>
/// <param name="Uppgifter">What is written of it.</param>
/// <param name="Läge">Whether it is held today.</param>
/// <param name="KontoStängt">Whether the account is closed, so that the seat opens nothing.</param>
/// <param name="ÄrEgen">Whether it is the user's own, which somebody else changes.</param>
public sealed record Ledamotsrad(
    StyrgruppsledamotId Id, KontoId? Konto, string Namn, Ledamotsuppgifter Uppgifter, Uppdragsläge Läge, bool KontoStängt, bool ÄrEgen);

/// <summary>That it steers an insats.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Version">For the commands that change it.</param>
/// <param name="Insats">The insats.</param>
/// <param name="Tid">From when to when.</param>
/// <param name="Läge">Whether it does today.</param>
public sealed record Styrningsrad(StyrgruppsuppdragId Id, int Version, Insatslänk Insats, Tidsspann Tid, Uppdragsläge Läge);

internal sealed class StyrgruppHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<StyrgruppQuery, Result<StyrgruppVy>>
{
    public async Task<Result<StyrgruppVy>> Handle(StyrgruppQuery request, CancellationToken cancellationToken)
    {
        var (användare, idag) = (kontext.Användare, klocka.Idag());
        var grupp = await db.Styrgrupper.SynligaFör(användare, db, idag).Include(g => g.Ledamöter).FirstOrDefaultAsync(g => g.Kod == request.Kod, cancellationToken);
        if (grupp is null)
        {
            return Felkatalog.StyrgruppFinnsInte(request.Kod);
        }

        var igång = await db.Insatsstyrningar.AnyAsync(
            s => s.Uppdrag.Any(u => u.StyrgruppId == grupp.Id && u.Från <= idag && (u.Tom == null || u.Tom >= idag)), cancellationToken);
        var styrda = await db.StyrdaAsync(db.Insatser.SynligaFör(användare), cancellationToken);
        var konton = grupp.Ledamöter.Select(l => l.Konto).ToList();
        var namn = await db.KontonamnAsync(konton, cancellationToken);
        var stängda = await db.Konton.Where(k => konton.Contains(k.Id) && k.Stängd != null).Select(k => k.Id).ToListAsync(cancellationToken);
        return new StyrgruppVy(
            grupp.Kod,
            grupp.Version,
            grupp.Namn,
            await db.Lokusgrupper.Where(l => l.Id == grupp.LokusgruppId).Select(l => new Val(l.Kod, l.Namn)).FirstOrDefaultAsync(cancellationToken),
            [
                .. grupp.Ledamöter
                    .Select(l => new Ledamotsrad(
                        l.Id, l.Konto, l.Namn(namn), l.Uppgifter, l.Tid.Läge(idag), l.Konto is { } k && stängda.Contains(k), l.Konto is { } egen && egen.Value == användare.Konto))
                    .OrderBy(l => l.Läge).ThenBy(l => l.Uppgifter.Huvudman.Slag).ThenBy(l => l.Uppgifter.Huvudman.Organisation, Svenska.Ordning)
                    .ThenBy(l => l.Uppgifter.Plats).ThenByDescending(l => l.Uppgifter.Ordförande).ThenBy(l => l.Namn, Svenska.Ordning).ThenBy(l => l.Uppgifter.Tid.Från),
            ],
            [
                .. styrda.Where(s => s.Uppdrag.StyrgruppId == grupp.Id)
                    .Select(s => new Styrningsrad(s.Uppdrag.Id, s.Version, new(s.Insats.Kod, s.Insats.Visningsnamn), s.Uppdrag.Tid, s.Uppdrag.Tid.Läge(idag)))
                    .OrderBy(s => s.Läge).ThenBy(s => s.Insats.Visningsnamn, Svenska.Ordning).ThenBy(s => s.Tid.Från),
            ],
            igång && !grupp.Ledamöter.Any(l => l.Ordförande && l.Tid.Gäller(idag)),
            igång ? grupp.SaknarOrdinarie(idag) : [],
            användare.Roller.Contains(Roll.Kansli));
    }
}
