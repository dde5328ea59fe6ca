using Finsam.Domain.Rapporter;
using static Finsam.Infrastructure.Rapporter.Word.Talformat;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>How long deltagare stay, and how many they are beside what was planned.</summary>
internal static class Tidstabeller
{
    private const double Bredd = 0.75;

    public static void Snittid(Worddokument dokument, Pm pm)
    {
        dokument.Rubrik2("Snittid");
        dokument.Stycke($"Tabellen visar hur många dagar deltagarna i snitt varit inskrivna, för alla som avslutats till och med {Dag(pm.Period.SistaDag)}.");
        var tabell = new Wordtabell("Snittid i dagar per deltagare innan avslut", "Genomsnittligt antal dagar per individinsats och kön.", 60, 20, 20) { Bredd = Bredd };
        tabell.Huvud(new("Insats"), new("Kvinnor", true), new("Män", true));
        foreach (var (insats, k, m) in pm.SnittidDagar)
        {
            tabell.Rad(new(insats.Namn()), new(Tal(k), true), new(Tal(m), true));
        }

        dokument.Tabell(tabell);
    }

    public static void Förväntat(Worddokument dokument, Pm pm)
    {
        dokument.Rubrik2("Förväntat antal deltagare");
        dokument.Stycke($"Alla som skrivits in till och med {Dag(pm.Period.SistaDag)}, bredvid det antal som planerats för insatsen.");
        var tabell = new Wordtabell("Förväntat antal deltagare", "Antal inskrivna totalt och förväntat antal per individinsats.", 60, 20, 20) { Bredd = Bredd };
        tabell.Huvud(new("Insats"), new("Inskrivna totalt", true), new("Förväntat antal", true));
        foreach (var (insats, totalt, förväntat) in pm.Förväntat)
        {
            tabell.Rad(new(insats.Namn()), new(Tal(totalt), true), new(Tal(förväntat), true));
        }

        dokument.Tabell(tabell);
    }
}
