using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Styrgrupper;

/// <summary>What can be refused about a styrgrupp.</summary>
public static class Styrgruppsfel
{
    /// <summary>No such seat.</summary>
    public static Fel LedamotFinnsInte { get; } = new("ledamot.finns-inte", "Ledamoten finns inte längre. Läs om sidan.", Felslag.FinnsInte);

    /// <summary>No such uppdrag for an insats.</summary>
    public static Fel UppdragFinnsInte { get; } = new("styrgruppsuppdrag.finns-inte", "Gruppen styr inte längre insatsen. Läs om sidan.", Felslag.FinnsInte);

    /// <summary>Someone has changed the group since it was shown.</summary>
    public static Fel Konflikt { get; } = new(
        "konflikt", "Någon annan har ändrat detta sedan du öppnade sidan. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);

    /// <summary>Nobody decides about their own access.</summary>
    public static Fel Eget { get; } = new(
        "styrgrupp.eget", "Du kan inte ge dig själv en plats eller ändra vad din egen grupp styr. Be en kollega.", Felslag.Otillåtet);

    /// <summary>The group is in use.</summary>
    public static Fel IBruk { get; } = new(
        "styrgrupp.i-bruk", "Gruppen har ledamöter eller insatser, nu eller tidigare, och tas inte bort. Avsluta dem i stället, så står det kvar vilka som satt där.", Felslag.Otillåtet);

    /// <summary>Neither an account nor what they are.</summary>
    public static Fel Vem { get; } = Fel.Fältet("ledamot.vem", "Funktion", "Välj en användare, eller skriv vilken funktion ledamoten har.");

    /// <summary>Ends before it begins.</summary>
    public static Fel Baklänges { get; } = Fel.Fältet("styrgrupp.tid", "Tom", "Sista dagen kan inte vara före den första.");

    /// <summary>Whoever chairs is a member.</summary>
    public static Fel OrdförandeÄrOrdinarie { get; } = Fel.Fältet("ledamot.ordforande-plats", "Plats", "Ordföranden är ordinarie ledamot. Välj platsen ordinarie.");

    /// <summary>It has ended as early already.</summary>
    public static Fel RedanSlut(Tidsspann tid) => Fel.Fältet("styrgrupp.redan-slut", "Sista", $"Det gäller {tid}, och kan bara avslutas tidigare än så. Använd Ändra för att förlänga.");

    /// <summary>Nobody has two seats on the same day.</summary>
    public static Fel SitterRedan(string vem, Tidsspann tid) => Fel.Fältet("ledamot.dubbel", "Från", $"”{vem}” har redan en plats i gruppen {tid}.");

    /// <summary>There is one ordförande at a time.</summary>
    public static Fel HarOrdförande(string vem, Tidsspann tid) => Fel.Fältet(
        "ledamot.ordforande", "Ordförande", $"Gruppen har redan en ordförande: ”{vem}”, {tid}. Avsluta den platsen först, eller välj en senare första dag.");

    /// <summary>An insats has one styrgrupp at a time.</summary>
    public static Fel StyrsRedan(string grupp, Tidsspann tid) => Fel.Fältet(
        "styrgruppsuppdrag.krock", "Från", $"Insatsen styrs redan av ”{grupp}”, {tid}. En insats har en styrgrupp i taget.");
}
