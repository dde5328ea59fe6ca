using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Styrgrupper;

/// <summary>What is written of a seat.</summary>
/// <param name="Konto">The account of whoever sits there, or <c>null</c> where they have none.</param>
/// <param name="Funktion">What they are: "enhetschef". Needed where there is no account.</param>
/// <param name="Huvudman">Whom they sit for.</param>
/// <param name="Plats">Which seat.</param>
/// <param name="Ordförande">Whether they chair the group, for as long as the seat is held.</param>
/// <param name="Tid">From when to when.</param>
public sealed record Ledamotsuppgifter(KontoId? Konto, string Funktion, Huvudman Huvudman, Ledamotsplats Plats, bool Ordförande, Tidsspann Tid)
{
    /// <summary>Whether it is the same person: the same account or, without one, the same function in the same organisation.</summary>
    public bool SammaPerson(Ledamotsuppgifter annan) => Konto is not null || annan.Konto is not null
        ? Konto == annan.Konto
        : Lika(Funktion, annan.Funktion) && Lika(Huvudman.Organisation, annan.Huvudman.Organisation);

    private static bool Lika(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
