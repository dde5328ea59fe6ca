using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>How another register's own words are read: which field each column is, and which code each value of a field with codes is.</summary>
/// <param name="Kolumner">The field per header of the file; empty for a column that is not read.</param>
/// <param name="Värden">By field, the code per value of the file; empty for a value that means "not answered".</param>
public sealed record Importkoppling(IReadOnlyDictionary<string, string> Kolumner, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Värden)
{
    /// <summary>Most different values that a column of codes may have. One with more is no column of codes.</summary>
    public const int FlestVärden = 60;

    /// <summary>Longest header and longest value of a code, characters.</summary>
    public const int LängstText = 200;

    /// <summary>Nothing is mapped.</summary>
    public static Importkoppling Tom { get; } = new(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>The field of a column, empty if it is not read, or <c>null</c> if nobody has said.</summary>
    public string? Fält(string rubrik) => Hitta(Kolumner, rubrik);

    /// <summary>The code of a value, empty if it means "not answered", or <c>null</c> if nobody has said.</summary>
    public string? Kod(string fält, string värde) => Värden.TryGetValue(fält, out var koder) ? Hitta(koder, värde) : null;

    /// <summary>
    /// Whether a column's values may be shown to whoever may not read the register: only when each of them stands on two rows on average, so that they are
    /// categories and do not tell one person from another.
    /// </summary>
    /// <param name="olika">How many different values.</param>
    /// <param name="celler">How many cells that are not empty.</param>
    public static bool ÄrKategorier(int olika, int celler) => celler >= olika * 2;

    /// <summary>Why it cannot be kept, or <c>null</c>.</summary>
    public Fel? Hinder() =>
        Kolumner.Values.Where(f => f.Length > 0).GroupBy(f => f, StringComparer.Ordinal).Any(g => g.Count() > 1)
            ? new("import.dubbelt", "Två kolumner är kopplade till samma fält. Låt en av dem vara ”läses inte”.", Felslag.Ogiltigt)
        : Värden.Values.Any(v => v.Count > FlestVärden)
            ? new("import.varden", $"En kolumn har fler än {FlestVärden} olika värden och kan inte vara en kolumn med koder.", Felslag.Ogiltigt)
        : Kolumner.Keys.Concat(Värden.Values.SelectMany(v => v.Keys)).Any(text => text.Trim().Length is 0 or > LängstText)
            ? new("import.text", $"En rubrik eller ett värde får vara högst {LängstText} tecken.", Felslag.Ogiltigt)
        : null;

    /// <summary>This and what is new: a later word goes before an earlier one, and no two columns are the same field.</summary>
    public Importkoppling Med(Importkoppling ny)
    {
        var fält = ny.Kolumner.Values.Where(f => f.Length > 0).ToHashSet(StringComparer.Ordinal);
        var behållna = Kolumner.Where(par => ny.Fält(par.Key) is null && !fält.Contains(par.Value));
        return new(
            behållna.Concat(ny.Kolumner).ToDictionary(par => par.Key, par => par.Value),
            Värden.Keys.Union(ny.Värden.Keys).ToDictionary(f => f, f => Förenade(f, ny)));
    }

    private IReadOnlyDictionary<string, string> Förenade(string fält, Importkoppling ny) =>
        (Värden.GetValueOrDefault(fält) ?? new Dictionary<string, string>()).Where(par => ny.Kod(fält, par.Key) is null)
            .Concat(ny.Värden.GetValueOrDefault(fält) ?? new Dictionary<string, string>())
            .ToDictionary(par => par.Key, par => par.Value);

    private static string? Hitta(IReadOnlyDictionary<string, string> koder, string text) =>
        koder.TryGetValue(text, out var kod) ? kod : koder.FirstOrDefault(par => par.Key.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>What a source has.</summary>
public enum Importslag
{
    /// <summary>Deltagare of another register.</summary>
    [Kod("deltagare")]
    Deltagare,

    /// <summary>Answers of another survey tool.</summary>
    [Kod("enkat")]
    Enkät,
}

/// <summary>A register or a tool that is read in from, by the name that the förbund gives it: "SUS". Mapped once, for all insatser.</summary>
public sealed class Importkälla
{
    /// <summary>Longest name, characters.</summary>
    public const int MaxNamn = 60;

    /// <summary>What it has.</summary>
    public Importslag Slag { get; init; }

    /// <summary>Its name, among those that have the same.</summary>
    public required string Namn { get; init; }

    /// <summary>How its words are read.</summary>
    public Importkoppling Koppling { get; private set; } = Importkoppling.Tom;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Adds to the mapping.</summary>
    public Result Koppla(Importkoppling ny)
    {
        var samlad = Koppling.Med(ny);
        if ((ny.Hinder() ?? samlad.Hinder()) is { } hinder)
        {
            return hinder;
        }

        (Koppling, Version) = (samlad, Version + 1);
        return Result.Klart;
    }
}
