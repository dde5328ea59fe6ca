using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>The sheets of an Excel workbook, as somebody reads them: the first row is the header.</summary>
internal static class Excelläsare
{
    public static IReadOnlyList<Lästtabell> Läs(byte[] fil)
    {
        using var bok = SpreadsheetDocument.Open(new MemoryStream(fil), isEditable: false);
        var del = bok.WorkbookPart!;
        return [.. del.Workbook.Descendants<Sheet>().Select(blad => Läs(del, blad))];
    }

    private static Lästtabell Läs(WorkbookPart bok, Sheet blad)
    {
        var rader = ((WorksheetPart)bok.GetPartById(blad.Id!)).Worksheet.Descendants<Row>().Select(rad => (IReadOnlyList<string>)Texter(bok, rad)).ToList();
        return Lästtabell.Av(Rubrik(blad.Name!), rader, 1);
    }

    /// <summary>A tab has room for a short name; what the table is called where there is more room.</summary>
    private static string Rubrik(string flik) => flik switch
    {
        _ when flik.EndsWith(" Deltagare", StringComparison.Ordinal) => $"{flik}: inregistrerade, avslutade och pågående",
        _ when flik.EndsWith(" Till arbete eller studier", StringComparison.Ordinal) => $"{flik}. Utfall för deltagare: till arbete",
        _ when flik.Contains("nonym", StringComparison.Ordinal) => $"{flik}: anonyma individer",
        _ when flik.EndsWith(" Försörjning", StringComparison.Ordinal) => $"{flik} före och efter",
        _ => flik,
    };

    private static List<string> Texter(WorkbookPart bok, Row rad)
    {
        var texter = new List<string>();
        foreach (var cell in rad.Elements<Cell>())
        {
            var kolumn = Kolumn(cell.CellReference!.Value!);
            texter.AddRange(Enumerable.Repeat("", Math.Max(0, kolumn - texter.Count)));
            texter.Add(Text(bok, cell));
        }

        return texter;
    }

    private static int Kolumn(string plats) => plats.TakeWhile(char.IsAsciiLetter).Aggregate(0, (nummer, bokstav) => (nummer * 26) + bokstav - 'A' + 1) - 1;

    private static string Text(WorkbookPart bok, Cell cell)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString!.InnerText;
        }

        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return bok.SharedStringTablePart!.SharedStringTable.ElementAt(int.Parse(cell.InnerText, CultureInfo.InvariantCulture)).InnerText;
        }

        return decimal.TryParse(cell.CellValue?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var tal)
            ? ÄrProcent(bok, cell) ? string.Create(CultureInfo.InvariantCulture, $"{tal * 100:0} %") : tal.ToString(CultureInfo.InvariantCulture)
            : "";
    }

    private static bool ÄrProcent(WorkbookPart bok, Cell cell)
    {
        var stilar = bok.WorkbookStylesPart!.Stylesheet;
        var format = ((CellFormat)stilar.CellFormats!.ElementAt((int)(cell.StyleIndex?.Value ?? 0))).NumberFormatId?.Value ?? 0;
        return format is 9 or 10 || stilar.NumberingFormats?.Elements<NumberingFormat>().Any(f => f.NumberFormatId?.Value == format && f.FormatCode!.Value!.Contains('%')) == true;
    }
}
