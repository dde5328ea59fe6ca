using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, "Wrong": every kind of wrong cell, as <c>fil:rad: kolumn: what is wrong and what was expected</c>, and nothing stored.</summary>
public sealed partial class FelaktigaCellerTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
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
        resultat.Filer.Sum(f => f.Nya).Should().Be(30);
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
