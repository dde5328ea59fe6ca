namespace Finsam.Domain.Gemensamt;

/// <summary>Shares and rounding: half away from zero, always from the unrounded numbers. Source: formats/utbyte.md, "Rounding".</summary>
public static class Andel
{
    /// <summary>100 · täljare / nämnare in whole percent, or <c>null</c> when the denominator is 0.</summary>
    public static int? Procent(decimal täljare, decimal nämnare) =>
        nämnare == 0 ? null : Avrunda(100m * täljare / nämnare);

    /// <summary>
    /// To a whole number, half away from zero: 102.5 gives 103 and −0.5 gives −1. What an int cannot hold becomes the largest it can: a budget
    /// of 1 krona by a slip of the pen gives a kvot of billions, and one such row must not take a whole document down.
    /// </summary>
    public static int Avrunda(decimal värde) =>
        (int)Math.Clamp(Math.Round(värde, MidpointRounding.AwayFromZero), int.MinValue, int.MaxValue);

    /// <summary>To one decimal, half away from zero: 0.25 gives 0.3 and −0.25 gives −0.3.</summary>
    public static decimal EnDecimal(decimal värde) => Math.Round(värde, 1, MidpointRounding.AwayFromZero);
}
