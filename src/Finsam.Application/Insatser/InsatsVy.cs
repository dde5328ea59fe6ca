using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Insatser;

/// <summary>One insats in a period.</summary>
public sealed record InsatsVy
{
    /// <summary>The facts.</summary>
    public required Insats Insats { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>Lights, budget, eight quarters and notes; <c>null</c> when the insats is not in the period.</summary>
    public required Insatsrad? Läge { get; init; }

    /// <summary>Whether it was closed within the period.</summary>
    public required bool AvslutadIPerioden { get; init; }

    /// <summary>The eight quarters up to the end of the period in which the insats was active, oldest first.</summary>
    public required IReadOnlyList<Kvartalsrad> Kvartal { get; init; }

    /// <summary>Whether counts are unmasked, since the insats is the user's own.</summary>
    public required bool Omaskerad { get; init; }
}

/// <summary>Budget and deltagare of one quarter.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Ekonomi">Budget and utfall in kronor; of a group, the sum over its insatser.</param>
/// <param name="Ljus">The budget light's colour, as a whole.</param>
/// <param name="Deltagare"><c>null</c> for an insats that has none by its type.</param>
public sealed record Kvartalsrad(Kvartal Kvartal, Budgetutfall Ekonomi, Domain.Översikt.Trafikljus Ljus, Deltagarkvartal? Deltagare);

/// <summary>Deltagare of one quarter, masked.</summary>
/// <param name="In">Inregistrerade.</param>
/// <param name="Ut">Avslutade.</param>
/// <param name="Pågående">Ongoing at its end.</param>
public sealed record Deltagarkvartal(Antal In, Antal Ut, Antal Pågående)
{
    /// <summary>The sum, masked where a term is.</summary>
    public static Deltagarkvartal operator +(Deltagarkvartal a, Deltagarkvartal b) => new(a.In + b.In, a.Ut + b.Ut, a.Pågående + b.Pågående);
}
