using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The yes-or-no questions of the kvartalsrapport. Source: formats/utbyte.md, <c>kvartalsrapporter.csv</c>.</summary>
public enum Fråga
{
    /// <summary>Is the insats on track with its goals?</summary>
    [Kod("i_fas")]
    IFas,

    /// <summary>Does the styrgrupp expect the goals to be met?</summary>
    [Kod("prognos")]
    Prognos,

    /// <summary>Did it start in time? Only asked of new insatser.</summary>
    [Kod("start_i_tid")]
    StartITid,

    /// <summary>Vacancies in posts that the förbund funds.</summary>
    [Kod("vakanser_sof")]
    VakanserSof,

    /// <summary>Vacancies in posts that the parties fund.</summary>
    [Kod("vakanser_egna")]
    VakanserEgna,

    /// <summary>An avvikelse about the budget was sent in.</summary>
    [Kod("avvikelse_budget")]
    AvvikelseBudget,

    /// <summary>Styrgruppen met as agreed.</summary>
    [Kod("styrgruppsmoten")]
    Styrgruppsmöten,

    /// <summary>Its ordinary members took part.</summary>
    [Kod("ordinarie_deltagit")]
    OrdinarieDeltagit,

    /// <summary>Followed up as agreed, in SUS too.</summary>
    [Kod("uppfoljning")]
    Uppföljning,

    /// <summary>Checked that the method is the agreed one.</summary>
    [Kod("kontroll_metod")]
    KontrollMetod,

    /// <summary>Checked that the målgrupp is the agreed one.</summary>
    [Kod("kontroll_malgrupp")]
    KontrollMålgrupp,

    /// <summary>Worked with jämlikhet.</summary>
    [Kod("jamlikhet")]
    Jämlikhet,

    /// <summary>Worked with jämställdhet.</summary>
    [Kod("jamstalldhet")]
    Jämställdhet,

    /// <summary>An avvikelse about mål or målgrupp was sent in.</summary>
    [Kod("avvikelse_mal")]
    AvvikelseMål,
}
