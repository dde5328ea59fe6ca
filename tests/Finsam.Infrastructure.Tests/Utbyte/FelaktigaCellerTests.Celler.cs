namespace Finsam.Infrastructure.Tests.Utbyte;

/// <content>The cells.</content>
public sealed partial class FelaktigaCellerTests
{
    private const string Datumfel = "väntade som 2021-06-30";

    public static TheoryData<string, int, string, string, string> OkändaKoder => new()
    {
        { "insatser.csv", 2, "typ", "individuell", "individ, struktur, kompetens" },
        { "insatser.csv", 2, "typ", "Individ", "okänd kod" },
        { "insatser.csv", 2, "inriktning", "vila", "forrehabilitering, arbete" },
        { "kvartalsrapporter.csv", 2, "i_fas", "kanske", "ja, nej" },
        { "kvartalsrapporter.csv", 3, "avvikelse_mal", "Ja", "ja, nej" },
        { "kvartalsrapporter.csv", 2, "jamstalldhet", "1", "ja, nej" },
        { "kommentarer.csv", 2, "fraga", "finns_inte", "i_fas" },
        { "insatsmal.csv", 2, "niva", "delmal", "overgripande, effekt, insats" },
        { "insatsmal.csv", 2, "slag", "procent", "antal, andel, milstolpe, enkat, kvalitativt" },
        { "insatsmal.csv", 3, "nr", "0", "1–999" },
        { "malbedomningar.csv", 2, "utfall", "ja", "uppnatt, ej_uppnatt, ej_matt, mats_senare, ej_forfallet" },
        { "malbedomningar.csv", 2, "trafikljus", "grön", "gron, gul, rod, gra" },
        { "malbedomningar.csv", 2, "kvartal", "5", "1–4" },
        { "insatsmal.csv", 2, "malvarde", "sjuttio", "70 eller 97,5" },
        { "insatsmal.csv", 2, "malvarde", "70 %", "70 eller 97,5" },
        { "insatsmal.csv", 2, "malvarde", "-1", "negativt" },
        { "insatsmal.csv", 2, "malvarde", "1,23456", "decimaler" },
        { "insatsmal.csv", 2, "malvarde", "9999999999999", "för stort" },
        { "malbedomningar.csv", 2, "taljare", "1e3", "70 eller 97,5" },
        { "malbedomningar.csv", 2, "taljare", "21", "större än namnare" },
        { "malbedomningar.csv", 2, "namnare", "-20", "negativt" },
        { "lokusledamoter.csv", 2, "roll", "ledamot", "ordforande, ordinarie, ersattare, adjungerad" },
        { "lokusledamoter.csv", 2, "lokusgrupp", "knivsta", "lokusgruppen ”knivsta” finns varken" },
        { "lokusledamoter.csv", 2, "tom", "2019-12-31", "ligger före from" },
        { "lokusledamoter.csv", 2, "from", "2020", "2021-06-30" },
        { "lokusledamoter.csv", 3, "huvudman", "", "måste fyllas i" },
        { "moten.csv", 2, "grupper", "tierp|knivsta", "lokusgruppen ”knivsta” finns varken" },
        { "moten.csv", 2, "typ", "möte", "lokus, styrgrupp" },
        { "moten.csv", 3, "datum", "", "måste fyllas i" },
        { "ls_intyg.csv", 2, "atagande", "L1", "S1, S2, S3, S4, S5" },
        { "ls_intyg.csv", 3, "kommentar", "", "ett nej ska kommenteras" },
        { "beslut.csv", 2, "slag", "förlängning", "beviljad, forlangning, tillagg, avslag" },
        { "deltagare.csv", 2, "kon", "k", "kvinna, man, annat, okand" },
        { "deltagare.csv", 2, "aldersgrupp", "20", "15-29" },
        { "deltagare.csv", 2, "avslut", "studier|dog", "arbetssokande" },
        { "deltagare.csv", 2, "avslut", "studier,flytt", "arbetssokande" },
        { "deltagare.csv", 2, "sysselsattningsgrad", "0", "1–100" },
        { "deltagare.csv", 2, "sysselsattningsgrad", "101", "1–100" },
        { "deltagare.csv", 2, "sysselsattningsgrad", "50 %", "1–100" },
        { "deltagare.csv", 2, "handlingsplan", "finns", "ja, nej" },
        { "deltagare.csv", 2, "forsorjning_in", "lön", "a_kassa" },
        { "deltagare.csv", 2, "forsorjning_ut", "-", "studiemedel" },
        { "deltagare.csv", 3, "utbildning", "hög", "hogskola_over_1" },
        { "deltagare.csv", 3, "tid_i_offentlig_forsorjning", "2", "4-6" },
        { "ekonomi.csv", 2, "kvartal", "5", "1–4" },
        { "ekonomi.csv", 2, "kvartal", "0", "1–4" },
        { "kvartalsrapporter.csv", 2, "kvartal", "5", "1–4" },
        { "kommentarer.csv", 2, "kvartal", "Q1", "1–4" },
        { "anonyma.csv", 2, "kvartal", "-1", "1–4" },
        { "ekonomi.csv", 2, "ar", "21", "heltal" },
        { "ekonomi.csv", 2, "ar", "tjugo", "heltal" },
        { "anonyma.csv", 2, "antal", "-1", "heltal" },
        { "anonyma.csv", 2, "antal", "ett par", "heltal" },
        { "insatser.csv", 2, "forvantat_antal_deltagare", "många", "heltal" },
        { "insatser.csv", 2, "forvantat_antal_deltagare", "-5", "heltal" },
        { "enkatsvar.csv", 2, "formular", "deltagare", "deltagare_under, deltagare_avslut" },
        { "enkatsvar.csv", 2, "period", "2021H3", "2021H1, 2021Q3 eller 2021" },
        { "enkatsvar.csv", 2, "period", "våren", "2021H1, 2021Q3 eller 2021" },
        { "enkatsvar.csv", 2, "matpunkt", "16", "1–15" },
        { "enkatsvar.csv", 2, "matpunkt", "a", "1–15" },
        { "enkatsvar.csv", 2, "varde", "0", "1–5" },
        { "enkatsvar.csv", 3, "varde", "6", "1–5" },
        { "enkatsvar.csv", 3, "varde", "vet ej", "1–5" },
    };

    public static TheoryData<string, int, string, string, string> Datum => new()
    {
        { "insatser.csv", 2, "start", "2021-13-01", Datumfel },
        { "insatser.csv", 2, "start", "2021-02-30", Datumfel },
        { "insatser.csv", 2, "start", "21-01-01", Datumfel },
        { "insatser.csv", 2, "start", "2021/01/01", Datumfel },
        { "insatser.csv", 2, "start", "20210101", Datumfel },
        { "insatser.csv", 2, "slut", "tills vidare", Datumfel },
        { "insatsmal.csv", 2, "forfaller", "2022-06-31", Datumfel },
        { "beslut.csv", 2, "datum", "10/12 2019", Datumfel },
        { "beslut.csv", 2, "tom", "2019-12-31", "före from" },
        { "insatser.csv", 2, "avslutad", "2021-1-1", Datumfel },
        { "kvartalsrapporter.csv", 2, "inlamnad", "igår", Datumfel },
        { "deltagare.csv", 2, "in", "2021-06-31", Datumfel },
        { "deltagare.csv", 2, "ut", "2021-06-30 00:00", Datumfel },
        { "deltagare.csv", 2, "ut", "2021-01-09", "före in" },
        { "insatser.csv", 2, "slut", "2019-12-31", "före start" },
        { "insatser.csv", 2, "avslutad", "2019-12-31", "före start" },
    };

    public static TheoryData<string, int, string, string, string> Referenser => new()
    {
        { "insatser.csv", 2, "lokusgrupper", "finns-ej", "varken i lokusgrupper.csv eller i databasen" },
        { "insatser.csv", 2, "lokusgrupper", "tierp|finns-ej", "varken i lokusgrupper.csv eller i databasen" },
        { "kvartalsrapporter.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "kommentarer.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "ekonomi.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "ekonomi.csv", 2, "insats", "Alfa", "varken i insatser.csv eller i databasen" },
        { "deltagare.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "anonyma.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "beslut.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "malbedomningar.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
        { "malbedomningar.csv", 2, "nr", "2", "”alfa#2” finns varken i insatsmal.csv eller i databasen" },
        { "insatsmal.csv", 3, "arver", "alfa#2", "”alfa#2” finns varken i insatsmal.csv eller i databasen" },
        { "insatsmal.csv", 3, "arver", "beta#1", "ärver sig självt" },
        { "insatsmal.csv", 2, "arver", "beta", "väntade som ung-intro#3" },
        { "insatsmal.csv", 2, "arver", "beta#x", "väntade som ung-intro#3" },
        { "deltagare.csv", 2, "insats", "beta", "bara individ" },
        { "anonyma.csv", 2, "insats", "beta", "bara individ" },
        { "enkatsvar.csv", 2, "insats", "gamma", "varken i insatser.csv eller i databasen" },
    };

    public static TheoryData<string, int, string, string, string> BeloppOchTexter => new()
    {
        { "ekonomi.csv", 2, "budget", "-1", "negativt belopp" },
        { "ekonomi.csv", 2, "utfall", "-90000", "negativt belopp" },
        { "ekonomi.csv", 2, "budget", "1,5", "hela kronor" },
        { "ekonomi.csv", 2, "budget", "1.5", "hela kronor" },
        { "ekonomi.csv", 2, "budget", "100 000", "hela kronor" },
        { "ekonomi.csv", 2, "utfall", "1e5", "hela kronor" },
        { "ekonomi.csv", 2, "utfall", "tusen", "hela kronor" },
        { "ekonomi.csv", 2, "utfall", "99999999999999999999", "hela kronor" },
        { "ekonomi.csv", 2, "utfall", "1000000000000", "för stort" },
        { "beslut.csv", 2, "belopp", "-1", "negativt belopp" },
        { "beslut.csv", 2, "belopp", "1200000,50", "hela kronor" },
        { "beslut.csv", 3, "belopp", "1000000000000", "för stort" },
        { "beslut.csv", 3, "diarienummer", new('n', 41), "högst 40" },
        { "lokusgrupper.csv", 2, "namn", new('n', 201), "högst 200" },
        { "lokusgrupper.csv", 2, "kommun", new('n', 201), "högst 200" },
        { "insatser.csv", 3, "namn", new('n', 201), "högst 200" },
        { "insatser.csv", 3, "kortnamn", new('n', 201), "högst 200" },
        { "insatser.csv", 3, "insatsagare", new('n', 201), "högst 200" },
        { "insatser.csv", 3, "samverkansparter", "Region Uppsala|" + new string('n', 201), "högst 200" },
        { "insatser.csv", 3, "diarienummer", new('n', 41), "högst 40" },
        { "kommentarer.csv", 2, "text", new('n', 4001), "högst 4000" },
        { "insatsmal.csv", 2, "formulering", new('n', 2001), "högst 2000" },
        { "insatsmal.csv", 2, "namnare", new('n', 2001), "högst 2000" },
        { "insatsmal.csv", 2, "mats", new('n', 2001), "högst 2000" },
        { "insatsmal.csv", 2, "enhet", new('n', 101), "högst 100" },
        { "malbedomningar.csv", 2, "motivering", new('n', 4001), "högst 4000" },
        { "deltagare.csv", 2, "deltagarkod", new('n', 61), "högst 60" },
        { "insatser.csv", 3, "namn", "a\u0001b", "styrtecken" },
        { "kommentarer.csv", 2, "text", "a\u001bb", "styrtecken" },
        { "deltagare.csv", 2, "deltagarkod", "D\u00801", "styrtecken" },
    };

    public static TheoryData<string, string> Obligatoriska
    {
        get
        {
            var celler = new TheoryData<string, string>();
            foreach (var (fil, kolumner) in new[]
            {
                ("lokusgrupper.csv", "namn kommun"),
                ("insatser.csv", "namn typ start"),
                ("kvartalsrapporter.csv", "insats ar kvartal"),
                ("insatsmal.csv", "insats nr niva formulering slag"),
                ("malbedomningar.csv", "insats nr ar kvartal"),
                ("kommentarer.csv", "insats ar kvartal fraga text"),
                ("ekonomi.csv", "insats ar kvartal"),
                ("beslut.csv", "insats diarienummer datum belopp from tom"),
                ("lokusledamoter.csv", "lokusgrupp person roll huvudman"),
                ("moten.csv", "kod datum typ grupper"),
                ("ls_intyg.csv", "lokusgrupp ar atagande"),
                ("deltagare.csv", "insats deltagarkod in"),
                ("anonyma.csv", "insats ar kvartal antal"),
                ("enkatsvar.csv", "insats period formular matpunkt"),
            })
            {
                foreach (var kolumn in kolumner.Split(' '))
                {
                    celler.Add(fil, kolumn);
                }
            }

            return celler;
        }
    }
}
