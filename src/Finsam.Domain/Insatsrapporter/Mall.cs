using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>Which mall.</summary>
public enum Mallslag
{
    /// <summary>Mall för delårs-/årsrapport, Blad A.</summary>
    [Kod("blad_a")]
    BladA,

    /// <summary>Bilaga LS Helår.</summary>
    [Kod("bilaga_ls_helar")]
    BilagaLSHelår,

    /// <summary>Bilaga LS Delår.</summary>
    [Kod("bilaga_ls_delar")]
    BilagaLSDelår,

    /// <summary>Bilaga Projekt, of a half-year or a year.</summary>
    [Kod("bilaga_projekt")]
    BilagaProjekt,

    /// <summary>Mall för slutrapport.</summary>
    [Kod("slutrapport")]
    Slutrapport,
}

/// <summary>One version of a mall: its headings in order. Never changed; a change is a new version.</summary>
public sealed record Mall
{
    /// <summary>Most headings.</summary>
    public const int MaxRubriker = 80;

    /// <summary>Which mall.</summary>
    public required Mallslag Slag { get; init; }

    /// <summary>1, 2, 3 … within the slag.</summary>
    public required int Version { get; init; }

    /// <summary>As it is printed at the top.</summary>
    public required string Titel { get; init; }

    /// <summary>Where the headings come from.</summary>
    public required string Källa { get; init; }

    /// <summary>The headings, in order.</summary>
    public required IReadOnlyList<Rubrik> Rubriker { get; init; }

    /// <summary>Which mallar a report consists of, in order.</summary>
    /// <param name="slag">Which report.</param>
    /// <param name="bilaga">What is enclosed; not asked of a slutrapport.</param>
    public static IReadOnlyList<Mallslag> För(Insatsrapportslag slag, Rapportbilaga? bilaga) => (slag, bilaga) switch
    {
        (Insatsrapportslag.Slut, _) => [Mallslag.Slutrapport],
        (Insatsrapportslag.Helår, Rapportbilaga.LS) => [Mallslag.BladA, Mallslag.BilagaLSHelår],
        (_, Rapportbilaga.LS) => [Mallslag.BladA, Mallslag.BilagaLSDelår],
        _ => [Mallslag.BladA, Mallslag.BilagaProjekt],
    };
}
