using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 6, in the two parts of the printed PM.</summary>
internal static class Tabell6
{
    private const string Fördelningsrubrik = "Fördelning kvinnor/män";

    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        var rader = pm.Deltagare.Rader.Select(r => r.Rad).Append(pm.Deltagare.Summa);
        var kolumner = Könskolumner.För(rader.SelectMany(r => new[] { r.Inregistrerade, r.Avslutade, r.AvslutadeTotalt, r.Pågående, r.TillArbeteStudier }));
        dokument.Tabell(Antal(pm, kolumner));
        dokument.Tabell(TillArbete(pm, kolumner));
        if (kolumner.MedÖvriga)
        {
            dokument.Not("Övr. står för deltagare med annat, okänt eller inte angivet kön.");
        }

        dokument.Kommentar(Pmavsnitt.Deltagare);
    }

    private static Tabellbyggare Antal(Pm pm, Könskolumner kolumner)
    {
        var slut = Dag(pm.Period.SistaDag);
        (string Rubrik, Func<PmDeltagarrad, Könsantal> Antal)[] grupper =
        [
            ("Inregistrerade under perioden", r => r.Inregistrerade),
            ("Avslutade under perioden", r => r.Avslutade),
            ($"Avslutade under hela insats\u00ADperioden t.o.m. {slut}", r => r.AvslutadeTotalt),
            ($"Pågående deltagare {slut}", r => r.Pågående),
        ];
        var tabell = new Tabellbyggare(
            "Utfall för deltagare: inregistrerade, avslutade och pågående",
            "Antal deltagare per individinsats och kön: inregistrerade, avslutade i perioden, avslutade totalt och pågående.",
            [kolumner.MedÖvriga ? 26 : 31, .. Enumerable.Repeat(10, grupper.Length * kolumner.Antal)])
        {
            Del = "a",
            Kortnamn = "Deltagare",
            Tät = kolumner.MedÖvriga,
            Linjer = true,
        };
        tabell.Huvud([new("Insats", Lodrätt: Lodrätt.Börjar), .. grupper.Select(g => new Huvudcell(g.Rubrik, Spann: kolumner.Antal))]);
        tabell.Huvud([new("", Lodrätt: Lodrätt.Fortsätter), .. grupper.SelectMany(_ => kolumner.Huvud)]);
        foreach (var (insats, rad) in pm.Deltagare.Rader)
        {
            tabell.Rad([new Insatscell(insats), .. grupper.SelectMany(g => kolumner.Celler(g.Antal(rad)))]);
        }

        tabell.Summa(["Summa", .. grupper.SelectMany(g => kolumner.Celler(g.Antal(pm.Deltagare.Summa)))]);
        tabell.Rad([Fördelningsrubrik, .. grupper.SelectMany(g => kolumner.Fördelning(g.Antal(pm.Deltagare.Summa)))]);
        return tabell;
    }

    private static Tabellbyggare TillArbete(Pm pm, Könskolumner kolumner)
    {
        var antal = Enumerable.Repeat(10, kolumner.Antal);
        var tabell = new Tabellbyggare(
            "Utfall för deltagare: till arbete eller studier",
            "Antal och andel av de avslutade som gick till arbete eller studier, per individinsats och kön, och andelen deltagare med handlingsplan.",
            [40, .. antal, 12, 12, 12, 18])
        {
            Del = "b",
            Kortnamn = "Till arbete eller studier",
            Linjer = true,
        };
        tabell.Huvud(
            new("Insats", Lodrätt: Lodrätt.Börjar),
            new("Antal till arbete eller studier", Spann: kolumner.Antal),
            new("Andel av avslutade till arbete eller studier", Spann: 3),
            new("Andel med handlings\u00ADplan", Siffra: true, Lodrätt: Lodrätt.Börjar));
        tabell.Huvud(
        [
            new("", Lodrätt: Lodrätt.Fortsätter),
            .. kolumner.Huvud,
            .. new Könskolumner(medÖvriga: false).Huvud,
            new("", Siffra: true, Lodrätt: Lodrätt.Fortsätter),
        ]);
        foreach (var (insats, rad) in pm.Deltagare.Rader)
        {
            tabell.Rad(Celler(new Insatscell(insats), rad, kolumner));
        }

        var summa = pm.Deltagare.Summa;
        tabell.Summa(Celler("Summa", summa, kolumner));
        tabell.Rad([Fördelningsrubrik, .. kolumner.Fördelning(summa.TillArbeteStudier), "", "", "", ""]);
        return tabell;
    }

    private static Dokumentcell[] Celler(Dokumentcell namn, PmDeltagarrad rad, Könskolumner kolumner) =>
    [
        namn,
        .. kolumner.Celler(rad.TillArbeteStudier),
        new Procentcell(rad.AndelArbeteStudier.K),
        new Procentcell(rad.AndelArbeteStudier.M),
        new Procentcell(rad.AndelArbeteStudier.Summa),
        new Procentcell(rad.AndelHandlingsplan),
    ];
}
