using System.Globalization;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>How many did not finish, and their share with one decimal. Source: Blad A, "Bortfall": andel i %, antal.</summary>
internal static class Bortfallstabell
{
    /// <summary>The table; a count of few persons is hidden, and with it the share, from which it could be worked out.</summary>
    public static Faktatabell? Av(string antal, string av, int gräns)
    {
        if (Blankettfält.Tal(antal) is not { } täljare || Blankettfält.Tal(av) is not { } nämnare)
        {
            return null;
        }

        var dolt = Få(täljare) || Få(nämnare) || Få(nämnare - täljare);
        return Faktatabell.Par(
            ("andel i %", dolt || nämnare == 0 ? dolt ? Antal.Tecken : "–" : decimal.Round(100 * täljare / nämnare, 1, MidpointRounding.AwayFromZero).ToString("0.#", Svenska.Kultur)),
            ("antal", dolt ? Antal.Tecken : täljare.ToString("0", CultureInfo.InvariantCulture)),
            ("av antal registrerade", Få(nämnare) ? Antal.Tecken : nämnare.ToString("0", CultureInfo.InvariantCulture))) with
        {
            Not = dolt ? $"{Antal.Tecken} står för antal under {gräns}, som inte visas." : null,
        };

        bool Få(decimal tal) => tal > 0 && tal < gräns;
    }
}
