using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Tabell 5.</summary>
internal static class Kvalitetsavsnitt
{
    private static readonly (Fråga Fråga, string Rubrik, int Bredd)[] Kolumner =
    [
        (Fråga.Styrgruppsmöten, "Styr\u00ADgrupps\u00ADmöten enl. avtal", 21),
        (Fråga.OrdinarieDeltagit, "Ordinarie leda\u00ADmöter har deltagit", 23),
        (Fråga.Uppföljning, "Upp\u00ADföljning enl. avtal", 22),
        (Fråga.KontrollMetod, "Kontroll metod", 20),
        (Fråga.KontrollMålgrupp, "Kontroll mål\u00ADgrupp", 20),
        (Fråga.Jämlikhet, "Jäm\u00ADlikhet", 18),
        (Fråga.Jämställdhet, "Jäm\u00ADställd\u00ADhet", 18),
        (Fråga.AvvikelseMål, "Avvikelse mål/mål\u00ADgrupp", 23),
    ];

    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik1("Kvalitetssäkring av insatsen");
        if (pm.Svar.Count == 0)
        {
            dokument.Stycke(Pmord.IngaSvar(pm));
            return;
        }

        dokument.Stycke(
            "Här ges information om styrgruppernas arbete i förhållande till insatserna: möten och närvaro, uppföljning enligt avtal, kontroll av att metod "
            + "och målgrupp är de som angetts i ansökan, arbete med jämlikhet och jämställdhet samt avvikelser gällande mål eller målgrupp.");
        var tabell = new Tabellbyggare(
            "Kvalitetssäkring",
            "Svar om styrgruppsmöten, uppföljning, kontroll, jämlikhet, jämställdhet och avvikelser, per insats.",
            [50, .. Kolumner.Select(k => k.Bredd)])
        {
            Kortnamn = "Kvalitetssäkring",
        };
        tabell.Huvud([new("Insats"), .. Kolumner.Select(k => new Huvudcell(k.Rubrik))]);
        Insatsgrupper.Rader(tabell, pm.Svar, s => s.Insats, s =>
            [new Insatscell(s.Insats), .. Kolumner.Select(k => new Svarscell(s.Svar[k.Fråga]))]);
        dokument.Tabell(tabell);
        Noter.Skriv(dokument, pm, 5, pm.Svar.Select(s => s.Insats));
        if (Kolumner.Any(k => pm.Svar.Any(s => s.Svar[k.Fråga] is not null)))
        {
            Meningar(dokument, pm);
        }

        dokument.Kommentar(Pmavsnitt.Kvalitet, "tabell 5");
    }

    private static void Meningar(Dokumentbyggare dokument, Pm pm)
    {
        dokument.Rubrik2("Svaren i korthet");
        Svarsmeningar.MedNej(dokument, pm, Fråga.Styrgruppsmöten, "har haft styrgruppsmöten enligt avtal", "har inte haft styrgruppsmöten enligt avtal");
        Svarsmeningar.MedNej(dokument, pm, Fråga.OrdinarieDeltagit, "har haft möten där ordinarie ledamöter deltagit", "har haft möten där ordinarie ledamöter saknats");
        Svarsmeningar.MedNej(dokument, pm, Fråga.Uppföljning, "har följts upp enligt avtal", "har inte följts upp enligt avtal");
        Svarsmeningar.MedNej(dokument, pm, Fråga.KontrollMetod, "har kontrollerat metoden", "har inte kontrollerat metoden");
        Svarsmeningar.MedNej(dokument, pm, Fråga.KontrollMålgrupp, "har kontrollerat målgruppen", "har inte kontrollerat målgruppen");
        Svarsmeningar.MedNej(dokument, pm, Fråga.Jämlikhet, "har tagit upp jämlikhet", "har inte tagit upp jämlikhet");
        Svarsmeningar.MedNej(dokument, pm, Fråga.Jämställdhet, "har tagit upp jämställdhet", "har inte tagit upp jämställdhet");
        Svarsmeningar.MedJa(dokument, pm, Fråga.AvvikelseMål, "har lämnat in en avvikelse gällande mål eller målgrupp");
    }
}
