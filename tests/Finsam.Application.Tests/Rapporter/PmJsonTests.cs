using System.Text;
using System.Text.Json.Nodes;
using Finsam.Application.Rapporter;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Rapporter;

/// <summary>The PM as JSON, from import to file.</summary>
public sealed class PmJsonTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    [Fact]
    public async Task Det_omaskerade_pm_är_det_väntade()
    {
        var fil = await uppsala.Värd.SändAsync(new OmaskeradPmFilQuery(UppsalaFixture.H1, Pmformat.Json));

        fil.Namn.Should().Be("pm-2021H1.json");
        fil.Mediatyp.Should().Be("application/json");
        Kanonisk.Rader(Text(fil)).Should().Equal(Kanonisk.Rader(Exempeldata.Väntat("forvantat-2021H1.json")));
    }

    [Theory]
    [InlineData("2021Q1")]
    [InlineData("2021Q2")]
    [InlineData("2021H2")]
    [InlineData("2021")]
    [InlineData("2018Q1")]
    [InlineData("1900")]
    [InlineData("2999H2")]
    public async Task Andra_perioder_har_samma_nycklar(string text)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        foreach (var fil in new[]
        {
            await uppsala.Värd.SändAsync(new OmaskeradPmFilQuery(period, Pmformat.Json)),
            await uppsala.Värd.SändAsync(new PmFilQuery(period, Pmformat.Json)),
        })
        {
            ((string?)JsonNode.Parse(Text(fil))!["period"]).Should().Be(text);
            Kanonisk.Nycklar(Text(fil)).Should().Equal(Kanonisk.Nycklar(Exempeldata.Väntat("forvantat-2021H1.json")));
        }
    }

    [Fact]
    public async Task En_tom_databas_har_samma_nycklar_och_inga_rader()
    {
        await using var värd = await Värd.NyAsync();

        var fil = await värd.SändAsync(new PmFilQuery(UppsalaFixture.H1, Pmformat.Json));

        var pm = JsonNode.Parse(Text(fil))!;
        Kanonisk.Nycklar(Text(fil)).Should().Equal(Kanonisk.Nycklar(Exempeldata.Väntat("forvantat-2021H1.json")));
        pm["tabell1_insatser"]!.AsArray().Should().BeEmpty();
        ((int)pm["malgrupp"]!["n"]!).Should().Be(0);
        pm["malgrupp"]!["andel_kvinnor"].Should().BeNull();
        ((int)pm["tabell6_deltagare"]!["summa"]!["pagaende"]!["summa"]!).Should().Be(0);
    }

    [Fact]
    public async Task Maskeringen_gäller_det_maskerade_och_inte_det_omaskerade()
    {
        var dold = new Cell(UppsalaFixture.H1, Mått.Avslutade, "vaxtverket", Kolumn.K);
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dold));

        var maskerat = await värd.SändAsync(new PmFilQuery(UppsalaFixture.H1, Pmformat.Json), Användarna.Kansli);
        var omaskerat = await värd.SändAsync(new OmaskeradPmFilQuery(UppsalaFixture.H1, Pmformat.Json));

        Rad(maskerat)["avslutade"]!["k"]!.ToString().Should().Be("..");
        Rad(maskerat)["andel_arbete_studier"]!["k"].Should().BeNull();
        Rad(maskerat)["avslutade"]!["m"]!.GetValue<int>().Should().BePositive();
        Kanonisk.Rader(Text(omaskerat)).Should().Equal(Kanonisk.Rader(Exempeldata.Väntat("forvantat-2021H1.json")));

        static JsonObject Rad(Pmfil fil) =>
            JsonNode.Parse(Text(fil))!["tabell6_deltagare"]!["rader"]!.AsArray().Select(r => r!.AsObject()).Single(r => (string?)r["insats"] == "vaxtverket");
    }

    private static string Text(Pmfil fil) => Encoding.UTF8.GetString(fil.Innehåll);
}
