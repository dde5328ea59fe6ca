namespace Finsam.Domain.Lokusgrupper;

/// <summary>Proposes the meetings of a year, to be changed before they are booked.</summary>
public static class Årsplan
{
    /// <summary>Most meetings that are planned at a time.</summary>
    public const int FlestMöten = 24;

    /// <summary>Days spread evenly over the working year, all on one day of the week: not from mid-December to Epiphany, not in July, not on 1 May or 6 June.</summary>
    /// <param name="år">Calendar year.</param>
    /// <param name="antal">How many, from 1 to <see cref="FlestMöten"/>.</param>
    /// <param name="veckodag">Which day of the week.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is another.</exception>
    public static IReadOnlyList<DateOnly> Förslag(int år, int antal, DayOfWeek veckodag)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(antal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(antal, FlestMöten);
        var dagar = Enumerable.Range(0, 366).Select(new DateOnly(år, 1, 1).AddDays)
            .Where(d => d.Year == år && d.DayOfWeek == veckodag && d >= new DateOnly(år, 1, 8) && d <= new DateOnly(år, 12, 14) && d.Month != 7 && (d.Month, d.Day) is not ((5, 1) or (6, 6)))
            .ToList();
        return [.. Enumerable.Range(0, antal).Select(i => dagar[((2 * i) + 1) * dagar.Count / (2 * antal)])];
    }
}
