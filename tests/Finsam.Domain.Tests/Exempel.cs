using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests;

/// <summary>Small made-up facts, so that a test says only what it is about.</summary>
internal static class Exempel
{
    public static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Kvartal Kvartal(string text) => Period(text).FörstaKvartal;

    public static Period Period(string text) =>
        Domain.Gemensamt.Period.TryParse(text, out var period) ? period : throw new ArgumentException($"{text} is no period.");

    /// <summary>J is yes, N is no, anything else is not answered.</summary>
    public static bool? Svarat(char tecken) => tecken switch { 'J' => true, 'N' => false, _ => null };

    public static Insats Insats(
        string kod,
        Insatstyp typ = Insatstyp.Individ,
        string start = "2020-01-01",
        string? slut = null,
        string? avslutad = null,
        string? namn = null,
        int? förväntat = null) => new()
        {
            Id = new(Guid.CreateVersion7()),
            Kod = kod,
            Namn = namn ?? kod,
            Typ = typ,
            Start = Dag(start),
            Slut = slut is null ? null : Dag(slut),
            Avslutad = avslutad is null ? null : Dag(avslutad),
            FörväntatAntalDeltagare = förväntat,
        };

    public static Kvartalsrapport Rapport(Insats insats, string kvartal, Svar svar, string? inlämnad = "2021-04-20") => new()
    {
        Id = new(Guid.CreateVersion7()),
        InsatsId = insats.Id,
        Kvartal = Kvartal(kvartal),
        Inlämnad = inlämnad is null ? null : Dag(inlämnad),
        Status = inlämnad is null ? Rapportstatus.Utkast : Rapportstatus.Inlämnad,
        Svar = svar,
    };

    public static Insatsmål Mål(
        Insats? insats = null,
        int nr = 1,
        Målslag slag = Målslag.Andel,
        decimal? värde = null,
        string? förfaller = null,
        string? enhet = null,
        string? registrerat = null) => Insatsmål.Nytt(
            insats?.Id ?? new(Guid.CreateVersion7()),
            nr,
            new()
            {
                Nivå = Insatsmålnivå.Effekt,
                Formulering = $"Formulering {nr}.",
                Slag = slag,
                Målvärde = värde,
                Enhet = enhet,
                Förfaller = förfaller is null ? null : Dag(förfaller),
            },
            registrerat is null ? null : Dag(registrerat));

    public static Ekonomikvartal Ekonomi(Insats insats, string kvartal, decimal? budget, decimal? utfall) =>
        new() { InsatsId = insats.Id, Kvartal = Kvartal(kvartal), Budget = budget, Utfall = utfall };

    public static Deltagargrupp Grupp(string insats, string kvartalIn, string? kvartalUt = null, Kön? kön = Kön.Kvinna, int antal = 1) => new()
    {
        Insats = insats,
        In = Kvartal(kvartalIn),
        Ut = kvartalUt is null ? null : Kvartal(kvartalUt),
        Kön = kön,
        Antal = antal,
    };
}
