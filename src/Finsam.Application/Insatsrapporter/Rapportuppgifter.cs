using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
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

    /// <summary>What the user of the scope has to do: one statement where no report waits, none for those who have no insats of their own.</summary>
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
        List<Insatsrapportuppgift> uppgifter = [];
        foreach (var (insats, rapporter) in lästa.Select(l => (l.Insats, l.Rapporter)))
        {
            var länk = new Insatslänk(insats.Kod, insats.Visningsnamn);
            var slut = rapporter.Find(r => r.Rapport.Slag == Insatsrapportslag.Slut)?.Rapport;
            if (användare.Ansvarar(insats.Kod) && slut?.Status != Insatsrapportstatus.Inlämnad && (insats.Avslutad ?? insats.Slut) is { } dag && dag >= tidigast && dag <= idag)
            {
                uppgifter.Add(new(länk, Rapportuppgift.Slutrapport, slut?.Kod, null, Slutrapportsfrist.Av(insats.Tid)));
            }

            foreach (var rad in rapporter.Where(r => r.Rapport.Status != Insatsrapportstatus.Inlämnad))
            {
                var mina = await rätt.MinaAsync(insats, rad.Rapport, användare, cancellationToken);
                if (mina.Count > 0 && rad.Rapport.Status == Insatsrapportstatus.Underskrift)
                {
                    uppgifter.AddRange(mina.Except(rad.Underskrifter).Order(Svenska.Ordning).Select(p => new Insatsrapportuppgift(länk, Rapportuppgift.Underskrift, rad.Rapport.Kod, p, null)));
                }
                else if (mina.Count > 0 && rad.Rapport.Rubriker.FirstOrDefault(r => r.Slag == Rubrikslag.PerPart) is { } rubrik)
                {
                    var fält = mina.ToDictionary(p => Rapportfält.FörPart(rubrik.Nyckel, p));
                    var skrivna = await db.Rapporttexter.Where(t => t.RapportId == rad.Rapport.Id && fält.Keys.Contains(t.Fält) && t.Värde != "").Select(t => t.Fält).ToListAsync(cancellationToken);
                    uppgifter.AddRange(fält.Where(f => !skrivna.Contains(f.Key)).Select(f => new Insatsrapportuppgift(länk, Rapportuppgift.Lärdomar, rad.Rapport.Kod, f.Value, null)));
                }
            }
        }

        return uppgifter;
    }
}
