using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>How it went with the report of one insats and quarter, for everyone outside the styrgrupp.</summary>
public enum Inlämning
{
    /// <summary>Handed in by the last day.</summary>
    ITid,

    /// <summary>Handed in, but after the last day.</summary>
    Sen,

    /// <summary>Not handed in, and the last day has not passed.</summary>
    Väntas,

    /// <summary>Not handed in, and the last day has passed.</summary>
    Saknas,

    /// <summary>No report is expected: by the calendar, or since the insats was not active.</summary>
    Ingen,
}

/// <summary>Decides how it went.</summary>
public static class Inlämningsregler
{
    /// <summary>The report's fate by the plan. A draft counts as not handed in: outside the styrgrupp it says nothing.</summary>
    /// <param name="plan">Which reports are expected, and when.</param>
    /// <param name="tid">When the insats ran.</param>
    /// <param name="kvartal">The quarter of the report.</param>
    /// <param name="rapport">The report, or <c>null</c> where there is none.</param>
    /// <param name="idag">Today.</param>
    public static Inlämning Inlämning(this Rapportplan plan, Insatstid tid, Kvartal kvartal, Kvartalsrapport? rapport, DateOnly idag)
    {
        if (rapport is { ÄrInlämnad: true })
        {
            return rapport.InlämnadITid(plan) ? Kvartalsrapporter.Inlämning.ITid : Kvartalsrapporter.Inlämning.Sen;
        }

        var (första, sista) = plan.Omfattar(kvartal);
        return !plan.Väntas(kvartal) || !tid.Ingår(första, sista) ? Kvartalsrapporter.Inlämning.Ingen
            : plan.Förfaller(kvartal) < idag ? Kvartalsrapporter.Inlämning.Saknas
            : Kvartalsrapporter.Inlämning.Väntas;
    }
}
