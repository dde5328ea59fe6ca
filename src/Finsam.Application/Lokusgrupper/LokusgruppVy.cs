using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Lokusgrupper;

/// <summary>One lokusgrupp in a period.</summary>
public sealed record LokusgruppVy
{
    /// <summary>The facts.</summary>
    public required Lokusgrupp Lokusgrupp { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The insatser's samlade ljus, counted.</summary>
    public required Ljusantal Antal { get; init; }

    /// <summary>The worst of them; of none, grå.</summary>
    public required Trafikljus Samlat { get; init; }

    /// <summary>Its insatser in the period and not closed in it; one that several groups share stands in each.</summary>
    public required IReadOnlyList<Insatsrad> Insatser { get; init; }

    /// <summary>Those closed in the period.</summary>
    public required IReadOnlyList<Insatsrad> Avslutade { get; init; }

    /// <summary>How many of all these it shares with other groups.</summary>
    public required int Delade { get; init; }

    /// <summary>Budget and utfall of the period, over all its insatser; a shared insats counts whole.</summary>
    public required Budgetutfall Ekonomi { get; init; }

    /// <summary>Reports handed in, and expected.</summary>
    public required Rapportläge Rapporter { get; init; }

    /// <summary>Reports of the period that were handed in too late.</summary>
    public required IReadOnlyList<Senrapport> Sena { get; init; }

    /// <summary>The last twelve quarters, each summed over the insatser that were active in it; a count is masked as soon as one of its terms is.</summary>
    public required IReadOnlyList<Kvartalsrad> Kvartal { get; init; }

    /// <summary>The samlade ljus of every insats that was active in any of the twelve quarters.</summary>
    public required IReadOnlyList<Ljusrad> LjusÖverTid { get; init; }

    /// <summary>What became of the colours since the period before.</summary>
    public required IReadOnlyList<Ljusförändring> Förändringar { get; init; }

    /// <summary>Answers of the period that somebody should look at.</summary>
    public required IReadOnlyList<Svarsrad> Svar { get; init; }

    /// <summary>The parties of its insatser.</summary>
    public required IReadOnlyList<Part> Parter { get; init; }
}

/// <summary>The samlade ljus of one insats, quarter by quarter.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Kvartal">Oldest first; <c>null</c> where no report was handed in.</param>
public sealed record Ljusrad(Insatslänk Insats, IReadOnlyList<(Kvartal Kvartal, Trafikljus? Ljus)> Kvartal);

/// <summary>What became of the samlade ljus of one insats since the period before.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Förr">The colour then, or <c>null</c> when it was not there.</param>
/// <param name="Nu">The colour now.</param>
/// <param name="Förändring">Better, worse.</param>
public sealed record Ljusförändring(Insatslänk Insats, Trafikljus? Förr, Trafikljus Nu, Förändring Förändring);

/// <summary>An answer that somebody should look at.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Fråga">The question.</param>
/// <param name="Ja">What was answered.</param>
/// <param name="Not">The note to it, or <c>null</c>.</param>
public sealed record Svarsrad(Insatslänk Insats, Kvartal Kvartal, Fråga Fråga, bool Ja, string? Not);

/// <summary>A report that was handed in too late.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Förföll">The last day.</param>
/// <param name="Inlämnad">The day it came.</param>
public sealed record Senrapport(Insatslänk Insats, Kvartal Kvartal, DateOnly Förföll, DateOnly Inlämnad);
