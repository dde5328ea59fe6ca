using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Who reads and writes the cases of a lokusgrupp; everyone else sees masked counts.</summary>
internal static class Lotsbehörighet
{
    /// <summary>Whether the user is the group's samverkanskoordinator, or the kansli.</summary>
    public static bool LäserLotsärenden(this Användare användare, string lokusgrupp) =>
        användare.Uppdrag.Any(u => u.Roll == Roll.Kansli || (u.Roll == Roll.Samverkanskoordinator && u.Lokusgrupp == lokusgrupp));
}

/// <summary>Refusals about lotsärenden.</summary>
internal static class Lotsfel
{
    public static Fel Borta { get; } = new("lots.borta", "Raden har tagits bort eller ändrats sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);
}
