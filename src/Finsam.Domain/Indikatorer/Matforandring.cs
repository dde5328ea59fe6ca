using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Indikatorer;

/// <summary>
/// How the share that agrees has changed since it was measured before, with the same words: Newcombe's interval for the difference of two shares, at 95 %, so that
/// a few answers more or less are not told as a change. Source: Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10.
/// </summary>
/// <param name="Mot">The period that it is compared with.</param>
/// <param name="Procentenheter">The difference, whole percentage points, half away from zero.</param>
/// <param name="Lägst">The lowest that it may well be, whole percentage points.</param>
/// <param name="Högst">The highest that it may well be, whole percentage points.</param>
/// <param name="Säker">Whether the interval leaves out 0, before rounding.</param>
public sealed record Mätförändring(Period Mot, int Procentenheter, int Lägst, int Högst, bool Säker)
{
    /// <summary>From then to now, or <c>null</c> where either has no answers.</summary>
    /// <param name="nu">How many agree now, and of how many.</param>
    /// <param name="då">The same then.</param>
    /// <param name="mot">When that was.</param>
    public static Mätförändring? Av((int Täljare, int Nämnare) nu, (int Täljare, int Nämnare) då, Period mot)
    {
        if (nu.Nämnare == 0 || då.Nämnare == 0)
        {
            return null;
        }

        var (p1, p2) = ((double)nu.Täljare / nu.Nämnare, (double)då.Täljare / då.Nämnare);
        var ((l1, u1), (l2, u2)) = (Konfidensintervall.Gränser(nu.Täljare, nu.Nämnare), Konfidensintervall.Gränser(då.Täljare, då.Nämnare));
        var (lägst, högst) = (p1 - p2 - Avstånd(p1 - l1, u2 - p2), p1 - p2 + Avstånd(u1 - p1, p2 - l2));
        return new(
            mot,
            Andel.Avrunda(100 * (((decimal)nu.Täljare / nu.Nämnare) - ((decimal)då.Täljare / då.Nämnare))),
            Andel.Avrunda((decimal)(100 * lägst)),
            Andel.Avrunda((decimal)(100 * högst)),
            lägst > 0 || högst < 0);

        static double Avstånd(double a, double b) => Math.Sqrt((a * a) + (b * b));
    }
}
