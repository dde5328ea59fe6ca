using System.Globalization;
using System.Text;
using System.Xml;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;

namespace Finsam.Infrastructure.Deltagare.Registerfiler;

/// <summary>
/// Reads one sheet of an .xlsx file, cell by cell, with no more in memory than the rows that are asked for. What the file says of itself is not believed:
/// what comes out of it is counted. Source: ECMA-376, part 1, 18.3 (sheets), 18.4 (shared strings), 18.8 (styles), 18.17.4 (dates).
/// </summary>
internal static class Xlsxläsare
{
    private static readonly Fel Trasig = Filfel.Nej("Filen går inte att läsa som en Excelbok. Öppna den i Excel och spara om den som .xlsx, eller som ”CSV UTF-8”.");

    public static Result<Registerfil> Läs(byte[] fil, string? blad)
    {
        try
        {
            using var paket = new Xlsxpaket(fil);
            var (flikar, från1904) = Flikar(paket);
            if (från1904)
            {
                return Filfel.Nej("Boken räknar dagar från 1904, som äldre Excel för Mac. Spara den som ”CSV UTF-8” i stället.");
            }

            var synliga = flikar.Where(f => f.Synlig).ToList();
            var plats = blad is null ? 0 : synliga.FindIndex(f => f.Namn == blad);
            if (plats < 0 || plats >= synliga.Count)
            {
                return blad is null ? Trasig : Filfel.Nej("Bladet finns inte i boken.");
            }

            var rader = Rader(paket, synliga[plats].Del);
            return rader.Lyckades ? Registertabell.Av([.. synliga.Select(f => f.Namn)], synliga[plats].Namn, rader.Värde) : rader.Fel;
        }
        catch (Sprängdexception)
        {
            return Filfel.Nej("Filen packar upp sig till mer än vad en lista över deltagare kan vara. Den läses inte.");
        }
        catch (Exception fel) when (fel is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException or FormatException)
        {
            return Trasig;
        }
    }

    private static (List<(string Namn, string Del, bool Synlig)> Flikar, bool Från1904) Flikar(Xlsxpaket paket)
    {
        var (flikar, från1904, länkar) = (new List<(string, string, bool)>(), false, paket.Länkar(paket.Bok));
        paket.Läs(paket.Bok, xml =>
        {
            if (xml.LocalName == "workbookPr")
            {
                från1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet" && länkar.TryGetValue(Xlsxpaket.Länkid(xml) ?? "", out var del))
            {
                flikar.Add((xml.GetAttribute("name") ?? "", del, xml.GetAttribute("state") is null or "visible"));
            }
        });
        return (flikar, från1904);
    }

    private static Result<List<Rårad>> Rader(Xlsxpaket paket, string del)
    {
        var texter = Xlsxtexter.Läs(paket);
        var dagar = Xlsxtexter.Dagformat(paket);
        var rader = new List<Rårad>();
        using var xml = paket.Öppna(del);
        var (nummer, celler, kolumn) = (0, new List<string>(), 0);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                nummer = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r : nummer + 1;
                (celler, kolumn) = ([], 0);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                kolumn = Kolumn(xml.GetAttribute("r")) ?? kolumn;
                var text = Cell(xml, texter, dagar).Trim();
                if (text.Length > 0)
                {
                    if (kolumn >= Registerfil.FlestKolumner)
                    {
                        return Filfel.FörMångaKolumner;
                    }

                    celler.AddRange(Enumerable.Repeat("", Math.Max(0, kolumn + 1 - celler.Count)));
                    celler[kolumn] = text;
                }

                kolumn++;
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" } && celler.Count > 0)
            {
                rader.Add(new(nummer, celler));
                if (rader.Count > Registerfil.FlestRader + 50)
                {
                    return Filfel.FörMångaRader;
                }
            }
        }

        return rader;
    }

    /// <summary>The text of a cell; afterwards the reader stands at its end.</summary>
    private static string Cell(XmlReader xml, IReadOnlyList<string> texter, IReadOnlySet<int> dagar)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (slag, stil) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (värde, djup) = (new StringBuilder(), xml.Depth);
        var iVärde = false;
        while (xml.Read() && xml.Depth > djup)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                iVärde = xml is { LocalName: "v" or "t", IsEmptyElement: false };
                if (xml is { LocalName: "rPh", IsEmptyElement: false })
                {
                    Xlsxtexter.HoppaÖver(xml);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                iVärde = false;
            }
            else if (iVärde)
            {
                värde.Append(xml.Value);
            }
        }

        var text = värde.ToString();
        return slag switch
        {
            "s" => texter[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)],
            "b" => text == "1" ? "ja" : "nej",
            "str" or "inlineStr" or "e" or "d" => text,
            _ => Tal(text, int.TryParse(stil, NumberStyles.None, CultureInfo.InvariantCulture, out var nr) && dagar.Contains(nr)),
        };
    }

    /// <summary>A number without exponent, so that a long one is seen for what it is; a day where the cell is shown as one.</summary>
    private static string Tal(string text, bool dag) =>
        !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var tal) || Math.Abs(tal) > 1e15 ? text
        : dag && tal is >= 1 and < 2_958_466 ? DateOnly.FromDateTime(DateTime.FromOADate(tal)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : ((decimal)tal).ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>Number of the column from 0, from an address as <c>AB12</c>.</summary>
    private static int? Kolumn(string? adress)
    {
        var nummer = 0;
        foreach (var tecken in adress ?? "")
        {
            if (!char.IsAsciiLetterUpper(tecken) || nummer > 20_000)
            {
                break;
            }

            nummer = (nummer * 26) + tecken - 'A' + 1;
        }

        return nummer == 0 ? null : nummer - 1;
    }
}
