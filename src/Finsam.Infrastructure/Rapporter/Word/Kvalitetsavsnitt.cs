using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Tabell 5.</summary>
internal static class Kvalitetsavsnitt
{
    private static readonly (Fråga Fråga, string Rubrik)[] Kolumner =
    [
        (Fråga.Styrgruppsmöten, "Styr\u00ADgrupps\u00ADmöten enl. avtal"),
        (Fråga.OrdinarieDeltagit, "Ordinarie leda\u00ADmöter har deltagit"),
        (Fråga.Uppföljning, "Upp\u00ADföljning enl. avtal"),
        (Fråga.KontrollMetod, "Kontroll metod"),
        (Fråga.KontrollMålgrupp, "Kontroll mål\u00ADgrupp"),
        (Fråga.Jämlikhet, "Jäm\u00ADlikhet"),
        (Fråga.Jämställdhet, "Jäm\u00ADställd\u00ADhet"),
        (Fråga.AvvikelseMål, "Avvikelse mål/mål\u00ADgrupp"),
    ];

    public static void Skriv(Worddokument dokument, Pm pm)
    {
        dokument.Rubrik1("Kvalitetssäkring av insatsen");
        if (pm.Svar.Count == 0)
        {
            dokument.Stycke(Pmtexter.IngaInsatser);
            return;
        }

        dokument.Stycke(
            "Här ges information om styrgruppernas arbete i förhållande till insatserna: möten och närvaro, uppföljning enligt avtal, kontroll av att metod "
            + "och målgrupp är de som angetts i ansökan, arbete med jämlikhet och jämställdhet samt avvikelser gällande mål eller målgrupp.");
        var tabell = new Wordtabell(
            "Kvalitetssäkring",
            "Svar om styrgruppsmöten, uppföljning, kontroll, jämlikhet, jämställdhet och avvikelser, per insats.",
            [26, .. Kolumner.Select(_ => 10)]);
        tabell.Huvud([new("Insats"), .. Kolumner.Select(k => new Tabellcell(k.Rubrik))]);
        Insatsgrupper.Rader(tabell, pm.Svar, s => s.Insats, s =>
            [new(s.Insats.Namn()), .. Kolumner.Select(k => new Tabellcell(Pmtexter.För(s.Svar[k.Fråga])))]);
        dokument.Tabell(tabell);
        Noter.Skriv(dokument, pm, 5, pm.Svar.Select(s => s.Insats));
        Meningar(dokument, pm);
    }

    private static void Meningar(Worddokument dokument, Pm pm)
    {
        dokument.Rubrik2("Styrgruppsmöten enligt avtal");
        Svarsmeningar.Med(dokument, pm, Fråga.Styrgruppsmöten, false, "har inte haft styrgruppsmöten enligt avtal");
        Svarsmeningar.Med(dokument, pm, Fråga.OrdinarieDeltagit, false, "har haft möten där ordinarie ledamöter saknats");
        dokument.Rubrik2("Uppföljning enligt avtal");
        Svarsmeningar.Med(dokument, pm, Fråga.Uppföljning, false, "har inte följts upp enligt avtal");
        dokument.Rubrik2("Kontroll målgrupp och metod");
        Svarsmeningar.Med(dokument, pm, Fråga.KontrollMetod, false, "har inte kontrollerat metoden");
        Svarsmeningar.Med(dokument, pm, Fråga.KontrollMålgrupp, false, "har inte kontrollerat målgruppen");
        dokument.Rubrik2("Jämlikhet och jämställdhet");
        Svarsmeningar.Med(dokument, pm, Fråga.Jämlikhet, false, "har svarat nej i frågan om jämlikhet");
        Svarsmeningar.Med(dokument, pm, Fråga.Jämställdhet, false, "har svarat nej i frågan om jämställdhet");
        dokument.Rubrik2("Avvikelser mål och målgrupp");
        Svarsmeningar.Med(dokument, pm, Fråga.AvvikelseMål, true, "har lämnat in en avvikelse gällande mål eller målgrupp");
    }
}
