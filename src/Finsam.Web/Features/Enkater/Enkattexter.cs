using Finsam.Application.Enkäter;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Enkäter;

/// <summary>The addresses of the rounds, and their words.</summary>
internal static class Enkättexter
{
    /// <summary>All rounds.</summary>
    public const string Alla = "/enkater";

    /// <summary>The translations.</summary>
    public const string Språk = "/enkater/sprak";

    /// <summary>A round.</summary>
    public static string Omgång(EnkätomgångId id) => $"{Alla}/{id.Value}";

    /// <summary>The form of a part, to print.</summary>
    public static string Papper(EnkätdelId id) => $"{Alla}/papper/{id.Value}";

    /// <summary>Keying in the forms of a part.</summary>
    public static string Inmatning(EnkätdelId id) => $"{Alla}/inmatning/{id.Value}";

    /// <summary>A form.</summary>
    public static string Namn(Formulär formulär) => formulär switch
    {
        Formulär.DeltagareUnder => "Deltagare, under insatsen",
        Formulär.DeltagareAvslut => "Deltagare, vid avslut",
        Formulär.DeltagareOfta => "Deltagare, nr 7 (var 1–3 månad)",
        Formulär.PersonalUnder => "Personal om en deltagare, under insatsen",
        Formulär.PersonalAvslut => "Personal om en deltagare, vid avslut",
        Formulär.PersonalOfta => "Personal om en deltagare, nr 7 (var 1–3 månad)",
        Formulär.Insatspersonal => "Insatspersonal",
        Formulär.Förbundschef => "Förbundschef",
        Formulär.Styrelse => "Styrelse",
        _ => "Parternas chefsgrupp",
    };

    /// <summary>How often.</summary>
    public static string Namn(Enkättakt takt) => takt switch
    {
        Enkättakt.Månad => "Varje månad",
        Enkättakt.VarannanMånad => "Varannan månad",
        Enkättakt.Kvartal => "Var tredje månad",
        Enkättakt.Halvår => "En gång per halvår",
        Enkättakt.År => "En gång per år",
        _ => "Löpande, halvår för halvår",
    };

    /// <summary>How far a round has come.</summary>
    public static string Läge(Enkätomgång omgång, DateOnly idag) => omgång.Läge switch
    {
        Enkätläge.Stängd => "Stängd",
        Enkätläge.Avbruten => "Avbruten",
        _ when idag < omgång.Öppnar => "Öppnar " + Texter.Datum(omgång.Öppnar),
        _ when idag > omgång.Stänger => "Stängs inom kort",
        _ => "Pågår",
    };

    /// <summary>How many have answered, of how many, and what share that is; a few are hidden.</summary>
    public static string Svarsfrekvens(int utlämnade, int? inkomna, int gräns) => (utlämnade, inkomna) switch
    {
        (0, _) => "–",
        (_, null) => $"färre än {gräns} av {utlämnade}",
        (_, { } antal) => $"{antal} av {utlämnade} ({Domain.Gemensamt.Andel.Procent(antal, utlämnade)} %)",
    };
}
