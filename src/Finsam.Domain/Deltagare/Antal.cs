using System.Globalization;

namespace Finsam.Domain.Deltagare;

/// <summary>A count of persons as it may be shown: the number, or masked. Source: formats/utbyte.md, "Masking".</summary>
public readonly record struct Antal
{
    /// <summary>How a masked count is written, in every output.</summary>
    public const string Tecken = "..";

    private readonly int _värde;

    private Antal(int värde, bool maskerad)
    {
        _värde = värde;
        Maskerad = maskerad;
    }

    /// <summary>A masked count. It does not carry the value.</summary>
    public static Antal Dolt { get; } = new(0, true);

    /// <summary>Whether the count is hidden.</summary>
    public bool Maskerad { get; }

    /// <summary>The number, or <c>null</c> when masked.</summary>
    public int? Värde => Maskerad ? null : _värde;

    /// <summary>A count that may be shown.</summary>
    public static Antal Visat(int värde) => new(värde, false);

    /// <summary>Counts of which a reader knows the sum: when one of them is to be masked all are, since it could be worked out from the others.</summary>
    /// <param name="gräns">Counts from 1 and below this are masked.</param>
    /// <param name="antal">The counts.</param>
    public static IReadOnlyList<Antal> MedKändSumma(int gräns, params int[] antal) =>
        [.. antal.Select(a => antal.Any(annat => annat > 0 && annat < gräns) ? Dolt : Visat(a))];

    /// <summary>A share in whole percent that the reader could work out from shown numbers; <c>null</c> otherwise, or when the denominator is 0.</summary>
    public static int? Procent(Antal täljare, Antal nämnare) =>
        täljare.Värde is { } t && nämnare.Värde is { } n ? Gemensamt.Andel.Procent(t, n) : null;

    /// <summary>The sum, masked as soon as one part is: a sum of shown numbers tells nothing new.</summary>
    public static Antal operator +(Antal a, Antal b) =>
        a.Maskerad || b.Maskerad ? Dolt : Visat(a._värde + b._värde);

    /// <inheritdoc/>
    public override string ToString() => Maskerad ? Tecken : _värde.ToString(CultureInfo.InvariantCulture);
}
