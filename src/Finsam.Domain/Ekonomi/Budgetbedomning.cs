using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Ekonomi;

/// <summary>Identity of a <see cref="Budgetbedömning"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct BudgetbedömningId(Guid Value);

/// <summary>
/// A budget light that the kansli has set by hand for one insats and quarter, with its reason. Source: the PM of 2019, where an insats at 104 % was judged
/// "Under bevakning".
/// </summary>
public sealed class Budgetbedömning
{
    /// <summary>Longest reason.</summary>
    public const int MaxSkäl = 500;

    /// <summary>Identity.</summary>
    public required BudgetbedömningId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter, and no other.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The colour.</summary>
    public Trafikljus Färg { get; private set; }

    /// <summary>Why.</summary>
    public string Skäl { get; private set; } = "";

    /// <summary>Who set it.</summary>
    public string SattAv { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Satt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new one, without its colour.</summary>
    public static Budgetbedömning För(InsatsId insats, Kvartal kvartal) => new() { Id = new(Guid.CreateVersion7()), InsatsId = insats, Kvartal = kvartal };

    /// <summary>
    /// The one that holds in a period: that of its last quarter. What was set on an earlier quarter was said of that quarter alone.
    /// </summary>
    public static Budgetbedömning? I(Period period, IEnumerable<Budgetbedömning> bedömningar) => bedömningar.SingleOrDefault(b => b.Kvartal == period.SistaKvartal);

    /// <summary>Sets, or changes, the colour.</summary>
    /// <param name="färg">The colour.</param>
    /// <param name="skäl">Why.</param>
    /// <param name="penna">Who, and when.</param>
    public void Sätt(Trafikljus färg, string skäl, Penna penna)
    {
        (Färg, Skäl, SattAv, Satt) = (färg, skäl, penna.Av, penna.Tid);
        Version++;
    }

    /// <summary>A sentence: what, by whom and why.</summary>
    public string Text() => $"Satt till {Färg.ToString().ToLowerInvariant()} av {SattAv}: {Skäl.TrimEnd('.')}.";
}
