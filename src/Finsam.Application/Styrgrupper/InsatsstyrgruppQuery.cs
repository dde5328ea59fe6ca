using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrgrupper;

/// <summary>Asks who steers an insats.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsstyrgruppQuery(string Kod) : IRequest<Result<InsatsstyrgruppVy>>;

/// <summary>Who steers an insats.</summary>
/// <param name="Nu">The group that does today, or <c>null</c>.</param>
/// <param name="Ordförande">Who chairs it today, and for whom, or <c>null</c>.</param>
/// <param name="Ledamöter">Its other ordinary members today, huvudman by huvudman.</param>
/// <param name="Andra">The groups that have done before and will later, by time.</param>
public sealed record InsatsstyrgruppVy(Val? Nu, string? Ordförande, IReadOnlyList<string> Ledamöter, IReadOnlyList<AnnanStyrgrupp> Andra);

/// <summary>A group that steers at another time.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Tid">From when to when.</param>
/// <param name="Läge">Whether that is over or to come.</param>
public sealed record AnnanStyrgrupp(string Namn, Tidsspann Tid, Uppdragsläge Läge);

internal sealed class InsatsstyrgruppHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<InsatsstyrgruppQuery, Result<InsatsstyrgruppVy>>
{
    public async Task<Result<InsatsstyrgruppVy>> Handle(InsatsstyrgruppQuery request, CancellationToken cancellationToken)
    {
        var insats = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == request.Kod);
        if (!await insats.AnyAsync(cancellationToken))
        {
            return Felkatalog.InsatsFinnsInte(request.Kod);
        }

        var idag = klocka.Idag();
        var uppdrag = (await db.StyrdaAsync(insats, cancellationToken)).Select(s => s.Uppdrag).OrderBy(u => u.Från).ToList();
        StyrgruppId[] nycklar = [.. uppdrag.Select(u => u.StyrgruppId).Distinct()];
        var grupper = await db.Styrgrupper.Where(g => nycklar.Contains(g.Id)).Include(g => g.Ledamöter).ToDictionaryAsync(g => g.Id, cancellationToken);
        var nu = uppdrag.Find(u => u.Tid.Gäller(idag)) is { } styr ? grupper[styr.StyrgruppId] : null;
        var ledamöter = nu?.Ledamöter.Where(l => l.Tid.Gäller(idag) && l.Plats == Ledamotsplats.Ordinarie).ToList() ?? [];
        var namn = await db.KontonamnAsync(ledamöter.Select(l => l.Konto), cancellationToken);
        return new InsatsstyrgruppVy(
            nu is null ? null : new(nu.Kod, nu.Namn),
            ledamöter.Where(l => l.Ordförande).Select(Vem).FirstOrDefault(),
            [.. ledamöter.Where(l => !l.Ordförande).OrderBy(l => l.Huvudman).ThenBy(l => l.Organisation, Svenska.Ordning).Select(Vem)],
            [.. uppdrag.Where(u => !u.Tid.Gäller(idag)).Select(u => new AnnanStyrgrupp(grupper[u.StyrgruppId].Namn, u.Tid, u.Tid.Läge(idag)))]);

        string Vem(Styrgruppsledamot ledamot) => $"{ledamot.Namn(namn)}, {ledamot.Organisation}";
    }
}
