using System.Globalization;

namespace Finsam.Application.Gemensamt.Kalkyl;

/// <summary>Where in a sheet.</summary>
public static class Kalkyladress
{
    /// <summary>"A1", "AB12".</summary>
    /// <param name="kolumn">From 0.</param>
    /// <param name="rad">From 1.</param>
    public static string Av(int kolumn, int rad)
    {
        var bokstäver = "";
        for (var k = kolumn; k >= 0; k = (k / 26) - 1)
        {
            bokstäver = (char)('A' + (k % 26)) + bokstäver;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{bokstäver}{rad}");
    }
}
