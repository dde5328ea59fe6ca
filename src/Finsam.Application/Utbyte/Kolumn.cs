using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Utbyte;

/// <summary>What the cells of a column hold.</summary>
public enum Kolumnslag
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Texts with <c>|</c> between.</summary>
    TextLista,

    /// <summary>One of <see cref="Kolumn.Koder"/>.</summary>
    Kod,

    /// <summary>Several of <see cref="Kolumn.Koder"/> with <c>|</c> between.</summary>
    KodLista,

    /// <summary>A date, <c>2021-06-30</c>.</summary>
    Datum,

    /// <summary>A whole number.</summary>
    Heltal,

    /// <summary>Whole kronor, not negative.</summary>
    Belopp,

    /// <summary>A number, not negative, with at most four decimals: <c>97,5</c>; read with a point too.</summary>
    Decimaltal,

    /// <summary><c>ja</c> or <c>nej</c>.</summary>
    JaNej,

    /// <summary>Kod of an insats.</summary>
    Insats,

    /// <summary>Another mål, as <c>insats#nr</c>.</summary>
    Mål,

    /// <summary>Kod of an insats of type individ.</summary>
    Individinsats,

    /// <summary>Kod of a lokusgrupp.</summary>
    Lokusgrupp,

    /// <summary>Koder of lokusgrupper with <c>|</c> between.</summary>
    LokusgruppLista,

    /// <summary>A quarter, half-year or year: <c>2021H1</c>.</summary>
    Period,

    /// <summary>The code of a mätpunkt: <c>6a</c>.</summary>
    Mätpunkt,
}

/// <summary>One column of a file.</summary>
/// <param name="Namn">Its header.</param>
/// <param name="Slag">What its cells hold.</param>
public sealed record Kolumn(string Namn, Kolumnslag Slag)
{
    private readonly bool _krävs;

    /// <summary>Part of the key.</summary>
    public bool Nyckel { get; init; }

    /// <summary>A part of the key that may be empty: two empty cells are the same key.</summary>
    public bool Valfri { get; init; }

    /// <summary>May not be empty; a key never may, unless it is <see cref="Valfri"/>.</summary>
    public bool Krävs
    {
        get => _krävs || (Nyckel && !Valfri);
        init => _krävs = value;
    }

    /// <summary>Longest text, in characters; of a list, of each part.</summary>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>Allowed codes.</summary>
    public IReadOnlyList<string> Koder { get; init; } = [];

    /// <summary>Smallest and largest whole number.</summary>
    public (int Minst, int Högst) Gränser { get; init; }

    /// <summary>The key column of files that only individinsatser have rows in.</summary>
    internal static Kolumn Individinsats => new("insats", Kolumnslag.Individinsats) { Nyckel = true, Max = Domain.Insatser.Insats.MaxKod };

    internal static Kolumn Text(string namn, int max) => new(namn, Kolumnslag.Text) { Max = max };

    internal static Kolumn Heltal(string namn, int minst, int högst) => new(namn, Kolumnslag.Heltal) { Gränser = (minst, högst) };

    internal static Kolumn Kod<T>(string namn)
        where T : struct, Enum => new(namn, Kolumnslag.Kod) { Koder = Domain.Gemensamt.Koder.Alla<T>() };
}
