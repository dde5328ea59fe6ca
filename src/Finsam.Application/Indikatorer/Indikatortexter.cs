using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Indikatorer;

/// <summary>The words of the indikatorer.</summary>
public static class Indikatortexter
{
    /// <summary>Who answers, and when.</summary>
    public static string Formulär(Formulär formulär) => formulär switch
    {
        Domain.Indikatorer.Formulär.DeltagareUnder => "Deltagare under insatsen",
        Domain.Indikatorer.Formulär.DeltagareAvslut => "Deltagare vid avslut",
        Domain.Indikatorer.Formulär.DeltagareOfta => "Deltagare, var till var tredje månad",
        Domain.Indikatorer.Formulär.PersonalUnder => "Personal om en deltagare, under insatsen",
        Domain.Indikatorer.Formulär.PersonalAvslut => "Personal om en deltagare, vid avslut",
        Domain.Indikatorer.Formulär.PersonalOfta => "Personal om en deltagare, var till var tredje månad",
        Domain.Indikatorer.Formulär.Insatspersonal => "Insatspersonal",
        Domain.Indikatorer.Formulär.Förbundschef => "Förbundschef",
        Domain.Indikatorer.Formulär.Styrelse => "Styrelse",
        _ => "Parternas chefsgrupp",
    };

    /// <summary>Process or effekt, and the level.</summary>
    public static string Slag(Kärnindikator indikator) =>
        $"{(indikator.Typ == Indikatortyp.Process ? "Processindikator" : "Effektindikator")}, {Nivå(indikator.Nivå).ToLowerInvariant()}";

    /// <summary>The level.</summary>
    public static string Nivå(Indikatornivå nivå) => nivå switch
    {
        Indikatornivå.Deltagare => "Deltagare",
        Indikatornivå.Personal => "Personal",
        Indikatornivå.Organisation => "Organisation",
        _ => "Samhälle",
    };

    /// <summary>Whose answers.</summary>
    public static string Vems(Mätval? vald) => vald is null or { Namn: "" } ? "Hela förbundet" : vald.Namn;

    /// <summary>An interval.</summary>
    public static string Intervall(Konfidensintervall? intervall) => intervall is { } i ? $"{i.Lägst}–{i.Högst}\u00a0%" : "–";

    /// <summary>A change in a few words: only one that is certain is called more or less.</summary>
    public static string Förändring(Mätförändring förändring) =>
        förändring.Säker ? $"{(förändring.Procentenheter > 0 ? "högre" : "lägre")}" : "ingen säker skillnad";

    /// <summary>With its sign.</summary>
    public static string Enheter(int enheter) => enheter > 0 ? $"+{enheter}" : enheter < 0 ? $"−{-enheter}" : "±0";

    /// <summary>How the answers are spread, to be heard.</summary>
    public static string Fördelning(Mätresultat resultat) => string.Join(", ", resultat.Fördelning.Select((antal, i) => $"{i + Skala.Lägst}: {antal}"));
}
