using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Översikt;

/// <summary>The lights of every insats of a period that the user may see.</summary>
/// <param name="Period">The period.</param>
/// <param name="Insatser">One per insats in the period and not closed in it, individ first.</param>
/// <param name="Lokusgrupper">The user's lokusgrupper, by name.</param>
/// <param name="Rapporter">Reports handed in, and expected.</param>
/// <param name="Utfall">What became of the deltagare: of everything the PM's sum, of a part the sum of what is shown.</param>
public sealed record ÖversiktVy(
    Period Period,
    IReadOnlyList<Insatsrad> Insatser,
    IReadOnlyList<Lokusrad> Lokusgrupper,
    Rapportläge Rapporter,
    Deltagarläge Utfall)
{
    /// <summary>Budget and utfall of everything counted, closed insatser too, as in tabell 4 of the PM.</summary>
    public required Budgetutfall Ekonomi { get; init; }

    /// <summary>The mål lights of <see cref="Insatser"/>, counted.</summary>
    public Ljusantal Mål => Ljusantal.Av([.. Insatser.Select(i => i.Ljus[Ljusslag.Mål].Färg)]);
}

/// <summary>One insats of the översikt.</summary>
public sealed record Insatsrad
{
    /// <summary>Kod, for the link.</summary>
    public required string Kod { get; init; }

    /// <summary>Full name.</summary>
    public required string Namn { get; init; }

    /// <summary>Name for tables.</summary>
    public required string Visningsnamn { get; init; }

    /// <summary>Individ, struktur or kompetens.</summary>
    public required Insatstyp Typ { get; init; }

    /// <summary>Koder and kommuner of its lokusgrupper, by kommun.</summary>
    public required IReadOnlyList<(string Kod, string Kommun)> Lokusgrupper { get; init; }

    /// <summary>All lights with their reasons.</summary>
    public required Insatsljus Ljus { get; init; }

    /// <summary>Budget and utfall.</summary>
    public required Budgetutfall Ekonomi { get; init; }

    /// <summary>The last eight quarters up to the end of the period, oldest first; <c>null</c> where no report was handed in.</summary>
    public required IReadOnlyList<(Kvartal Kvartal, Trafikljus? Ljus)> ÅttaKvartal { get; init; }

    /// <summary>The notes to the answers of the period.</summary>
    public required IReadOnlyList<Notering> Noter { get; init; }
}

/// <summary>A note to an answer.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Fråga">The code of the question, or <c>budget</c>.</param>
/// <param name="Text">The note.</param>
public sealed record Notering(Kvartal Kvartal, string Fråga, string Text);

/// <summary>One lokusgrupp of the översikt.</summary>
/// <param name="Kod">Kod, for the link.</param>
/// <param name="Namn">Name.</param>
/// <param name="Antal">Its insatser's samlade ljus, counted.</param>
/// <param name="Samlat">The worst; of no insatser, grå.</param>
public sealed record Lokusrad(string Kod, string Namn, Ljusantal Antal, Trafikljus Samlat);

/// <summary>How many reports have come.</summary>
/// <param name="Inlämnade">Handed in.</param>
/// <param name="Väntade">One for each insats and report of the period's quarters, when it was active at least one day of what that report is about.</param>
/// <param name="ITid">Of those handed in, by the last day.</param>
public sealed record Rapportläge(int Inlämnade, int Väntade, int ITid)
{
    /// <summary>Those that have not come, in the order of the insatser and then in time.</summary>
    public IReadOnlyList<Saknadrapport> Saknas { get; init; } = [];

    /// <summary>Handed in, but after the last day.</summary>
    public int Sena => Inlämnade - ITid;
}

/// <summary>A report that is expected and has not come.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name for tables.</param>
/// <param name="Kvartal">The quarter.</param>
public sealed record Saknadrapport(string Kod, string Visningsnamn, Kvartal Kvartal)
{
    /// <summary>The last day to hand it in.</summary>
    public required DateOnly Förfaller { get; init; }

    /// <summary>Whether that day has passed; until then it is only awaited.</summary>
    public bool ÄrFörsenad(DateOnly idag) => Förfaller < idag;
}

/// <summary>What became of the deltagare, masked.</summary>
/// <param name="TillArbeteStudier">To work or studies.</param>
/// <param name="Avslutade">Of these.</param>
/// <param name="Pågående">Ongoing at the end of the period.</param>
public sealed record Deltagarläge(Domain.Deltagare.Antal TillArbeteStudier, Domain.Deltagare.Antal Avslutade, Domain.Deltagare.Antal Pågående)
{
    /// <summary>Percent of avslutade, or <c>null</c>.</summary>
    public int? Andel => Domain.Deltagare.Antal.Procent(TillArbeteStudier, Avslutade);
}
