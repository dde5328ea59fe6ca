using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>How long deltagare stay, and how many they are beside what was planned.</summary>
internal static class Tidstabeller
{
    private const double Bredd = 0.75;

    public static void Snittid(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik2("Snittid");
        dokument.Stycke($"Tabellen visar hur många dagar deltagarna i snitt varit inskrivna, för alla som avslutats till och med {Dag(pm.Period.SistaDag)}.");
        var tabell = new Tabellbyggare("Snittid i dagar per deltagare innan avslut", "Genomsnittligt antal dagar per individinsats och kön.", 60, 20, 20) { Bredd = Bredd, Kortnamn = "Snittid" };
        tabell.Huvud(new("Insats"), new("Kvinnor", true), new("Män", true));
        foreach (var (insats, k, m) in pm.SnittidDagar)
        {
            tabell.Rad(new Insatscell(insats), new Talcell(k), new Talcell(m));
        }

        dokument.Tabell(tabell);
        dokument.Kommentar(Pmavsnitt.Snittid);
    }

    public static void Förväntat(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik2("Förväntat antal deltagare");
        dokument.Stycke($"Alla som skrivits in till och med {Dag(pm.Period.SistaDag)}, bredvid det antal som planerats för insatsen.");
        var tabell = new Tabellbyggare("Förväntat antal deltagare", "Antal inskrivna totalt och förväntat antal per individinsats.", 60, 20, 20) { Bredd = Bredd };
        tabell.Huvud(new("Insats"), new("Inskrivna totalt", true), new("Förväntat antal", true));
        foreach (var (insats, totalt, förväntat) in pm.Förväntat)
        {
            tabell.Rad(new Insatscell(insats), totalt, new Talcell(förväntat));
        }

        dokument.Tabell(tabell);
        dokument.Kommentar(Pmavsnitt.Förväntat);
    }
}
