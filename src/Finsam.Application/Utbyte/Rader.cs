namespace Finsam.Application.Utbyte;

/// <summary>A file as it was read: its header and its rows of trimmed cells.</summary>
/// <param name="Namn">File name.</param>
/// <param name="Rubriker">The header.</param>
/// <param name="Rader">The rows that are not wholly empty.</param>
public sealed record Råfil(string Namn, IReadOnlyList<string> Rubriker, IReadOnlyList<Rårad> Rader)
{
    /// <summary>What could not be read at all: encoding, quotes.</summary>
    public IReadOnlyList<Radfel> Fel { get; init; } = [];
}

/// <summary>One row.</summary>
/// <param name="Nummer">Row, the header being 1.</param>
/// <param name="Celler">Trimmed cells, as many as the row had.</param>
public sealed record Rårad(int Nummer, IReadOnlyList<string> Celler);

/// <summary>A row whose cells have been read.</summary>
/// <param name="Nummer">Row, the header being 1.</param>
/// <param name="Fil">Which file's columns it has.</param>
/// <param name="Värden">In the order of the file's columns; <c>null</c> where the cell is empty.</param>
public sealed record Rad(int Nummer, Filspecifikation Fil, IReadOnlyList<object?> Värden)
{
    /// <summary>The value of a cell, or <c>null</c> where it is empty.</summary>
    public object? this[string kolumn] => Värden[Fil.Plats(kolumn)];
}

/// <summary>A checked file.</summary>
/// <param name="Fil">Which.</param>
/// <param name="Rader">Its rows; complete only when there is no error.</param>
public sealed record GranskadFil(Filspecifikation Fil, IReadOnlyList<Rad> Rader)
{
    /// <summary>Whether its rows could be read. If not, what refers to them can be neither right nor wrong.</summary>
    public bool Läst { get; init; } = true;
}
