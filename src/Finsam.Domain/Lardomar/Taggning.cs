namespace Finsam.Domain.Lärdomar;

/// <summary>How taggar are written, so that the same word is the same tagg.</summary>
public static class Taggning
{
    /// <summary>Most taggar of one lärdom.</summary>
    public const int Flest = 10;

    /// <summary>Longest tagg.</summary>
    public const int MaxTagg = 40;

    /// <summary>In small letters, without #, with single blanks, each once, in order.</summary>
    public static IReadOnlyList<string> Av(IEnumerable<string> skrivna) =>
    [
        .. skrivna.Select(t => string.Join(' ', t.TrimStart(' ', '#').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant())
            .Where(t => t.Length > 0).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Of a line with commas.</summary>
    public static IReadOnlyList<string> Läs(string? rad) => Av((rad ?? "").Split([',', ';', '\n']));
}
