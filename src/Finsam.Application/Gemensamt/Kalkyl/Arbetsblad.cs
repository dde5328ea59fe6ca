using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Application.Gemensamt.Kalkyl;

/// <summary>A cell of a workbook, with its type.</summary>
/// <param name="Fet">Bold.</param>
public abstract record Bladcell(bool Fet);

/// <summary>Makes cells.</summary>
public static class Celler
{
    /// <summary>An empty cell.</summary>
    public static Bladcell Tom { get; } = new Bladtext("");

    /// <summary>Text, whatever it begins with: never a formula.</summary>
    public static Bladcell Text(string? text, bool fet = false) => new Bladtext(text ?? "", fet);

    /// <summary>A number, or an empty cell where there is none.</summary>
    public static Bladcell Tal(decimal? tal, bool decimaler = false) => tal is { } värde ? new Bladtal(värde, decimaler) : Tom;

    /// <summary>A year: a number that is not divided into thousands.</summary>
    public static Bladcell År(int år) => new Bladår(år);

    /// <summary>A formula in English notation, without =, and what it comes to.</summary>
    public static Bladcell Formel(string formel, decimal? värde, bool decimaler = false) =>
        värde is { } tal ? new Bladtal(tal, decimaler, Fet: true) { Formel = formel } : Tom;

    /// <summary>A day, or an empty cell.</summary>
    public static Bladcell Dag(DateOnly? dag) => dag is { } värde ? new Bladdag(värde) : Tom;
}

/// <summary>Text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Fet">Bold.</param>
public sealed record Bladtext(string Text, bool Fet = false) : Bladcell(Fet);

/// <summary>A number.</summary>
/// <param name="Tal">The number.</param>
/// <param name="Decimaler">Whether two decimals are shown; otherwise none.</param>
/// <param name="Fet">Bold.</param>
public sealed record Bladtal(decimal Tal, bool Decimaler, bool Fet = false) : Bladcell(Fet)
{
    /// <summary>What it is computed by, or <c>null</c>.</summary>
    public string? Formel { get; init; }
}

/// <summary>A year.</summary>
/// <param name="År">The year.</param>
public sealed record Bladår(int År) : Bladcell(false);

/// <summary>A day.</summary>
/// <param name="Dag">The day.</param>
public sealed record Bladdag(DateOnly Dag) : Bladcell(false);

/// <summary>A sheet; its first row is its header.</summary>
/// <param name="Namn">As on the tab.</param>
/// <param name="Rader">The rows.</param>
public sealed record Arbetsblad(string Namn, IReadOnlyList<IReadOnlyList<Bladcell>> Rader);

/// <summary>A finished workbook.</summary>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Namn">A name to save it by, without å ä ö: <c>beslutsutrymme.xlsx</c>.</param>
public sealed record Kalkylfil(byte[] Innehåll, string Namn)
{
    /// <summary>For the Content-Type header.</summary>
    public const string Mediatyp = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

/// <summary>Writes workbooks.</summary>
public interface IKalkylskrivare
{
    /// <summary>Writes the sheets as one .xlsx file.</summary>
    byte[] Skriv(IReadOnlyList<Arbetsblad> blad);

    /// <summary>Writes a document as one .xlsx file: a sheet that says what it is, then a sheet per table.</summary>
    byte[] Skriv(Handling handling);
}
