using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>The looks that cells of a workbook have, each once.</summary>
internal sealed class Stilark
{
    private const uint Procentformat = 164;
    private const uint Dagformat = 165;
    private const uint Heltalsformat = 3;
    private const uint Decimaltalsformat = 4;
    private const uint Textformat = 49;

    private readonly List<Kalkylstil> _stilar = [];
    private readonly List<string> _fyllningar = [];

    /// <summary>The number of a look; 0 is Excel's own.</summary>
    public uint Nummer(Kalkylstil stil)
    {
        var plats = _stilar.IndexOf(stil);
        if (plats < 0)
        {
            plats = _stilar.Count;
            _stilar.Add(stil);
            if (stil.Fyllning is { } fyllning && !_fyllningar.Contains(fyllning))
            {
                _fyllningar.Add(fyllning);
            }
        }

        return (uint)plats + 1;
    }

    /// <summary>The style sheet, once every cell is written.</summary>
    public Stylesheet Skriv() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = Procentformat, FormatCode = "0\\ %" },
            new NumberingFormat { NumberFormatId = Dagformat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(Typsnitt(fet: false), Typsnitt(fet: true)),
        new Fills(
        [
            // Excel takes the first two for its own, whatever they say.
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            .. _fyllningar.Select(f => new Fill(new PatternFill(new ForegroundColor { Rgb = "FF" + f }) { PatternType = PatternValues.Solid })),
        ]),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats([new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 }, .. _stilar.Select(Format)]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Typsnitt(bool fet)
    {
        var typsnitt = new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        if (fet)
        {
            typsnitt.PrependChild(new Bold());
        }

        return typsnitt;
    }

    private CellFormat Format(Kalkylstil stil) => new(new Alignment
    {
        Horizontal = stil.Höger ? HorizontalAlignmentValues.Right : null,
        Vertical = VerticalAlignmentValues.Top,
        WrapText = stil.Format == Kalkylformat.Text ? true : null,
    })
    {
        NumberFormatId = stil.Format switch
        {
            Kalkylformat.Heltal => Heltalsformat,
            Kalkylformat.Decimaltal => Decimaltalsformat,
            Kalkylformat.Procent => Procentformat,
            Kalkylformat.Dag => Dagformat,
            Kalkylformat.Allmänt => 0,
            _ => Textformat,
        },
        FontId = stil.Fet ? 1U : 0U,
        FillId = stil.Fyllning is { } fyllning ? (uint)_fyllningar.IndexOf(fyllning) + 2 : 0,
        BorderId = 0,
        FormatId = 0,
        QuotePrefix = stil.Citat ? true : null,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyAlignment = true,
    };
}
