using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>How much the reader loses with a cell. Only the choice between equally safe ways depends on it.</summary>
internal static class Prislista
{
    /// <summary>The price of hiding a cell, at least 1.</summary>
    /// <param name="mått">Its mått.</param>
    /// <param name="total">Whether its row sums up others.</param>
    /// <param name="kolumn">Its column.</param>
    /// <param name="slag">How long its period is; <c>null</c> after the data.</param>
    /// <param name="värde">Its value.</param>
    public static int Pris(Mått mått, bool total, Kolumn kolumn, Periodslag? slag, int värde)
    {
        // What the PM does not have must never cost it a cell.
        if (Bidrag.ÄrKorsat(mått))
            return värde < 10 ? 1 : 2;
        var period = slag switch
        {
            null => 1,
            Periodslag.År => 16,
            Periodslag.Halvår => 8,
            _ => 2,
        };
        var kolumnpris = kolumn == Kolumn.Summa ? 3 : 1;
        // Övriga are so few that their column is mostly hidden anyway.
        var rad = !total ? 1 : kolumn == Kolumn.Övriga ? 5 : 30;
        var måttpris = mått switch
        {
            Mått.Inregistrerade or Mått.Avslutade or Mått.Pågående => 13,
            _ => 10,
        };
        // A large count says more than a small one, and a zero says least.
        var storlek = värde switch
        {
            0 => 3,
            < 10 => 10,
            < 30 => 20,
            < 100 => 40,
            _ => 60,
        };
        return Math.Max(1, period * kolumnpris * rad * måttpris * storlek / 10);
    }
}
