using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Utbyte.Uppladdat;
using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>The same rows as a workbook to read in Excel, a sheet per file. Cells are numbers or inline text, so a text that begins with = is a text.</summary>
internal sealed class Exportbok(Exportläsning läsning, Uppladdningsrum rum) : IExportskrivare
{
    public Exportformat Format => Exportformat.Xlsx;

    public string Mediatyp => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<Stream> SkapaAsync(CancellationToken cancellationToken)
    {
        var fil = rum.Tillfällig();
        using (var dokument = SpreadsheetDocument.Create(fil, SpreadsheetDocumentType.Workbook))
        {
            var bok = dokument.AddWorkbookPart();
            var blad = new Sheets();
            await läsning.LäsAsync(
                Filer.UtanPersoner,
                medUtkast: false,
                async (innehåll, rader) =>
                {
                    var del = bok.AddNewPart<WorksheetPart>();
                    await SkrivAsync(innehåll, rader, del, cancellationToken);
                    blad.Append(new Sheet
                    {
                        Id = bok.GetIdOfPart(del),
                        SheetId = (uint)blad.ChildElements.Count + 1,
                        Name = Path.GetFileNameWithoutExtension(innehåll.Namn),
                    });
                },
                cancellationToken);
            if (blad.ChildElements.Count == 0)
            {
                // A workbook must have a sheet.
                var tomt = bok.AddNewPart<WorksheetPart>();
                tomt.Worksheet = new(new SheetData());
                blad.Append(new Sheet { Id = bok.GetIdOfPart(tomt), SheetId = 1, Name = "tomt" });
            }

            bok.Workbook = new(blad);
        }

        fil.Position = 0;
        return fil;
    }

    /// <summary>Row by row, so that the memory does not grow with the rows.</summary>
    private static async Task SkrivAsync(Filspecifikation fil, NpgsqlDataReader rader, WorksheetPart del, CancellationToken cancellationToken)
    {
        using var ut = OpenXmlWriter.Create(del);
        ut.WriteStartElement(new Worksheet());
        ut.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        ut.WriteStartElement(new SheetData());
        SkrivRad(ut, fil.Kolumner.Select(kolumn => Text(kolumn.Namn)));
        while (await rader.ReadAsync(cancellationToken))
        {
            SkrivRad(ut, fil.Kolumner.Select((kolumn, i) => Cell(kolumn, rader.IsDBNull(i) ? "" : rader.GetString(i))));
        }

        ut.WriteEndElement();
        ut.WriteEndElement();
    }

    private static void SkrivRad(OpenXmlWriter ut, IEnumerable<Cell> celler)
    {
        ut.WriteStartElement(new Row());
        foreach (var cell in celler)
        {
            ut.WriteElement(cell);
        }

        ut.WriteEndElement();
    }

    private static Cell Cell(Kolumn kolumn, string text) =>
        kolumn.Slag is Kolumnslag.Belopp or Kolumnslag.Heltal or Kolumnslag.Decimaltal
            && decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tal)
            ? new() { CellValue = new(tal), DataType = CellValues.Number }
            : Text(text);

    private static Cell Text(string text) =>
        new() { DataType = CellValues.InlineString, InlineString = new(new Text(Rensa(text)) { Space = SpaceProcessingModeValues.Preserve }) };

    /// <summary>Without the few characters that XML cannot hold.</summary>
    private static string Rensa(string text) => string.Concat(text.Where(tecken => XmlConvert.IsXmlChar(tecken) || char.IsSurrogate(tecken)));
}
