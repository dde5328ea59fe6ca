using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Deltagare.Gallring;

/// <summary>Identity of a <see cref="Gallringsbeslut"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct GallringsbeslutId(Guid Value);

/// <summary>That the deltagare of an insats who left up to a quarter were removed, who decided it and why. Never who or how many.</summary>
public sealed class Gallringsbeslut
{
    /// <summary>Identity.</summary>
    public required GallringsbeslutId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>Those who left in or before it: nobody who left then can be entered any more, since they are counted already.</summary>
    public required Kvartal TillOchMed { get; init; }

    /// <summary>Who decided, and when.</summary>
    public required Underskrift Av { get; init; }

    /// <summary>Why.</summary>
    public required string Varför { get; init; }
}
