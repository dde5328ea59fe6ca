using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Konton;

/// <summary>What can be refused about an account.</summary>
public static class Kontofel
{
    /// <summary>No such account.</summary>
    public static Fel FinnsInte { get; } = new("konto.finns-inte", "Användaren finns inte.", Felslag.FinnsInte);

    /// <summary>No such uppdrag of the account.</summary>
    public static Fel UppdragFinnsInte { get; } = new("uppdrag.finns-inte", "Uppdraget finns inte längre. Läs om sidan.", Felslag.FinnsInte);

    /// <summary>Someone has changed the account since it was shown.</summary>
    public static Fel Konflikt { get; } = new(
        "konflikt", "Någon annan har ändrat användaren sedan du öppnade sidan. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);

    /// <summary>Nobody decides about their own access.</summary>
    public static Fel Eget { get; } = new(
        "konto.eget", "Det här är ditt eget konto. Dina egna uppdrag och din egen åtkomst ändras av en annan administratör.", Felslag.Otillåtet);

    /// <summary>There is always an administratör.</summary>
    public static Fel SistaAdministratören { get; } = new(
        "konto.sista-administratoren",
        "Det måste alltid finnas en administratör vars uppdrag inte har någon sista dag. Ge först någon annan det, och låt den personen logga in.",
        Felslag.Otillåtet);

    /// <summary>The account is closed.</summary>
    public static Fel Stängt { get; } = new("konto.stangt", "Kontot är stängt. Öppna det först.", Felslag.Otillåtet);

    /// <summary>There is no second factor to forget.</summary>
    public static Fel IngenTvåsteg { get; } = new("konto.ingen-tvasteg", "Kontot har varken tvåstegsinloggning eller någon passnyckel att nollställa.", Felslag.Otillåtet);

    /// <summary>A demo account has no address and no password.</summary>
    public static Fel Demokonto { get; } = new("konto.demo", "Ett demokonto har varken e-postadress eller lösenord.", Felslag.Otillåtet);

    /// <summary>The link opens nothing: wrong, used or too old.</summary>
    public static Fel Länk { get; } = new("lank.oppnar-inget", "Länken gäller inte längre.", Felslag.FinnsInte);

    /// <summary>Somebody has the address already.</summary>
    public static Fel EpostUpptagen(string fält) => Fel.Fältet("konto.epost-upptagen", fält, "Det finns redan en användare med den e-postadressen.");
}
