using Finsam.Domain.Lärdomar;

namespace Finsam.Application.Lärdomar;

/// <summary>Searches the library as Swedish is spoken: most forms of a word find the others.</summary>
public interface ILärdomssök
{
    /// <summary>Rows of the library: the best hits first, or without words the latest.</summary>
    /// <param name="urval">What to look for.</param>
    /// <param name="sida">The page, from 1, of <see cref="LärdomarVy.PerSida"/> rows; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<Lärdomsträffar> SökAsync(Lärdomsurval urval, int? sida, CancellationToken cancellationToken);
}

/// <summary>What was found.</summary>
/// <param name="Antal">How many in all.</param>
/// <param name="Rader">Those of the page.</param>
public sealed record Lärdomsträffar(int Antal, IReadOnlyList<Lärdomsträff> Rader);

/// <summary>One hit.</summary>
/// <param name="Lärdom">What was found.</param>
/// <param name="Ord">The words in it that are what was looked for, as they stand there.</param>
public sealed record Lärdomsträff(Lärdom Lärdom, IReadOnlyList<string> Ord);

/// <summary>What to look for; empty parts do not narrow.</summary>
/// <param name="Text">Words, as in a search on the web: <c>"of a phrase"</c>, <c>or</c>, <c>-without</c>.</param>
/// <param name="Slag">What kind.</param>
/// <param name="Tagg">What it is about.</param>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="År">Calendar year.</param>
public sealed record Lärdomsurval(string? Text = null, Lärdomsslag? Slag = null, string? Tagg = null, string? Insats = null, int? År = null)
{
    /// <summary>Everything.</summary>
    public static Lärdomsurval Allt { get; } = new();
}
