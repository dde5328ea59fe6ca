namespace Finsam.Web.Features.Inloggning;

/// <summary>Why somebody was sent back to log in, as a code in the address, and what the page then says.</summary>
internal static class Inloggningsfel
{
    public const string Lösenord = "1";
    public const string Kod = "kod";
    public const string Avbruten = "avbruten";
    public const string Passnyckel = "passnyckel";
    public const string Takt = "takt";

    /// <summary>The same for an account that does not exist, a wrong password and a locked or closed account: strangers learn nothing.</summary>
    public static string Text(string fel) => fel switch
    {
        Kod => "Koden stämmer inte eller är redan använd, eller så är kontot låst. Efter fem fel låses ett konto i 15 minuter.",
        Avbruten => "Det tog för lång tid. Börja om med lösenordet.",
        Passnyckel => "Passnyckeln kunde inte användas. Försök igen, eller logga in med lösenord.",
        Takt => "För många försök från er adress. Vänta en minut och försök igen.",
        _ => "Fel användarnamn eller lösenord, eller så är kontot låst. Efter fem fel låses ett konto i 15 minuter.",
    };
}
