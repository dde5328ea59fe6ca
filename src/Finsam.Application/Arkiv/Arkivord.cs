using System.Globalization;
using System.Text;
using Finsam.Domain.Arkiv;

namespace Finsam.Application.Arkiv;

/// <summary>What frozen documents are called.</summary>
public static class Arkivord
{
    private static readonly Dictionary<string, string> Namn = new(StringComparer.Ordinal)
    {
        [Arkivslag.Pm] = "PM",
        [Arkivslag.Kvartalsrapport] = "Kvartalsrapport",
        [Arkivslag.BladADelår] = "Blad A, delår",
        [Arkivslag.BladAHelår] = "Blad A, helår",
        [Arkivslag.Slutrapport] = "Slutrapport",
    };

    /// <summary>A kind of document; one that has no words here is shown as its kod, with its first letter large.</summary>
    public static string Slag(string kod)
    {
        if (Namn.TryGetValue(kod, out var namn))
        {
            return namn;
        }

        var ord = kod.Replace('_', ' ');
        return ord.Length == 0 ? ord : char.ToUpper(ord[0], CultureInfo.InvariantCulture) + ord[1..];
    }

    /// <summary>"2021-14": the number of a document, which nothing else has.</summary>
    public static string Nummer(int år, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{år}-{nummer}");

    /// <summary>A name to save it by, without an ending, safe everywhere: "2021-0014-kvartalsrapport-vaxtverket-2021Q3-v1".</summary>
    public static string Filnamn(int år, int nummer, string slag, string? om, string period, int version)
    {
        var delar = new[] { slag.Replace('_', '-'), om, period }.OfType<string>().Select(Säkert).Where(d => d.Length > 0);
        return string.Create(CultureInfo.InvariantCulture, $"{år}-{nummer:0000}-{string.Join('-', delar)}-v{version}");
    }

    /// <summary>Letters of a–z, figures and hyphens: no file system has anything else to say about them.</summary>
    private static string Säkert(string text) => string.Join('-', new string([.. text.Normalize(NormalizationForm.FormD)
            .Where(t => CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark)
            .Select(t => char.IsAsciiLetterOrDigit(t) ? t : '-')])
        .Split('-', StringSplitOptions.RemoveEmptyEntries));
}
