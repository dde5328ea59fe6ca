using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Fields with their last result written beside them, so that the document is complete without being updated.</summary>
internal static class Fält
{
    public static IEnumerable<Run> Med(string kod, string resultat) =>
    [
        Början(),
        Kod(kod),
        Mitten(),
        Ordtext.Körning(resultat),
        Slut(),
    ];

    public static IEnumerable<Run> Med(string kod, int resultat) => Med(kod, resultat.ToString(CultureInfo.InvariantCulture));

    public static Run Början() => new(new FieldChar { FieldCharType = FieldCharValues.Begin });

    public static Run Kod(string kod) => new(new FieldCode($" {kod} ") { Space = SpaceProcessingModeValues.Preserve });

    public static Run Mitten() => new(new FieldChar { FieldCharType = FieldCharValues.Separate });

    public static Run Slut() => new(new FieldChar { FieldCharType = FieldCharValues.End });
}
