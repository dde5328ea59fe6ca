using System.Globalization;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;

namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>Names that come from outside: never a path, never shown as they are.</summary>
internal static class Filnamn
{
    private const int Längst = 80;

    /// <summary>The name under which Finsam knows the file, in whatever case it was written, or else its own last part.</summary>
    public static string Känt(string namn)
    {
        var sist = Sista(namn);
        return Filer.Alla.FirstOrDefault(fil => string.Equals(fil.Namn, sist, StringComparison.OrdinalIgnoreCase))?.Namn ?? sist;
    }

    /// <summary>The name as it may be shown.</summary>
    public static string Visa(string namn)
    {
        var sist = Sista(namn);
        return Personnummer.FinnsI(namn) ? "en fil med personnummer i namnet" : sist.Length == 0 ? "en fil utan namn" : sist;
    }

    /// <summary>Ending in small letters, with its dot.</summary>
    public static string Ändelse(string namn) => Path.GetExtension(Sista(namn)).ToLowerInvariant();

    /// <summary>What comes after the last slash of either kind, without characters that cannot be seen.</summary>
    public static string Sista(string namn)
    {
        var synliga = string.Concat(namn[(namn.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes().Where(Synligt)).Trim();
        return synliga.Length <= Längst ? synliga : synliga[..Längst];
    }

    private static bool Synligt(System.Text.Rune tecken) => System.Text.Rune.GetUnicodeCategory(tecken) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
