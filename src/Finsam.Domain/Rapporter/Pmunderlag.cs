using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Rapporter;

/// <summary>The facts a PM is built from. May hold more than the period: the builder picks.</summary>
public sealed record Pmunderlag
{
    /// <summary>All insatser the reader may see.</summary>
    public required IReadOnlyCollection<Insats> Insatser { get; init; }

    /// <summary>Reports.</summary>
    public required IReadOnlyCollection<Kvartalsrapport> Rapporter { get; init; }

    /// <summary>Notes.</summary>
    public required IReadOnlyCollection<Kommentar> Kommentarer { get; init; }

    /// <summary>Budget and utfall.</summary>
    public required IReadOnlyCollection<Ekonomikvartal> Ekonomi { get; init; }

    /// <summary>Deltagare.</summary>
    public required IReadOnlyCollection<Deltagargrupp> Deltagare { get; init; }

    /// <summary>Anonymt registrerade.</summary>
    public required IReadOnlyCollection<Anonyma> Anonyma { get; init; }
}
