using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, "Wrong": every kind of wrong cell, as <c>fil:rad: kolumn: what is wrong and what was expected</c>, and nothing stored.</summary>
public sealed class FelaktigaCellerTests(VärdFixture fixture) : IClassFixture<VärdFixture>
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
                ("deltagare.csv", "insats deltagarkod in"),
                ("anonyma.csv", "insats ar kvartal antal"),
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

    [Theory]
    [MemberData(nameof(OkändaKoder))]
    [MemberData(nameof(Datum))]
    [MemberData(nameof(Referenser))]
    [MemberData(nameof(BeloppOchTexter))]
    public async Task En_felaktig_cell_sägs_med_fil_rad_och_kolumn(string fil, int rad, string kolumn, string text, string väntat)
    {
        var fel = (await ImporteraAsync(new Provmapp().Sätt(fil, rad, kolumn, text))).Should().ContainSingle().Subject;

        (fel.Fil, fel.Rad, fel.Kolumn).Should().Be((fil, rad, kolumn));
        fel.Text.Should().Contain(väntat);
        fel.ToString().Should().StartWith($"{fil}:{rad}: {kolumn}: ");
    }

    [Theory]
    [MemberData(nameof(Obligatoriska))]
    public async Task En_tom_cell_som_måste_fyllas_i(string fil, string kolumn)
    {
        foreach (var text in new[] { "", "  ", "\u00a0" })
        {
            var fel = (await ImporteraAsync(new Provmapp().Sätt(fil, 3, kolumn, text))).Should().ContainSingle().Subject;

            (fel.Fil, fel.Rad, fel.Kolumn).Should().Be((fil, 3, kolumn));
            fel.Text.Should().Contain("tom");
        }
    }

    [Theory]
    [InlineData("lokusgrupper.csv")]
    [InlineData("insatser.csv")]
    public async Task En_tom_kod_sägs_på_sin_rad(string fil)
    {
        // Others refer to the kod, and are wrong too when it is gone.
        var fel = await ImporteraAsync(new Provmapp().Sätt(fil, 2, "kod", ""));

        fel.Should().ContainSingle(f => f.Fil == fil && f.Rad == 2 && f.Kolumn == "kod" && f.Text.Contains("tom"));
    }

    [Theory]
    [InlineData("lokusgrupper.csv")]
    [InlineData("insatser.csv")]
    [InlineData("kvartalsrapporter.csv")]
    [InlineData("insatsmal.csv")]
    [InlineData("malbedomningar.csv")]
    [InlineData("kommentarer.csv")]
    [InlineData("ekonomi.csv")]
    [InlineData("beslut.csv")]
    [InlineData("forbundsekonomi.csv")]
    [InlineData("lokusledamoter.csv")]
    [InlineData("moten.csv")]
    [InlineData("ls_intyg.csv")]
    [InlineData("deltagare.csv")]
    [InlineData("anonyma.csv")]
    public async Task Samma_nyckel_två_gånger_sägs_på_den_senare_raden(string fil)
    {
        var fel = (await ImporteraAsync(new Provmapp().Upprepa(fil, 2))).Should().ContainSingle().Subject;

        (fel.Fil, fel.Rad).Should().Be((fil, 4));
        fel.Text.Should().Contain("nyckel").And.Contain("rad 2");
    }

    [Fact]
    public async Task Alla_fel_sägs_på_en_gång()
    {
        var mapp = new Provmapp()
            .Sätt("lokusgrupper.csv", 2, "namn", "")
            .Sätt("insatser.csv", 3, "typ", "x")
            .Sätt("ekonomi.csv", 2, "budget", "-1")
            .Sätt("ekonomi.csv", 2, "utfall", "x")
            .Sätt("ekonomi.csv", 3, "insats", "gamma")
            .Sätt("deltagare.csv", 2, "ut", "2020-01-01")
            .Sätt("deltagare.csv", 2, "kon", "x")
            .Upprepa("anonyma.csv", 3);

        var fel = await ImporteraAsync(mapp);

        fel.Select(f => $"{f.Fil}:{f.Rad}: {f.Kolumn}").Should().BeEquivalentTo(
            "lokusgrupper.csv:2: namn",
            "insatser.csv:3: typ",
            "ekonomi.csv:2: budget",
            "ekonomi.csv:2: utfall",
            "ekonomi.csv:3: insats",
            "deltagare.csv:2: ut",
            "deltagare.csv:2: kon",
            "anonyma.csv:4: insats+ar+kvartal");
    }

    [Fact]
    public async Task Ett_fel_om_en_deltagare_upprepar_inte_vad_som_stod_i_cellen()
    {
        string[] kolumner = ["kon", "aldersgrupp", "in", "ut", "avslut", "sysselsattningsgrad", "handlingsplan", "forsorjning_in", "utbildning"];
        var mapp = new Provmapp();
        foreach (var kolumn in kolumner)
        {
            mapp.Sätt("deltagare.csv", 2, kolumn, "hemligt");
        }

        var fel = await ImporteraAsync(mapp);

        fel.Should().HaveCount(kolumner.Length);
        fel.Should().NotContain(f => f.ToString().Contains("hemligt"));
    }

    [Fact]
    public async Task Det_som_ligger_på_gränsen_är_rätt()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp()
            .Sätt("lokusgrupper.csv", 2, "namn", new('å', 200))
            .Sätt("insatser.csv", 2, "diarienummer", new('ä', 40))
            .Sätt("insatser.csv", 2, "slut", "2020-01-01")
            .Sätt("insatser.csv", 2, "avslutad", "2020-01-01")
            .Sätt("insatser.csv", 2, "forvantat_antal_deltagare", "0")
            .Sätt("insatser.csv", 3, "samverkansparter", new string('ö', 200) + "|" + new string('o', 200))
            .Sätt("kommentarer.csv", 2, "text", new('é', 4000))
            .Sätt("ekonomi.csv", 2, "budget", "0")
            .Sätt("ekonomi.csv", 2, "kvartal", "4")
            .Sätt("deltagare.csv", 2, "ut", "2021-01-10")
            .Sätt("deltagare.csv", 2, "sysselsattningsgrad", "1")
            .Sätt("deltagare.csv", 3, "sysselsattningsgrad", "100")
            .Sätt("deltagare.csv", 3, "deltagarkod", new('d', 60));

        var resultat = await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false));

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Sum(f => f.Nya).Should().Be(28);
    }

    private async Task<IReadOnlyList<Radfel>> ImporteraAsync(Provmapp mapp)
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false));

        resultat.Filer.Should().BeEmpty();
        (await fixture.Databas.FrågaAsync<long>(
            """
            select (select count(*) from lokusgrupp) + (select count(*) from insats) + (select count(*) from ekonomi) + (select count(*) from deltagare)
              + (select count(*) from historik.handelse)
            """)).Should().Be(0);
        return resultat.Fel;
    }
}
