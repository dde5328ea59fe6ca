using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>What a deltagare does, before and after. Source: the follow-up of the register (SUS, Uppföljning Finsam), "sysselsättning".</summary>
public enum Sysselsättning
{
    /// <summary>Arbete.</summary>
    [Kod("arbete")]
    Arbete,

    /// <summary>Studier.</summary>
    [Kod("studier")]
    Studier,

    /// <summary>Praktik or arbetsträning.</summary>
    [Kod("praktik")]
    Praktik,

    /// <summary>Aktivt arbetssökande.</summary>
    [Kod("arbetssokande")]
    Arbetssökande,

    /// <summary>Rehabilitering or sjukskrivning.</summary>
    [Kod("rehabilitering")]
    Rehabilitering,

    /// <summary>Föräldraledighet.</summary>
    [Kod("foraldraledighet")]
    Föräldraledighet,

    /// <summary>None of them.</summary>
    [Kod("ingen")]
    Ingen,

    /// <summary>Okänd.</summary>
    [Kod("okand")]
    Okänd,
}

/// <summary>Which part referred a deltagare to the insats.</summary>
public enum RemitterandePart
{
    /// <summary>Arbetsförmedlingen.</summary>
    [Kod("arbetsformedlingen")]
    Arbetsförmedlingen,

    /// <summary>Försäkringskassan.</summary>
    [Kod("forsakringskassan")]
    Försäkringskassan,

    /// <summary>Kommunen.</summary>
    [Kod("kommun")]
    Kommun,

    /// <summary>Regionen.</summary>
    [Kod("region")]
    Region,

    /// <summary>Several parts together.</summary>
    [Kod("flera")]
    Flera,

    /// <summary>The deltagare came without one.</summary>
    [Kod("egen")]
    Egen,
}
