using System.Text.RegularExpressions;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>
/// The insats's own code of a deltagare: a digit at least and no blanks, so that it is no name. Who comes back has the same code with a number after a slash,
/// <c>A17/2</c>: a period of its own of the same person.
/// </summary>
public static partial class Deltagarkod
{
    /// <summary>Longest code, characters.</summary>
    public const int Max = 60;

    /// <summary>The code without blanks around it, or why it is none.</summary>
    public static Result<string> Tolka(string text)
    {
        var kod = text.Trim();
        return kod.Length == 0 ? Fel("Skriv deltagarens kod.")
            : kod.Length > Max ? Fel($"Koden får vara högst {Max} tecken.")
            : Personnummer.FinnsI(kod) ? Fel("Koden ser ut att innehålla ett personnummer. Använd en kod som ni hittar på själva.")
            : Kontaktuppgift.FinnsI(kod) ? Fel("Koden ser ut att innehålla ett telefonnummer eller en e-postadress. Använd en kod som ni hittar på själva.")
            : Mönster().IsMatch(kod) ? kod
            : Fel("Koden ska ha minst en siffra och får bara ha bokstäver, siffror, bindestreck, punkt och understreck. För en som kommer tillbaka: samma kod och /2.");
    }

    /// <summary>The code that all periods of the same person begin with: <c>A17</c> of <c>A17/2</c>.</summary>
    public static string Person(string kod) => kod.Split('/', 2)[0];

    private static Fel Fel(string text) => Gemensamt.Fel.Fältet("deltagare.kod", "deltagarkod", text);

    [GeneratedRegex(@"^(?=.*\d)[\p{L}\d._-]+(/\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mönster();
}
