using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>What a count counts. Each is one table, or one column group, of the PM.</summary>
public enum Mått
{
    /// <summary>Tabell 6: S ≤ in ≤ E. Rows: insatser and <see cref="Cell.Summa"/>.</summary>
    Inregistrerade,

    /// <summary>Tabell 6: S ≤ ut ≤ E. Rows: insatser and <see cref="Cell.Summa"/>.</summary>
    Avslutade,

    /// <summary>Tabell 6: ut ≤ E. Rows: insatser and <see cref="Cell.Summa"/>.</summary>
    AvslutadeTotalt,

    /// <summary>Tabell 6: in ≤ E and (ut empty or &gt; E). Rows: insatser and <see cref="Cell.Summa"/>.</summary>
    Pågående,

    /// <summary>Tabell 6: of avslutade, to work or studies. Rows: insatser and <see cref="Cell.Summa"/>.</summary>
    TillArbeteStudier,

    /// <summary>Forvantat: in ≤ E. Rows: insatser. Only <see cref="Kolumn.Summa"/>.</summary>
    Totalt,

    /// <summary>Tabell 7. Rows: insatser and <see cref="Cell.Summa"/>. Only <see cref="Kolumn.Summa"/>.</summary>
    Anonyma,

    /// <summary>Tabell 8. Rows: the codes of <see cref="Avslutsanledning"/>, <see cref="Cell.SummaArbete"/> and <see cref="Cell.SummaArbeteStudier"/>.</summary>
    Avslut,

    /// <summary>Tabell 8, arbetar_procent. Rows: the percentages, as text.</summary>
    Sysselsättningsgrad,

    /// <summary>Forsorjning before. Rows: the nine codes and <see cref="Cell.N"/>. Only <see cref="Kolumn.Summa"/>.</summary>
    FörsörjningInnan,

    /// <summary>Forsorjning after. Rows: the nine codes and <see cref="Cell.N"/>. Only <see cref="Kolumn.Summa"/>.</summary>
    FörsörjningEfter,

    /// <summary>Fordelningar among aktuella. Rows: codes. Only <see cref="Kolumn.Summa"/>.</summary>
    Åldersgrupp,

    /// <summary>Fordelningar among aktuella. Rows: codes. Only <see cref="Kolumn.Summa"/>.</summary>
    Tid,

    /// <summary>Fordelningar among aktuella. Rows: codes. Only <see cref="Kolumn.Summa"/>.</summary>
    Utbildning,

    /// <summary>Avslutade, by <see cref="Utfallsålder"/>. Rows: codes. Only <see cref="Kolumn.Summa"/>, only half-years, not in the PM.</summary>
    AvslutadeÅlder,

    /// <summary>Of them to work or studies. Rows: codes. Only <see cref="Kolumn.Summa"/>, only half-years, not in the PM.</summary>
    TillArbeteStudierÅlder,

    /// <summary>
    /// Avslutade who answered both before and after, by <see cref="Försörjningsgrupp"/> before and after. Rows: <see cref="Cell.Väg"/>. Only
    /// <see cref="Kolumn.Summa"/>, only half-years, not in the PM.
    /// </summary>
    Försörjningsväg,
}

/// <summary>Column of a count: by kön, or all.</summary>
public enum Kolumn
{
    /// <summary>Kvinnor.</summary>
    K,

    /// <summary>Män.</summary>
    M,

    /// <summary>The rest, empty too.</summary>
    Övriga,

    /// <summary>All.</summary>
    Summa,
}

/// <summary>One count in the PM of one period.</summary>
/// <param name="Period">The period whose PM it stands in.</param>
/// <param name="Mått">What is counted.</param>
/// <param name="Rad">Kod of the insats or of the category, or one of the constants.</param>
/// <param name="Kolumn">By kön, or all.</param>
public readonly record struct Cell(Period Period, Mått Mått, string Rad, Kolumn Kolumn)
{
    /// <summary>The sum over the insatser. Starts with a sign that no kod may hold.</summary>
    public const string Summa = "#summa";

    /// <summary>Persons who went to work.</summary>
    public const string SummaArbete = "#summa_arbete";

    /// <summary>Persons who went to work or studies.</summary>
    public const string SummaArbeteStudier = "#summa_arbete_studier";

    /// <summary>The denominator of försörjning: those whose cell is filled.</summary>
    public const string N = "#n";

    /// <summary>The row of those who went from one försörjning to another, or stayed in it.</summary>
    public static string Väg(Försörjningsgrupp före, Försörjningsgrupp efter) => $"{före.Kod()}>{efter.Kod()}";
}
