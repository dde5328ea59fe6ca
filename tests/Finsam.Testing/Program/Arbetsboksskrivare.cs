using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Finsam.Testing.Program;

/// <summary>Makes a workbook as another register does: shared texts, days as serials with a format, empty cells left out.</summary>
public static class Arbetsboksskrivare
{
    /// <summary>A workbook.</summary>
    /// <param name="blad">Sheets by name, and their rows: a text, a number, a day, a bool or <c>null</c> per cell.</param>
    public static byte[] Skriv(params (string Namn, object?[][] Rader)[] blad)
    {
        using var minne = new MemoryStream();
        using (var paket = SpreadsheetDocument.Create(minne, SpreadsheetDocumentType.Workbook))
        {
            var bok = paket.AddWorkbookPart();
            var (texter, flikar) = (new List<string>(), new Sheets());
            foreach (var (namn, rader) in blad)
            {
                var del = bok.AddNewPart<WorksheetPart>();
                del.Worksheet = new(new SheetData(rader.Select((rad, r) => new Row(rad.Select((v, k) => Cell(v, k, r, texter)).OfType<Cell>()) { RowIndex = (uint)r + 1 })));
                flikar.Append(new Sheet { Id = bok.GetIdOfPart(del), SheetId = (uint)flikar.ChildElements.Count + 1, Name = namn });
            }

            bok.AddNewPart<SharedStringTablePart>().SharedStringTable = new(texter.Select(t => new SharedStringItem(new Text(t))));
            bok.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd;@" }),
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 164 }));
            bok.Workbook = new(flikar);
        }

        return minne.ToArray();
    }

    private static Cell? Cell(object? värde, int kolumn, int rad, List<string> texter)
    {
        var adress = $"{(char)('A' + kolumn)}{rad + 1}";
        switch (värde)
        {
            case null:
                return null;
            case DateOnly dag:
                return new() { CellReference = adress, StyleIndex = (uint)(1 + (rad % 2)), CellValue = new(dag.ToDateTime(TimeOnly.MinValue).ToOADate()) };
            case int or long or double:
                return new() { CellReference = adress, CellValue = new(Convert.ToDouble(värde, System.Globalization.CultureInfo.InvariantCulture)) };
            case bool ja:
                return new() { CellReference = adress, DataType = CellValues.Boolean, CellValue = new(ja ? "1" : "0") };
            default:
                texter.Add((string)värde);
                return new() { CellReference = adress, DataType = CellValues.SharedString, CellValue = new(texter.Count - 1) };
        }
    }
}
