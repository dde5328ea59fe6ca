using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Översikt;

/// <summary>A colour. Source: design.md, "Trafikljus".</summary>
public enum Trafikljus
{
    /// <summary>I fas.</summary>
    [Kod("gron")]
    Grön,

    /// <summary>Under uppsikt.</summary>
    [Kod("gul")]
    Gul,

    /// <summary>Åtgärd or avvikelserapport.</summary>
    [Kod("rod")]
    Röd,

    /// <summary>Ej bedömt.</summary>
    [Kod("gra")]
    Grå,
}

/// <summary>How colours are added up.</summary>
public static class Trafikljusregler
{
    /// <summary>The worst, in the order röd, gul, grå, grön; of nothing, grå.</summary>
    public static Trafikljus Värst(this IEnumerable<Trafikljus> ljus) =>
        ljus.DefaultIfEmpty(Trafikljus.Grå).MaxBy(Allvar);

    /// <summary>0 for grön to 3 for röd: for sorting the worst first.</summary>
    public static int Allvar(this Trafikljus ljus) => ljus switch
    {
        Trafikljus.Röd => 3,
        Trafikljus.Gul => 2,
        Trafikljus.Grå => 1,
        _ => 0,
    };
}

/// <summary>How many of each colour.</summary>
/// <param name="Grön">Count of grön.</param>
/// <param name="Gul">Count of gul.</param>
/// <param name="Röd">Count of röd.</param>
/// <param name="Grå">Count of grå.</param>
public sealed record Ljusantal(int Grön, int Gul, int Röd, int Grå)
{
    /// <summary>All of them.</summary>
    public int Summa => Grön + Gul + Röd + Grå;

    /// <summary>Counts the colours.</summary>
    public static Ljusantal Av(IReadOnlyCollection<Trafikljus> ljus) => new(
        ljus.Count(l => l == Trafikljus.Grön),
        ljus.Count(l => l == Trafikljus.Gul),
        ljus.Count(l => l == Trafikljus.Röd),
        ljus.Count(l => l == Trafikljus.Grå));

    /// <summary>The count of one colour.</summary>
    public int this[Trafikljus ljus] => ljus switch
    {
        Trafikljus.Grön => Grön,
        Trafikljus.Gul => Gul,
        Trafikljus.Röd => Röd,
        _ => Grå,
    };
}
