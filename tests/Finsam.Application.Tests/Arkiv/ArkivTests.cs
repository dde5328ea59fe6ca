using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Finsam.Application.Arkiv;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Rapporter;
using Finsam.Application.Tests.Kvartalsrapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Npgsql;

namespace Finsam.Application.Tests.Arkiv;

/// <summary>What is approved or fastställt lies in the archive: as it was, for those who may read it, and nobody can change it there.</summary>
public sealed class ArkivTests(Rapportprov prov) : IClassFixture<Rapportprov>
{
    [Fact]
    public async Task En_godkänd_rapport_fryses_och_en_rättelse_tar_dess_plats()
    {
        await prov.TömAsync();
        await GodkännAsync();
        var första = (await HandlingarAsync(Arkivslag.Kvartalsrapport))[^1];
        await prov.RättaAsync();
        var version = (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!.Svar["i_fas"].Version;
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas", "ja", version));
        await prov.LämnaInAsync();
        (await prov.GodkännAsync()).Lyckades.Should().BeTrue();

        var andra = (await HandlingarAsync(Arkivslag.Kvartalsrapport))[^1];
        andra.Ersätter.Should().Be(första.Id);
        (andra.Version, andra.Nummer).Should().Be((första.Version + 1, första.Nummer + 1));
        (första.Insats, första.År, första.Period).Should().Be(("beta", 2021, "2021Q1"));
        var fil = (await prov.SändAsync(new ArkivfilQuery(första.Id.Value), Rapportprov.Kansli)).Värde;
        Convert.ToHexStringLower(SHA256.HashData(fil.Innehåll)).Should().Be(fil.Summa).And.Be(första.Dokumentsumma);
        fil.Namn.Should().Be($"2021-{första.Nummer:0000}-kvartalsrapport-beta-2021Q1-v{första.Version}.docx");
        Svar(första).Should().Be("nej");
        Svar(andra).Should().Be("ja");
    }

    [Fact]
    public async Task Den_som_inte_hör_dit_finner_ingenting()
    {
        await prov.TömAsync();
        await GodkännAsync();
        await FastställAsync("SF 2021/1");
        var rapport = (await HandlingarAsync(Arkivslag.Kvartalsrapport))[^1].Id.Value;
        var pm = (await HandlingarAsync(Arkivslag.Pm))[^1].Id.Value;

        foreach (var roll in Rollgrupp.SerInsatser.Roller())
        {
            var egen = Användarna.Prov(new Uppdrag(roll, roll.GällerInsats() ? "beta" : null, roll.GällerLokusgrupp() ? "ostra" : null));
            var främmande = Användarna.Prov(new Uppdrag(roll, roll.GällerInsats() ? "alfa" : null, roll.GällerLokusgrupp() ? "finns-inte" : null));
            var seralt = !roll.GällerInsats() && !roll.GällerLokusgrupp();
            (await FinnsAsync(rapport, främmande)).Should().Be(seralt, "{0}", roll);
            (await FinnsAsync(pm, egen)).Should().Be(seralt, "{0}: what is about the whole förbund", roll);
            if (!roll.GällerLokusgrupp())
            {
                (await FinnsAsync(rapport, egen)).Should().BeTrue("{0}", roll);
            }
        }
    }

    [Fact]
    public async Task Små_antal_fryses_maskerade()
    {
        await using var värd = await Värd.NyAsync();
        (await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
        await värd.Databas.KörAsync("update malbedomning set taljare = 17 where taljare is not null");

        (await värd.SändAsync(new GodkännRapporterCommand([new("alfa", Rapportprov.Q1, 0)]), Rapportprov.Kansli)).Lyckades.Should().BeTrue();

        // 17 of 20: the three others could be worked out.
        var data = await värd.Databas.FrågaAsync<string>("select data from arkivhandling");
        data.Should().Contain("\"svar\":\"..\"").And.NotContain("\"17\"");
    }

    [Fact]
    public async Task Ett_fastställt_PM_har_sitt_diarienummer_och_ändras_inte_av_ett_senare()
    {
        await FastställAsync("SF 2021/9");
        var första = (await HandlingarAsync(Arkivslag.Pm))[^1];
        await FastställAsync("SF 2021/10");

        var handlingar = await HandlingarAsync(Arkivslag.Pm);
        handlingar[^1].Ersätter.Should().Be(första.Id);
        handlingar[^2].Dokumentsumma.Should().Be(första.Dokumentsumma);
        (första.Insats, första.Diarienummer).Should().Be((null, "SF 2021/9"));
        JsonNode.Parse(första.Data)!["tabeller"]!["period"]!.GetValue<string>().Should().Be("2021H1");
        var sida = await prov.SändAsync(new PmSidaQuery(UppsalaFixture.H1), Användarna.Med(Roll.Styrelse));
        sida.Fastställda.Select(f => f.Diarienummer).Take(2).Should().Equal("SF 2021/10", "SF 2021/9");
        (await prov.Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad = 'pm.faststalld' and nytt->>'diarienummer' = 'SF 2021/9'")).Should().Be(1L);
    }

    [Fact]
    public async Task Utan_diarienummer_och_utan_serie_fryses_ingenting()
    {
        var före = (await HandlingarAsync(Arkivslag.Pm)).Count;

        var svar = await prov.SändAsync(new FastställPmCommand(UppsalaFixture.H1, " "), Rapportprov.Kansli);

        svar.Fel!.Fält.Single().Fält.Should().Be("Diarienummer");
        (await HandlingarAsync(Arkivslag.Pm)).Should().HaveCount(före);
    }

    [Theory]
    [InlineData("update arkivhandling set titel = 'x'")]
    [InlineData("delete from arkivhandling")]
    [InlineData("truncate arkivhandling cascade")]
    [InlineData("update arkivhandling set id = id")]
    [InlineData("insert into arkivtillagg select gen_random_uuid(), id, 'x', null, fryst from arkivhandling; update arkivtillagg set text = 'y'")]
    [InlineData("insert into arkivtillagg select gen_random_uuid(), id, 'x', null, fryst from arkivhandling; delete from arkivtillagg")]
    public async Task Inte_ens_databasens_ägare_ändrar_det_som_är_arkiverat(string sql)
    {
        await FastställAsync("SF 2021/11");

        var gör = () => prov.Värd.Databas.KörAsync(sql);

        (await gör.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.RestrictViolation);
    }

    [Fact]
    public async Task Databasen_tar_inte_emot_en_summa_som_inte_stämmer()
    {
        await FastställAsync("SF 2021/12");

        var gör = () => prov.Värd.Databas.KörAsync(
            "insert into arkivhandling select gen_random_uuid(), ar, 0, slag, titel, insats, lokusgrupp, '2021H2', null, 1, null, data, datasumma, 'x', dokumentsumma, fryst from arkivhandling limit 1");

        (await gör.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.CheckViolation);
    }

    private async Task GodkännAsync()
    {
        await prov.BesvaraAsync();
        (await prov.LämnaInAsync()).Lyckades.Should().BeTrue();
        (await prov.GodkännAsync()).Lyckades.Should().BeTrue();
    }

    private async Task FastställAsync(string diarienummer) =>
        (await prov.SändAsync(new FastställPmCommand(UppsalaFixture.H1, diarienummer), Rapportprov.Kansli)).Lyckades.Should().BeTrue();

    private async Task<bool> FinnsAsync(Guid handling, Användare användare) => (await prov.SändAsync(new ArkivfilQuery(handling), användare)).Lyckades;

    /// <summary>In the order of their numbers.</summary>
    private async Task<List<Arkivhandling>> HandlingarAsync(string slag)
    {
        List<Arkivhandling> handlingar = [];
        await prov.Värd.ArbetaAsync(lager =>
        {
            handlingar = [.. lager.Alla<Arkivhandling>().Where(h => h.Slag == slag).OrderBy(h => h.Nummer)];
            return Task.CompletedTask;
        });
        return handlingar;
    }

    private static string? Svar(Arkivhandling handling) => JsonNode.Parse(handling.Data)!["avsnitt"]!.AsArray().SelectMany(a => a!["fragor"]!.AsArray())
        .Single(f => f!["nyckel"]!.GetValue<string>() == "i_fas")!["falt"]!.AsArray().Select(f => f!["skrivet"]!.GetValue<string>()).First();
}
