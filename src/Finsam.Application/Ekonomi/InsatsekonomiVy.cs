using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Ekonomi;

/// <summary>The money of one insats, in one year and in all.</summary>
public sealed record InsatsekonomiVy
{
    /// <summary>Kod of the insats.</summary>
    public required string Kod { get; init; }

    /// <summary>Its name for tables.</summary>
    public required string Visningsnamn { get; init; }

    /// <summary>The parts it is run with, as suggestions of who pays in kind.</summary>
    public required IReadOnlyList<string> Parter { get; init; }

    /// <summary>The chosen year.</summary>
    public required int År { get; init; }

    /// <summary>The years to choose among, latest first.</summary>
    public required IReadOnlyList<int> Åren { get; init; }

    /// <summary>What the board decided, latest first.</summary>
    public required IReadOnlyList<Beslut> Beslut { get; init; }

    /// <summary>Granted, asked for and left, year by year.</summary>
    public required Medel Medel { get; init; }

    /// <summary>The year's cost lines.</summary>
    public required Budgetläge Budget { get; init; }

    /// <summary>What the lines sum to beside the totals; empty without lines.</summary>
    public required IReadOnlyList<Radavstämning> Avstämning { get; init; }

    /// <summary>The year's quarters with their budget lights.</summary>
    public required IReadOnlyList<Kvartalsljus> Kvartal { get; init; }

    /// <summary>The rekvisitioner of all years, latest first.</summary>
    public required IReadOnlyList<Rekvisitionspost> Rekvisitioner { get; init; }

    /// <summary>What has come back, latest first.</summary>
    public required IReadOnlyList<Återföring> Återföringar { get; init; }

    /// <summary>Quarters that the user may ask for money of, latest first; empty for those who may not.</summary>
    public required IReadOnlyList<Kvartal> AttRekvirera { get; init; }

    /// <summary>Whether the slutrekvisition is still to be made.</summary>
    public required bool SlutKvar { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Idag { get; init; }

    /// <summary>Whether the user plans the budget, and enters what comes back.</summary>
    public required bool FårPlanera { get; init; }

    /// <summary>Whether the user fills in utfall.</summary>
    public required bool FårSkrivaUtfall { get; init; }

    /// <summary>Whether the user sets the budget light.</summary>
    public required bool FårSättaLjus { get; init; }

    /// <summary>Whether the user makes the insats's rekvisitioner.</summary>
    public required bool FårRekvirera { get; init; }
}

/// <summary>A quarter with its budget light.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Ekonomi">Budget and utfall.</param>
/// <param name="Ljus">The light.</param>
/// <param name="Satt">What the kansli has set, or <c>null</c>.</param>
public sealed record Kvartalsljus(Kvartal Kvartal, Budgetutfall Ekonomi, Ljus Ljus, Budgetbedömning? Satt);
