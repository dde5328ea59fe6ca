using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>Försörjningar of the same kind, few enough that the way from one to another can be shown without anyone being found.</summary>
public enum Försörjningsgrupp
{
    /// <summary>Försörjningsstöd, from the kommun.</summary>
    [Kod("forsorjningsstod")]
    Försörjningsstöd,

    /// <summary>Sjukpenning, rehabiliteringspenning, aktivitetsersättning and sjukersättning, from Försäkringskassan.</summary>
    [Kod("sjukforsakring")]
    Sjukförsäkring,

    /// <summary>Aktivitetsstöd and a-kassa, for those who look for work.</summary>
    [Kod("arbetsloshet")]
    Arbetslöshet,

    /// <summary>Annan offentlig försörjning.</summary>
    [Kod("annan_offentlig")]
    AnnanOffentlig,

    /// <summary>Ingen offentlig försörjning, or studiemedel.</summary>
    [Kod("egen_forsorjning")]
    EgenFörsörjning,
}

/// <summary>Which group a försörjning belongs to.</summary>
public static class Försörjningsgrupper
{
    /// <summary>The group; <c>null</c> for okänd, which is in none.</summary>
    public static Försörjningsgrupp? Grupp(this Försörjning försörjning) => försörjning switch
    {
        Försörjning.Försörjningsstöd => Försörjningsgrupp.Försörjningsstöd,
        Försörjning.SjukpenningRehabpenning or Försörjning.Aktivitetsersättning or Försörjning.Sjukersättning => Försörjningsgrupp.Sjukförsäkring,
        Försörjning.Aktivitetsstöd or Försörjning.AKassa => Försörjningsgrupp.Arbetslöshet,
        Försörjning.AnnanOffentlig => Försörjningsgrupp.AnnanOffentlig,
        Försörjning.IngenOffentlig or Försörjning.Studiemedel => Försörjningsgrupp.EgenFörsörjning,
        _ => null,
    };
}
