using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Historik;

/// <summary>The history's codes in words. A code that nobody has given words is shown with its first letter large, so that nothing is hidden.</summary>
internal static class Historikord
{
    private static readonly Dictionary<string, string> Tabeller = new(StringComparer.Ordinal)
    {
        ["lokusgrupp"] = "lokusgruppen",
        ["insats"] = "insatsen",
        ["kvartalsrapport"] = "kvartalsrapporten",
        ["kommentar"] = "kommentar till ett svar",
        ["ekonomi"] = "budget och utfall",
        ["beslut"] = "beslut om medel",
        ["forbundsekonomi"] = "förbundets ekonomi",
        ["insatsmal"] = "insatsmål",
        ["malbedomning"] = "bedömning av ett mål",
        ["lokusledamot"] = "ledamot i en lokusgrupp",
        ["mote"] = "möte",
        ["ls_intyg"] = "intyg om ett åtagande",
        ["enkatmatning"] = "svar på ett formulär",
    };

    private static readonly Dictionary<string, string> Händelser = new(StringComparer.Ordinal)
    {
        ["import"] = "Uppgifter lästes in",
        ["installning"] = "Inställning ändrades",
        ["pmtext"] = "Text i PM ändrades",
        ["arkiv.tillagg"] = "Ett tillägg gjordes till en handling i arkivet",
        ["pm.faststalld"] = "PM fastställdes",
        ["tjansteskrivelse"] = "Tjänsteskrivelsen till PM ändrades",
        ["rapportmall.ny_version"] = "En ny version av en rapportmall gjordes",
        ["insatsrapport.borjad"] = "En rapport påbörjades",
        ["insatsrapport.last"] = "En rapport låstes för underskrift",
        ["insatsrapport.oppnad"] = "En låst rapport öppnades igen; underskrifterna föll",
        ["insatsrapport.undertecknad"] = "En rapport undertecknades",
        ["insatsrapport.underskrift_noterad"] = "En underskrift på papper noterades",
        ["insatsrapport.inlamnad"] = "En rapport lämnades in",
        ["insatsrapport.ny_version"] = "En ny version av en inlämnad rapport påbörjades",
        ["insatsrapport.borttagen"] = "Ett utkast till en rapport togs bort",
        ["lokusgrupp.mote"] = "Ett möte skrevs in",
        ["lokusgrupp.mote_andrat"] = "Ett möte ändrades",
        ["lokusgrupp.mote_borttaget"] = "Ett möte togs bort",
        ["lokusgrupp.ledamot_ny"] = "Ny ledamot i lokusgruppen",
        ["lokusgrupp.ledamot_andrad"] = "Ledamot i lokusgruppen ändrades",
        ["lokusgrupp.ledamot_avslutad"] = "Plats i lokusgruppen avslutades",
        ["lokusgrupp.ledamot_borttagen"] = "Ledamot i lokusgruppen togs bort",
        ["mote.anteckningar"] = "Minnesanteckningar skrevs",
        ["mote.beslut"] = "Ett beslut vid ett möte skrevs in",
        ["mote.beslut_andrat"] = "Ett beslut vid ett möte ändrades",
        ["mote.beslut_borttaget"] = "Ett beslut vid ett möte togs bort",
        ["mote.beslut_kvitterat"] = "Ett beslut vid ett möte kvitterades",
        ["atagandelista"] = "Listan över åtaganden ändrades",
        ["lokusgrupp.intyg"] = "Ett åtagande intygades",
        ["forbundsekonomi.budget"] = "Förbundets budget ändrades",
        ["forbundsekonomi.prognos"] = "Förbundets prognos ändrades",
        ["forbundsekonomi.kommuner"] = "Kommunernas andelar ändrades",
        ["bokforing.koppling"] = "Projekt och konton kopplades",
        ["bokforing.inlast"] = "Bokföringen lästes in",
        ["ekonomi.bokforing"] = "Budget och utfall ändrades ur bokföringen",
        ["beslut.nytt"] = "Ett beslut om medel registrerades",
        ["beslut.borttaget"] = "Ett beslut om medel togs bort",
        ["insats.platser"] = "Platserna i insatsen ändrades",
        ["deltagare.sparade"] = "Deltagare skrevs in eller ändrades",
        ["deltagare.inlasta"] = "Deltagare lästes in ur en fil",
        ["importkalla.kopplad"] = "Hur filer ur ett annat register läses ändrades",
        ["deltagare.borttagen"] = "En deltagare togs bort ur registret",
        ["deltagare.uppfoljda"] = "Deltagare följdes upp efter avslut",
        ["deltagare.uppfoljning-redovisad"] = "Uppföljning efter avslut redovisades",
        ["deltagare.uppfoljningsplan"] = "Tiderna för uppföljning efter avslut ändrades",
        ["rikssvar.nytt"] = "Ett riksvärde för en kärnindikator lades in",
        ["rikssvar.andrat"] = "Ett riksvärde för en kärnindikator ändrades",
        ["rikssvar.borttaget"] = "Ett riksvärde för en kärnindikator togs bort",
        ["malniva.ny"] = "En målnivå sattes",
        ["malniva.andrad"] = "En målnivå ändrades",
        ["riksvarde.nytt"] = "Ett riksvärde skrevs in",
        ["riksvarde.andrat"] = "Ett riksvärde ändrades",
        ["riksvarde.borttaget"] = "Ett riksvärde togs bort",
        ["deltagare.skattade"] = "Självskattningar skrevs in eller rättades",
        ["deltagare.skattning-borttagen"] = "En självskattning togs bort",
        ["deltagare.skattningsformular"] = "Formuläret för självskattning ändrades",
        ["deltagare.skattningar-faststallda"] = "Självskattningarna för ett halvår fastställdes",
        ["deltagare.gallrade"] = "Deltagare gallrades",
        ["gallringsplan"] = "Insatsens frist för gallring ändrades",
        ["deltagare.anonyma"] = "Antalet anonyma ändrades",
        ["ansokan.ny"] = "En ansökan registrerades",
        ["ansokan.andrad"] = "En ansökan ändrades",
        ["ansokan.beslutad"] = "En ansökan beslutades",
        ["ansokan.borttagen"] = "En ansökan togs bort",
        ["mal.nytt"] = "Ett mål lades till",
        ["mal.andrat"] = "Ett mål ändrades",
        ["mal.borttaget"] = "Ett mål togs bort",
        ["rapport.inlamnad"] = "Kvartalsrapporten lämnades in",
        ["rapport.godkand"] = "Kvartalsrapporten godkändes",
        ["rapport.atersand"] = "Kvartalsrapporten återsändes",
        ["rapport.rattelse"] = "En rättelse av kvartalsrapporten begärdes",
        ["rapport.rattelse-avbruten"] = "Rättelsen av kvartalsrapporten avbröts",
        ["rapport.diarienummer"] = "Kvartalsrapportens diarienummer ändrades",
        ["anstand.gett"] = "Anstånd med kvartalsrapporten gavs",
        ["anstand.andrat"] = "Anståndet med kvartalsrapporten ändrades",
        ["anstand.tillbaka"] = "Anståndet med kvartalsrapporten togs tillbaka",
        ["paminnelse"] = "Påminnelse om kvartalsrapporten skickades",
        ["kalender.skapad"] = "En kalenderlänk skapades",
        ["kalender.borttagen"] = "Kalenderlänken togs bort",
        ["konto.inbjuden"] = "Användaren bjöds in",
        ["konto.ny-inbjudan"] = "En ny inbjudan skickades",
        ["konto.forsta-administratoren"] = "Den första administratören bjöds in",
        ["konto.forsta-lanken"] = "Länken till den första administratören skrevs ut igen",
        ["konto.aktiverat"] = "Kontot togs i bruk",
        ["konto.rattat"] = "Namn eller e-postadress rättades",
        ["konto.losenord"] = "Lösenordet byttes",
        ["konto.tvasteg"] = "Tvåstegsinloggning ändrades",
        ["konto.passnyckel"] = "Passnycklar ändrades",
        ["konto.aterstallningskod"] = "En återställningskod användes",
        ["konto.aterstallningskoder"] = "Nya återställningskoder skapades",
        ["konto.utloggat-overallt"] = "Loggade ut överallt",
        ["konto.losenordslank"] = "En länk för nytt lösenord skickades",
        ["konto.stangt"] = "Kontot stängdes",
        ["konto.oppnat"] = "Kontot öppnades",
        ["konto.upplast"] = "Kontot låstes upp",
        ["konto.tvasteg-nollstallt"] = "Tvåstegsinloggning och passnycklar nollställdes",
        ["uppdrag.nytt"] = "Nytt uppdrag",
        ["uppdrag.andrat"] = "Uppdragets tid ändrades",
        ["uppdrag.avslutat"] = "Uppdraget avslutades",
        ["styrgrupp.ny"] = "Ny styrgrupp",
        ["styrgrupp.andrad"] = "Styrgruppen ändrades",
        ["styrgrupp.borttagen"] = "Styrgruppen togs bort",
        ["ledamot.ny"] = "Ny ledamot i styrgruppen",
        ["ledamot.andrad"] = "Ledamot i styrgruppen ändrades",
        ["ledamot.avslutad"] = "Plats i styrgruppen avslutades",
        ["styrning.ny"] = "Styrgruppen fick en insats",
        ["styrning.andrad"] = "Styrgruppens tid för insatsen ändrades",
        ["styrning.avslutad"] = "Styrgruppens uppdrag för insatsen avslutades",
        ["avvikelse.anmald"] = "Avvikelsen anmäldes",
        ["avvikelse.avfardad"] = "Ett förslag till avvikelse avfärdades",
        ["avvikelse.andrad"] = "Avvikelsen ändrades",
        ["avvikelse.fil"] = "Avvikelsens filer ändrades",
        ["avvikelse.upptagen"] = "Avvikelsen togs upp till granskning",
        ["avvikelse.komplettering"] = "Komplettering av avvikelsen begärdes",
        ["avvikelse.kompletterad"] = "Avvikelsen kompletterades och anmäldes igen",
        ["avvikelse.beslutad"] = "Beslut om avvikelsen",
        ["avvikelse.kvitterad"] = "Styrgruppen tog del av beslutet om avvikelsen",
        ["avvikelse.avslutad"] = "Avvikelsen avslutades",
        ["avvikelse.aterkallad"] = "Avvikelsen återkallades",
        ["avvikelse.lyft"] = "Avvikelsen lyftes till styrelsen",
        ["avvikelse.nertagen"] = "Avvikelsen lyfts inte längre till styrelsen",
        ["budgetrad.ny"] = "En budgetrad lades till",
        ["budgetrad.andrad"] = "En budgetrad ändrades",
        ["budgetrad.borttagen"] = "En budgetrad togs bort",
        ["budgetrad.utfall"] = "Utfallet på en budgetrad ändrades",
        ["budgetljus.satt"] = "Ljuset för förbrukning sattes för hand",
        ["budgetljus.tillbaka"] = "Det satta ljuset för förbrukning togs tillbaka",
        ["rekvisition.upprattad"] = "En rekvisition gjordes",
        ["rekvisition.andrad"] = "En rekvisition ändrades",
        ["rekvisition.tillbakadragen"] = "En rekvisition drogs tillbaka",
        ["rekvisition.granskad"] = "En rekvisition granskades",
        ["rekvisition.attesterad"] = "En rekvisition attesterades",
        ["rekvisition.utbetald"] = "En rekvisition betalades ut",
        ["rekvisition.atersand"] = "En rekvisition återsändes",
        ["aterforing"] = "Medel återfördes",
        ["aterforing.borttagen"] = "En återföring togs bort",
        ["delegation.gett"] = "Beslut om avvikelser delegerades",
        ["delegation.tillbaka"] = "Delegationen togs tillbaka",
        ["lots.arende"] = "Ett lotsärende skrevs in eller ändrades",
        ["lots.arende_borttaget"] = "Ett lotsärende togs bort",
        ["lots.aktualiserade"] = "Aktualiserade till tilläggsresursen skrevs in eller ändrades",
        ["lots.aktualiserade_borttagna"] = "Aktualiserade till tilläggsresursen togs bort",
        ["lots.tema"] = "Ett tema för lotsärenden lades till",
        ["lots.tema_borttaget"] = "Ett tema för lotsärenden togs bort ur listan",
        ["styrkort.nytt"] = "Ett styrkort påbörjades",
        ["styrkort.borttaget"] = "Ett styrkort togs bort",
        ["styrkort.huvud"] = "Vision och strategi i styrkortet ändrades",
        ["styrkort.nytt_perspektiv"] = "Ett perspektiv i styrkortet skrevs in",
        ["styrkort.perspektiv"] = "Ett perspektiv i styrkortet ändrades",
        ["styrkort.nytt_mal"] = "Ett mål i styrkortet skrevs in",
        ["styrkort.mal"] = "Ett mål i styrkortet ändrades",
        ["styrkort.nytt_matt"] = "Ett mått i styrkortet skrevs in",
        ["styrkort.matt"] = "Ett mått i styrkortet ändrades",
        ["styrkort.varde"] = "Ett värde i styrkortet skrevs in",
        ["styrkort.ljus"] = "Ett mål i styrkortet bedömdes",
        ["styrkort.borttagen_del"] = "En del av styrkortet togs bort",
        ["enkatsvar.inlasta"] = "Enkätsvar lästes in ur en fil",
        ["egenindikator.ny"] = "En egen indikator skrevs in",
        ["egenindikator.andrad"] = "En egen indikator ändrades",
        ["egenindikator.varde"] = "Ett värde för en egen indikator skrevs in",
        ["egenindikator.varde_andrat"] = "Ett värde för en egen indikator ändrades",
        ["egenindikator.varde_borttaget"] = "Ett värde för en egen indikator togs bort",
        ["kompetens.ny"] = "En kompetenshöjande aktivitet skrevs in",
        ["kompetens.andrad"] = "En kompetenshöjande aktivitet ändrades",
        ["kompetens.borttagen"] = "En kompetenshöjande aktivitet togs bort",
        ["kompetens.mal"] = "Årets mål för kompetenshöjande aktiviteter ändrades",
        ["lardom.ny"] = "En lärdom skrevs in",
        ["lardom.andrad"] = "En lärdom ändrades",
        ["lardom.borttagen"] = "En lärdom togs bort",
        ["enkat.skapad"] = "En enkätomgång lades upp",
        ["enkat.andrad"] = "En enkätomgång ändrades",
        ["enkat.stangd"] = "En enkätomgång stängdes",
        ["enkat.avbruten"] = "En enkätomgång avbröts, och svaren togs bort",
        ["enkat.lankar"] = "Länkar till en enkätomgång gjordes",
        ["enkat.mottagare"] = "Mottagare i en enkätomgång ändrades",
        ["enkat.inbjudan"] = "Inbjudningar till en enkätomgång skickades",
        ["enkat.paminnelse"] = "Påminnelser i en enkätomgång skickades",
        ["enkat.schema"] = "Ett schema för enkäter skrevs",
        ["enkat.schema_borttaget"] = "Ett schema för enkäter togs bort",
        ["enkat.sprak"] = "En översättning av enkäterna lästes in",
        ["aterlast"] = "Databasen lästes tillbaka från en kopia",
    };

    private static readonly Dictionary<string, string> Slag = new(StringComparer.Ordinal)
    {
        ["enkat"] = "enkätomgång",
        ["insats"] = "insats",
        ["lokusgrupp"] = "lokusgrupp",
        ["konto"] = "användare",
        ["styrgrupp"] = "styrgrupp",
        ["installning"] = "inställningar",
        ["pm"] = "PM",
        ["avvikelse"] = "avvikelse",
        ["delegation"] = "delegation",
        ["forbundsekonomi"] = "förbundets ekonomi",
        ["mote"] = "möte",
        ["arkiv"] = "arkivhandling",
    };

    private static readonly Dictionary<string, string> Inställningar = new(StringComparer.Ordinal)
    {
        ["forbund"] = "förbundets namn",
        ["logotyp"] = "logotyp",
        ["ord"] = "ord",
        ["trosklar"] = "trafikljus för förbrukning",
        ["rapporter"] = "rapporter",
        ["maskering"] = "maskering",
        ["kapital"] = "eget kapital",
        ["gallring"] = "gallring av deltagare",
        ["inriktning"] = "fördelning mellan typer av insatser",
    };

    /// <summary>What was done.</summary>
    public static string Vad(Historikpost post) => post.Tabell switch
    {
        null => Händelser.GetValueOrDefault(post.Vad) ?? Läsbart(post.Vad),
        "deltagare" or "anonyma" => "Deltagaruppgifter ändrades",
        "kvartalsrapport" when post.Gammalt is null && post.Nytt is null => "Ett utkast till kvartalsrapport ändrades",
        "kommentar" when post.Gammalt is null && post.Nytt is null => "En kommentar i ett utkast ändrades",
        "malbedomning" when post.Gammalt is null && post.Nytt is null => "En bedömning i ett utkast ändrades",
        _ when post.Nytt is null => Versal($"{Tabell(post.Tabell)} togs bort"),
        _ when post.Gammalt is null => $"Nytt: {Tabell(post.Tabell)}",
        _ => $"Ändrat: {Tabell(post.Tabell)}",
    };

    /// <summary>What it was done to, by the name it has today; the id of an account that is gone says nothing to anyone.</summary>
    public static string? Gällde(string? gällde, Historiknamn namn)
    {
        if (gällde?.Split(':', 2) is not [var slag, ..] delar)
        {
            return null;
        }

        var nyckel = delar.Length == 2 ? delar[1] : "";
        if (slag == "rapport" && nyckel.LastIndexOf(':') is > 0 and var i && Period.TryParse(nyckel[(i + 1)..], out var period))
        {
            return $"{namn.Insats(nyckel[..i]) ?? nyckel[..i]}, {period.Namn.ToLowerInvariant()}";
        }

        if (slag == Historiknamn.Avvikelseslag && nyckel.Split(':') is [var kod, var nummer])
        {
            return $"Avvikelse {nummer}, {namn.Insats(kod) ?? kod}";
        }

        if (namn.Av(slag, nyckel) is { } egennamn)
        {
            return egennamn;
        }

        // Of an import the heading says all; of the settings, which of them.
        if (slag == "import" || (slag == "installning" && Inställningar.ContainsKey(nyckel)))
        {
            return Inställningar.GetValueOrDefault(nyckel);
        }

        var ord = Slag.GetValueOrDefault(slag) ?? slag;
        return nyckel.Length == 0 || Guid.TryParse(nyckel, out _) ? ord : $"{ord} {nyckel}";
    }

    /// <summary>What was read.</summary>
    public static string Läst(string vad) => vad switch
    {
        Läsning.Register => "Egna insatsens register över deltagare",
        Läsning.Insats => "Egna insatsen med omaskerade antal",
        Läsning.Export => "Export av alla uppgifter som filer",
        Läsning.Pm => "PM med omaskerade antal",
        _ => Läsbart(vad),
    };

    /// <summary>A code as it can be read: <c>forvantat_antal</c> as "Forvantat antal".</summary>
    public static string Läsbart(string kod) => Versal(kod.Replace('_', ' ').Replace('.', ' ').Trim());

    private static string Tabell(string tabell) => Tabeller.GetValueOrDefault(tabell) ?? tabell;

    private static string Versal(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
