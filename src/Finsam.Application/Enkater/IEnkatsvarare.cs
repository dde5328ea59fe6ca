using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Enkäter;

/// <summary>What whoever has a link meets.</summary>
public enum Bladläge
{
    /// <summary>The first day has not come.</summary>
    InteÖppnad,

    /// <summary>It can be answered.</summary>
    Öppen,

    /// <summary>An answer has been sent by this link.</summary>
    Besvarad,

    /// <summary>The last day has been, or the round has been closed or given up.</summary>
    Stängd,
}

/// <summary>A form as whoever has the link to it sees it.</summary>
public sealed record Enkätblad
{
    /// <summary>What can be done with it.</summary>
    public required Bladläge Läge { get; init; }

    /// <summary>The form.</summary>
    public required Formulär Formulär { get; init; }

    /// <summary>With whose words.</summary>
    public required Indikatorkatalog Katalog { get; init; }

    /// <summary>The insats that it is about, or <c>null</c> for the förbund.</summary>
    public required string? Insats { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Öppnar { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Stänger { get; init; }

    /// <summary>Codes of the languages beside Swedish.</summary>
    public required IReadOnlyList<string> Språk { get; init; }

    /// <summary>What has been saved and not sent, by mätpunkt.</summary>
    public required IReadOnlyDictionary<string, int> Svar { get; init; }

    /// <summary>Its påståenden, in order.</summary>
    public IReadOnlyList<Mätpunkt> Punkter => Katalog.Punkter(Formulär);
}

/// <summary>How it went to save or send.</summary>
/// <param name="Blad">The form as it is now; <c>null</c> where there is none behind the link.</param>
/// <param name="Fel">Why nothing was saved, or <c>null</c> where it was.</param>
public sealed record Bladutfall(Enkätblad? Blad, Fel? Fel);

/// <summary>
/// Takes the answers of whoever has a link: no request, since that person is not logged in and is not to be known. Nothing is written where the links lie, and
/// nothing about when.
/// </summary>
public interface IEnkätsvarare
{
    /// <summary>What the link leads to; <c>null</c> where it is none of ours.</summary>
    Task<Enkätblad?> LäsAsync(Enkätlänk länk, CancellationToken cancellationToken);

    /// <summary>Saves some answers as a draft beside those that are there; an empty one takes the answer away.</summary>
    Task<Bladutfall> SparaAsync(Enkätlänk länk, IReadOnlyList<KeyValuePair<string, string?>> svar, CancellationToken cancellationToken);

    /// <summary>Sends exactly these answers: once, whatever is tried at the same time.</summary>
    Task<Bladutfall> SkickaAsync(Enkätlänk länk, IReadOnlyList<KeyValuePair<string, string?>> svar, CancellationToken cancellationToken);

    /// <summary>Translations of a version of the catalogue: these languages, examples too.</summary>
    Task<IReadOnlyList<Enkätspråk>> SpråkAsync(int katalogversion, IReadOnlyList<string> koder, CancellationToken cancellationToken);
}
