using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>What of the register a mål may be counted of.</summary>
public enum Registermått
{
    /// <summary>Those who have left.</summary>
    Avslutade,

    /// <summary>Those who have come in.</summary>
    Inskrivna,

    /// <summary>Those who are there at the end of the quarter.</summary>
    Pågående,
}

/// <summary>What the register counts of those that a mål in the kvartalsrapport is counted of.</summary>
/// <param name="Mål">Number of the mål.</param>
/// <param name="Mått">Whom it is counted of.</param>
/// <param name="Antal">Each way that the mål may be counted, as it may be shown: a period, or since the start where that is <c>null</c>.</param>
public sealed record Registertal(int Mål, Registermått Mått, IReadOnlyList<(Period? Period, Antal Antal)> Antal)
{
    private static readonly Dictionary<string, Registermått> Ord = new(StringComparer.OrdinalIgnoreCase)
    {
        ["avslutade"] = Registermått.Avslutade,
        ["avslutade deltagare"] = Registermått.Avslutade,
        ["alla avslutade"] = Registermått.Avslutade,
        ["alla avslutade deltagare"] = Registermått.Avslutade,
        ["utskrivna"] = Registermått.Avslutade,
        ["deltagare"] = Registermått.Inskrivna,
        ["alla deltagare"] = Registermått.Inskrivna,
        ["inskrivna"] = Registermått.Inskrivna,
        ["inskrivna deltagare"] = Registermått.Inskrivna,
        ["inregistrerade"] = Registermått.Inskrivna,
        ["pågående"] = Registermått.Pågående,
        ["pågående deltagare"] = Registermått.Pågående,
    };

    /// <summary>
    /// Whom a mål is counted of, when what it says is just the name of them; <c>null</c> for what the register cannot know ("de som avslutats, utom de som flyttat").
    /// </summary>
    public static Registermått? Av(string? nämnare) => nämnare is not null && Ord.TryGetValue(nämnare.Trim().TrimEnd('.'), out var mått) ? mått : null;

    /// <summary>The periods that a mål in the report of a quarter may be counted over, besides since the start: the quarter, and the half-year and the year that end with it.</summary>
    public static IReadOnlyList<Period> Perioder(Kvartal kvartal) =>
        [.. new[] { Period.För(kvartal), Period.HalvårMed(kvartal), Period.Helår(kvartal.År) }.Where(p => p.SistaKvartal == kvartal)];

    /// <summary>
    /// Compares with what a report says: it agrees when it is what the register has in any of those ways. Nothing is said where a count is hidden: that it agrees with a number would tell the number.
    /// </summary>
    /// <param name="rapporten">The number in the report; <c>null</c> where it has none, or it is hidden.</param>
    /// <returns><c>null</c> where they cannot be compared.</returns>
    public Registerjämförelse? Jämför(decimal? rapporten)
    {
        return rapporten is not { } tal || tal != decimal.Truncate(tal) || Antal.Any(a => a.Antal.Maskerad) ? null
            : new(this, (int)tal, (int)Antal.Select(a => tal - a.Antal.Värde!.Value).MinBy(Math.Abs));
    }
}

/// <summary>What a report says of the deltagare, beside the register.</summary>
/// <param name="Registret">The register.</param>
/// <param name="Rapporten">The number in the report.</param>
/// <param name="Skillnad">The report's number less the one of the register's that lies nearest; 0 when they agree.</param>
public sealed record Registerjämförelse(Registertal Registret, int Rapporten, int Skillnad)
{
    /// <summary>Whether they agree.</summary>
    public bool Stämmer => Skillnad == 0;
}
