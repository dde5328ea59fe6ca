namespace Finsam.Domain.Insatsrapporter;

/// <summary>A version of a mall that the förbund has made. Never changed: reports that were begun with it keep it.</summary>
public sealed class Egenmall
{
    /// <summary>Which mall.</summary>
    public required Mallslag Slag { get; init; }

    /// <summary>Its version: later than all before.</summary>
    public required int Version { get; init; }

    /// <summary>The mall.</summary>
    public required Mall Mall { get; init; }

    /// <summary>Who made it, and when.</summary>
    public required Kvartalsrapporter.Underskrift Av { get; init; }
}
