namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>A table as somebody reads it, from whatever kind of output: its title, and its cells with the headers over and beside them.</summary>
/// <param name="Rubrik">Caption, or the text before it.</param>
/// <param name="Celler">The cells that are not headers.</param>
internal sealed record Lästtabell(string Rubrik, IReadOnlyList<Lästcell> Celler)
{
    /// <summary>Reads a grid of texts in which what spans several cells stands in each of them.</summary>
    /// <param name="rubrik">Its title.</param>
    /// <param name="rutnät">Rows of texts.</param>
    /// <param name="huvudrader">How many rows are headers.</param>
    public static Lästtabell Av(string rubrik, IReadOnlyList<IReadOnlyList<string>> rutnät, int huvudrader)
    {
        var celler = from rad in rutnät.Skip(huvudrader)
                     from kolumn in Enumerable.Range(1, Math.Max(0, rad.Count - 1))
                     let väg = rutnät.Take(huvudrader).Select(h => kolumn < h.Count ? Städa(h[kolumn]) : "").Where(h => h.Length > 0).Distinct()
                     select new Lästcell(Städa(rad[0]), string.Join(" / ", väg), Städa(rad[kolumn]));
        return new(Städa(rubrik), [.. celler]);
    }

    /// <summary>Without what only helps the typesetting.</summary>
    public static string Städa(string text) =>
        string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\u202F', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One cell.</summary>
/// <param name="Rad">The header beside it.</param>
/// <param name="Kolumn">The headers over it, outermost first.</param>
/// <param name="Text">What it says.</param>
internal sealed record Lästcell(string Rad, string Kolumn, string Text)
{
    /// <summary>The whole number that it says, without unit, or <c>null</c>.</summary>
    public int? Tal => int.TryParse(Text.Replace(" ", "", StringComparison.Ordinal).TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out var tal) ? tal : null;

    /// <summary>Whether it is a share.</summary>
    public bool ÄrAndel => Text.EndsWith('%');
}
