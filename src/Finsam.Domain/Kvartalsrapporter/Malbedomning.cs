using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What became of a mål: more than a colour. Source: formats/utbyte.md, <c>utfall</c>; design.md, "Målbedömning".</summary>
public enum Målutfall
{
    /// <summary>Reached.</summary>
    [Kod("uppnatt")]
    Uppnått,

    /// <summary>Measured or judged, and not reached.</summary>
    [Kod("ej_uppnatt")]
    EjUppnått,

    /// <summary>Not measured, though it could have been.</summary>
    [Kod("ej_matt")]
    EjMätt,

    /// <summary>Measured later, as planned.</summary>
    [Kod("mats_senare")]
    MätsSenare,

    /// <summary>Not due yet.</summary>
    [Kod("ej_forfallet")]
    EjFörfallet,
}

/// <summary>
/// How a styrgrupp judges one mål in one quarter. Counts only when the report of that quarter is handed in. Source: formats/utbyte.md,
/// <c>malbedomningar.csv</c>; the counts by kön are Finsam's own besides.
/// </summary>
public sealed class Målbedömning
{
    /// <summary>Longest motivering.</summary>
    public const int MaxMotivering = 4000;

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>Number of the mål.</summary>
    public required int Nr { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>What became of it, or <c>null</c> where nobody said.</summary>
    public Målutfall? Utfall { get; init; }

    /// <summary>What was counted, or <c>null</c>.</summary>
    public decimal? Täljare { get; init; }

    /// <summary>Out of how many, or <c>null</c>.</summary>
    public decimal? Nämnare { get; init; }

    /// <summary>Kvinnor in <see cref="Täljare"/>; those who are neither kvinna nor man are the rest.</summary>
    public decimal? TäljareKvinnor { get; init; }

    /// <summary>Män in <see cref="Täljare"/>.</summary>
    public decimal? TäljareMän { get; init; }

    /// <summary>Kvinnor in <see cref="Nämnare"/>.</summary>
    public decimal? NämnareKvinnor { get; init; }

    /// <summary>Män in <see cref="Nämnare"/>.</summary>
    public decimal? NämnareMän { get; init; }

    /// <summary>The colour that the styrgrupp set, or <c>null</c>: not judged.</summary>
    public Trafikljus? Färg { get; init; }

    /// <summary>Why, or <c>null</c>.</summary>
    public string? Motivering { get; init; }
}
