using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Konton;

/// <summary>Identity of a <see cref="Kontouppdrag"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct KontouppdragId(Guid Value);

/// <summary>A role that an account holds, for what and from when to when. Changed only through its <see cref="Användarkonto"/>.</summary>
public sealed class Kontouppdrag
{
    /// <summary>Identity.</summary>
    public required KontouppdragId Id { get; init; }

    /// <summary>The role.</summary>
    public required Roll Roll { get; init; }

    /// <summary>The insats, for a role that is held for one.</summary>
    public InsatsId? InsatsId { get; init; }

    /// <summary>The lokusgrupp, for a role that is held for one.</summary>
    public LokusgruppId? LokusgruppId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Från { get; internal set; }

    /// <summary>Last day, or <c>null</c> while no end is set.</summary>
    public DateOnly? Tom { get; internal set; }

    /// <summary>Whether it holds that day.</summary>
    public bool Gäller(DateOnly dag) => Från <= dag && !(Tom < dag);

    /// <summary>Whether it is the same role for the same thing, on some same day.</summary>
    internal bool Krockar(Kontouppdrag annat) =>
        Id != annat.Id && Roll == annat.Roll && InsatsId == annat.InsatsId && LokusgruppId == annat.LokusgruppId
        && !(annat.Tom < Från) && !(Tom < annat.Från);

    /// <summary>Whether someone with it is an administratör today and stays one.</summary>
    internal bool ÄrStående(DateOnly idag) => Roll == Roll.Administratör && Från <= idag && Tom is null;

    /// <summary>The same uppdrag at another time.</summary>
    internal Kontouppdrag Med(DateOnly från, DateOnly? tom) =>
        new() { Id = Id, Roll = Roll, InsatsId = InsatsId, LokusgruppId = LokusgruppId, Från = från, Tom = tom };
}
