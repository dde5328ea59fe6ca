using Finsam.Application.Indikatorer;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Indikatorer;

/// <summary>National values are pasted from a sheet, all or none, and stand beside ours with their own period and source.</summary>
public sealed class RikssvarTests
{
    [Fact]
    public async Task Riksvärden_läggs_in_rättas_visas_bredvid_och_tas_bort()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        (await LäsInAsync(värd, "formular;matpunkt;period;andel;kalla\ndeltagare_under;7;2021;61,5;Nationella rådet\nDeltagare under insatsen\t7\t2020H2\t58 %\tNationella rådet, rapport\n\n")).Fel.Should().BeNull();
        (await LäsInAsync(värd, "deltagare_under;7;2021;62;Nationella rådet")).Fel.Should().BeNull();

        var vy = (await värd.SändAsync(new IndikatorQuery(7, null, null), Användarna.Förbundschef)).Värde;
        vy.Riket.Select(r => (r.Period.ToString(), r.Procent, r.Källa)).Should().Equal(("2021", 62m, "Nationella rådet"), ("2020H2", 58m, "Nationella rådet, rapport"));
        vy.Serier.Single().Rader.Single().Rad.Riket!.Period.ToString().Should().Be("2021", "the half-year lies in that year");
        (await värd.SändAsync(new IndikatorerQuery(null, null, null), Användarna.Förbundschef)).Värde.Formulär[0].Rader.Single().Riket!.Procent.Should().Be(62);
        (await värd.SändAsync(new IndikatorQuery(1, null, null), Användarna.Förbundschef)).Värde.Riket.Should().BeEmpty();

        (await värd.SändAsync(new TaBortRikssvarCommand(vy.Riket[0].Id), Användarna.Kansli)).Fel.Should().BeNull();
        (await värd.SändAsync(new TaBortRikssvarCommand(vy.Riket[0].Id), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await värd.Databas.ListaAsync<string>("select vad from historik.handelse where vad like 'rikssvar%' order by tid, vad")).Should().Equal("rikssvar.nytt", "rikssvar.nytt", "rikssvar.andrat", "rikssvar.borttaget");
    }

    [Theory]
    [InlineData("deltagare;1;2021;60;K", "formuläret")]
    [InlineData("deltagare_under;6a;2021;60;K", "mätpunkten")]
    [InlineData("deltagare_under;1;2021H3;60;K", "perioden")]
    [InlineData("deltagare_under;1;2021;101;K", "andelen")]
    [InlineData("deltagare_under;1;2021;60,55;K", "andelen")]
    [InlineData("deltagare_under;1;2021;60;", "var värdet kommer ifrån")]
    [InlineData("deltagare_under;1;2021", "fem celler")]
    [InlineData("deltagare_under;2;2021;50;K", "redan")]
    public async Task En_felaktig_rad_nämns_och_ingen_läggs_in(string rad, string väntat)
    {
        await using var värd = await Värd.NyAsync();

        var fel = (await LäsInAsync(värd, $"deltagare_under;2;2021;50;K\n{rad}")).Fel!;

        fel.Fält.Should().ContainSingle().Which.Text.Should().StartWith("Rad 2: ").And.Contain(väntat);
        (await värd.Databas.AntalAsync("rikssvar")).Should().Be(0);
    }

    [Fact]
    public async Task Utan_rader_sägs_det()
    {
        await using var värd = await Värd.NyAsync();

        (await LäsInAsync(värd, "formulär;mätpunkt;period;andel;källa\n")).Fel!.Fält.Should().ContainSingle().Which.Text.Should().Contain("minst en rad");
    }

    private static Task<Result> LäsInAsync(Värd värd, string rader) => värd.SändAsync(new LäsInRikssvarCommand(rader), Användarna.Kansli);
}
