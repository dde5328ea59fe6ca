namespace Finsam.Domain.Lokusgrupper;

/// <summary>Somebody who can be ticked off as present: a member of a lokusgrupp, or a seat of a styrgrupp.</summary>
/// <param name="Id">The place that they hold.</param>
/// <param name="Grupp">Kod of the group.</param>
/// <param name="Namn">A name or a function.</param>
/// <param name="Plats">What they are in the group, in Swedish.</param>
/// <param name="Huvudman">Whom they sit for.</param>
/// <param name="Räknas">Whether their huvudman was there when they were: an ersättare counts, somebody adjungerad does not.</param>
/// <param name="Från">First day, or <c>null</c> when nobody remembers.</param>
/// <param name="Tom">Last day, or <c>null</c> while no end is set.</param>
public sealed record Mötesdeltagare(Guid Id, string Grupp, string Namn, string Plats, string Huvudman, bool Räknas, DateOnly? Från, DateOnly? Tom)
{
    /// <summary>Whether they hold the place on the day.</summary>
    public bool Sitter(DateOnly dag) => !(Från > dag) && !(Tom < dag);

    /// <summary>The huvudmän that were there when these were, each once however its name is spelled. Source: formats/utbyte.md, "LS-åtaganden".</summary>
    public static IReadOnlyList<string> Huvudmän(IEnumerable<Mötesdeltagare> närvarande) =>
        [.. närvarande.Where(d => d.Räknas).Select(d => d.Huvudman).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
}
