using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>What can be refused about a meeting.</summary>
internal static class Mötesfel
{
    /// <summary>Whoever writes of a meeting, or of those who may have been at one, takes turns.</summary>
    public const string Lås = "moten";

    public static Fel FinnsInte { get; } = new("mote.finns-inte", "Mötet finns inte längre, eller har ändrats av någon annan. Läs om sidan.", Felslag.Konflikt);

    /// <summary>An address that leads nowhere.</summary>
    public static Fel Okänt { get; } = new("mote.okant", "Mötet finns inte.", Felslag.FinnsInte);

    public static Fel BeslutFinnsInte { get; } = new("motesbeslut.finns-inte", "Beslutet finns inte längre, eller har ändrats av någon annan. Läs om sidan.", Felslag.Konflikt);

    public static Fel OkändAnsvarig { get; } = Fel.Fältet("motesbeslut.okand-ansvarig", "Ansvarig", "Den du har valt har inte längre med gruppen att göra. Välj någon annan, eller skriv en funktion.");

    public static Fel FårInteSkriva { get; } = new("mote.far-inte", "Du får läsa om gruppens möten men inte skriva. Hör av dig till kansliet om det är fel.", Felslag.Otillåtet);

    public static Fel OkändDeltagare { get; } = Fel.Fältet(
        "mote.okand-deltagare", "Närvarande", "Någon som du har kryssat finns inte längre bland ledamöterna. Inget har sparats; öppna sidan i ett nytt fönster och jämför.");

    public static Fel Upptagna(IEnumerable<string> vilka) => Fel.Fältet(
        "mote.upptagna", "Dagar", $"Det finns redan möten: {string.Join(", ", vilka)}. Inget har sparats; ändra eller ta bort de dagarna.");

    /// <summary>A meeting of the group, to be changed.</summary>
    public static Task<Möte?> MötetAsync(this IFinsamLager lager, Mötesgrupp grupp, string möte, CancellationToken cancellationToken) =>
        lager.Alla<Möte>().SingleOrDefaultAsync(m => m.Kod == möte && m.Typ == grupp.Typ && m.Grupper.Contains(grupp.Kod), cancellationToken);

    public static Fel FinnsRedan(string grupp, DateOnly datum) => Fel.Fältet(
        "mote.finns", "Datum", $"{grupp} har redan ett möte {datum:yyyy-MM-dd}. Är det samma möte? Ändra det i stället, och välj vilka grupper som möts tillsammans.");
}
