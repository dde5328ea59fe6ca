using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>How many were registered and did not finish, of how many. Source: Blad A, "Bortfall": andel i %, antal.</summary>
/// <param name="Antal">Persons who did not finish.</param>
/// <param name="Av">Persons registered.</param>
public sealed record Bortfall(int Antal, int Av)
{
    private static readonly CultureInfo Svensk = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Reads the two fields; <c>null</c> until both are whole numbers.</summary>
    public static Bortfall? Läs(string antal, string av) => Heltal(antal) is { } a && Heltal(av) is { } b ? new(a, b) : null;

    /// <summary>
    /// As the report shows it: the share with one decimal, rounded half up, and the counts. With the sum known, one of few hides the other, and the share
    /// from which it could be worked out.
    /// </summary>
    /// <param name="gräns">Counts from 1 and below this are masked.</param>
    public Faktatabell Tabell(int gräns)
    {
        var delar = Deltagare.Antal.MedKändSumma(gräns, Antal, Av - Antal);
        var (dolt, av) = (delar[0].Maskerad, Deltagare.Antal.MedKändSumma(gräns, Av)[0]);
        var andel = dolt ? Deltagare.Antal.Tecken : Av == 0 ? "–" : decimal.Round(100m * Antal / Av, 1, MidpointRounding.AwayFromZero).ToString("0.#", Svensk);
        return Faktatabell.Par(("andel i %", andel), ("antal", delar[0].ToString()), ("av antal registrerade", av.ToString())) with
        {
            Not = dolt ? $"{Deltagare.Antal.Tecken} står för antal under {gräns}, som inte visas." : null,
        };
    }

    private static int? Heltal(string text) => Blankettfält.Tal(text) is { } tal && tal == decimal.Truncate(tal) ? (int)tal : null;
}
