namespace Finsam.Domain.Gemensamt;

/// <summary>Which of the values that others have published stands beside a period of ours.</summary>
public static class Bredvid
{
    /// <summary>The one of that period; else of one that it lies in, the shortest; else the latest before it. Always shown with its own period.</summary>
    /// <param name="period">Ours.</param>
    /// <param name="alla">Theirs.</param>
    /// <param name="när">The period of each.</param>
    public static T? Perioden<T>(Period period, IEnumerable<T> alla, Func<T, Period> när)
        where T : class => alla
        .Where(v => när(v).FörstaDag <= period.FörstaDag)
        .OrderByDescending(v => när(v) == period)
        .ThenByDescending(v => när(v).SistaDag >= period.SistaDag)
        .ThenBy(v => när(v).SistaDag >= period.SistaDag ? när(v).Slag : default)
        .ThenByDescending(v => när(v).SistaDag)
        .ThenByDescending(v => när(v).Slag)
        .FirstOrDefault();
}
