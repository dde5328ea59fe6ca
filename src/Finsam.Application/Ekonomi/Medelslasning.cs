using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>What the money of one insats is worked out from; with something changed in it, what it then would be.</summary>
internal sealed record Medelsunderlag
{
    /// <summary>What the board decided, latest first.</summary>
    public required IReadOnlyCollection<Beslut> Beslut { get; init; }

    /// <summary>The cost lines of all years.</summary>
    public required IReadOnlyCollection<Budgetrad> Rader { get; init; }

    /// <summary>What has been asked for.</summary>
    public required IReadOnlyCollection<Rekvisition> Rekvisitioner { get; init; }

    /// <summary>What has come back, latest first.</summary>
    public required IReadOnlyCollection<Återföring> Återföringar { get; init; }

    /// <summary>What decided avvikelser let the insats use the year after.</summary>
    public required IReadOnlyCollection<Medelflytt> Flyttar { get; init; }

    /// <summary>Granted, asked for and left.</summary>
    public Medel Medel => Medel.Av(Beslut, Rader, Rekvisitioner, Återföringar, Flyttar);
}

/// <summary>Reads what the money of insatser is worked out from: five statements whatever their number, four where their rekvisitioner are read already.</summary>
internal sealed class Medelsläsning(IFinsamContext db)
{
    /// <summary>Of one insats.</summary>
    public async Task<Medelsunderlag> LäsAsync(InsatsId insats, CancellationToken cancellationToken) =>
        (await LäsAsync([insats], await db.Rekvisitioner.Where(r => r.InsatsId == insats).ToListAsync(cancellationToken), cancellationToken))[insats];

    /// <summary>Of several.</summary>
    /// <param name="insatser">The insatser.</param>
    /// <param name="rekvisitioner">All their rekvisitioner.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyDictionary<InsatsId, Medelsunderlag>> LäsAsync(
        InsatsId[] insatser, IEnumerable<Rekvisition> rekvisitioner, CancellationToken cancellationToken)
    {
        var beslut = (await db.Beslut.Where(b => insatser.Contains(b.InsatsId)).OrderByDescending(b => b.Datum).ThenBy(b => b.Diarienummer).ToListAsync(cancellationToken))
            .ToLookup(b => b.InsatsId);
        var rader = (await db.Budgetrader.Where(r => insatser.Contains(r.InsatsId)).ToListAsync(cancellationToken)).ToLookup(r => r.InsatsId);
        var återföringar = (await db.Återföringar.Where(å => insatser.Contains(å.InsatsId)).OrderByDescending(å => å.Datum).ToListAsync(cancellationToken))
            .ToLookup(å => å.InsatsId);
        var flyttar = (await db.Avvikelser.Where(a => insatser.Contains(a.InsatsId) && a.Utfall == Avvikelseutfall.Bifall && a.Medelflytt != null)
            .Select(a => new { a.InsatsId, a.Medelflytt }).ToListAsync(cancellationToken)).ToLookup(a => a.InsatsId, a => a.Medelflytt!);
        var rekvirerat = rekvisitioner.ToLookup(r => r.InsatsId);
        return insatser.ToDictionary(i => i, i => new Medelsunderlag
        {
            Beslut = [.. beslut[i]],
            Rader = [.. rader[i]],
            Rekvisitioner = [.. rekvirerat[i]],
            Återföringar = [.. återföringar[i]],
            Flyttar = [.. flyttar[i]],
        });
    }
}
