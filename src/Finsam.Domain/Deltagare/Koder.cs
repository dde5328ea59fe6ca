using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>Source: formats/utbyte.md, <c>aldersgrupp</c>.</summary>
public enum Åldersgrupp
{
    /// <summary>15–29 years.</summary>
    [Kod("15-29")]
    Från15Till29,

    /// <summary>30–44 years.</summary>
    [Kod("30-44")]
    Från30Till44,

    /// <summary>45–59 years.</summary>
    [Kod("45-59")]
    Från45Till59,

    /// <summary>60–74 years.</summary>
    [Kod("60-74")]
    Från60Till74,
}

/// <summary>Why a deltagare left. The first three are <em>arbete</em>. Source: formats/utbyte.md, <c>avslut</c>; tabell 8 of the printed PM.</summary>
public enum Avslutsanledning
{
    /// <summary>Subventionerat arbete.</summary>
    [Kod("subventionerat_arbete")]
    SubventioneratArbete,

    /// <summary>Ej subventionerat arbete.</summary>
    [Kod("ej_subventionerat_arbete")]
    EjSubventioneratArbete,

    /// <summary>Eget företag.</summary>
    [Kod("eget_foretag")]
    EgetFöretag,

    /// <summary>Studier.</summary>
    [Kod("studier")]
    Studier,

    /// <summary>Aktivt arbetssökande.</summary>
    [Kod("arbetssokande")]
    Arbetssökande,

    /// <summary>Fortsatt rehabilitering.</summary>
    [Kod("fortsatt_rehab")]
    FortsattRehab,

    /// <summary>Sjukdom.</summary>
    [Kod("sjukdom")]
    Sjukdom,

    /// <summary>Föräldraledighet.</summary>
    [Kod("foraldraledighet")]
    Föräldraledighet,

    /// <summary>Flytt.</summary>
    [Kod("flytt")]
    Flytt,

    /// <summary>Avbrott.</summary>
    [Kod("avbrott")]
    Avbrott,

    /// <summary>Övrigt.</summary>
    [Kod("ovrigt")]
    Övrigt,
}

/// <summary>Source: formats/utbyte.md, <c>forsorjning_in</c> and <c>forsorjning_ut</c>.</summary>
public enum Försörjning
{
    /// <summary>Annan offentlig försörjning.</summary>
    [Kod("annan_offentlig")]
    AnnanOffentlig,

    /// <summary>Försörjningsstöd.</summary>
    [Kod("forsorjningsstod")]
    Försörjningsstöd,

    /// <summary>Aktivitetsstöd.</summary>
    [Kod("aktivitetsstod")]
    Aktivitetsstöd,

    /// <summary>Aktivitetsersättning.</summary>
    [Kod("aktivitetsersattning")]
    Aktivitetsersättning,

    /// <summary>Sjukpenning eller rehabiliteringspenning.</summary>
    [Kod("sjukpenning_rehabpenning")]
    SjukpenningRehabpenning,

    /// <summary>Ingen offentlig försörjning.</summary>
    [Kod("ingen_offentlig")]
    IngenOffentlig,

    /// <summary>A-kassa.</summary>
    [Kod("a_kassa")]
    AKassa,

    /// <summary>Sjukersättning.</summary>
    [Kod("sjukersattning")]
    Sjukersättning,

    /// <summary>Studiemedel.</summary>
    [Kod("studiemedel")]
    Studiemedel,

    /// <summary>Okänd: counts in the denominator, has no row of its own.</summary>
    [Kod("okand")]
    Okänd,
}

/// <summary>Highest completed education. Source: formats/utbyte.md, <c>utbildning</c>.</summary>
public enum Utbildning
{
    /// <summary>Saknas.</summary>
    [Kod("saknas")]
    Saknas,

    /// <summary>Grundskola.</summary>
    [Kod("grundskola")]
    Grundskola,

    /// <summary>Gymnasium.</summary>
    [Kod("gymnasium")]
    Gymnasium,

    /// <summary>Annan eftergymnasial.</summary>
    [Kod("annan_eftergymnasial")]
    AnnanEftergymnasial,

    /// <summary>Högskola, under one year.</summary>
    [Kod("hogskola_under_1")]
    HögskolaUnder1,

    /// <summary>Högskola, over one year.</summary>
    [Kod("hogskola_over_1")]
    HögskolaÖver1,

    /// <summary>Okänd.</summary>
    [Kod("okand")]
    Okänd,
}

/// <summary>Time in public support before the insats, in years. Source: formats/utbyte.md, <c>tid_i_offentlig_forsorjning</c>.</summary>
public enum TidIOffentligFörsörjning
{
    /// <summary>Under one year.</summary>
    [Kod("under_1")]
    Under1,

    /// <summary>1–3 years.</summary>
    [Kod("1-3")]
    Från1Till3,

    /// <summary>4–6 years.</summary>
    [Kod("4-6")]
    Från4Till6,

    /// <summary>7–9 years.</summary>
    [Kod("7-9")]
    Från7Till9,

    /// <summary>Over nine years.</summary>
    [Kod("over_9")]
    Över9,

    /// <summary>Ej tillämpligt.</summary>
    [Kod("ej_tillampligt")]
    EjTillämpligt,

    /// <summary>Okänd.</summary>
    [Kod("okand")]
    Okänd,
}
