namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>A sheet of a workbook: the first row is its header.</summary>
/// <param name="Namn">As on the tab.</param>
/// <param name="Rader">The rows.</param>
internal sealed record Kalkylblad(string Namn, IReadOnlyList<IReadOnlyList<Kalkylcell>> Rader)
{
    private const int Smalast = 8;
    private const int Bredast = 60;
    private const int Rubrikbredd = 15;
    private const double Radhöjd = 15;

    /// <summary>Whether the first row is bold and stays when the rest is scrolled.</summary>
    public bool Huvud { get; init; } = true;

    /// <summary>Rows (from 1) whose first cell leads to another sheet.</summary>
    public IReadOnlyList<(int Rad, string Blad)> Länkar { get; init; } = [];

    /// <summary>Widths of the columns, characters.</summary>
    public IReadOnlyList<double> Bredder =>
    [
        .. Enumerable.Range(0, Rader.Max(r => r.Count))
            .Select(k => Rader.Select((r, i) => r.Count <= k ? 0 : Huvud && i == 0 ? Math.Min(r[k].Bredd, Rubrikbredd) : r[k].Bredd).Max())
            .Select(b => Math.Clamp(b + 2.0, Smalast, Bredast)),
    ];

    /// <summary>Height of a row whose text needs several lines, points; <c>null</c> for one line.</summary>
    public double? Höjd(IReadOnlyList<Kalkylcell> rad, IReadOnlyList<double> bredder)
    {
        var rader = rad.Select((cell, k) => cell.Rader(bredder[k] - 2)).DefaultIfEmpty(1).Max();
        return rader > 1 ? Math.Min(rader * Radhöjd, 400) : null;
    }
}

/// <summary>Names of sheets as Excel wants them: at most 31 characters, some not allowed, no two alike.</summary>
internal sealed class Bladnamn
{
    private const int Längst = 31;
    private const string Otillåtna = "[]:*?/\\";

    private readonly HashSet<string> _tagna = new(StringComparer.OrdinalIgnoreCase);

    public string Ta(string önskat)
    {
        var rent = new string([.. önskat.Select(t => Otillåtna.Contains(t) || char.IsControl(t) ? ' ' : t)]).Trim(' ', '\'');
        rent = rent.Length == 0 ? "Blad" : rent;
        for (var nummer = 1; ; nummer++)
        {
            var ändelse = nummer == 1 ? "" : $" ({nummer})";
            var namn = Klippt(rent, Längst - ändelse.Length) + ändelse;
            if (_tagna.Add(namn))
            {
                return namn;
            }
        }
    }

    /// <summary>Never in the middle of a pair of surrogates.</summary>
    private static string Klippt(string text, int längd)
    {
        if (text.Length <= längd)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[längd - 1]) ? längd - 1 : längd)].TrimEnd(' ', '\'');
    }
}
