namespace Finsam.Domain.Lokusgrupper;

/// <summary>What is written of a meeting.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Grupper">Koder of the groups.</param>
/// <param name="Punkter">What was, or is to be, handled, as codes.</param>
/// <param name="Huvudmän">The huvudmän that were there by a file; they hold until persons are ticked off.</param>
public sealed record Mötesuppgifter(DateOnly Datum, IReadOnlyList<string> Grupper, IReadOnlyList<string> Punkter, IReadOnlyList<string> Huvudmän)
{
    /// <summary>Those who were there, one by one.</summary>
    public IReadOnlyList<Mötesdeltagare> Närvarande { get; init; } = [];
}
