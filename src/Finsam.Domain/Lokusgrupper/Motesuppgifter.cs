namespace Finsam.Domain.Lokusgrupper;

/// <summary>What is written of a meeting.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Grupper">Koder of the groups.</param>
/// <param name="Punkter">What was, or is to be, handled by a file, as codes; they hold until an agenda is written.</param>
/// <param name="Huvudmän">The huvudmän that were there by a file; they hold until persons are ticked off.</param>
public sealed record Mötesuppgifter(DateOnly Datum, IReadOnlyList<string> Grupper, IReadOnlyList<string> Punkter, IReadOnlyList<string> Huvudmän)
{
    /// <summary>Those who were there, one by one.</summary>
    public IReadOnlyList<Mötesdeltagare> Närvarande { get; init; } = [];

    /// <summary>When it begins and ends, and where it is.</summary>
    public Mötesplats Plats { get; init; } = Mötesplats.Okänd;

    /// <summary>What is to be taken up, in order.</summary>
    public Dagordning Dagordning { get; init; } = Dagordning.Tom;
}
