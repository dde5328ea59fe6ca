using System.Globalization;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Finsam.Testing.Program;

/// <summary>A workbook as a spreadsheet reads it.</summary>
public sealed class Arbetsboksläsare(byte[] innehåll) : IDisposable
{
    private readonly SpreadsheetDocument _paket = SpreadsheetDocument.Open(new MemoryStream(innehåll), isEditable: false);

    /// <summary>The tabs, in order.</summary>
    public List<string> Blad => [.. Flikar.Select(f => f.Name!.Value!)];

    private IEnumerable<Sheet> Flikar => _paket.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>();

    /// <summary>The rows of a sheet.</summary>
    public List<List<Läscell>> Rader(string blad) =>
        [.. Del(blad).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(Läs).ToList())];

    /// <summary>The row that begins with a text.</summary>
    public List<Läscell> Rad(string blad, string första) => Rader(blad).Single(r => r[0].Text == första);

    /// <summary>Whether the first row stays.</summary>
    public bool Fryst(string blad) =>
        Del(blad).Worksheet.Descendants<Pane>().Any(p => p.State! == PaneStateValues.Frozen && p.VerticalSplit! == 1);

    /// <summary>What Office would complain about; formulas are a fault here.</summary>
    public List<string> Valideringsfel() =>
    [
        .. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_paket).Select(f => $"{f.Path?.XPath}: {f.Description}"),
        .. Blad.SelectMany(b => Del(b).Worksheet.Descendants<CellFormula>().Select(f => $"{b} has the formula {f.Text}")),
    ];

    /// <summary>Whether there are formulas, and each of them comes to the value beside it when it is computed from the cells that it names.</summary>
    public bool Räknar()
    {
        var formler = 0;
        foreach (var blad in Blad)
        {
            var celler = Del(blad).Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
            var räknare = new Formelräknare(Värde);
            foreach (var cell in celler.Values.Where(c => c.CellFormula is not null))
            {
                formler++;
                var räknat = räknare.Räkna(cell.CellFormula!.Text);
                if (Math.Abs(räknat - Lagrat(cell)) > 0.0000001m)
                {
                    throw new InvalidOperationException($"{blad}!{cell.CellReference}: {cell.CellFormula.Text} is {räknat}, not {cell.CellValue!.Text}");
                }
            }

            // From the cells that were entered alone: a formula's own value is not believed.
            decimal Värde(string adress) => !celler.TryGetValue(adress, out var cell) || cell.DataType is not null ? 0
                : cell.CellFormula is { } formel ? new Formelräknare(Värde).Räkna(formel.Text) : Lagrat(cell);
        }

        return formler > 0;

        static decimal Lagrat(Cell cell) => decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose() => _paket.Dispose();

    private WorksheetPart Del(string blad) => (WorksheetPart)_paket.WorkbookPart!.GetPartById(Flikar.Single(f => f.Name == blad).Id!);

    private Läscell Läs(Cell cell)
    {
        var ark = _paket.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = ark.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        var fet = ark.Fonts!.Elements<Font>().ElementAt((int)format.FontId!.Value).Bold is not null;
        var kod = ark.NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(n => n.NumberFormatId! == format.NumberFormatId!)?.FormatCode?.Value;
        return cell.DataType is not null
            ? new(cell.InlineString!.Text!.Text, null, kod, fet, format.QuotePrefix?.Value == true)
            : new(null, decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture), kod, fet, false);
    }
}

/// <summary>A cell: text or a number.</summary>
/// <param name="Text">The text, or <c>null</c>.</param>
/// <param name="Tal">The number, or <c>null</c>.</param>
/// <param name="Format">Its own number format, or <c>null</c>.</param>
/// <param name="Fet">Bold.</param>
/// <param name="Citat">Held to be text even when it is edited.</param>
public sealed record Läscell(string? Text, decimal? Tal, string? Format, bool Fet, bool Citat)
{
    /// <summary>Whether it is a count or a number of the JSON: a number where that has one, ".." or a dash where it has none.</summary>
    public bool ÄrTal(JsonNode? värde) => värde switch
    {
        null => Text == "–",
        JsonValue v when v.TryGetValue<int>(out var tal) => Tal == tal,
        _ => Text == (string?)värde,
    };

    /// <summary>The same of a share.</summary>
    public bool ÄrAndel(JsonNode? värde) => värde is null ? Text == "–" : Tal == (int)värde / 100m && Format == "0\\ %";
}
