using Finsam.Domain.Översikt;

namespace Finsam.Web.Features.Gemensamt.Tabeller;

/// <summary>One row of colours over time.</summary>
/// <param name="Namn">What is judged.</param>
/// <param name="Länk">Where the name leads, or <c>null</c>.</param>
/// <param name="Celler">One per quarter; <c>null</c> where no report was handed in.</param>
public sealed record Matrisrad(string Namn, string? Länk, IReadOnlyList<Matriscell?> Celler);

/// <summary>One colour with its word.</summary>
/// <param name="Färg">The colour.</param>
/// <param name="Ord">The word.</param>
public sealed record Matriscell(Trafikljus Färg, string Ord);
