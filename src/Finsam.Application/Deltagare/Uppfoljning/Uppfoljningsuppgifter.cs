using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Uppföljning;

/// <summary>Deltagare of one's own insats to be asked how it went.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Antal">How many, to the one who reads them all anyhow.</param>
public sealed record Uppföljningsuppgift(Insatslänk Insats, int Antal);

/// <summary>Which deltagare are to be asked now.</summary>
internal sealed class Uppföljningsuppgifter(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>What the user of the scope has to follow up, in one statement, or none for those who have nothing to.</summary>
    public async Task<IReadOnlyList<Uppföljningsuppgift>> LäsAsync(CancellationToken cancellationToken)
    {
        string[] egna = [.. kontext.Användare.Uppdrag.Where(u => u.Roll == Roll.Insatsansvarig).Select(u => u.Insats).OfType<string>()];
        return egna.Length == 0 ? [] : await LäsAsync(db.Insatser.Where(i => egna.Contains(i.Kod)), cancellationToken);
    }

    /// <summary>The insatser that have somebody to ask, for mails: which they are and nothing of how many.</summary>
    public async Task<IReadOnlyList<Insatslänk>> InsatserAsync(CancellationToken cancellationToken) =>
        [.. (await LäsAsync(db.Insatser, cancellationToken)).Select(u => u.Insats)];

    private async Task<IReadOnlyList<Uppföljningsuppgift>> LäsAsync(IQueryable<Insats> insatser, CancellationToken cancellationToken)
    {
        var (idag, standard, svarstid) = (klocka.Idag(), Domain.Deltagare.Uppföljningsplan.Standard, Domain.Deltagare.Uppföljningsplan.Svarstid);
        var (första, andra) = (standard[0], (int?)standard[1]);
        var slutade =
            from insats in insatser
            join plan in db.Uppföljningsplaner on insats.Id equals plan.InsatsId into planer
            from plan in planer.DefaultIfEmpty()
            join deltagare in db.Deltagare on insats.Id equals deltagare.InsatsId
            where deltagare.Ut != null
            select new { insats, deltagare.Id, Ut = deltagare.Ut!.Value, Första = plan == null ? första : plan.Första, Andra = plan == null ? andra : plan.Andra };
        var frågor = slutade.Select(s => new { s.insats, s.Id, s.Ut, Månader = s.Första })
            .Concat(slutade.Where(s => s.Andra != null).Select(s => new { s.insats, s.Id, s.Ut, Månader = s.Andra!.Value }));
        var antal = await frågor
            .Where(f => f.Ut.AddMonths(f.Månader) <= idag && f.Ut.AddMonths(f.Månader + svarstid) >= idag && !db.Uppföljningar.Any(u => u.DeltagareId == f.Id && u.Månader == f.Månader))
            .GroupBy(f => new { f.insats.Kod, Namn = f.insats.Kortnamn ?? f.insats.Namn }).Select(g => new { g.Key.Kod, g.Key.Namn, Antal = g.Count() }).ToListAsync(cancellationToken);
        return [.. antal.OrderBy(a => a.Namn, Svenska.Ordning).Select(a => new Uppföljningsuppgift(new(a.Kod, a.Namn), a.Antal))];
    }
}
