using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>What kind of row it is.</summary>
internal enum Radslag
{
    Vanlig,
    Huvud,
    Grupp,
    Summa,
}

/// <summary>One cell.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Siffra">Right-aligned.</param>
/// <param name="Spann">How many columns it covers.</param>
/// <param name="Fyllning">Background, RGB; never the only bearer of a meaning.</param>
/// <param name="Lodrätt">Begins a cell that covers the next header row too, or (with no text) goes on with it.</param>
/// <param name="Luft">More room to the left: for text after a column of figures.</param>
internal sealed record Tabellcell(string Text, bool Siffra = false, int Spann = 1, string? Fyllning = null, Lodrätt Lodrätt = Lodrätt.Nej, bool Luft = false);

/// <summary>A table: header rows that come again on every page, rows that are not divided between pages, fixed widths.</summary>
/// <param name="beskrivning">What the table shows, for those who do not see it.</param>
/// <param name="bredder">Relative widths of the columns; they are spread over the width of the text.</param>
internal sealed class Wordtabell(string beskrivning, params IReadOnlyList<int> bredder)
{
    private const string Huvudfyllning = "E7ECF4";

    private const string Gruppfyllning = "F4F6FA";

    private const double Kantlinje = 0.5;

    private readonly List<(Radslag Slag, IReadOnlyList<Tabellcell> Celler)> _rader = [];

    /// <summary>Part of the width of the text that the table takes.</summary>
    public double Bredd { get; init; } = 1;

    /// <summary>Thin lines between the columns: for groups of columns.</summary>
    public bool Linjer { get; init; }

    /// <summary>Smaller text and less room around it: for many narrow columns.</summary>
    public bool Tät { get; init; }

    /// <summary>Whether the first cell of each row says what the row is about, and is not one value among others.</summary>
    public bool Radhuvuden { get; init; }

    /// <summary>Least height of a row other than the header, points.</summary>
    public double LägstaRadhöjd { get; init; }

    /// <summary>What the table shows, for those who do not see it.</summary>
    public string Beskrivning => beskrivning;

    private int Kant => Tät ? Stilmall.TätCellKant : Stilmall.CellKant;

    private int[] Twips => [.. bredder.Select(b => (int)(Sidmått.Textbredd * Bredd * b / bredder.Sum()))];

    public void Huvud(params Tabellcell[] celler) => _rader.Add((Radslag.Huvud, celler));

    public void Rad(params Tabellcell[] celler) => _rader.Add((Radslag.Vanlig, celler));

    public void Summa(params Tabellcell[] celler) => _rader.Add((Radslag.Summa, celler));

    /// <summary>A subheader over the whole width.</summary>
    public void Grupp(string text) => _rader.Add((Radslag.Grupp, [new(text, Spann: bredder.Count)]));

    /// <summary>Heights in points: of the header rows together, and of each other row.</summary>
    public (double Huvud, IReadOnlyList<double> Rader) Höjder() => (
        _rader.Where(r => r.Slag == Radslag.Huvud).Sum(Höjd),
        [.. _rader.Where(r => r.Slag != Radslag.Huvud).Select(Höjd)]);

    public Table Element(string fullRubrik)
    {
        var twips = Twips;
        var harHuvud = _rader.Any(r => r.Slag == Radslag.Huvud);
        var tabell = new Table(
            new TableProperties(
                new TableStyle { Val = Stilmall.Tabellstil },
                new TableWidth { Width = twips.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = Radhuvuden ? harHuvud ? "04A0" : "0480" : "0420", FirstRow = harHuvud, LastRow = false, FirstColumn = Radhuvuden, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = fullRubrik },
                new TableDescription { Val = beskrivning }),
            new TableGrid(twips.Select(t => new GridColumn { Width = t.ToString(CultureInfo.InvariantCulture) })));
        if (Linjer)
        {
            tabell.GetFirstChild<TableProperties>()!.TableBorders = new(new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Stilmall.TunnLinje });
        }

        if (Tät)
        {
            tabell.GetFirstChild<TableProperties>()!.TableCellMarginDefault = Stilmall.Cellmarginaler(Kant);
        }

        tabell.Append(_rader.Select(r => Radelement(r.Slag, r.Celler, twips)));
        return tabell;
    }

    private TableRow Radelement(Radslag slag, IReadOnlyList<Tabellcell> celler, int[] twips)
    {
        var format = new TableRowProperties(new CantSplit());
        if (slag == Radslag.Huvud)
        {
            format.Append(new TableHeader());
        }
        else if (LägstaRadhöjd > 0)
        {
            format.Append(new TableRowHeight { Val = (uint)(LägstaRadhöjd * 20), HeightType = HeightRuleValues.AtLeast });
        }

        var rad = new TableRow(format);
        var kolumn = 0;
        foreach (var cell in celler)
        {
            rad.Append(Cellelement(slag, cell, Fet(slag, kolumn), twips.Skip(kolumn).Take(cell.Spann).Sum()));
            kolumn += cell.Spann;
        }

        return rad;
    }

    private bool Fet(Radslag slag, int kolumn) => slag == Radslag.Summa || (slag == Radslag.Vanlig && Radhuvuden && kolumn == 0);

    private TableCell Cellelement(Radslag slag, Tabellcell cell, bool fet, int twips)
    {
        var fyllning = cell.Fyllning ?? slag switch
        {
            Radslag.Huvud => Huvudfyllning,
            Radslag.Grupp or Radslag.Summa => Gruppfyllning,
            _ => null,
        };
        var format = new TableCellProperties
        {
            TableCellWidth = new() { Width = twips.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
            GridSpan = cell.Spann > 1 ? new() { Val = cell.Spann } : null,
            VerticalMerge = cell.Lodrätt switch
            {
                Lodrätt.Börjar => new() { Val = MergedCellValues.Restart },
                Lodrätt.Fortsätter => new() { Val = MergedCellValues.Continue },
                _ => null,
            },
            Shading = fyllning is null ? null : new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fyllning },
            TableCellMargin = cell.Luft
                ? new() { LeftMargin = new() { Width = Stilmall.CellLuftVänster.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa } }
                : null,
            TableCellVerticalAlignment = slag == Radslag.Huvud ? new() { Val = TableVerticalAlignmentValues.Bottom } : null,
        };
        return new TableCell(format, new Paragraph(Worddokument.Format(StilFör(slag, cell)), Ordtext.Körning(cell.Text, fet ? new() { Bold = new() } : null)));
    }

    private Stil StilFör(Radslag slag, Tabellcell cell) => (slag, cell.Siffra) switch
    {
        (Radslag.Huvud, _) when cell.Spann > 1 => Stilar.Spannhuvud,
        (Radslag.Huvud, false) => Stilar.Tabellhuvud,
        (Radslag.Huvud, true) => Stilar.Sifferhuvud,
        (Radslag.Grupp, _) => Stilar.Tabellgrupp,
        (_, true) => Tät ? Stilar.Tätsiffra : Stilar.Tabellsiffra,
        _ => Tät ? Stilar.Tättext : Stilar.Tabelltext,
    };

    private double Höjd((Radslag Slag, IReadOnlyList<Tabellcell> Celler) rad)
    {
        var twips = Twips;
        var (kolumn, högst) = (0, 0.0);
        foreach (var cell in rad.Celler)
        {
            var stil = StilFör(rad.Slag, cell);
            stil = Fet(rad.Slag, kolumn) ? stil with { Fet = true } : stil;
            var rum = (twips.Skip(kolumn).Take(cell.Spann).Sum() - (cell.Luft ? Stilmall.CellLuftVänster : Kant) - Kant) / 20.0;
            högst = Math.Max(högst, Textmått.Rader(Rentext.Ren(cell.Text), stil, rum) * stil.Radhöjd);
            kolumn += cell.Spann;
        }

        högst += (2 * Stilmall.CellLuft / 20.0) + Kantlinje;
        return rad.Slag == Radslag.Huvud ? högst : Math.Max(högst, LägstaRadhöjd);
    }
}
