namespace Finsam.Web.Features.Gemensamt.Tabeller;

/// <summary>How a table is sorted, as in the address: <c>namn</c>, or <c>-namn</c> for the other way round.</summary>
/// <param name="Nyckel">Key of the column, or <c>null</c> for the table's own order.</param>
/// <param name="Omvänd">The other way round than the column's first.</param>
public sealed record Sortering(string? Nyckel, bool Omvänd)
{
    /// <summary>Reads the address; what is not there is the table's own order.</summary>
    public static Sortering Läs(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new(null, false) : new(text.TrimStart('-'), text.StartsWith('-'));

    /// <summary>What a click on the column gives: first its own way, then the other, then the table's own order.</summary>
    public Sortering Nästa(string nyckel) =>
        Nyckel != nyckel ? new(nyckel, false) : Omvänd ? new(null, false) : new(nyckel, true);

    /// <summary>Sorts by what the column says; equal rows, and rows of an unknown column, keep their order.</summary>
    public IReadOnlyList<T> Ordna<T>(IEnumerable<T> rader, IReadOnlyDictionary<string, IComparer<T>> kolumner)
    {
        if (Nyckel is null || !kolumner.TryGetValue(Nyckel, out var ordning))
        {
            return [.. rader];
        }

        return Omvänd ? [.. rader.OrderByDescending(r => r, ordning)] : [.. rader.OrderBy(r => r, ordning)];
    }

    /// <summary>As in the address.</summary>
    public override string ToString() => Nyckel is null ? "" : Omvänd ? "-" + Nyckel : Nyckel;
}
