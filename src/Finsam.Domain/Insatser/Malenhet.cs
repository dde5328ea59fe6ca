using System.Collections.Frozen;

namespace Finsam.Domain.Insatser;

/// <summary>Whether what a mål counts is persons, for the masking of small counts.</summary>
public static class Målenhet
{
    /// <summary>
    /// Words that are surely not persons. The list is of these, and not of words for persons, so that a unit that nobody has thought of is masked
    /// rather than shown.
    /// </summary>
    private static readonly FrozenSet<string> Annat = new[]
    {
        "kr", "kronor", "tkr", "mkr", "dag", "dagar", "vecka", "veckor", "månad", "månader", "år", "timme", "timmar", "möte", "möten", "träff", "träffar",
        "tillfälle", "tillfällen", "aktivitet", "aktiviteter", "utbildning", "utbildningar", "utbildningstillfällen", "seminarier", "workshops", "rutin",
        "rutiner", "överenskommelse", "överenskommelser", "avtal", "plats", "platser", "poäng", "index", "skala", "organisation", "organisationer",
        "verksamhet", "verksamheter", "myndigheter", "kommun", "kommuner", "arbetsgivare", "företag", "arbetsplats", "arbetsplatser", "dokument", "rapport",
        "rapporter", "nätverk", "enheter",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Fyllnad =
        new[] { "antal", "st", "stycken", "av", "i", "per", "på", "och", "hela", "genomförda", "hållna" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the unit is persons: always, unless it has a word that is known to be something else and none that is not. "möten" and "poäng (1–10)" are
    /// not; "deltagare", "deltagare per dag", "lotsärenden" and percent are, and so is what nobody has thought of.
    /// </summary>
    public static bool ÄrPersoner(string? enhet)
    {
        var ord = (enhet ?? "").Split([' ', ',', '.', '/', '(', ')', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Where(o => !o.All(char.IsDigit) && !Fyllnad.Contains(o))
            .ToList();
        return ord.Count == 0 || !ord.All(Annat.Contains);
    }
}
