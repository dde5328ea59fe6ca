using System.Globalization;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>How a value is written.</summary>
internal enum Kalkylformat
{
    Text,
    Heltal,
    Decimaltal,
    Procent,
    Dag,

    /// <summary>As it is: a year.</summary>
    Allmänt,
}

/// <summary>How a cell looks.</summary>
/// <param name="Format">How the value is written.</param>
/// <param name="Fet">Bold.</param>
/// <param name="Fyllning">Background, RGB, or <c>null</c>; never the only bearer of a meaning.</param>
/// <param name="Höger">Right-aligned although it is text.</param>
/// <param name="Citat">Text that would be a formula if someone edited the cell: Excel is told that it is not.</param>
internal sealed record Kalkylstil(Kalkylformat Format, bool Fet = false, string? Fyllning = null, bool Höger = false, bool Citat = false);

/// <summary>A cell of a sheet: text, or a number with a format.</summary>
/// <param name="Text">The text, or <c>null</c> where it is a number.</param>
/// <param name="Tal">The number.</param>
/// <param name="Stil">How it looks.</param>
internal sealed record Kalkylcell(string? Text, decimal Tal, Kalkylstil Stil)
{
    /// <summary>With these, a spreadsheet takes what someone types for a formula.</summary>
    private const string Formeltecken = "=+-@\t\r";

    /// <summary>Day 0 of a workbook.</summary>
    private static readonly DateOnly DagNoll = new(1899, 12, 30);

    /// <summary>Before this day, workbooks count wrongly: 1900 was no leap year.</summary>
    private static readonly DateOnly FörstaDag = new(1900, 3, 1);

    /// <summary>What the number is computed by, or <c>null</c>.</summary>
    public string? Formel { get; init; }

    /// <summary>About as many characters as it takes.</summary>
    public int Bredd => Text is null ? 11 : Text.Split('\n').Max(rad => rad.Length);

    /// <summary>How many lines the text takes in a column of that many characters, about.</summary>
    public int Rader(double bredd) => Text is null ? 1 : Text.Split('\n').Sum(rad => Math.Max(1, (int)Math.Ceiling(rad.Length / bredd)));

    /// <summary>Text, whatever it begins with.</summary>
    public static Kalkylcell AvText(string text, bool fet = false, string? fyllning = null, bool höger = false)
    {
        var ren = Rentext.Ren(text).Replace("\u00AD", "", StringComparison.Ordinal);
        return new(ren, 0, new(Kalkylformat.Text, fet, fyllning, höger, ren.Length > 0 && Formeltecken.Contains(ren[0])));
    }

    /// <summary>A cell of a workbook of its own.</summary>
    public static Kalkylcell Av(Bladcell cell) => cell switch
    {
        Bladtal tal => new(null, tal.Tal, new(tal.Decimaler ? Kalkylformat.Decimaltal : Kalkylformat.Heltal, tal.Fet)) { Formel = tal.Formel },
        Bladår { År: var år } => new(null, år, new(Kalkylformat.Allmänt)),
        Bladdag { Dag: var dag } when dag >= FörstaDag => new(null, dag.DayNumber - DagNoll.DayNumber, new(Kalkylformat.Dag)),
        Bladdag { Dag: var dag } => AvText(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Bladtext text => AvText(text.Text, text.Fet),
        _ => throw new NotSupportedException(cell.GetType().Name),
    };

    /// <summary>A cell of a table, with its type.</summary>
    public static Kalkylcell Av(Dokumentcell cell, bool fet) => cell switch
    {
        Antalscell { Antal.Värde: { } antal } => new(null, antal, new(Kalkylformat.Heltal, fet)),
        Talcell { Tal: { } tal } => new(null, tal, new(Kalkylformat.Heltal, fet)),
        Procentcell { Procent: { } procent } => new(null, procent / 100m, new(Kalkylformat.Procent, fet)),
        Dagcell { Dag: { } dag } when dag >= FörstaDag => new(null, dag.DayNumber - DagNoll.DayNumber, new(Kalkylformat.Dag, fet)),
        Ljuscell ljus => AvText(ljus.Ord, fet, Ljusfyllning.För(ljus.Ljus)),
        _ => AvText(cell.Skrivet, fet, höger: cell.Siffra),
    };
}
