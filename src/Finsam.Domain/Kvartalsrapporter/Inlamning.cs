using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>How it went with the report of one insats and quarter, for everyone outside the styrgrupp.</summary>
public enum Inlämning
{
    /// <summary>Handed in by the last day.</summary>
    [Kod("i_tid")]
    ITid,

    /// <summary>Handed in, but after the last day.</summary>
    [Kod("sen")]
    Sen,

    /// <summary>Not handed in, and the last day has not passed.</summary>
    [Kod("vantas")]
    Väntas,

    /// <summary>Not handed in, and the last day has passed.</summary>
    [Kod("saknas")]
    Saknas,

    /// <summary>No report is expected: by the calendar, or since the insats was not active.</summary>
    [Kod("ingen")]
    Ingen,
}

/// <summary>Decides how it went.</summary>
public static class Inlämningsregler
{
    /// <summary>The report's fate. A draft counts as not handed in: outside the styrgrupp it says nothing.</summary>
    /// <param name="plan">Which reports are expected, and when.</param>
    /// <param name="insats">The insats, with its anstånd.</param>
    /// <param name="kvartal">The quarter of the report.</param>
    /// <param name="inlämnad">The day it was handed in, or <c>null</c>.</param>
    /// <param name="idag">Today.</param>
    public static Inlämning Inlämning(this Rapportplan plan, Insats insats, Kvartal kvartal, DateOnly? inlämnad, DateOnly idag) => inlämnad is { } dag
        ? dag <= plan.SistaDag(insats, kvartal) ? Kvartalsrapporter.Inlämning.ITid : Kvartalsrapporter.Inlämning.Sen
        : !plan.Väntas(insats, kvartal) ? Kvartalsrapporter.Inlämning.Ingen
        : plan.SistaDag(insats, kvartal) < idag ? Kvartalsrapporter.Inlämning.Saknas
        : Kvartalsrapporter.Inlämning.Väntas;

    /// <summary>Whether the insats is expected to report for the quarter: the calendar says so, and it was active some day of what is reported.</summary>
    public static bool Väntas(this Rapportplan plan, Insats insats, Kvartal kvartal)
    {
        var (första, sista) = plan.Omfattar(kvartal);
        return plan.Väntas(kvartal) && insats.Tid.Ingår(första, sista);
    }

    /// <summary>The last day for this insats to hand in the quarter's report: the plan's, or a later one by anstånd.</summary>
    public static DateOnly SistaDag(this Rapportplan plan, Insats insats, Kvartal kvartal)
    {
        var ordinarie = plan.Förfaller(kvartal);

        // The plan may have been changed since: an anstånd never takes days away.
        return insats.Anstånd.FirstOrDefault(a => a.Kvartal == kvartal) is { } anstånd && anstånd.SistaDag > ordinarie ? anstånd.SistaDag : ordinarie;
    }

    /// <summary>Whether it was handed in by the last day.</summary>
    public static bool ITid(this Rapportplan plan, Insats insats, Kvartalsrapport rapport) => rapport.Inlämnad <= plan.SistaDag(insats, rapport.Kvartal);
}
