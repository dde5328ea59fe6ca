using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, <c>insatsmal.csv</c> and <c>malbedomningar.csv</c>: what is their own beside the promises that hold for every file.</summary>
public sealed class MålfilerTests
{
    private const string Mål = "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver\n";
    private const string Bedömningar = "insats;nr;ar;kvartal;utfall;taljare;namnare;trafikljus;motivering\n";

    [Theory]
    [InlineData("97,5", "97,5")]
    [InlineData("97.5", "97,5")]
    [InlineData("70", "70")]
    [InlineData("70,0000", "70")]
    [InlineData("0,0001", "0,0001")]
    [InlineData("0", "0")]
    [InlineData("1200", "1200")]
    public async Task Ett_tal_läses_med_komma_eller_punkt_och_skrivs_på_ett_sätt(string skrivet, string exporterat)
    {
        await using var värd = await Värd.NyAsync();
        (await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("insatsmal.csv", 2, "malvarde", skrivet).Skriv(), false))).Fel.Should().BeEmpty();

        var ut = await ExporteraAsync(värd);

        ut.Text("insatsmal.csv").Split('\n')[1].Split(';')[5].Should().Be(exporterat);
        (await värd.SändAsync(new ImporteraCommand(ut, false))).Filer.Should().OnlyContain(f => f.Nya + f.Ändrade == 0);
    }

    [Fact]
    public async Task Bedömningar_kan_komma_efter_sina_mål_och_mål_efter_dem_de_ärver()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        var bara = Minnesmapp.Med("malbedomningar.csv", Bedömningar + "beta;1;2021;1;mats_senare;;;gra;\n");
        (await värd.SändAsync(new ImporteraCommand(bara, false))).Filer.Should().ContainSingle().Which.Nya.Should().Be(1);
        var ärvt = Minnesmapp.Med("insatsmal.csv", Mål + "beta;2;insats;Vidare.;kvalitativt;;;;;;beta#1\n");
        (await värd.SändAsync(new ImporteraCommand(ärvt, false))).Fel.Should().BeEmpty();
    }

    /// <summary>In a file the rows come in any order: a mål may stand before the one that it carries on.</summary>
    [Fact]
    public async Task Ett_mål_kan_stå_före_det_som_det_ärver()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Skriv().Sätt("insatsmal.csv", Mål + "beta;2;insats;Vidare.;kvalitativt;;;;;;alfa#1\nalfa;1;insats;Först.;kvalitativt;;;;;;\n");

        (await värd.SändAsync(new ImporteraCommand(mapp, false))).Fel.Should().BeEmpty();
    }

    [Fact]
    public async Task En_andel_av_ingen_är_fel_när_målet_är_mätt()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Sätt("malbedomningar.csv", 2, "taljare", "0").Sätt("malbedomningar.csv", 2, "namnare", "0");

        (await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), true))).Fel.Should().ContainSingle().Which.Kolumn.Should().Be("namnare");
        mapp.Sätt("malbedomningar.csv", 2, "utfall", "ej_matt");
        (await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), true))).Fel.Should().BeEmpty();
    }

    /// <summary>More than the whole is wrong only of a share: 61 of 50 is 61.</summary>
    [Fact]
    public async Task Ett_antal_får_vara_större_än_det_det_räknas_av()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Sätt("insatsmal.csv", 2, "slag", "antal").Sätt("malbedomningar.csv", 2, "taljare", "61");

        (await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), true))).Fel.Should().BeEmpty();
    }

    [Fact]
    public async Task Historiken_säger_vad_som_ändrades_men_aldrig_antalen()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        var mapp = new Provmapp().Sätt("malbedomningar.csv", 2, "taljare", "3").Sätt("malbedomningar.csv", 2, "trafikljus", "gul").Sätt("malbedomningar.csv", 3, "utfall", "ej_matt");
        await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false));

        var rader = await värd.Databas.ListaAsync<string>(
            "select gallde || ' ' || coalesce(gammalt::text, '-') || ' ' || coalesce(nytt::text, '-') from historik.andring where tabell = 'malbedomning' order by tid, gallde");

        rader.Should().HaveCount(4);
        rader.Should().NotContain(r => r.Contains("taljare") || r.Contains("namnare"));
        rader[2].Should().Be("rapport:alfa:2021Q1 {\"nr\": 1, \"trafikljus\": \"rod\"} {\"nr\": 1, \"trafikljus\": \"gul\"}");
        rader[3].Should().Be("rapport:alfa:2021Q2 - -", "a draft is the styrgrupp's own room");
    }

    [Fact]
    public async Task En_import_höjer_målets_version_och_lämnar_könen_kvar_bara_när_antalet_är_detsamma()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        await värd.Databas.KörAsync("update malbedomning set taljare_kvinnor = 7, taljare_man = 5, namnare_kvinnor = 10, namnare_man = 10 where taljare is not null");
        var mapp = new Provmapp().Sätt("malbedomningar.csv", 2, "taljare", "13").Sätt("insatsmal.csv", 2, "malvarde", "75");

        await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false));

        (await värd.Databas.FrågaAsync<string>("select concat_ws(' ', coalesce(taljare_kvinnor::int, -1), coalesce(taljare_man::int, -1), namnare_kvinnor::int, namnare_man::int) from malbedomning where taljare is not null"))
            .Should().Be("-1 -1 10 10");
        (await värd.Databas.ListaAsync<int>("select version from insatsmal order by malvarde nulls last")).Should().Equal(2, 1);
    }

    private static async Task<Minnesmapp> ExporteraAsync(Värd värd)
    {
        var mapp = Directory.CreateTempSubdirectory("finsam-export-");
        try
        {
            await värd.SändAsync(new ExporteraCommand(mapp.FullName));
            return Minnesmapp.Läs(mapp.FullName);
        }
        finally
        {
            mapp.Delete(recursive: true);
        }
    }
}
