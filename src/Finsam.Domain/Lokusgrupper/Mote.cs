using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>Whose meeting it is. Source: formats/utbyte.md, <c>moten.csv</c>.</summary>
public enum Mötestyp
{
    /// <summary>Of one or several lokusgrupper.</summary>
    [Kod("lokus")]
    Lokus,

    /// <summary>Of a styrgrupp.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,
}

/// <summary>A meeting, held or booked. One meeting may be of several groups at once.</summary>
public sealed class Möte
{
    /// <summary>Longest kod.</summary>
    public const int MaxKod = 60;

    /// <summary>The point of the agenda that LS-åtagande L3 asks for.</summary>
    public const string BudgetUtfall = "budget_utfall";

    /// <summary>The förbund's own code of the meeting.</summary>
    public required string Kod { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Whose meeting it is.</summary>
    public required Mötestyp Typ { get; init; }

    /// <summary>Koder of the groups.</summary>
    public required IReadOnlyList<string> Grupper { get; init; }

    /// <summary>What was handled, as codes.</summary>
    public required IReadOnlyList<string> Punkter { get; init; }

    /// <summary>The huvudmän that were there.</summary>
    public required IReadOnlyList<string> Huvudmän { get; init; }
}
