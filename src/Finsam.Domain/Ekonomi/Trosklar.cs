namespace Finsam.Domain.Ekonomi;

/// <summary>When the budget light changes colour. Settings of the förbund. Source of the defaults: formats/utbyte.md, "Trafikljus budget".</summary>
public sealed record Trösklar
{
    /// <summary>A difference under this many kronor is always grön.</summary>
    public decimal Bagatell { get; init; } = 25_000;

    /// <summary>Lowest förbrukningskvot that is grön, percent.</summary>
    public decimal GrönFrån { get; init; } = 75;

    /// <summary>Highest förbrukningskvot that is grön, percent.</summary>
    public decimal GrönTill { get; init; } = 110;

    /// <summary>Lowest förbrukningskvot that is gul, percent.</summary>
    public decimal GulFrån { get; init; } = 55;

    /// <summary>Highest förbrukningskvot that is gul, percent.</summary>
    public decimal GulTill { get; init; } = 125;

    /// <summary>The Swedish sentence that is wrong about the numbers, or <c>null</c> when they hold together.</summary>
    public string? Fel() =>
        Bagatell < 0 ? "Bagatellgränsen får inte vara negativ."
        : GrönFrån > GrönTill || GulFrån > GrönFrån || GulTill < GrönTill
            ? "Gränserna måste ligga i ordning: gul från ≤ grön från ≤ grön till ≤ gul till."
            : null;
}
