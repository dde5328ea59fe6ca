using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>A row of a printed table of utfall and budget, as it stands on the paper.</summary>
/// <param name="Namn">Its heading.</param>
/// <param name="Utfall">Kronor, or <c>null</c> where nothing is printed.</param>
/// <param name="Budget">Kronor, or <c>null</c>.</param>
/// <param name="Avvikelse">Kronor, or <c>null</c>.</param>
/// <param name="Summerar">What it is said to be the sum of: other rows with their sign, from 0; empty for a row that is no sum.</param>
public sealed record Trycktrad(string Namn, decimal? Utfall, decimal? Budget, decimal? Avvikelse, IReadOnlyList<(int Rad, int Tecken)> Summerar)
{
    /// <summary>A printed number of the row.</summary>
    public decimal? this[Tryckkolumn kolumn] => kolumn switch
    {
        Tryckkolumn.Utfall => Utfall,
        Tryckkolumn.Budget => Budget,
        _ => Avvikelse,
    };
}

/// <summary>The columns of a printed table.</summary>
public enum Tryckkolumn
{
    /// <summary>What it came to.</summary>
    Utfall,

    /// <summary>What was planned.</summary>
    Budget,

    /// <summary>Budget less utfall.</summary>
    Avvikelse,
}

/// <summary>A printed number that does not agree with the others on the paper.</summary>
/// <param name="Rad">Which row, from 0.</param>
/// <param name="Kolumn">Which column.</param>
/// <param name="Tryckt">Kronor as printed.</param>
/// <param name="Räknat">Kronor as the other printed numbers give.</param>
/// <param name="Mot">What it was held against.</param>
public sealed record Avstämningsfel(int Rad, Tryckkolumn Kolumn, decimal Tryckt, decimal Räknat, Avstämningsgrund Mot)
{
    /// <summary>Printed less counted, kronor.</summary>
    public decimal Skillnad => Tryckt - Räknat;

    /// <summary>Whether it is no more than whole kronor rounded one by one can differ.</summary>
    /// <param name="poster">How many numbers were added.</param>
    public bool KanVaraAvrundning(int poster) => Math.Abs(Skillnad) <= Math.Max(1, poster / 2m);
}

/// <summary>What a printed number is held against.</summary>
public enum Avstämningsgrund
{
    /// <summary>The rows that it is said to sum.</summary>
    Raderna,

    /// <summary>The row's own budget less utfall.</summary>
    BudgetMinusUtfall,
}

/// <summary>
/// Holds the numbers of a printed table against each other: every sum against its rows, every avvikelse against its own row. Source: "Utfall–Budget 2014"
/// of Skellefteå-Norsjö, whose totals do not agree.
/// </summary>
public static class Avstämning
{
    /// <summary>Every printed number that does not agree, row by row. An empty cell is not 0: a row where it is empty is not held against it.</summary>
    public static IReadOnlyList<Avstämningsfel> Granska(IReadOnlyList<Trycktrad> rader) =>
        [.. rader.SelectMany((rad, i) => Summor(rader, rad, i).Concat(EgenAvvikelse(rad, i)))];

    private static IEnumerable<Avstämningsfel> Summor(IReadOnlyList<Trycktrad> rader, Trycktrad rad, int i)
    {
        foreach (var kolumn in rad.Summerar.Count == 0 ? [] : Enum.GetValues<Tryckkolumn>())
        {
            var räknat = rad.Summerar.Sum(del => del.Tecken * (rader[del.Rad][kolumn] ?? 0));
            if (rad[kolumn] is { } tryckt && tryckt != räknat)
            {
                yield return new(i, kolumn, tryckt, räknat, Avstämningsgrund.Raderna);
            }
        }
    }

    private static IEnumerable<Avstämningsfel> EgenAvvikelse(Trycktrad rad, int i)
    {
        // A blank beside a number on paper is nothing spent, or nothing planned: that row is held against the number alone.
        if (rad.Avvikelse is { } tryckt && (rad.Utfall ?? rad.Budget) is not null && tryckt != (rad.Budget ?? 0) - (rad.Utfall ?? 0))
        {
            yield return new(i, Tryckkolumn.Avvikelse, tryckt, (rad.Budget ?? 0) - (rad.Utfall ?? 0), Avstämningsgrund.BudgetMinusUtfall);
        }
    }
}
