using Finsam.Application.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Application.Historik;

/// <summary>The fields of the history in words, in the order in which they are shown.</summary>
internal static class Fältord
{
    private static readonly (string Nyckel, string Namn)[] Ordnade =
    [
        ("kod", "Kod"), ("namn", "Namn"), ("kortnamn", "Kortnamn"), ("kommun", "Kommun"), ("typ", "Typ"), ("inriktning", "Inriktning"),
        ("lokusgrupper", "Lokusgrupper"), ("insatsagare", "Insatsägare"), ("samverkansparter", "Samverkansparter"), ("start", "Start"), ("slut", "Planerat slut"),
        ("avslutad", "Avslutad"), ("diarienummer", "Diarienummer"), ("version", "Version"), ("forvantat_antal_deltagare", "Förväntat antal deltagare"),
        ("inlamnad", "Inlämnad"), ("i_fas", "I fas"), ("prognos", "Prognos"), ("start_i_tid", "Start i tid"), ("vakanser_sof", "Vakanser, förbundets tjänster"),
        ("vakanser_egna", "Vakanser, parternas tjänster"), ("avvikelse_budget", "Avvikelse om budget"), ("styrgruppsmoten", "Styrgruppsmöten"),
        ("ordinarie_deltagit", "Ordinarie ledamöter"), ("uppfoljning", "Uppföljning"), ("kontroll_metod", "Kontroll av metod"),
        ("kontroll_malgrupp", "Kontroll av målgrupp"), ("jamlikhet", "Jämlikhet"), ("jamstalldhet", "Jämställdhet"),
        ("avvikelse_mal", "Avvikelse om mål eller målgrupp"), ("fraga", "Fråga"), ("text", "Text"), ("budget", "Budget"),
        ("nr", "Mål nummer"), ("niva", "Nivå"), ("formulering", "Formulering"), ("malvarde", "Målvärde"), ("enhet", "Enhet"), ("namnare", "Nämnare"),
        ("mats", "Mäts"), ("forfaller", "Förfaller"), ("arver", "Ärver"), ("utfall", "Utfall"), ("trafikljus", "Färg"), ("motivering", "Motivering"),
        ("serie", "Serie"), ("post", "Post"), ("tkr", "Tkr"), ("overskott_fran_tidigare_ar", "Överskott från tidigare år"), ("medlemsavgifter", "Medlemsavgifter"),
        ("fortroendevalda", "Förtroendevalda"), ("forvaltning", "Förvaltning"), ("samverkansinsatser", "Samverkansinsatser"),
        ("ovriga_samverkansinsatser", "Övriga samverkansinsatser"),
        ("manader", "Månader efter avslut"), ("manader_kvar", "Bevaras, månader"), ("raknas_fran", "Räknas från"), ("till_och_med", "Slutade till och med"), ("not", "Not"), ("period", "Period"), ("formular", "Formulär"), ("veckor", "Veckor mellan skattningar"), ("halvar", "Halvår"), ("procent", "Procent"), ("fran_ar", "Från år"), ("matpunkt", "Mätpunkt"), ("karnindikator", "Kärnindikator"), ("uppgift_ur", "Källa"), ("publicerat", "Publicerat"), ("kalla", "Register"), ("platser", "Platser"), ("insatstid", "Genomsnittlig insatstid, dagar"), ("status", "Status"), ("sista_dag", "Sista dag"), ("roll", "Roll"),
        ("styrgrupp", "Styrgrupp"), ("ledamot", "Ledamot"), ("funktion", "Funktion"), ("organisation", "Organisation"), ("huvudman", "Huvudman"), ("plats", "Plats"), ("person", "Person"), ("ledning", "Ledningskompetens"), ("strategisk", "Strategisk kompetens"), ("bestallare", "Beställarkompetens"), ("grupper", "Grupper"), ("punkter", "Punkter"), ("narvarande", "Närvarande"), ("borjar", "Börjar"), ("slutar", "Slutar"), ("lokal", "Plats"), ("digitalt", "Digitalt"), ("dagordning", "Dagordning"), ("from_ar", "Från och med år"), ("klart", "Klart"), ("atagande", "Åtagande"), ("svar", "Svar"), ("kommentar", "Kommentar"),
        ("rapport", "Rapport"), ("rubriker", "Rubriker"),
        ("ordforande", "Ordförande"),
        ("kopierat_fran", "Kopierat från"), ("vision", "Vision"), ("strategi", "Strategi"), ("perspektiv", "Perspektiv"), ("aktiviteter", "Aktiviteter"), ("kopplingar", "Kopplat till"), ("matt", "Mått"), ("vardet_ur", "Värdet hämtas ur"), ("varde", "Värde"), ("av_antal", "Av antal"),
        ("ordversion", "Version av orden"), ("mater", "Mäter"), ("egen_taljare", "Täljare"), ("indikatortyp", "Typ"), ("indikatorniva", "Nivå"), ("egen_enhet", "Skrivs som"), ("raknar_personer", "Räknar personer"), ("forbehall", "Förbehåll"), ("gulniva", "Gräns för gult"), ("mindre_ar_battre", "Mindre är bättre"), ("egen_raknat", "Räknat"), ("egen_av", "Av"),
        ("aktivitetsslag", "Slag"), ("titel", "Titel"), ("for_vem", "För vem"), ("antal_deltog", "Antal som deltog"), ("antal_aktiviteter", "Antal aktiviteter"),
        ("lardomsslag", "Slag"), ("part", "Part"), ("taggar", "Taggar"),
        ("avvikelseslag", "Gäller"), ("beskrivning", "Beskrivning"), ("orsak", "Orsak"), ("konsekvens", "Konsekvens"), ("atgard", "Åtgärd"),
        ("ansvarig", "Ansvarig"), ("klar_senast", "Klar senast"), ("flytta_belopp", "Att flytta"), ("flytta_fran", "Från året"), ("beslut", "Beslut"),
        ("delegation", "På delegation av"), ("delegation_till", "Till"), ("delegation_medelflytt", "Omfattar pengar mellan år"), ("lyft", "Lyft till styrelsen"), ("fil", "Fil"),
        ("insats", "Insats"), ("lokusgrupp", "Lokusgrupp"), ("fran", "Från och med"), ("from", "Från och med"), ("tom", "Till och med"), ("from_dag", "Från och med"), ("tom_dag", "Till och med"),
        ("datum", "Datum"), ("belopp", "Belopp"), ("kvartal", "Kvartal"), ("slutrekvisition", "Slutrekvisition"), ("ar", "År"), ("finansiar", "Finansiär"),
        ("budget_per_kvartal", "Budget per kvartal"), ("utfall_per_kvartal", "Utfall per kvartal"),
        ("epost", "E-post"), ("konto", "Konto"), ("pa", "Påslagen"), ("kvar", "Koder kvar"),
        ("Gräns", "Maskeringsgräns"), ("Bagatell", "Bagatellgräns"), ("GrönFrån", "Grön från"), ("GrönTill", "Grön till"), ("GulFrån", "Gul från"),
        ("GulTill", "Gul till"), ("Kalender", "Rapporter per"), ("DagarEfter", "Dagar till inlämning"), ("Slag", "Slag"), ("Storlek", "Storlek"),
        ("Kontrollsumma", "Kontrollsumma"), ("TakProcent", "Tak för eget kapital"), ("ReservfondTkr", "Reservfond"), ("Individ", "Individ"), ("Struktur", "Struktur"),
        ("Kompetens", "Kompetens"), ("BaraOrdning", "Bara ordningen"),
        ("Insats.Singular", "Insats, en"), ("Insats.Bestämd", "Insats, den"), ("Insats.Plural", "Insats, flera"), ("Insats.PluralBestämd", "Insats, de"),
        ("Insats.Ett", "Insats, böjs med ett"), ("Insats.Förled", "Insats, i sammansättningar"), ("Lokusgrupp.Singular", "Lokusgrupp, en"),
        ("Lokusgrupp.Bestämd", "Lokusgrupp, den"), ("Lokusgrupp.Plural", "Lokusgrupp, flera"), ("Lokusgrupp.PluralBestämd", "Lokusgrupp, de"),
        ("Lokusgrupp.Ett", "Lokusgrupp, böjs med ett"), ("Lokusgrupp.Förled", "Lokusgrupp, i sammansättningar"),
    ];

    private static readonly Dictionary<string, (int Plats, string Namn)> Alla =
        Ordnade.Select((f, i) => (f.Nyckel, Värde: (i, f.Namn))).ToDictionary(f => f.Nyckel, f => f.Värde, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Koder = new(StringComparer.Ordinal)
    {
        ["avslut"] = "kvartalet då deltagaren slutade",
        ["insatsens_slut"] = "insatsens slut",
        ["individ"] = "individinsats",
        ["struktur"] = "strukturinsats",
        ["kompetens"] = "kompetensinsats",
        ["forrehabilitering"] = "förrehabilitering",
        ["arbete"] = "arbete eller studier",
        ["beviljad"] = "beviljad",
        ["forlangning"] = "förlängning",
        ["tillagg"] = "tillägg",
        ["avslag"] = "avslag",
        ["upprattad"] = "upprättad",
        ["granskad"] = "granskad",
        ["attesterad"] = "attesterad",
        ["utbetald"] = "utbetald",
        ["atersand"] = "återsänd",
        ["tillbakadragen"] = "tillbakadragen",
        ["overgripande"] = "övergripande mål",
        ["effekt"] = "effektmål",
        ["insats"] = "insatsmål",
        ["uppnatt"] = "uppnått",
        ["ej_uppnatt"] = "ej uppnått",
        ["ej_matt"] = "ej mätt",
        ["mats_senare"] = "mäts senare",
        ["ej_forfallet"] = "ej förfallet",
        ["gron"] = "grön",
        ["rod"] = "röd",
        ["gra"] = "grå",
        ["utkast"] = "utkast",
        ["inlamnad"] = "inlämnad",
        ["godkand"] = "godkänd",
        ["ordinarie"] = "ordinarie",
        ["ersattare"] = "ersättare",
        ["adjungerad"] = "adjungerad",
        ["kommun"] = "kommun",
        ["region"] = "region",
        ["arbetsformedlingen"] = "Arbetsförmedlingen",
        ["forsakringskassan"] = "Försäkringskassan",
        ["annan"] = "annan part",
        ["foreslagen"] = "föreslagen",
        ["anmald"] = "anmäld",
        ["under_granskning"] = "under granskning",
        ["komplettering"] = "komplettering begärd",
        ["beslutad"] = "beslutad",
        ["avslutad"] = "avslutad",
        ["aterkallad"] = "återkallad",
        ["avfardad"] = "avfärdad",
        ["mal"] = "mål",
        ["malgrupp"] = "målgrupp",
    };

    /// <summary>The field's name on screen.</summary>
    public static string Namn(string nyckel) => Alla.TryGetValue(nyckel, out var fält) ? fält.Namn : nyckel.Length == 0 ? "Värde" : Historikord.Läsbart(nyckel);

    /// <summary>Where among the fields; those that are not named come last.</summary>
    public static int Plats(string nyckel) => Alla.TryGetValue(nyckel, out var fält) ? fält.Plats : int.MaxValue;

    /// <summary>Whether the values are codes that have words.</summary>
    public static bool ÄrKod(string nyckel) =>
        nyckel is "fraga" or "post" or "typ" or "inriktning" or "status" or "niva" or "trafikljus" or "plats" or "huvudman" or "avvikelseslag" or "beslut";

    /// <summary>A text: a code in words, a question by its name.</summary>
    public static string? Värde(string nyckel, string text) => text.Length == 0 ? null : nyckel switch
    {
        "fraga" or "post" => Namn(text),
        "roll" => (Domain.Gemensamt.Koder.FrånKod<Roll>(text)?.ToString() ?? Domain.Gemensamt.Koder.FrånKod<Lokusroll>(text)?.ToString())?.ToLower(Svenska.Kultur) ?? text,
        "typ" or "inriktning" or "status" or "niva" or "utfall" or "trafikljus" or "plats" or "huvudman" or "slag" or "avvikelseslag" or "beslut" or "raknas_fran" => Koder.GetValueOrDefault(text) ?? text,
        _ => text,
    };

    /// <summary>A number with its unit.</summary>
    public static string Tal(string nyckel, decimal tal) => nyckel switch
    {
        "budget" or "utfall" or "belopp" or "budget_per_kvartal" or "utfall_per_kvartal" or "Bagatell" or "flytta_belopp" => tal.ToString("#,0.## 'kr'", Svenska.Kultur),
        "tkr" or "ReservfondTkr" or "overskott_fran_tidigare_ar" or "medlemsavgifter" or "fortroendevalda" or "forvaltning" or "samverkansinsatser"
            or "ovriga_samverkansinsatser" => tal.ToString("#,0 'tkr'", Svenska.Kultur),
        "ar" => tal.ToString("0", Svenska.Kultur),
        "TakProcent" or "Individ" or "Struktur" or "Kompetens" or "GrönFrån" or "GrönTill" or "GulFrån" or "GulTill" => tal.ToString("0.## '%'", Svenska.Kultur),
        _ => tal.ToString("#,0.##", Svenska.Kultur),
    };
}
