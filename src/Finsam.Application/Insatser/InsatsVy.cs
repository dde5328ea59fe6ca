using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

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

    /// <summary>The twelve quarters up to the end of the period in which the insats was active, oldest first.</summary>
    public required IReadOnlyList<Kvartalsrad> Kvartal { get; init; }

    /// <summary>Budget and utfall of the same quarters, added up.</summary>
    public required IReadOnlyList<Ackumulerat> Ackumulerat { get; init; }

    /// <summary>Lights, answers and notes of the same quarters.</summary>
    public required IReadOnlyList<Rapportkvartal> Rapporter { get; init; }

    /// <summary>Deltagare by kön of the same quarters; empty for an insats that has none by its type.</summary>
    public required IReadOnlyList<Könskvartal> Kön { get; init; }

    /// <summary>How the deltagare of the period came and went: kvinnor, män, övriga, alla; empty for an insats that has none by its type.</summary>
    public required IReadOnlyList<Deltagarflöde> Flöde { get; init; }

    /// <summary>Why those who left in the period did so, for whoever reads the register; <c>null</c> for others and where there is no flow.</summary>
    public required Avslutsorsaker? Orsaker { get; init; }

    /// <summary>Its mål by level and number, each with its latest bedömning up to the end of the period.</summary>
    public required IReadOnlyList<Målrad> Mål { get; init; }

    /// <summary>Whether the user may say how many it has room for.</summary>
    public required bool FårÄndraPlatser { get; init; }

    /// <summary>Whether the user may change its mål.</summary>
    public required bool FårÄndraMål { get; init; }

    /// <summary>Everyone who has been registered up to the end of the period; <c>null</c> where the insats has no deltagare or is not in the period.</summary>
    public required Antal? Registrerade { get; init; }

    /// <summary>The insats before this one in the order of the list, or <c>null</c>.</summary>
    public required Insatslänk? Föregående { get; init; }

    /// <summary>The one after.</summary>
    public required Insatslänk? Nästa { get; init; }

    /// <summary>Whether counts are unmasked, since the insats is the user's own.</summary>
    public required bool Omaskerad { get; init; }
}

/// <summary>The way to an insats.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Visningsnamn">Its name for tables.</param>
public sealed record Insatslänk(string Kod, string Visningsnamn);

/// <summary>Budget and utfall added up to the end of a quarter, from complete quarters.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="UnderÅret">From the first quarter of its year.</param>
/// <param name="SedanStart">From the start of the insats.</param>
public sealed record Ackumulerat(Kvartal Kvartal, Budgetutfall UnderÅret, Budgetutfall SedanStart);

/// <summary>What the report of a quarter said. A draft says nothing.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Läge">Handed in, late, awaited.</param>
/// <param name="Förfaller">The last day to hand it in.</param>
/// <param name="Inlämnad">The day it was handed in, or <c>null</c>.</param>
/// <param name="Ljus">All lights of the quarter; without a report only the budget light says anything.</param>
/// <param name="Svar">The answers, or <c>null</c> without a report.</param>
/// <param name="Noter">The notes to them.</param>
public sealed record Rapportkvartal(
    Kvartal Kvartal, Inlämning Läge, DateOnly Förfaller, DateOnly? Inlämnad, Insatsljus Ljus, Svar? Svar, IReadOnlyList<Notering> Noter)
{
    /// <summary>Whether the last day is a later one than the plan's.</summary>
    public bool HarAnstånd { get; init; }
}

/// <summary>Deltagare of one quarter by kön, each count masked for itself.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Kvinnor">Kvinnor.</param>
/// <param name="Män">Män.</param>
/// <param name="Övriga">The rest, and those of whom nothing is known.</param>
/// <param name="Alla">All of them.</param>
public sealed record Könskvartal(Kvartal Kvartal, Deltagarkvartal Kvinnor, Deltagarkvartal Män, Deltagarkvartal Övriga, Deltagarkvartal Alla);

/// <summary>Budget and deltagare of one quarter.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Ekonomi">Budget and utfall in kronor; of a group, the sum over its insatser.</param>
/// <param name="Ljus">The budget light's colour, as a whole.</param>
/// <param name="Deltagare"><c>null</c> for an insats that has none by its type.</param>
public sealed record Kvartalsrad(Kvartal Kvartal, Budgetutfall Ekonomi, Trafikljus Ljus, Deltagarkvartal? Deltagare);

/// <summary>Deltagare of one quarter, masked.</summary>
/// <param name="In">Inregistrerade.</param>
/// <param name="Ut">Avslutade.</param>
/// <param name="Pågående">Ongoing at its end.</param>
public sealed record Deltagarkvartal(Antal In, Antal Ut, Antal Pågående)
{
    /// <summary>The sum, masked where a term is.</summary>
    public static Deltagarkvartal operator +(Deltagarkvartal a, Deltagarkvartal b) => new(a.In + b.In, a.Ut + b.Ut, a.Pågående + b.Pågående);
}
