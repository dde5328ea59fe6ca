using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Styrgrupper;

/// <summary>Identity of a <see cref="Styrgruppsuppdrag"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct StyrgruppsuppdragId(Guid Value);

/// <summary>That a styrgrupp steers an insats, from when to when. Changed only through its <see cref="Insatsstyrning"/>.</summary>
public sealed class Styrgruppsuppdrag
{
    /// <summary>Identity.</summary>
    public required StyrgruppsuppdragId Id { get; init; }

    /// <summary>The group.</summary>
    public required StyrgruppId StyrgruppId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Från { get; internal set; }

    /// <summary>Last day, or <c>null</c> while no end is set.</summary>
    public DateOnly? Tom { get; internal set; }

    /// <summary>From when to when.</summary>
    public Tidsspann Tid => new(Från, Tom);
}

/// <summary>
/// Who steers one insats over time. It is the insats that has one styrgrupp per day, so it is here that two groups meet, and two who give it away at the
/// same moment collide.
/// </summary>
public sealed class Insatsstyrning
{
    private readonly List<Styrgruppsuppdrag> _uppdrag = [];

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The groups that have steered it, do and will.</summary>
    public IReadOnlyCollection<Styrgruppsuppdrag> Uppdrag => _uppdrag;

    /// <summary>Lets a group steer it.</summary>
    /// <param name="grupp">The group.</param>
    /// <param name="tid">From when to when.</param>
    /// <param name="namn">The name of a group, for the sentence of a refusal.</param>
    public Result<Styrgruppsuppdrag> Ge(StyrgruppId grupp, Tidsspann tid, Func<StyrgruppId, string> namn)
    {
        if (Hinder(tid, null, namn) is { } fel)
        {
            return fel;
        }

        var uppdrag = new Styrgruppsuppdrag { Id = new(Guid.CreateVersion7()), StyrgruppId = grupp, Från = tid.Från, Tom = tid.Tom };
        _uppdrag.Add(uppdrag);
        Version++;
        return uppdrag;
    }

    /// <summary>Corrects from when to when a group steers it.</summary>
    /// <param name="id">Which.</param>
    /// <param name="tid">From when to when.</param>
    /// <param name="namn">The name of a group, for the sentence of a refusal.</param>
    public Result Ändra(StyrgruppsuppdragId id, Tidsspann tid, Func<StyrgruppId, string> namn)
    {
        if (_uppdrag.Find(u => u.Id == id) is not { } uppdrag)
        {
            return Styrgruppsfel.UppdragFinnsInte;
        }

        if (Hinder(tid, uppdrag, namn) is { } fel)
        {
            return fel;
        }

        (uppdrag.Från, uppdrag.Tom) = tid;
        Version++;
        return Result.Klart;
    }

    /// <summary>Ends it. What would end before it began is taken away: it never came to hold.</summary>
    /// <param name="id">Which.</param>
    /// <param name="sista">The last day; yesterday ends it at once.</param>
    public Result Avsluta(StyrgruppsuppdragId id, DateOnly sista)
    {
        if (_uppdrag.Find(u => u.Id == id) is not { } uppdrag)
        {
            return Styrgruppsfel.UppdragFinnsInte;
        }

        if (uppdrag.Tom <= sista)
        {
            return Styrgruppsfel.RedanSlut(uppdrag.Tid);
        }

        if (sista < uppdrag.Från)
        {
            _uppdrag.Remove(uppdrag);
        }
        else
        {
            uppdrag.Tom = sista;
        }

        Version++;
        return Result.Klart;
    }

    private Fel? Hinder(Tidsspann tid, Styrgruppsuppdrag? utom, Func<StyrgruppId, string> namn) =>
        tid.ÄrTomt ? Styrgruppsfel.Baklänges
        : _uppdrag.Find(u => u != utom && u.Tid.Överlappar(tid)) is { } annat ? Styrgruppsfel.StyrsRedan(namn(annat.StyrgruppId), annat.Tid)
        : null;
}
