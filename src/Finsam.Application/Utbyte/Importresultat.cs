namespace Finsam.Application.Utbyte;

/// <summary>What an import did, or would do.</summary>
/// <param name="Filer">Per file with rows.</param>
/// <param name="Fel">Every wrong row; when there is one, nothing was stored.</param>
/// <param name="Varningar">What was left aside.</param>
/// <param name="Provkörning">Whether it was only tried.</param>
public sealed record Importresultat(
    IReadOnlyList<Filresultat> Filer,
    IReadOnlyList<Radfel> Fel,
    IReadOnlyList<string> Varningar,
    bool Provkörning)
{
    /// <summary>Every file that was read, with or without errors, in the order of storing.</summary>
    public IReadOnlyList<LästFil> Lästa { get; init; } = [];

    /// <summary>Whether it was not stored because it no longer gave the counts that had been approved.</summary>
    public bool Avvek { get; init; }
}

/// <summary>A file that was read.</summary>
/// <param name="Fil">File name.</param>
/// <param name="Rader">How many rows it has, the header not counted.</param>
public sealed record LästFil(string Fil, int Rader);

/// <summary>How many rows of a file are new, changed and unchanged.</summary>
/// <param name="Fil">File name.</param>
/// <param name="Nya">Added.</param>
/// <param name="Ändrade">Updated.</param>
/// <param name="Oförändrade">Left as they were.</param>
public sealed record Filresultat(string Fil, int Nya, int Ändrade, int Oförändrade)
{
    /// <summary>Taken away without another in its place: only of a file whose rows replace what was there.</summary>
    public int Borttagna { get; init; }
}

/// <summary>One wrong cell.</summary>
/// <param name="Fil">File name.</param>
/// <param name="Rad">Row, the header being 1.</param>
/// <param name="Kolumn">Header of the column.</param>
/// <param name="Text">What is wrong and what was expected, in Swedish.</param>
public sealed record Radfel(string Fil, int Rad, string Kolumn, string Text)
{
    /// <summary><c>fil:rad: kolumn: text</c>.</summary>
    public override string ToString() => $"{Fil}:{Rad}: {Kolumn}: {Text}";
}
