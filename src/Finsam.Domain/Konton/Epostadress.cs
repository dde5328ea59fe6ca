using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Konton;

/// <summary>An e-mail address that an account is logged in to with.</summary>
public sealed record Epostadress
{
    /// <summary>Longest address that mail can carry.</summary>
    public const int Max = 254;

    /// <summary>What is said of a text that is no address.</summary>
    public const string Förklaring = "Skriv en e-postadress, som namn@exempel.se.";

    private Epostadress(string text) => Text = text;

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>By which two spellings of one address are the same.</summary>
    public string Nyckel => Nyckla(Text);

    /// <summary>Reads what somebody typed.</summary>
    /// <param name="text">The text; spaces around it do not count.</param>
    /// <param name="fält">The field of the form, for the refusal.</param>
    public static Result<Epostadress> Tolka(string? text, string fält)
    {
        var adress = text?.Trim() ?? "";
        var delar = adress.Split('@');
        return delar is [{ Length: > 0 }, { Length: > 2 } domän] && domän.IndexOf('.') > 0 && !domän.EndsWith('.')
            && adress.Length <= Max && !adress.Any(t => char.IsWhiteSpace(t) || char.IsControl(t) || t is '<' or '>' or ',' or ';' or '"' or '?' or '&')
            ? new Epostadress(adress)
            : Fel.Fältet("epost.ogiltig", fält, Förklaring);
    }

    /// <summary>The key of a text that may be an address.</summary>
    public static string Nyckla(string text) => text.Trim().Normalize().ToUpperInvariant();
}
