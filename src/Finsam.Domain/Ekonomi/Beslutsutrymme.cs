using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>How much the board can still decide on, year by year. Source: formats/utbyte.md, "Beslutsutrymme".</summary>
public static class Beslutsutrymme
{
    /// <summary>
    /// Works out every year that has posts. The first year begins with its own series' överskott; a later one, in both series, with what the year before
    /// came to, by its prognos where it has one. A post missing in a prognos is taken from the year's budget, one missing in a budget is 0.
    /// </summary>
    /// <param name="poster">The figures, in any order, each year, series and post once.</param>
    /// <param name="ansökt">Thousands of kronor per year that further insatser would cost; nothing for <c>null</c>.</param>
    /// <returns>The years in order, or <c>utrymme.lucka</c> where a year between the first and the last has no posts.</returns>
    public static Result<IReadOnlyList<Utrymmesår>> Räkna(IEnumerable<Förbundspost> poster, IReadOnlyDictionary<int, long>? ansökt = null)
    {
        var år = poster.GroupBy(p => p.År).OrderBy(p => p.Key).ToList();
        if (Enumerable.Range(0, år.Count).Where(i => år[i].Key != år[0].Key + i).Select(i => år[0].Key + i).FirstOrDefault() is > 0 and var saknat)
        {
            return new Fel(
                "utrymme.lucka",
                $"År {saknat} saknar uppgifter om förbundets ekonomi, och åren efter går inte att räkna utan det. Fyll i år {saknat}.",
                Felslag.Konflikt);
        }

        var lägen = new List<Utrymmesår>();
        foreach (var åretsPoster in år)
        {
            lägen.Add(Året(åretsPoster.Key, åretsPoster, lägen.LastOrDefault(), ansökt?.GetValueOrDefault(åretsPoster.Key) ?? 0));
        }

        return lägen;
    }

    private static Utrymmesår Året(int år, IEnumerable<Förbundspost> poster, Utrymmesår? förra, long ansökt)
    {
        var budget = Serie(poster, Ekonomiserie.Budget);
        var prognos = Serie(poster, Ekonomiserie.Prognos);
        var budgetrad = budget.Count == 0 ? null : Rad(förra?.Gäller, post => budget.GetValueOrDefault(post));
        var prognosrad = prognos.Count == 0 ? null : Rad(förra?.Gäller, post => prognos.TryGetValue(post, out var tkr) ? tkr : budget.GetValueOrDefault(post));
        var gäller = (prognosrad ?? budgetrad)!;
        return new(år, budgetrad, prognosrad, gäller with
        {
            Ingående = förra?.MedAnsökningar.Beslutsutrymme ?? gäller.Ingående,
            Samverkansinsatser = gäller.Samverkansinsatser + ansökt,
        });
    }

    private static Dictionary<Ekonomipost, int> Serie(IEnumerable<Förbundspost> poster, Ekonomiserie serie) =>
        poster.Where(p => p.Serie == serie).ToDictionary(p => p.Post, p => p.Tkr);

    private static Utrymmesrad Rad(Utrymmesrad? förra, Func<Ekonomipost, long> tkr) => new(
        förra?.Beslutsutrymme ?? tkr(Ekonomipost.Överskott),
        tkr(Ekonomipost.Medlemsavgifter),
        tkr(Ekonomipost.Förtroendevalda),
        tkr(Ekonomipost.Förvaltning),
        tkr(Ekonomipost.Samverkansinsatser),
        tkr(Ekonomipost.ÖvrigaSamverkansinsatser));
}
