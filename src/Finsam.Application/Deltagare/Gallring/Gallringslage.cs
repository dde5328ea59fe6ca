using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Gallring;

/// <summary>What holds of the removal of deltagare from one insats, today.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Plan">Its own time, or <c>null</c> where the förbund's holds.</param>
/// <param name="Frist">The time that holds, or <c>null</c> where nobody has said one.</param>
/// <param name="Gallrat">Those who left in or before it have been removed; <c>null</c> where nobody has.</param>
/// <param name="Förfallet">Those who left in or before it are due to be removed; <c>null</c> where nobody is.</param>
/// <param name="Nästa">The first day on which somebody is due, or <c>null</c> where it is not known.</param>
/// <param name="VäntarPå">The day when the last of their uppföljning and självskattningar is told of, which is to come before; <c>null</c> where nothing waits.</param>
internal sealed record Gallringsläge(Insats Insats, Gallringsplan? Plan, Gallringsfrist? Frist, Kvartal? Gallrat, Kvartal? Förfallet, DateOnly? Nästa, DateOnly? VäntarPå)
{
    /// <summary>The quarter up to which deltagare may be removed today, or <c>null</c>.</summary>
    public Kvartal? KanGallras => VäntarPå is null ? Förfallet : null;
}

/// <summary>Reads it, in eight statements however many insatser.</summary>
internal sealed class Gallringsläsning(IFinsamContext db, Inställningar inställningar, TimeProvider klocka)
{
    /// <summary>Of those of the insatser that have deltagare by their type.</summary>
    public async Task<IReadOnlyList<Gallringsläge>> LäsAsync(IQueryable<Insats> insatser, CancellationToken cancellationToken)
    {
        var (urval, idag) = (insatser.Where(i => i.Typ == Insatstyp.Individ), klocka.Idag());
        var lästa = await urval.ToListAsync(cancellationToken);
        var ids = urval.Select(i => i.Id);
        var planer = await db.Gallringsplaner.Where(p => ids.Contains(p.InsatsId)).ToDictionaryAsync(p => p.InsatsId, cancellationToken);
        var gallrat = (await db.Gallringsbeslut.Where(b => ids.Contains(b.InsatsId)).Select(b => new { b.InsatsId, b.TillOchMed }).ToListAsync(cancellationToken)).ToLookup(b => b.InsatsId, b => b.TillOchMed);
        var tidigast = await db.Deltagare.Where(d => d.Ut != null && ids.Contains(d.InsatsId)).GroupBy(d => d.InsatsId)
            .Select(g => new { g.Key, Ut = g.Min(d => d.Ut!.Value) }).ToDictionaryAsync(g => g.Key, g => Kvartal.För(g.Ut), cancellationToken);
        var uppföljs = await db.Uppföljningsplaner.Where(p => ids.Contains(p.InsatsId)).ToDictionaryAsync(p => p.InsatsId, cancellationToken);
        var redovisat = (await db.Uppföljningstillägg.Where(t => ids.Contains(t.InsatsId)).ToListAsync(cancellationToken)).ToLookup(t => t.InsatsId);
        var skattar = await db.Skattningsformulär.Where(f => f.Nummer == 1 && ids.Contains(f.InsatsId)).ToDictionaryAsync(f => f.InsatsId, f => f.Skapat, cancellationToken);
        var skattade = (await db.Skattningsutfall.Where(u => ids.Contains(u.InsatsId)).Select(u => new { u.InsatsId, u.Halvår }).ToListAsync(cancellationToken)).ToLookup(u => u.InsatsId, u => u.Halvår);
        return [.. lästa.OrderBy(i => i.Visningsnamn, Svenska.Ordning).Select(Läge)];

        Gallringsläge Läge(Insats insats)
        {
            var plan = planer.GetValueOrDefault(insats.Id);
            var frist = plan?.Frist ?? inställningar.Gallring;
            Kvartal? första = tidigast.TryGetValue(insats.Id, out var kvartal) ? kvartal : null;
            var uppföljningar = (uppföljs.GetValueOrDefault(insats.Id)?.Tider ?? []).Select(t => new Uppföljningsredovisning(t.Månader, t.Från, insats.Tid, redovisat[insats.Id])).ToList();
            var (förfallet, väntarPå) = första is { } slutade ? Förfallet(slutade, frist?.Förfallet(insats.Tid, idag), Klar) : (null, null);
            return new(insats, plan, frist, gallrat[insats.Id].Cast<Kvartal?>().Max(), förfallet, första is { } nästa ? frist?.Förfaller(insats.Tid, nästa) : null, väntarPå);

            DateOnly? Klar(Kvartal kvartal) => uppföljningar.Select(u => u.Klar(kvartal))
                .Append(skattar.TryGetValue(insats.Id, out var från) ? Skattningsutfall.Klar(kvartal, från, skattade[insats.Id]) : null).Max();
        }
    }

    /// <summary>The last quarter that is due and whose uppföljning and självskattningar have been told of; where there is none, the first that is due and what it waits for.</summary>
    private static (Kvartal? Förfallet, DateOnly? VäntarPå) Förfallet(Kvartal första, Kvartal? sista, Func<Kvartal, DateOnly?> klar)
    {
        var förfallna = sista is { } till && till >= första ? Enumerable.Range(0, till.Löpnummer - första.Löpnummer + 1).Select(första.Plus).ToList() : [];
        return förfallna.Count == 0 ? (null, null)
            : förfallna.Where(k => klar(k) is null).Cast<Kvartal?>().LastOrDefault() is { } klart ? (klart, null)
            : (första, klar(första));
    }
}
