using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md: "what would be added, changed and left as it is". Each test begins by importing the folder as it is.</summary>
public sealed class ÄndringTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    [Theory]
    [InlineData("lokusgrupper.csv", 2, "namn", "Ny")]
    [InlineData("insatser.csv", 2, "kortnamn", "")]
    [InlineData("insatser.csv", 2, "samverkansparter", "Försäkringskassan|Region Uppsala")]
    [InlineData("kvartalsrapporter.csv", 2, "prognos", "")]
    [InlineData("kvartalsrapporter.csv", 3, "inlamnad", "2021-07-20")]
    [InlineData("insatsmal.csv", 2, "malvarde", "72,5")]
    [InlineData("insatsmal.csv", 3, "arver", "")]
    [InlineData("insatsmal.csv", 3, "forfaller", "2022-06-01")]
    [InlineData("malbedomningar.csv", 2, "taljare", "13")]
    [InlineData("malbedomningar.csv", 3, "utfall", "mats_senare")]
    [InlineData("kommentarer.csv", 2, "text", "Ny.")]
    [InlineData("ekonomi.csv", 3, "utfall", "0")]
    [InlineData("beslut.csv", 2, "belopp", "1300000")]
    [InlineData("beslut.csv", 2, "slag", "")]
    [InlineData("beslut.csv", 3, "slag", "avslag")]
    [InlineData("beslut.csv", 3, "tom", "2021-12-31")]
    [InlineData("forbundsekonomi.csv", 2, "tkr", "0")]
    [InlineData("lokusledamoter.csv", 2, "tom", "2021-06-30")]
    [InlineData("lokusledamoter.csv", 3, "bestallare", "ja")]
    [InlineData("moten.csv", 2, "huvudman", "Tierps kommun")]
    [InlineData("moten.csv", 3, "datum", "2021-03-08")]
    [InlineData("ls_intyg.csv", 2, "svar", "")]
    [InlineData("ls_intyg.csv", 3, "kommentar", "Planeras.")]
    [InlineData("deltagare.csv", 2, "avslut", "flytt|studier")]
    [InlineData("deltagare.csv", 3, "handlingsplan", "nej")]
    [InlineData("anonyma.csv", 2, "antal", "3")]
    [InlineData("enkatsvar.csv", 2, "varde", "5")]
    [InlineData("enkatsvar.csv", 2, "par", "")]
    [InlineData("enkatsvar.csv", 3, "varde", "1")]
    public async Task En_ändrad_rad_räknas_som_ändrad(string fil, int rad, string kolumn, string nytt)
    {
        await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        var ändrad = new Provmapp().Sätt(fil, rad, kolumn, nytt).Skriv();
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(ändrad, false));
        var igen = await fixture.Värd.SändAsync(new ImporteraCommand(ändrad, false));

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Single(f => f.Fil == fil).Should().Be(new Filresultat(fil, 0, 1, 1));
        resultat.Filer.Where(f => f.Fil != fil).Should().OnlyContain(f => f.Nya == 0 && f.Ändrade == 0 && f.Oförändrade == 2);
        igen.Filer.Should().OnlyContain(f => f.Nya == 0 && f.Ändrade == 0);
    }

    [Theory]
    [InlineData("heby")]
    [InlineData("")]
    [InlineData("tierp")]
    public async Task En_insats_som_bara_byter_lokusgrupper_räknas_en_gång(string grupper)
    {
        await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("insatser.csv", 2, "lokusgrupper", grupper).Skriv(), false));

        resultat.Filer.Single(f => f.Fil == "insatser.csv").Should().Be(new Filresultat("insatser.csv", 0, 1, 1));
        (await fixture.Databas.ListaAsync<string>("select l.kod from insats_lokusgrupp k join lokusgrupp l on l.id = k.lokusgrupp_id order by 1"))
            .Should().Equal(grupper.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task En_insats_som_byter_både_namn_och_lokusgrupper_räknas_en_gång()
    {
        await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        var mapp = new Provmapp().Sätt("insatser.csv", 2, "lokusgrupper", "heby").Sätt("insatser.csv", 2, "namn", "Nytt").Sätt("insatser.csv", 3, "lokusgrupper", "heby").Skriv();

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(mapp, false));

        resultat.Filer.Single(f => f.Fil == "insatser.csv").Should().Be(new Filresultat("insatser.csv", 0, 2, 0));
    }
}
