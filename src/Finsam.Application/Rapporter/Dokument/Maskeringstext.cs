using System.Globalization;
using Finsam.Domain.Deltagare;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tells the reader, first of all, whether small counts are hidden.</summary>
public static class Maskeringstext
{
    /// <param name="maskerad">Whether they are.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are.</param>
    public static string För(bool maskerad, int gräns)
    {
        if (!maskerad)
        {
            return "Små antal är inte maskerade i detta dokument.";
        }

        var små = gräns > 2 ? string.Create(CultureInfo.InvariantCulture, $"Antal mellan 1 och {gräns - 1}") : "Antalet 1";
        return $"{små} redovisas som ”{Antal.Tecken}”, liksom de antal som de annars skulle kunna räknas fram ur, "
            + $"för att ingen enskild deltagare ska kunna kännas igen; andelar och medelvärden som bygger på dem redovisas som ”{Talformat.Streck}”.";
    }
}
