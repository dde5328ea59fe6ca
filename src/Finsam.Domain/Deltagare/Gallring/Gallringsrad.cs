using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Gallring;

/// <summary>Identity of a <see cref="Gallringsrad"/>: a random UUID, so that the order of the rows tells nothing.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct GallringsradId(Guid Value);

/// <summary>A <see cref="Gallringsantal"/> as it is kept.</summary>
public sealed class Gallringsrad
{
    private Gallringsrad()
    {
    }

    /// <summary>Identity.</summary>
    public GallringsradId Id { get; private init; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>Which table it is for.</summary>
    public Gallringsfacett Facett { get; private init; }

    /// <summary>What they have in common.</summary>
    public Gallringsuppgift Uppgift { get; private init; } = null!;

    /// <summary>How many persons.</summary>
    public int Antal { get; private init; }

    /// <summary>Sum of their days; 0 but for <see cref="Gallringsfacett.Vistelse"/>.</summary>
    public long Dagar { get; private init; }

    /// <summary>A new one.</summary>
    public static Gallringsrad Ny(InsatsId insats, Gallringsantal antal)
    {
        ArgumentNullException.ThrowIfNull(antal);
        return new() { Id = new(Guid.NewGuid()), InsatsId = insats, Facett = antal.Facett, Uppgift = antal.Uppgift, Antal = antal.Antal, Dagar = antal.Dagar };
    }

    /// <summary>The count.</summary>
    /// <param name="insats">Kod of the insats.</param>
    public Gallringsantal Som(string insats) => new(insats, Facett, Uppgift, Antal, Dagar);
}
