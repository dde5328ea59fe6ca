using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Rapporter;

/// <summary>
/// PM "Uppföljning av insatser" for one period: every figure of every table, ready to be written as JSON, Word or a page. Built in one place, by
/// <see cref="Pmbyggare"/>. Source: formats/utbyte.md and the printed PM of Samordningsförbundet Uppsala län 2021.
/// </summary>
public sealed record Pm
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether small counts are masked.</summary>
    public required bool Maskerad { get; init; }

    /// <summary>Tabell 1: the insatser of the period.</summary>
    public required IReadOnlyList<PmInsats> Insatser { get; init; }

    /// <summary>Tabell 2, 3 and 5: answers, of the insatser that were not closed in the period.</summary>
    public required IReadOnlyList<PmSvar> Svar { get; init; }

    /// <summary>Tabell 4: budget and utfall, of the insatser with a row in ekonomi.</summary>
    public required IReadOnlyList<PmBudget> Budget { get; init; }

    /// <summary>Beviljade insatser per typ, with what of budget and utfall went to each.</summary>
    public IReadOnlyList<PmTyp> Typer => PmTyp.Av(Insatser, Budget);

    /// <summary>Tabell 6.</summary>
    public required PmDeltagare Deltagare { get; init; }

    /// <summary>Tabell 7.</summary>
    public required IReadOnlyList<(PmInsats Insats, Antal Antal)> Anonyma { get; init; }

    /// <summary>Tabell 7, the sum.</summary>
    public required Antal AnonymaSumma { get; init; }

    /// <summary>Tabell 8.</summary>
    public required PmAvslut Avslut { get; init; }

    /// <summary>Försörjning before and after, among avslutade.</summary>
    public required PmFörsörjning Försörjning { get; init; }

    /// <summary>Who the deltagare are.</summary>
    public required PmMålgrupp Målgrupp { get; init; }

    /// <summary>Mean length of stay of avslutade totalt, whole days; <c>null</c> where there are none or where it is masked.</summary>
    public required IReadOnlyList<(PmInsats Insats, int? K, int? M)> SnittidDagar { get; init; }

    /// <summary>All deltagare so far beside the planned number.</summary>
    public required IReadOnlyList<(PmInsats Insats, Antal Totalt, int? Förväntat)> Förväntat { get; init; }

    /// <summary>The notes to the answers, in order of insats, quarter and question.</summary>
    public required IReadOnlyList<PmNot> Noter { get; init; }
}

/// <summary>One insats of the period.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="AvslutadIPerioden">Whether it was closed within the period.</param>
public sealed record PmInsats(Insats Insats, bool AvslutadIPerioden);

/// <summary>The answers of one insats for the period.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Svar">The answers, put together from the quarters.</param>
/// <param name="Mål">The light of tabell 2.</param>
public sealed record PmSvar(PmInsats Insats, Svar Svar, Trafikljus Mål)
{
    /// <summary>What the mål say, where they were judged and so decided the light; else <c>null</c>.</summary>
    public Målljus? Målljus { get; init; }
}

/// <summary>One row of tabell 4.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Utfall">Budget and utfall.</param>
/// <param name="Ljus">The budget light.</param>
public sealed record PmBudget(PmInsats Insats, Budgetutfall Utfall, Trafikljus Ljus)
{
    /// <summary>The limits that decided the light: those of an approved quarter, or today's.</summary>
    public Trösklar Trösklar { get; init; } = new();

    /// <summary>The light that was set by hand, and so is <see cref="Ljus"/>; or <c>null</c>.</summary>
    public Budgetbedömning? Satt { get; init; }
}

/// <summary>A count by kön.</summary>
/// <param name="K">Kvinnor.</param>
/// <param name="M">Män.</param>
/// <param name="Övriga">The rest, empty too.</param>
/// <param name="Summa">All.</param>
public sealed record Könsantal(Antal K, Antal M, Antal Övriga, Antal Summa);

/// <summary>A share by kön, whole percent.</summary>
/// <param name="K">Kvinnor.</param>
/// <param name="M">Män.</param>
/// <param name="Summa">All.</param>
public sealed record Könsandel(int? K, int? M, int? Summa)
{
    /// <summary>Part of whole, per kön.</summary>
    public static Könsandel Av(Könsantal del, Könsantal helhet) => new(
        Antal.Procent(del.K, helhet.K),
        Antal.Procent(del.M, helhet.M),
        Antal.Procent(del.Summa, helhet.Summa));
}

/// <summary>Tabell 6.</summary>
/// <param name="Rader">One per individinsats, even when all is zero.</param>
/// <param name="Summa">The sum row.</param>
public sealed record PmDeltagare(IReadOnlyList<(PmInsats Insats, PmDeltagarrad Rad)> Rader, PmDeltagarrad Summa);

/// <summary>The figures of one row of tabell 6.</summary>
/// <param name="Inregistrerade">S ≤ in ≤ E.</param>
/// <param name="Avslutade">S ≤ ut ≤ E.</param>
/// <param name="AvslutadeTotalt">ut ≤ E.</param>
/// <param name="Pågående">in ≤ E and (ut empty or &gt; E).</param>
/// <param name="TillArbeteStudier">Of avslutade, to work or studies.</param>
/// <param name="AndelHandlingsplan">Yes of yes and no among aktuella, percent.</param>
public sealed record PmDeltagarrad(
    Könsantal Inregistrerade,
    Könsantal Avslutade,
    Könsantal AvslutadeTotalt,
    Könsantal Pågående,
    Könsantal TillArbeteStudier,
    int? AndelHandlingsplan)
{
    /// <summary>To work or studies, of avslutade per kön, percent.</summary>
    public Könsandel AndelArbeteStudier => Könsandel.Av(TillArbeteStudier, Avslutade);
}

/// <summary>Tabell 8.</summary>
/// <param name="Anledningar">Every reason, in the order of the format.</param>
/// <param name="SummaArbete">Persons to work.</param>
/// <param name="SummaArbeteStudier">Persons to work or studies.</param>
/// <param name="Grader">One per sysselsättningsgrad that occurs among those who went to work, lowest first.</param>
public sealed record PmAvslut(
    IReadOnlyList<(Avslutsanledning Anledning, Könsantal Antal)> Anledningar,
    Könsantal SummaArbete,
    Könsantal SummaArbeteStudier,
    IReadOnlyList<(int Grad, Könsantal Antal)> Grader);

/// <summary>Försörjning before and after, among avslutade.</summary>
/// <param name="NInnan">Those whose cell before is filled, okänd included.</param>
/// <param name="NEfter">Those whose cell after is filled, okänd included.</param>
/// <param name="Rader">Nine rows: all but okänd.</param>
public sealed record PmFörsörjning(Antal NInnan, Antal NEfter, IReadOnlyList<(Försörjning Typ, Antal Innan, Antal Efter)> Rader);

/// <summary>The aktuella: everyone who took part in the period.</summary>
/// <param name="Kvinnor">Kvinnor among them.</param>
/// <param name="Män">Män among them.</param>
/// <param name="N">All of them.</param>
/// <param name="Åldersgrupp">Per code that occurs.</param>
/// <param name="Tid">Time in public support, per code that occurs.</param>
/// <param name="Utbildning">Per code that occurs.</param>
public sealed record PmMålgrupp(
    Antal Kvinnor,
    Antal Män,
    Antal N,
    IReadOnlyList<(Åldersgrupp Kod, Antal Antal)> Åldersgrupp,
    IReadOnlyList<(TidIOffentligFörsörjning Kod, Antal Antal)> Tid,
    IReadOnlyList<(Utbildning Kod, Antal Antal)> Utbildning)
{
    /// <summary>Neither kvinnor nor män, the empty too.</summary>
    public Antal Övriga { get; init; } = Antal.Visat(0);

    /// <summary>Percent of n.</summary>
    public int? AndelKvinnor => Antal.Procent(Kvinnor, N);

    /// <summary>Percent of n.</summary>
    public int? AndelMän => Antal.Procent(Män, N);

    /// <summary>15–29 years, percent of n.</summary>
    public int? AndelUnder30 => Andel(Åldersgrupp, Deltagare.Åldersgrupp.Från15Till29);

    /// <summary>More than three years in public support, percent of n.</summary>
    public int? AndelÖver3År => Andel(Tid, TidIOffentligFörsörjning.Från4Till6, TidIOffentligFörsörjning.Från7Till9, TidIOffentligFörsörjning.Över9);

    /// <summary>Grundskola, percent of n.</summary>
    public int? AndelHögstGrundskola => Andel(Utbildning, Deltagare.Utbildning.Grundskola);

    /// <summary>The three kinds above gymnasium, percent of n.</summary>
    public int? AndelEftergymnasial => Andel(
        Utbildning,
        Deltagare.Utbildning.AnnanEftergymnasial,
        Deltagare.Utbildning.HögskolaUnder1,
        Deltagare.Utbildning.HögskolaÖver1);

    /// <summary>Saknas or okänd, percent of n.</summary>
    public int? AndelUtbildningSaknasOkänd => Andel(Utbildning, Deltagare.Utbildning.Saknas, Deltagare.Utbildning.Okänd);

    private int? Andel<T>(IReadOnlyList<(T Kod, Antal Antal)> fördelning, params T[] koder) => Antal.Procent(
        fördelning.Where(rad => koder.Contains(rad.Kod)).Aggregate(Antal.Visat(0), (summa, rad) => summa + rad.Antal),
        N);
}

/// <summary>A note to an answer.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Fråga">The code of the question, or <see cref="Kommentar.Budget"/>.</param>
/// <param name="Text">The note.</param>
public sealed record PmNot(PmInsats Insats, Kvartal Kvartal, string Fråga, string Text);
