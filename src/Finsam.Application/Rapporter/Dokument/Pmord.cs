using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The words of the PM for the codes of the format.</summary>
internal static class Pmord
{
    public const string IngaInsatser = "Inga insatser i perioden.";

    public const string IngaIndividinsatser = "Inga individinsatser i perioden.";

    public const string IngaDeltagare = "Inga deltagare i perioden.";

    public const string IngaAvslutade = "Inga deltagare avslutades i perioden.";

    /// <summary>Instead of tabell 2, 3 and 5, which leave out insatser that were closed.</summary>
    public static string IngaSvar(Pm pm) => pm.Insatser.Count == 0 ? IngaInsatser : "Alla insatser i perioden har avslutats.";

    public static string För(bool? svar) => svar switch
    {
        true => "Ja",
        false => "Nej",
        null => Talformat.Streck,
    };

    /// <summary>The heading of a group of rows.</summary>
    public static string För(Insatstyp typ) => typ switch
    {
        Insatstyp.Individ => "Individinsatser",
        Insatstyp.Struktur => "Strukturinsatser",
        _ => "Kompetensinsatser",
    };

    /// <summary>The word of a light. What grå stands for differs: no answer in tabell 2, no amounts in tabell 4.</summary>
    public static string För(Trafikljus ljus, string grå) => ljus switch
    {
        Trafikljus.Grön => "I fas",
        Trafikljus.Gul => "Bevaka",
        Trafikljus.Röd => "Åtgärda",
        _ => grå,
    };

    /// <summary>The question of a note, by its code.</summary>
    public static string Frågetext(string kod) => Koder.FrånKod<Fråga>(kod) is { } fråga ? För(fråga) : kod switch
    {
        Kommentar.Budget => "Budget",
        "inlamnad" => "Kvartalsrapportens inlämning",
        _ => kod,
    };

    public static string För(Fråga fråga) => fråga switch
    {
        Fråga.IFas => "Insatsen ligger i fas",
        Fråga.Prognos => "Styrgruppens prognos för måluppfyllelse",
        Fråga.StartITid => "Start i tid",
        Fråga.VakanserSof => "Vakanser SOF-medel",
        Fråga.VakanserEgna => "Vakanser egenfinansierade resurser",
        Fråga.AvvikelseBudget => "Inkomna avvikelser gällande budget",
        Fråga.Styrgruppsmöten => "Styrgruppsmöten enligt avtal",
        Fråga.OrdinarieDeltagit => "Ordinarie ledamöter har deltagit",
        Fråga.Uppföljning => "Uppföljning enligt avtal",
        Fråga.KontrollMetod => "Kontroll av metod",
        Fråga.KontrollMålgrupp => "Kontroll av målgrupp",
        Fråga.Jämlikhet => "Jämlikhet",
        Fråga.Jämställdhet => "Jämställdhet",
        Fråga.AvvikelseMål => "Avvikelse mål eller målgrupp",
        _ => throw new ArgumentOutOfRangeException(nameof(fråga)),
    };

    public static string För(Avslutsanledning anledning) => anledning switch
    {
        Avslutsanledning.SubventioneratArbete => "Subventionerat arbete",
        Avslutsanledning.EjSubventioneratArbete => "Ej subventionerat arbete",
        Avslutsanledning.EgetFöretag => "Eget företag",
        Avslutsanledning.Studier => "Studerande",
        Avslutsanledning.Arbetssökande => "Aktivt arbetssökande",
        Avslutsanledning.FortsattRehab => "Fortsatt rehabilitering",
        Avslutsanledning.Sjukdom => "Sjukdom",
        Avslutsanledning.Föräldraledighet => "Föräldraledighet",
        Avslutsanledning.Flytt => "Flytt",
        Avslutsanledning.Avbrott => "Avbrott",
        Avslutsanledning.Övrigt => "Övrigt",
        _ => throw new ArgumentOutOfRangeException(nameof(anledning)),
    };

    public static string För(Försörjning försörjning) => försörjning switch
    {
        Försörjning.AnnanOffentlig => "Annan offentlig försörjning",
        Försörjning.Försörjningsstöd => "Försörjningsstöd",
        Försörjning.Aktivitetsstöd => "Aktivitetsstöd",
        Försörjning.Aktivitetsersättning => "Aktivitetsersättning",
        Försörjning.SjukpenningRehabpenning => "Sjukpenning eller rehabiliteringspenning",
        Försörjning.IngenOffentlig => "Ingen offentlig försörjning",
        Försörjning.AKassa => "A-kassa",
        Försörjning.Sjukersättning => "Sjukersättning",
        Försörjning.Studiemedel => "Studiemedel",
        Försörjning.Okänd => "Okänd",
        _ => throw new ArgumentOutOfRangeException(nameof(försörjning)),
    };

    public static string För(Åldersgrupp ålder) => $"{ålder.Kod().Replace('-', '–')} år";

    public static string För(TidIOffentligFörsörjning tid) => tid switch
    {
        TidIOffentligFörsörjning.Under1 => "Under 1 år",
        TidIOffentligFörsörjning.Från1Till3 => "1–3 år",
        TidIOffentligFörsörjning.Från4Till6 => "4–6 år",
        TidIOffentligFörsörjning.Från7Till9 => "7–9 år",
        TidIOffentligFörsörjning.Över9 => "Över 9 år",
        TidIOffentligFörsörjning.EjTillämpligt => "Ej tillämpligt",
        TidIOffentligFörsörjning.Okänd => "Okänd",
        _ => throw new ArgumentOutOfRangeException(nameof(tid)),
    };

    public static string För(Utbildning utbildning) => utbildning switch
    {
        Utbildning.Saknas => "Saknas",
        Utbildning.Grundskola => "Grundskola",
        Utbildning.Gymnasium => "Gymnasium",
        Utbildning.AnnanEftergymnasial => "Annan eftergymnasial utbildning",
        Utbildning.HögskolaUnder1 => "Högskola, under 1 år",
        Utbildning.HögskolaÖver1 => "Högskola, över 1 år",
        Utbildning.Okänd => "Okänd",
        _ => throw new ArgumentOutOfRangeException(nameof(utbildning)),
    };
}
