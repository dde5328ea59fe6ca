using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Identity of an <see cref="Anstånd"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct AnståndId(Guid Value);

/// <summary>A later last day for one insats's report of one quarter, given by the kansli.</summary>
public sealed class Anstånd
{
    /// <summary>Longest reason.</summary>
    public const int MaxSkäl = 500;

    /// <summary>How many months after the plan's last day at most.</summary>
    public const int MaxMånader = 6;

    /// <summary>Identity.</summary>
    public required AnståndId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter of the report.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The new last day to hand in.</summary>
    public DateOnly SistaDag { get; private set; }

    /// <summary>Why.</summary>
    public string Skäl { get; private set; } = "";

    /// <summary>Who gave it, or changed it last.</summary>
    public string GettAv { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Gett { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new one, without its day: <see cref="Ge"/> sets that, or refuses.</summary>
    public static Anstånd För(Insats insats, Kvartal kvartal) => new() { Id = new(Guid.CreateVersion7()), InsatsId = insats.Id, Kvartal = kvartal };

    /// <summary>Whether there is a report to wait for: one is expected, and has not been handed in.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="kvartal">The quarter.</param>
    /// <param name="rapport">The report, or <c>null</c>.</param>
    /// <param name="plan">The förbund's plan.</param>
    public static Result Prövas(Insats insats, Kvartal kvartal, Kvartalsrapport? rapport, Rapportplan plan) =>
        rapport is { ÄrInlämnad: true } ? new Fel("anstand.inlamnad", "Rapporten är redan inlämnad, så det finns inget att vänta på.", Felslag.Konflikt)
        : !plan.Väntas(insats, kvartal) ? new Fel("anstand.ingen-rapport", "Ingen rapport väntas från insatsen för det kvartalet.", Felslag.Ogiltigt)
        : Result.Klart;

    /// <summary>Sets, or moves, the last day.</summary>
    /// <param name="sistaDag">After the plan's last day, and at most <see cref="MaxMånader"/> months after it.</param>
    /// <param name="skäl">Why.</param>
    /// <param name="plan">The förbund's plan.</param>
    /// <param name="penna">Who gives it, and when.</param>
    public Result Ge(DateOnly sistaDag, string skäl, Rapportplan plan, Penna penna)
    {
        var ordinarie = plan.Förfaller(Kvartal);
        var senast = ordinarie.AddMonths(MaxMånader);
        if (sistaDag <= ordinarie || sistaDag > senast)
        {
            return Fel.Fältet("anstand.dag", nameof(SistaDag), sistaDag <= ordinarie
                ? $"Välj en dag efter den ordinarie sista dagen, {Dag(ordinarie)}."
                : $"Anstånd ges i högst {MaxMånader} månader, till {Dag(senast)}.");
        }

        (SistaDag, Skäl, GettAv, Gett) = (sistaDag, skäl, penna.Av, penna.Tid);
        Version++;
        return Result.Klart;
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
