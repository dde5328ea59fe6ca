using System.Globalization;
using System.Text;
using System.Xml;

namespace Finsam.Infrastructure.Deltagare.Registerfiler;

/// <summary>What the cells of a workbook share: texts, and which formats show a number as a day.</summary>
internal static class Xlsxtexter
{
    /// <summary>Most shared texts: a sheet of ours has rows times columns at most.</summary>
    private const int Flest = 1_000_000;

    /// <summary>The shared texts, in order.</summary>
    public static IReadOnlyList<string> Läs(Xlsxpaket paket)
    {
        var texter = new List<string>();
        if (!paket.Länkar(paket.Bok).TryGetValue("typ:sharedStrings", out var del))
        {
            return texter;
        }

        using var xml = paket.Öppna(del);
        var (text, iText) = (new StringBuilder(), false);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "si":
                    text.Clear();
                    Lägg(xml.IsEmptyElement);
                    break;
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    // How a text is said, in Japanese: not part of it.
                    HoppaÖver(xml);
                    break;
                case XmlNodeType.Element:
                    iText = xml is { LocalName: "t", IsEmptyElement: false };
                    break;
                case XmlNodeType.EndElement:
                    iText = false;
                    Lägg(xml.LocalName == "si");
                    break;
                default:
                    text.Append(iText ? xml.Value : "");
                    break;
            }
        }

        return texter;

        void Lägg(bool slut)
        {
            if (slut)
            {
                texter.Add(texter.Count < Flest ? text.ToString() : throw new Sprängdexception());
            }
        }
    }

    /// <summary>Numbers of the styles that show a day.</summary>
    public static IReadOnlySet<int> Dagformat(Xlsxpaket paket)
    {
        var (egna, dagar, nummer, iStilar) = (new HashSet<int>(), new HashSet<int>(), 0, false);
        if (!paket.Länkar(paket.Bok).TryGetValue("typ:styles", out var del))
        {
            return dagar;
        }

        paket.Läs(del, xml =>
        {
            if (xml.LocalName == "numFmt" && Tal(xml.GetAttribute("numFmtId")) is { } id && ÄrDag(xml.GetAttribute("formatCode") ?? ""))
            {
                egna.Add(id);
            }
            else if (xml.LocalName is "cellXfs" or "cellStyleXfs" or "cellStyles" or "dxfs")
            {
                iStilar = xml.LocalName == "cellXfs";
            }
            else if (xml.LocalName == "xf" && iStilar)
            {
                if (Tal(xml.GetAttribute("numFmtId")) is { } format && (format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58) || egna.Contains(format)))
                {
                    dagar.Add(nummer);
                }

                nummer++;
            }
        });
        return dagar;
    }

    /// <summary>To the end of the element that the reader stands at.</summary>
    public static void HoppaÖver(XmlReader xml)
    {
        var djup = xml.Depth;
        while (xml.Read() && xml.Depth > djup)
        {
        }
    }

    /// <summary>Whether a format has a year or a day in it, outside quotes and brackets.</summary>
    private static bool ÄrDag(string format)
    {
        var (citat, klammer) = (false, false);
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '"':
                    citat = !citat;
                    break;
                case '[':
                    klammer = true;
                    break;
                case ']':
                    klammer = false;
                    break;
                case '\\':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'å' or 'Å' when !citat && !klammer:
                    return true;
            }
        }

        return false;
    }

    private static int? Tal(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tal) ? tal : null;
}
