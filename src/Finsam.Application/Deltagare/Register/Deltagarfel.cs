using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Register;

/// <summary>Refusals that are shared.</summary>
internal static class Deltagarfel
{
    public static readonly Fel FinnsInte = new("deltagare.finns-inte", "Deltagaren finns inte i insatsens register.", Felslag.FinnsInte);

    public static readonly Fel Borta = new("deltagare.borta", "Deltagaren har tagits bort ur registret sedan du öppnade sidan.", Felslag.Konflikt);

    /// <summary>What is wrong cell by cell, by the number of the row and the header of the column: <c>3.ut</c>.</summary>
    public static Fel Celler(IReadOnlyList<Fältfel> fel) => new(
        "deltagare.celler", fel.Count == 1 ? "En cell behöver rättas. Inget har sparats." : $"{fel.Count} celler behöver rättas. Inget har sparats.", Felslag.Ogiltigt)
    {
        Fält = fel,
    };

    /// <summary>How a cell is named in a refusal.</summary>
    public static Fältfel Cell(int rad, string kolumn, string text) => new($"{rad}.{kolumn}", text);
}
