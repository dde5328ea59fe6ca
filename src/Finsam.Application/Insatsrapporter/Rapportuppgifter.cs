using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>What somebody owes a report.</summary>
public enum Rapportuppgift
{
    /// <summary>A slutrapport is to be handed in.</summary>
    Slutrapport,

    /// <summary>A part's own lärdomar are to be written.</summary>
    Lärdomar,

    /// <summary>It is to be signed.</summary>
    Underskrift,
}

/// <summary>Something to do about a report of an insats.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Slag">What.</param>
/// <param name="Rapport">Kod of the report, or <c>null</c> before it is begun.</param>
/// <param name="För">For which part, or as ordförande; <c>null</c> for a slutrapport.</param>
/// <param name="Senast">The last day, or <c>null</c>.</param>
public sealed record Insatsrapportuppgift(Insatslänk Insats, Rapportuppgift Slag, string? Rapport, string? För, DateOnly? Senast);

/// <summary>What the reports of one's own insatser and lokusgrupper wait for.</summary>
internal sealed class Rapportuppgifter(IFinsamContext db, Undertecknarrätt rätt, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>A slutrapport that is a year late is the kansli's to sort out.</summary>
    private const int LängstMånader = 12;

    /// <summary>What the user of the scope has to do: one statement where no report waits, four at most where some do, none for those who have no insats of their own.</summary>
    public Task<IReadOnlyList<Insatsrapportuppgift>> LäsAsync(CancellationToken cancellationToken) => LäsAsync(kontext.Användare, cancellationToken);

    /// <summary>What another user has to do.</summary>
    public async Task<IReadOnlyList<Insatsrapportuppgift>> LäsAsync(Användare användare, CancellationToken cancellationToken)
    {
        string[] egna = [.. användare.Insatser];
        string[] grupper = [.. användare.Uppdrag.Where(u => u.Roll == Roll.Lokusordförande).Select(u => u.Lokusgrupp).OfType<string>()];
        if (egna.Length + grupper.Length == 0)
        {
            return [];
        }

        var (idag, tidigast) = (klocka.Idag(), klocka.Idag().AddMonths(-LängstMånader));
        var lästa = await db.Insatser.Include(i => i.Lokusgrupper).Where(i => egna.Contains(i.Kod) || i.Lokusgrupper.Any(l => grupper.Contains(l.Kod)))
            .Where(i => ((i.Avslutad ?? i.Slut) >= tidigast && (i.Avslutad ?? i.Slut) <= idag) || db.Insatsrapporter.Any(r => r.InsatsId == i.Id && r.Status != Insatsrapportstatus.Inlämnad))
            .Select(i => new
            {
                Insats = i,
                Rapporter = db.Insatsrapporter.Where(r => r.InsatsId == i.Id).Select(r => new { Rapport = r, Underskrifter = r.Underskrifter.Select(u => u.Part).ToList() }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var öppna = lästa.SelectMany(l => l.Rapporter.Where(r => r.Rapport.Status != Insatsrapportstatus.Inlämnad), (l, r) => (l.Insats, r.Rapport, r.Underskrifter)).ToList();
        var mina = await rätt.MinaAsync([.. öppna.Select(ö => (ö.Insats, ö.Rapport))], användare, cancellationToken);
        return
        [
            .. from l in lästa
               let slut = l.Rapporter.Find(r => r.Rapport.Slag == Insatsrapportslag.Slut)?.Rapport
               where användare.Ansvarar(l.Insats.Kod) && slut?.ÄrInlämnad != true && (l.Insats.Avslutad ?? l.Insats.Slut) is { } dag && dag >= tidigast && dag <= idag
               select new Insatsrapportuppgift(Länk(l.Insats), Rapportuppgift.Slutrapport, slut?.Kod, null, Slutrapportsfrist.Av(l.Insats.Tid)),
            .. from ö in öppna
               where ö.Rapport.Status == Insatsrapportstatus.Underskrift
               from part in mina[ö.Rapport.Id].Except(ö.Underskrifter).Order(Svenska.Ordning)
               select new Insatsrapportuppgift(Länk(ö.Insats), Rapportuppgift.Underskrift, ö.Rapport.Kod, part, null),
            .. await LärdomarAsync([.. öppna.Select(ö => (ö.Insats, ö.Rapport))], mina, cancellationToken),
        ];
    }

    /// <summary>The own parts' lärdomar that nobody has written, in one statement, or none where none are asked for.</summary>
    private async Task<IReadOnlyList<Insatsrapportuppgift>> LärdomarAsync(
        IEnumerable<(Insats Insats, Insatsrapport Rapport)> öppna, IReadOnlyDictionary<InsatsrapportId, IReadOnlySet<string>> mina, CancellationToken cancellationToken)
    {
        var begärda = (from ö in öppna
                       where ö.Rapport.Status == Insatsrapportstatus.Utkast
                       from rubrik in ö.Rapport.Rubriker.Where(r => r.Slag == Rubrikslag.PerPart)
                       from part in mina[ö.Rapport.Id].Order(Svenska.Ordning)
                       select (ö.Insats, ö.Rapport, Part: part, Fält: Rapportfält.FörPart(rubrik.Nyckel, part))).ToList();
        if (begärda.Count == 0)
        {
            return [];
        }

        var rapporter = begärda.Select(b => b.Rapport.Id).Distinct().ToList();
        var fält = begärda.Select(b => b.Fält).Distinct().ToList();
        var skrivna = (await db.Rapporttexter.Where(t => rapporter.Contains(t.RapportId) && fält.Contains(t.Fält) && t.Värde != "").Select(t => new { t.RapportId, t.Fält }).ToListAsync(cancellationToken))
            .Select(t => (t.RapportId, t.Fält)).ToHashSet();
        return [.. begärda.Where(b => !skrivna.Contains((b.Rapport.Id, b.Fält))).Select(b => new Insatsrapportuppgift(Länk(b.Insats), Rapportuppgift.Lärdomar, b.Rapport.Kod, b.Part, null))];
    }

    private static Insatslänk Länk(Insats insats) => new(insats.Kod, insats.Visningsnamn);
}
