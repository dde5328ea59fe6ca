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
        // Övriga are so few that their column is mostly hidden anyway.
        var rad = cell.Rad[0] != Cell.Summa[0] ? 1 : cell.Kolumn == Kolumn.Övriga ? 5 : 30;
        var mått = cell.Mått switch
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
        return Math.Max(1, period * kolumn * rad * mått * storlek / 10);
    }
}
