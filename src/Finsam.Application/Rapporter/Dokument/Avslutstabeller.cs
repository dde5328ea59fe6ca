using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 7 and 8.</summary>
internal static class Avslutstabeller
{
    public static void Anonyma(Dokumentbyggare dokument, Pm pm)
    {
        var tabell = new Tabellbyggare("Antal anonyma individer registrerade i insatserna under perioden", "Antal anonymt registrerade per individinsats.", 65, 35) { Bredd = 0.6, Kortnamn = "Anonyma" };
        tabell.Huvud(new("Insats"), new("Antal anonymt registrerade", true));
        foreach (var (insats, antal) in pm.Anonyma)
        {
            tabell.Rad(new Insatscell(insats), antal);
        }

        tabell.Summa("Summa", pm.AnonymaSumma);
        dokument.Tabell(tabell);
        dokument.Not("Anonymt registrerad blir en deltagare som inte lämnat samtycke till att lämna personuppgifter eller som har skyddade personuppgifter.");
        dokument.Kommentar(Pmavsnitt.Anonyma);
    }

    public static void Anledningar(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik2("Avslutningsanledningar");
        if (pm.Deltagare.Summa.Avslutade.Summa.Värde == 0)
        {
            dokument.Stycke(Pmord.IngaAvslutade);
            return;
        }

        dokument.Stycke("En deltagare kan ha flera anledningar och räknas då i flera rader. Summorna räknar personer.");
        var avslut = pm.Avslut;
        var kolumner = Könskolumner.För(
        [
            .. avslut.Anledningar.Select(a => a.Antal),
            .. avslut.Grader.Select(g => g.Antal),
            avslut.SummaArbete,
            avslut.SummaArbeteStudier,
        ]);
        var tabell = new Tabellbyggare(
            "Avslutningsanledningar",
            "Antal avslutade per anledning och kön, med summor för arbete och för arbete eller studier.",
            [52, .. Enumerable.Repeat(16, kolumner.Antal)])
        {
            Bredd = 0.75,
        };
        tabell.Huvud([new("Anledning"), .. kolumner.Huvud]);
        void Rader(IEnumerable<(Avslutsanledning Anledning, Könsantal Antal)> rader)
        {
            foreach (var (anledning, antal) in rader)
            {
                tabell.Rad([Pmord.För(anledning), .. kolumner.Celler(antal)]);
            }
        }

        Rader(avslut.Anledningar.Where(a => a.Anledning <= Avslutsanledning.EgetFöretag));
        foreach (var (grad, antal) in avslut.Grader)
        {
            tabell.Rad([string.Create(CultureInfo.InvariantCulture, $"Arbetar {grad}\u00A0%"), .. kolumner.Celler(antal)]);
        }

        tabell.Summa(["Summa arbete", .. kolumner.Celler(avslut.SummaArbete)]);
        Rader(avslut.Anledningar.Where(a => a.Anledning == Avslutsanledning.Studier));
        tabell.Summa(["Summa arbete eller studier", .. kolumner.Celler(avslut.SummaArbeteStudier)]);
        Rader(avslut.Anledningar.Where(a => a.Anledning > Avslutsanledning.Studier));
        dokument.Tabell(tabell);
        dokument.Kommentar(Pmavsnitt.Avslut);
    }
}
