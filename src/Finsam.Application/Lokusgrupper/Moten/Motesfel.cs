using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>What can be refused about a meeting.</summary>
internal static class Mötesfel
{
    public static Fel FinnsInte { get; } = new("mote.finns-inte", "Mötet finns inte längre, eller har ändrats av någon annan. Läs om sidan.", Felslag.Konflikt);

    public static Fel FinnsRedan(string grupp, DateOnly datum) => Fel.Fältet(
        "mote.finns", "Datum", $"{grupp} har redan ett möte {datum:yyyy-MM-dd}. Är det samma möte? Ändra det i stället, och välj vilka grupper som möts tillsammans.");
}
