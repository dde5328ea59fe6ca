namespace Finsam.Domain.Indikatorer;

/// <summary>
/// Which insatser's answers to one påstående may be shown, when they are shown together too: nothing under the minimum, and nothing from which somebody who
/// subtracts could reach a set of insatser that is under it. Source: design.md, "Deltagare"; formats/utbyte.md, "Indikatorer".
/// </summary>
/// <param name="Visade">The insatser whose own answers are shown, by their place in the list.</param>
/// <param name="Totalt">Whether all together are shown.</param>
/// <param name="Grupper">The groups that are shown, by their place in the list.</param>
public sealed record Mätdöljning(IReadOnlySet<int> Visade, bool Totalt, IReadOnlySet<int> Grupper)
{
    /// <summary>Works it out.</summary>
    /// <param name="antal">How many answered, per insats.</param>
    /// <param name="grupper">The insatser of each group, by their place; an insats may be of several.</param>
    /// <param name="gräns">The least number of answers that anything is said of.</param>
    public static Mätdöljning Av(IReadOnlyList<int> antal, IReadOnlyList<IReadOnlyList<int>> grupper, int gräns)
    {
        var visade = Enumerable.Range(0, antal.Count).Where(i => antal[i] >= gräns).ToHashSet();
        if (antal.Sum() < gräns)
        {
            return new(visade, false, new HashSet<int>());
        }

        // All together less those shown must not leave a few: then the smallest of them is hidden too.
        if (Rest(visade).Sum(i => antal[i]) is > 0 and var rest && rest < gräns)
        {
            visade.Remove(visade.MinBy(i => (antal[i], i)));
        }

        var visadeGrupper = new HashSet<int>();
        foreach (var grupp in Enumerable.Range(0, grupper.Count).OrderByDescending(g => grupper[g].Sum(i => antal[i])).ThenBy(g => g))
        {
            if (grupper[grupp].Sum(i => antal[i]) >= gräns && Delar([.. visadeGrupper, grupp]).All(n => n == 0 || n >= gräns))
            {
                visadeGrupper.Add(grupp);
            }
        }

        return new(visade, true, visadeGrupper);

        IEnumerable<int> Rest(HashSet<int> av) => Enumerable.Range(0, antal.Count).Where(i => !av.Contains(i));

        // Hidden insatser that the same shown groups have: whatever is added and subtracted, they go together.
        IEnumerable<int> Delar(List<int> visas) => Rest(visade)
            .GroupBy(i => string.Join(',', visas.Where(g => grupper[g].Contains(i))))
            .Select(del => del.Sum(i => antal[i]));
    }
}
