using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Finds rounds and counts what has come.</summary>
internal sealed class Enkätregister(IFinsamLager lager)
{
    /// <summary>The round, to be changed; <c>null</c> where there is none.</summary>
    public Task<Enkätomgång?> HämtaAsync(EnkätomgångId id, CancellationToken cancellationToken) =>
        lager.Alla<Enkätomgång>().Include(o => o.Delar).SingleOrDefaultAsync(o => o.Id == id, cancellationToken);

    /// <summary>The round that a part belongs to, to be changed; <c>null</c> where there is none.</summary>
    public Task<Enkätomgång?> HämtaAsync(EnkätdelId del, CancellationToken cancellationToken) =>
        lager.Alla<Enkätomgång>().Include(o => o.Delar).SingleOrDefaultAsync(o => o.Delar.Any(d => d.Id == del), cancellationToken);

    /// <summary>How many links and answers each part has; drafts are not counted.</summary>
    public async Task<Dictionary<EnkätdelId, Enkätantal>> RäknaAsync(IEnumerable<Enkätomgång> omgångar, CancellationToken cancellationToken)
    {
        EnkätdelId[] delar = [.. omgångar.Where(o => o.Läge == Enkätläge.Pågår).SelectMany(o => o.Delar).Select(d => d.Id)];
        if (delar.Length == 0)
        {
            return [];
        }

        var länkar = await lager.Alla<Enkätlänkrad>().Where(l => delar.Contains(l.DelId)).GroupBy(l => l.DelId)
            .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, cancellationToken);
        var svar = await lager.Alla<Enkätinlämning>().Where(i => i.Inlämnad && delar.Contains(i.DelId)).GroupBy(i => i.DelId)
            .Select(g => new { g.Key, Länk = g.Count(i => !i.Papper), Papper = g.Count(i => i.Papper) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        return delar.ToDictionary(d => d, d => new Enkätantal(länkar.GetValueOrDefault(d), svar.GetValueOrDefault(d)?.Länk ?? 0, svar.GetValueOrDefault(d)?.Papper ?? 0));
    }

    /// <summary>Whether it has been closed or given up since it was read; asked when its lock is held.</summary>
    public Task<bool> ÄrSlutAsync(EnkätomgångId id, CancellationToken cancellationToken) =>
        lager.Alla<Enkätomgång>().AsNoTracking().AnyAsync(o => o.Id == id && o.Läge != Enkätläge.Pågår, cancellationToken);

    /// <summary>Whether a sent answer of the part has that pair already.</summary>
    public Task<bool> FinnsParAsync(EnkätdelId del, string par, CancellationToken cancellationToken) =>
        lager.Alla<Enkätinlämning>().AnyAsync(i => i.DelId == del && i.Inlämnad && i.Par == par, cancellationToken);
}
