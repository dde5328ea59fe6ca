using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Finsam.Application.Gemensamt.Kalkyl;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>Writes sheets as an .xlsx file. Every text is a string; a formula is one of the program's own, with its value beside it.</summary>
internal static class Arbetsbok
{
    public static void Skriv(IReadOnlyList<Kalkylblad> blad, Stream ut)
    {
        using var utkast = new MemoryStream();
        using (var paket = SpreadsheetDocument.Create(utkast, SpreadsheetDocumentType.Workbook))
        {
            var bok = paket.AddWorkbookPart();
            paket.ChangeIdOfPart(bok, "rId1");
            var stilar = new Stilark();
            var flikar = new Sheets();
            foreach (var (sida, nummer) in blad.Select((b, i) => (b, i + 1)))
            {
                var id = $"rId{nummer}";
                bok.AddNewPart<WorksheetPart>(id).Worksheet = Blad(sida, stilar, aktivt: nummer == 1);
                flikar.Append(new Sheet { Name = sida.Namn, SheetId = (uint)nummer, Id = id });
            }

            bok.AddNewPart<WorkbookStylesPart>($"rId{blad.Count + 1}").Stylesheet = stilar.Skriv();
            bok.Workbook = new(new BookViews(new WorkbookView { ActiveTab = 0 }), flikar);
        }

        Tidlös.PackaOm(utkast, ut);
    }

    private static Worksheet Blad(Kalkylblad blad, Stilark stilar, bool aktivt)
    {
        var vy = new SheetView { WorkbookViewId = 0, TabSelected = aktivt ? true : null };
        if (blad.Huvud)
        {
            vy.Append(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        var bredder = blad.Bredder;
        var ark = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(vy),
            new Columns(bredder.Select((b, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = b, CustomWidth = true })),
            new SheetData(blad.Rader.Select((rad, r) => new Row(rad.Select((cell, k) => Cell(cell, k, r + 1, stilar)))
            {
                RowIndex = (uint)r + 1,
                Height = blad.Höjd(rad, bredder),
                CustomHeight = blad.Höjd(rad, bredder) is null ? null : true,
            })));
        if (blad.Länkar.Count > 0)
        {
            ark.Append(new Hyperlinks(blad.Länkar.Select(l => new Hyperlink
            {
                Reference = Kalkyladress.Av(0, l.Rad),
                Location = $"'{l.Blad.Replace("'", "''", StringComparison.Ordinal)}'!A1",
            })));
        }

        ark.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return ark;
    }

    private static Cell Cell(Kalkylcell cell, int kolumn, int rad, Stilark stilar)
    {
        var element = new Cell { CellReference = Kalkyladress.Av(kolumn, rad), StyleIndex = stilar.Nummer(cell.Stil) };
        if (cell.Text is { } text)
        {
            element.DataType = CellValues.InlineString;
            element.InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
        else
        {
            element.CellFormula = cell.Formel is { } formel ? new(formel) : null;
            element.CellValue = new(cell.Tal.ToString(CultureInfo.InvariantCulture));
        }

        return element;
    }
}
