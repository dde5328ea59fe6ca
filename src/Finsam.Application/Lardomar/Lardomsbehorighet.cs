using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Application.Lärdomar;

/// <summary>Who writes in the library.</summary>
internal static class Lärdomsbehörighet
{
    /// <summary>Whether the user writes of the insats: the kansli of all, else whoever runs it or sits in its styrgrupp.</summary>
    public static bool FårSkrivaLärdomar(this Användare användare, string insats) =>
        användare.Roller.Contains(Roll.Kansli) || användare.Insatser.Contains(insats);
}

/// <summary>Refusals about lärdomar.</summary>
internal static class Lärdomsfel
{
    public static Fel Borta { get; } = new("lardom.borta", "Lärdomen har tagits bort eller ändrats sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);
}
