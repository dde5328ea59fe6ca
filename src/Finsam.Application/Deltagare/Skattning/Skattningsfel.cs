using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Refusals that are shared.</summary>
internal static class Skattningsfel
{
    public static readonly Fel AnnatFormulär = new(
        "skattning.formular", "Formuläret har ändrats sedan du öppnade sidan. Inget har sparats; läs om sidan och skriv svaren i det nya.", Felslag.Konflikt);

    public static readonly Fel Borta = new("skattning.borta", "Skattningen har ändrats eller tagits bort sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);
}
