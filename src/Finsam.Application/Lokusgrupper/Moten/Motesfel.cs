using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>What can be refused about a meeting.</summary>
internal static class Mötesfel
{
    /// <summary>Whoever writes of a meeting, or of those who may have been at one, takes turns.</summary>
    public const string Lås = "moten";

    public static Fel FinnsInte { get; } = new("mote.finns-inte", "Mötet finns inte längre, eller har ändrats av någon annan. Läs om sidan.", Felslag.Konflikt);

    public static Fel FårInteSkriva { get; } = new("mote.far-inte", "Du får läsa om gruppens möten men inte skriva. Hör av dig till kansliet om det är fel.", Felslag.Otillåtet);

    public static Fel OkändDeltagare { get; } = Fel.Fältet(
        "mote.okand-deltagare", "Närvarande", "Någon som du har kryssat finns inte längre bland ledamöterna. Inget har sparats; öppna sidan i ett nytt fönster och jämför.");

    public static Fel FinnsRedan(string grupp, DateOnly datum) => Fel.Fältet(
        "mote.finns", "Datum", $"{grupp} har redan ett möte {datum:yyyy-MM-dd}. Är det samma möte? Ändra det i stället, och välj vilka grupper som möts tillsammans.");
}
