using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Indikatorer;

/// <summary>A form with påståenden: to whom it goes, and when. Source: formats/utbyte.md, <c>enkatsvar.csv</c>; the report on the kärnindikatorer 2015, "Tabell 2".</summary>
public enum Formulär
{
    /// <summary>Deltagare, while the insats goes on.</summary>
    [Kod("deltagare_under")]
    DeltagareUnder,

    /// <summary>Deltagare, when they leave.</summary>
    [Kod("deltagare_avslut")]
    DeltagareAvslut,

    /// <summary>Deltagare, nr 7 alone, every one to three months.</summary>
    [Kod("deltagare_ofta")]
    DeltagareOfta,

    /// <summary>Staff, of one deltagare, while the insats goes on.</summary>
    [Kod("personal_under")]
    PersonalUnder,

    /// <summary>Staff, of one deltagare, when he or she leaves.</summary>
    [Kod("personal_avslut")]
    PersonalAvslut,

    /// <summary>Staff, of one deltagare, nr 7 alone, every one to three months.</summary>
    [Kod("personal_ofta")]
    PersonalOfta,

    /// <summary>The staff of insatser, of the work as a whole.</summary>
    [Kod("insatspersonal")]
    Insatspersonal,

    /// <summary>Förbundschefer.</summary>
    [Kod("forbundschef")]
    Förbundschef,

    /// <summary>The förbund's styrelse.</summary>
    [Kod("styrelse")]
    Styrelse,

    /// <summary>The parties' group of chefer.</summary>
    [Kod("chefsgrupp")]
    Chefsgrupp,
}

/// <summary>Those who answer. Their answers are never pooled.</summary>
public enum Respondentgrupp
{
    /// <summary>Deltagare in an insats.</summary>
    [Kod("deltagare")]
    Deltagare,

    /// <summary>Staff, of one deltagare at a time.</summary>
    [Kod("personal")]
    Personal,

    /// <summary>The staff of insatser, of the work as a whole.</summary>
    [Kod("insatspersonal")]
    Insatspersonal,

    /// <summary>Förbundschefer.</summary>
    [Kod("forbundschef")]
    Förbundschef,

    /// <summary>The förbund's styrelse.</summary>
    [Kod("styrelse")]
    Styrelse,

    /// <summary>The parties' group of chefer.</summary>
    [Kod("chefsgrupp")]
    Chefsgrupp,
}

/// <summary>What is true of each form.</summary>
public static class Formulärregler
{
    /// <summary>Who answers it.</summary>
    public static Respondentgrupp Grupp(this Formulär formulär) => formulär switch
    {
        Formulär.DeltagareUnder or Formulär.DeltagareAvslut or Formulär.DeltagareOfta => Respondentgrupp.Deltagare,
        Formulär.PersonalUnder or Formulär.PersonalAvslut or Formulär.PersonalOfta => Respondentgrupp.Personal,
        Formulär.Insatspersonal => Respondentgrupp.Insatspersonal,
        Formulär.Förbundschef => Respondentgrupp.Förbundschef,
        Formulär.Styrelse => Respondentgrupp.Styrelse,
        _ => Respondentgrupp.Chefsgrupp,
    };

    /// <summary>The form of the staff whose nr 7 is paired with that of these deltagare, or <c>null</c> of a form that is not the deltagares'.</summary>
    public static Formulär? Par(this Formulär formulär) => formulär switch
    {
        Formulär.DeltagareUnder => Formulär.PersonalUnder,
        Formulär.DeltagareAvslut => Formulär.PersonalAvslut,
        Formulär.DeltagareOfta => Formulär.PersonalOfta,
        _ => null,
    };

    /// <summary>Whether it asks of the förbund as a whole, and so may belong to no insats.</summary>
    public static bool GällerFörbundet(this Formulär formulär) => formulär is Formulär.Förbundschef or Formulär.Styrelse or Formulär.Chefsgrupp;
}
