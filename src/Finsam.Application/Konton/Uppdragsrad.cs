using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>When an uppdrag holds, seen from today.</summary>
public enum Uppdragsläge
{
    /// <summary>It holds today.</summary>
    Pågår,

    /// <summary>It has not begun.</summary>
    Kommer,

    /// <summary>It is over.</summary>
    Avslutat,
}

/// <summary>An uppdrag with the name of what it is held for.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Roll">The role.</param>
/// <param name="Gäller">Name of the insats or the lokusgrupp, or <c>null</c> for the whole förbund.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
/// <param name="Läge">Whether it holds today.</param>
public sealed record Uppdragsrad(KontouppdragId Id, Roll Roll, string? Gäller, DateOnly Från, DateOnly? Tom, Uppdragsläge Läge)
{
    /// <summary>The styrgrupp whose seat it comes from, and where it is changed; <c>null</c> for an uppdrag of the account's own.</summary>
    public Val? Styrgrupp { get; init; }
}

/// <summary>The names of what some uppdrag are held for.</summary>
internal sealed class Uppdragsnamn
{
    private readonly Dictionary<InsatsId, string> _insatser;
    private readonly Dictionary<LokusgruppId, string> _lokusgrupper;

    private Uppdragsnamn(Dictionary<InsatsId, string> insatser, Dictionary<LokusgruppId, string> lokusgrupper) => (_insatser, _lokusgrupper) = (insatser, lokusgrupper);

    public static async Task<Uppdragsnamn> LäsAsync(IFinsamContext db, IEnumerable<Kontouppdrag> uppdrag, CancellationToken cancellationToken)
    {
        var alla = uppdrag.ToList();
        InsatsId[] insatser = [.. alla.Select(u => u.InsatsId).OfType<InsatsId>().Distinct()];
        LokusgruppId[] grupper = [.. alla.Select(u => u.LokusgruppId).OfType<LokusgruppId>().Distinct()];
        return new(
            await db.Insatser.Where(i => insatser.Contains(i.Id)).Select(i => new { i.Id, Namn = i.Kortnamn ?? i.Namn }).ToDictionaryAsync(i => i.Id, i => i.Namn, cancellationToken),
            await db.Lokusgrupper.Where(l => grupper.Contains(l.Id)).ToDictionaryAsync(l => l.Id, l => l.Namn, cancellationToken));
    }

    /// <summary>Those that hold first, then those to come, then those that are over.</summary>
    /// <param name="uppdrag">The account's own.</param>
    /// <param name="platser">What it has through styrgrupper.</param>
    /// <param name="idag">Today.</param>
    public IEnumerable<Uppdragsrad> Rader(IEnumerable<Kontouppdrag> uppdrag, IEnumerable<Uppdragsrad> platser, DateOnly idag) => uppdrag
        .Select(u => new Uppdragsrad(u.Id, u.Roll, Gäller(u), u.Från, u.Tom, u.Från > idag ? Uppdragsläge.Kommer : u.Gäller(idag) ? Uppdragsläge.Pågår : Uppdragsläge.Avslutat))
        .Concat(platser)
        .OrderBy(u => u.Läge).ThenBy(u => u.Roll).ThenBy(u => u.Gäller, StringComparer.Create(Svenska.Kultur, false)).ThenBy(u => u.Från);

    private string? Gäller(Kontouppdrag uppdrag) =>
        uppdrag.InsatsId is { } insats ? _insatser.GetValueOrDefault(insats)
        : uppdrag.LokusgruppId is { } grupp ? _lokusgrupper.GetValueOrDefault(grupp)
        : null;
}
