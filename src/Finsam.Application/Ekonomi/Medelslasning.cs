using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Reads what insatser have been granted, have asked for and have left, in a few statements whatever their number.</summary>
internal sealed class Medelsläsning(IFinsamContext db)
{
    /// <summary>Of one insats.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="utom">A rekvisition to leave out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Medel> LäsAsync(InsatsId insats, RekvisitionId? utom, CancellationToken cancellationToken) => await AvAsync(
        insats, await db.Budgetrader.Where(r => r.InsatsId == insats).ToListAsync(cancellationToken), utom, cancellationToken);

    /// <summary>Of one insats, if these were its cost lines.</summary>
    public Task<Medel> LäsAsync(InsatsId insats, IReadOnlyCollection<Budgetrad> rader, CancellationToken cancellationToken) => AvAsync(insats, rader, null, cancellationToken);

    /// <summary>Of one insats, if one of the board's decisions were not there.</summary>
    public async Task<Medel> UtanAsync(InsatsId insats, BeslutId beslut, CancellationToken cancellationToken) => Medel.Av(
        await db.Beslut.Where(b => b.InsatsId == insats && b.Id != beslut).ToListAsync(cancellationToken),
        await db.Budgetrader.Where(r => r.InsatsId == insats).ToListAsync(cancellationToken),
        await db.Rekvisitioner.Where(r => r.InsatsId == insats).ToListAsync(cancellationToken),
        await db.Återföringar.Where(å => å.InsatsId == insats).ToListAsync(cancellationToken),
        await FlyttarAsync(insats, cancellationToken));

    /// <summary>Of several.</summary>
    public async Task<IReadOnlyDictionary<InsatsId, Medel>> LäsAsync(IReadOnlyCollection<InsatsId> insatser, CancellationToken cancellationToken)
    {
        InsatsId[] vilka = [.. insatser.Distinct()];
        var beslut = (await db.Beslut.Where(b => vilka.Contains(b.InsatsId)).ToListAsync(cancellationToken)).ToLookup(b => b.InsatsId);
        var rader = (await db.Budgetrader.Where(r => vilka.Contains(r.InsatsId)).ToListAsync(cancellationToken)).ToLookup(r => r.InsatsId);
        var rekvisitioner = (await db.Rekvisitioner.Where(r => vilka.Contains(r.InsatsId)).ToListAsync(cancellationToken)).ToLookup(r => r.InsatsId);
        var återföringar = (await db.Återföringar.Where(å => vilka.Contains(å.InsatsId)).ToListAsync(cancellationToken)).ToLookup(å => å.InsatsId);
        var flyttar = (await db.Avvikelser.Where(a => vilka.Contains(a.InsatsId) && a.Utfall == Avvikelseutfall.Bifall && a.Medelflytt != null)
            .Select(a => new { a.InsatsId, a.Medelflytt }).ToListAsync(cancellationToken)).ToLookup(a => a.InsatsId, a => a.Medelflytt!);
        return vilka.ToDictionary(i => i, i => Medel.Av([.. beslut[i]], [.. rader[i]], [.. rekvisitioner[i]], [.. återföringar[i]], [.. flyttar[i]]));
    }

    /// <summary>What decided avvikelser let the insats use the year after.</summary>
    public async Task<IReadOnlyCollection<Medelflytt>> FlyttarAsync(InsatsId insats, CancellationToken cancellationToken) =>
        await db.Avvikelser.Where(a => a.InsatsId == insats && a.Utfall == Avvikelseutfall.Bifall && a.Medelflytt != null).Select(a => a.Medelflytt!).ToListAsync(cancellationToken);

    private async Task<Medel> AvAsync(InsatsId insats, IReadOnlyCollection<Budgetrad> rader, RekvisitionId? utom, CancellationToken cancellationToken) => Medel.Av(
        await db.Beslut.Where(b => b.InsatsId == insats).ToListAsync(cancellationToken),
        rader,
        await db.Rekvisitioner.Where(r => r.InsatsId == insats && r.Id != utom).ToListAsync(cancellationToken),
        await db.Återföringar.Where(å => å.InsatsId == insats).ToListAsync(cancellationToken),
        await FlyttarAsync(insats, cancellationToken));
}
