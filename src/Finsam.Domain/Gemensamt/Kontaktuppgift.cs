using System.Text.RegularExpressions;

namespace Finsam.Domain.Gemensamt;

/// <summary>Finds phone numbers and e-mail addresses, which no text about deltagare may hold.</summary>
public static partial class Kontaktuppgift
{
    /// <summary>
    /// Whether the text holds an e-mail address, or a Swedish phone number: a nought or +46, and eight to ten digits in all, with blanks or hyphens between.
    /// </summary>
    public static bool FinnsI(string text) => Epost().IsMatch(text) || Telefon().IsMatch(text);

    [GeneratedRegex(@"[^\s@;,<>]+@[^\s@;,<>]+\.\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Epost();

    [GeneratedRegex(@"(?<![\d-])(\+46|0046|0)[ -]?[1-9](?:[ -]?\d){6,8}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Telefon();
}
