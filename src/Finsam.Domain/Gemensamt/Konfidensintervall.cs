namespace Finsam.Domain.Gemensamt;

/// <summary>
/// How far from the observed share the true one may well lie, so that 3 of 4 does not look like 75 % of many: Wilson's interval at 95 %, which holds for few
/// as well. Source: Wilson (1927), "Probable inference".
/// </summary>
/// <param name="Lägst">Whole percent, half away from zero.</param>
/// <param name="Högst">Whole percent, half away from zero.</param>
public readonly record struct Konfidensintervall(int Lägst, int Högst)
{
    /// <summary>97.5 % of a normal distribution lies below it.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a share, or <c>null</c> when nobody is in the denominator.</summary>
    /// <param name="täljare">How many of them, 0 to <paramref name="nämnare"/>.</param>
    /// <param name="nämnare">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">More are counted than there are.</exception>
    public static Konfidensintervall? För(int täljare, int nämnare)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(täljare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(täljare, nämnare);
        if (nämnare == 0)
        {
            return null;
        }

        var (lägst, högst) = Gränser(täljare, nämnare);
        return new(Procent(lägst), Procent(högst));
    }

    /// <summary>The same as shares from 0 to 1, not rounded.</summary>
    /// <param name="täljare">How many of them.</param>
    /// <param name="nämnare">How many, above 0.</param>
    internal static (double Lägst, double Högst) Gränser(int täljare, int nämnare)
    {
        var (n, p, z2) = ((double)nämnare, (double)täljare / nämnare, Z * Z);
        var mitt = (p + (z2 / (2 * n))) / (1 + (z2 / n));
        var halv = Z / (1 + (z2 / n)) * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n)));
        return (Math.Max(0, mitt - halv), Math.Min(1, mitt + halv));
    }

    private static int Procent(double andel) => Andel.Avrunda((decimal)Math.Clamp(100 * andel, 0, 100));
}
