using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>How much the reader loses with a cell. Only the choice between equally safe ways depends on it.</summary>
internal static class Prislista
{
    /// <summary>The price of hiding a cell, at least 1.</summary>
    public static int Pris(Cell cell, int värde, bool svans)
    {
        var period = cell.Period.Slag switch
        {
            _ when svans => 1,
            Periodslag.År => 16,
            Periodslag.Halvår => 8,
            _ => 2,
        };
        var kolumn = cell.Kolumn == Kolumn.Summa ? 3 : 1;
        var rad = cell.Rad[0] == Cell.Summa[0] ? 30 : 1;
        var mått = cell.Mått switch
        {
            Mått.AvslutadeTotalt => 2,
            Mått.Pågående or Mått.Totalt => 4,
            Mått.Inregistrerade or Mått.Avslutade => 26,
            _ => 20,
        };
        // A large count says more than a small one, and a zero says least.
        var storlek = värde switch
        {
            0 => 3,
            < 10 => 10,
            < 30 => 13,
            < 100 => 16,
            _ => 20,
        };
        return Math.Max(1, period * kolumn * rad * mått * storlek / 10);
    }
}
