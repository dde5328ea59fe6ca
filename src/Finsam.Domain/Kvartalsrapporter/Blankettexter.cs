using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>The questions of the form and why each is asked. Source: formats/utbyte.md, <c>kvartalsrapporter.csv</c>, and the kvartalsrapport of Uppsala län.</summary>
internal static class Blankettexter
{
    /// <summary>Rows for vacant posts, per question.</summary>
    private const int Vakanser = 4;

    /// <summary>Rows for meetings.</summary>
    private const int Möten = 6;

    /// <summary>The steps with their questions; one without questions is left out.</summary>
    public static IReadOnlyList<Blankettsteg> Steg(IReadOnlyList<Insatsmål> mål, Insatstid tid, Kvartal kvartal, IReadOnlyList<int> avvikelser)
    {
        Blankettsteg[] alla =
        [
            new(Rapportsteg.Mål, "Mål", [.. mål.OrderBy(m => m.Nr).Select(m => Målblankett.Fråga(m, kvartal))]),
            new(Rapportsteg.Prognos, "I fas och prognos",
            [
                Ja(Fråga.IFas, "Ligger insatsen i fas med sina mål?", "Svaret är styrgruppens samlade bild. Tillsammans med prognosen avgör det ljuset för mål där målen inte är inlagda ett och ett."),
                Ja(Fråga.Prognos, "Kommer målen att nås vid insatsens slut?", "En prognos som sviktar syns här innan målen är missade, medan det går att göra något åt det."),
                .. Ny(tid, kvartal) ? new[] { Ja(Fråga.StartITid, "Startade insatsen i tid?", "Frågas bara det första kvartalet. En sen start förklarar ofta både deltagarantal och förbrukning.") } : [],
            ]),
            new(Rapportsteg.Budget, "Budget", [Budget]),
            new(Rapportsteg.Vakanser, "Vakanser",
            [
                Vakans(Fråga.VakanserSof, "Har det funnits vakanser i tjänster som förbundet finansierar?", "Obesatta tjänster förklarar ofta både mål och budget. Vid ja: ange tjänst och tid.", kvartal),
                Vakans(Fråga.VakanserEgna, "Har det funnits vakanser i tjänster som parterna själva finansierar?", "Parternas egna tjänster är en del av insatsen även om förbundet inte betalar dem. Vid ja: ange tjänst och tid.", kvartal),
            ]),
            new(Rapportsteg.Styrgrupp, "Styrgruppsmöten",
            [
                Styrgruppsmöten(kvartal),
                Ja(Fråga.OrdinarieDeltagit, "Har ordinarie ledamöter deltagit?", "Beslut behöver fattas av dem som har mandat. En ersättare räknas inte som ordinarie."),
            ]),
            new(Rapportsteg.Uppföljning, "Uppföljning",
                [Ja(Fråga.Uppföljning, "Följs insatsen upp som avtalat, och registreras deltagarna i SUS?", "Utan registrering i tid blir siffrorna till styrelsen fel, hur väl insatsen än fungerar.")]),
            new(Rapportsteg.Kontroll, "Målgrupp och metod",
            [
                Ja(Fråga.KontrollMålgrupp, "Har styrgruppen kontrollerat att insatsen når rätt målgrupp?", "Förbundet finansierar en viss målgrupp. Glider den behöver styrgruppen ta ställning till det."),
                Ja(Fråga.KontrollMetod, "Har styrgruppen kontrollerat att metoden är den beslutade?", "En annan metod kan vara bra, men ska vara beslutad och inte bara ha blivit så."),
            ]),
            new(Rapportsteg.Jämlikhet, "Jämlikhet och jämställdhet",
            [
                Ja(Fråga.Jämlikhet, "Har styrgruppen tagit upp jämlikhet?", "Insatsen ska vara till för alla i målgruppen, oavsett bakgrund och funktionsförmåga."),
                Ja(Fråga.Jämställdhet, "Har styrgruppen tagit upp jämställdhet?", "Kvinnor och män ska få samma stöd och nå lika goda resultat. Skillnader behöver synas för att kunna rättas till."),
            ]),
            new(Rapportsteg.Avvikelser, "Avvikelser",
            [
                .. avvikelser.Order().Select(Uppföljning),
                Ja(Fråga.AvvikelseBudget, "Lämnas en avvikelse om budget?", "En avvikelse är inte ett misslyckande utan ett sätt att få beslut i tid."),
                Ja(Fråga.AvvikelseMål, "Lämnas en avvikelse om mål eller målgrupp?", "Ett mål eller en målgrupp som behöver ändras beslutas av förbundet, inte av insatsen själv."),
            ]),
            new(Rapportsteg.Fritext, "Övrigt",
                [new("fritext", "Är det något mer som förbundet behöver veta?", "För det som frågorna inte fångade. Skriv inga namn och inget som pekar ut en deltagare.", [new("fritext", Fältslag.Text, "Övrigt")]) { Krävs = false }]),
        ];
        return [.. alla.Where(steg => steg.Frågor.Count > 0)];
    }

    /// <summary>The field of the note to a question.</summary>
    public static string Not(string fråga) => fråga + ".kommentar";

    /// <summary>The field in which an avvikelse is followed up.</summary>
    public static string Uppföljningsfält(int avvikelse) => string.Create(CultureInfo.InvariantCulture, $"avvikelse.{avvikelse}.uppfoljning");

    private static Blankettfråga Uppföljning(int avvikelse) => new(
        string.Create(CultureInfo.InvariantCulture, $"avvikelse.{avvikelse}"),
        string.Create(CultureInfo.InvariantCulture, $"Hur går det med avvikelse {avvikelse}?"),
        "Den är beslutad. Frågan ställs i varje rapport tills avvikelsen är avslutad.",
        [new(Uppföljningsfält(avvikelse), Fältslag.Text, "Uppföljning")])
    {
        Avvikelse = avvikelse,
    };

    private static Blankettfråga Budget => new(
        Kommentar.Budget,
        "Vad blir utfallet för hela året?",
        "Budget och utfall hämtas från ekonomin. Prognosen är styrgruppens egen och visar om medel blir över eller inte räcker.",
        [new("budget.prognos", Fältslag.Belopp, "Prognos för året, kronor"), new(Not(Kommentar.Budget), Fältslag.Text, "Kommentar till budget och prognos")]);

    /// <summary>Asked in the quarter in which the insats starts, and in the one after for one that starts on its last days.</summary>
    private static bool Ny(Insatstid tid, Kvartal kvartal) => kvartal == Kvartal.För(tid.Start) || kvartal == Kvartal.För(tid.Start.AddDays(14));

    private static Blankettfråga Ja(Fråga fråga, string text, string hjälp) => new(
        fråga.Kod(), text, hjälp, [new(fråga.Kod(), Fältslag.JaNej, text), new(Not(fråga.Kod()), Fältslag.Text, "Kommentar")]);

    private static Blankettfråga Vakans(Fråga fråga, string text, string hjälp, Kvartal kvartal) => Ja(fråga, text, hjälp) with
    {
        Rader = Vakanser,
        Radfält =
        [
            .. Nummer(Vakanser).Select(n => (IReadOnlyList<Blankettfält>)
            [
                new($"{fråga.Kod()}.{n}.tjanst", Fältslag.Rad, "Tjänst"),
                new($"{fråga.Kod()}.{n}.from", Fältslag.Datum, "Från och med") { Senast = kvartal.SistaDag, Utanför = "efter kvartalet" },
                new($"{fråga.Kod()}.{n}.tom", Fältslag.Datum, "Till och med") { Tidigast = kvartal.FörstaDag, Utanför = "före kvartalet" },
            ]),
        ],
    };

    private static Blankettfråga Styrgruppsmöten(Kvartal kvartal) =>
        Ja(Fråga.Styrgruppsmöten, "Har styrgruppen mötts som avtalat?", "En styrgrupp som inte möts kan inte styra. Ange gärna mötesdagarna.") with
        {
            Rader = Möten,
            Radfält =
            [
                .. Nummer(Möten).Select(n => (IReadOnlyList<Blankettfält>)
                [
                    new($"{Fråga.Styrgruppsmöten.Kod()}.{n}.datum", Fältslag.Datum, "Möte") { Tidigast = kvartal.FörstaDag, Senast = kvartal.SistaDag },
                    new($"{Fråga.Styrgruppsmöten.Kod()}.{n}.narvaro", Fältslag.Rad, "Närvaro"),
                ]),
            ],
        };

    private static IEnumerable<string> Nummer(int antal) => Enumerable.Range(1, antal).Select(n => n.ToString(CultureInfo.InvariantCulture));
}
