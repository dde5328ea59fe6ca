using System.Globalization;
using System.Text;

namespace Finsam.Domain.Styrgrupper;

/// <summary>From a name to a kod that can stand in an address: "Styrgrupp Växtverket" to <c>styrgrupp-vaxtverket</c>.</summary>
public static class Kodtext
{
    /// <summary>Lower case letters and digits without accents, with hyphens between words; empty where the name has none.</summary>
    public static string Av(string namn)
    {
        var kod = new StringBuilder();
        foreach (var tecken in namn.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(tecken) || char.IsAsciiDigit(tecken))
            {
                kod.Append(tecken);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(tecken) != UnicodeCategory.NonSpacingMark && kod is [.., not '-'])
            {
                kod.Append('-');
            }
        }

        kod.Length = Math.Min(kod.Length, Styrgrupp.MaxKod);
        return kod.ToString().Trim('-');
    }
}
