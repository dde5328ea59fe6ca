using System.Text;
using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, "Files": what a file may look like.</summary>
public sealed class FilformatTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private const string Grupper = "lokusgrupper.csv";

    [Theory]
    [InlineData("kod;namn;kommun\nbyte;Östhammar;Ö\n", "BOM")]
    [InlineData("kod;namn;kommun\r\ncrlf;Östhammar;Ö\r\n", "")]
    [InlineData("kod;namn;kommun\r\nsist;Östhammar;Ö", "")]
    [InlineData("namn;kommun;kod\nÖsthammar;Ö;ordning\n", "")]
    [InlineData("\"kod\";\"namn\";\"kommun\"\n\"citat\";\"Östhammar\";\"Ö\"\n", "")]
    [InlineData(" kod ; namn ;kommun\n  blanka ;\tÖsthammar\u00a0; Ö\n", "")]
    [InlineData("kod;namn;kommun\nkort;Östhammar;Ö;;\n", "")]
    public async Task Samma_rad_läses_hur_filen_än_är_skriven(string text, string bom)
    {
        var före = await fixture.Databas.AntalAsync("lokusgrupp");

        var resultat = await ImporteraAsync((bom.Length > 0 ? "\uFEFF" : "") + text);

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Single().Nya.Should().Be(1);
        (await fixture.Databas.AntalAsync("lokusgrupp")).Should().Be(före + 1);
        (await fixture.Databas.ListaAsync<string>("select distinct namn || kommun from lokusgrupp where namn like 'Ö%'")).Should().Equal("ÖsthammarÖ");
    }

    [Fact]
    public async Task Citerade_celler_kan_ha_semikolon_citattecken_och_radbrytning()
    {
        var resultat = await ImporteraAsync("kod;namn;kommun\nc1;\"a;\"\"b\"\"\nc\";\"d\r\ne\"\n");

        resultat.Fel.Should().BeEmpty();
        (await fixture.Databas.FrågaAsync<string>("select namn || '/' || kommun from lokusgrupp where kod = 'c1'")).Should().Be("a;\"b\"\nc/d\r\ne");
    }

    [Fact]
    public async Task Blanka_kring_delarna_i_en_cell_tas_bort()
    {
        var mapp = new Provmapp()
            .Sätt("insatser.csv", 2, "lokusgrupper", " heby |  tierp ")
            .Sätt("insatser.csv", 2, "samverkansparter", " Region Uppsala | Försäkringskassan |")
            .Sätt("deltagare.csv", 2, "avslut", " flytt | studier ");
        await using var värd = await Värd.NyAsync();

        var resultat = await värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false));

        resultat.Fel.Should().BeEmpty();
        (await värd.Databas.FrågaAsync<string>("select samverkansparter::text from insats where kod = 'alfa'")).Should().Be("{\"Region Uppsala\",Försäkringskassan}");
        (await värd.Databas.FrågaAsync<string>("select avslut::text from deltagare where deltagarkod = 'D1'")).Should().Be("{flytt,studier}");
        (await värd.Databas.AntalAsync("insats_lokusgrupp")).Should().Be(2);
    }

    [Fact]
    public async Task Tomma_rader_hoppas_över_men_räknas()
    {
        var resultat = await ImporteraAsync("kod;namn;kommun\n\n;;\n  ; ;\ntom;;X\n");

        resultat.Fel.Should().ContainSingle().Which.ToString().Should().StartWith("lokusgrupper.csv:5: namn: ");
    }

    [Fact]
    public async Task En_okänd_kolumn_är_en_varning()
    {
        var resultat = await ImporteraAsync("kod;telefon;namn;kommun\nvarning;018;V;V\n");

        resultat.Fel.Should().BeEmpty();
        resultat.Varningar.Should().ContainSingle().Which.Should().Contain("lokusgrupper.csv").And.Contain("telefon");
        resultat.Filer.Single().Nya.Should().Be(1);
    }

    [Fact]
    public async Task En_okänd_fil_är_en_varning()
    {
        var mapp = Minnesmapp.Med(Grupper, "kod;namn;kommun\nokandfil;V;V\n").Sätt("anteckningar.csv", "a;b\n1;2\n");

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(mapp, false));

        resultat.Fel.Should().BeEmpty();
        resultat.Varningar.Should().ContainSingle().Which.Should().Contain("anteckningar.csv");
    }

    [Theory]
    [InlineData("kod;namn\nx;X\n", "kommun")]
    [InlineData("kod;namn;Kommun\nx;X;X\n", "kommun")]
    [InlineData("namn;kommun\nX;X\n", "kod")]
    public async Task En_kolumn_som_saknas_är_ett_fel_i_rubriken(string text, string kolumn)
    {
        var fel = (await FelAsync(Encoding.UTF8.GetBytes(text))).Should().ContainSingle().Subject;

        (fel.Rad, fel.Kolumn).Should().Be((1, kolumn));
        fel.Text.Should().Contain("saknas");
    }

    [Fact]
    public async Task En_kolumn_som_finns_två_gånger_är_ett_fel()
    {
        var fel = await FelAsync("kod;namn;kommun;namn\nx;X;X;Y\n"u8.ToArray());

        fel.Should().ContainSingle(f => f.Rad == 1 && f.Kolumn == "namn" && f.Text.Contains("två gånger"));
    }

    [Fact]
    public async Task En_cell_för_mycket_är_ett_fel()
    {
        var fel = await FelAsync("kod;namn;kommun\nx;X;X;mer\n"u8.ToArray());

        fel.Should().ContainSingle().Which.Rad.Should().Be(2);
    }

    [Theory]
    [InlineData("kod;namn;kommun\nett;\"Lokus;X\ntvå;Två;T\n")]
    [InlineData("kod;namn;kommun\nett;Lo\"kus;X\n")]
    [InlineData("kod;namn;kommun\nett;\"Lokus\" Tierp;X\n")]
    [InlineData("kod;namn;\"kommun\nett;Lokus;X\n")]
    public async Task Ett_citattecken_som_står_fel_är_ett_fel(string text)
    {
        var fel = (await FelAsync(Encoding.UTF8.GetBytes(text))).Should().ContainSingle().Subject;

        fel.Text.Should().Contain("citattecken");
        fel.Rad.Should().BeInRange(1, 2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task En_tom_fil_är_ett_fel(string text)
    {
        var fel = (await FelAsync(Encoding.UTF8.GetBytes(text))).Should().ContainSingle().Subject;

        fel.Rad.Should().Be(1);
        fel.Text.Should().Contain("tom");
    }

    [Theory]
    [InlineData("latin1")]
    [InlineData("utf-16")]
    public async Task Fel_teckenkodning_sägs_på_den_rad_där_den_syns(string kodning)
    {
        var bytes = Encoding.GetEncoding(kodning).GetBytes("kod;namn;kommun\nett;Lokus;X\ntva;Östhammar;X\n");

        var fel = (await FelAsync(bytes)).Should().ContainSingle().Subject;

        fel.Text.Should().Contain("UTF-8");
        fel.Rad.Should().Be(kodning == "latin1" ? 3 : 1);
    }

    [Theory]
    [InlineData("lokusgrupper.csv", "")]
    [InlineData("insatser.csv", "")]
    [InlineData("insatser.csv", "kod;\"namn\n")]
    public async Task En_fil_som_inte_går_att_läsa_ger_ett_fel_och_inga_följdfel(string fil, string text)
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv().Sätt(fil, text), false));

        resultat.Fel.Should().ContainSingle().Which.Fil.Should().Be(fil);
    }

    [Fact]
    public async Task Ett_nolltecken_är_ett_fel()
    {
        var fel = await FelAsync("kod;namn;kommun\nett;Lo\0kus;X\n"u8.ToArray());

        fel.Should().ContainSingle().Which.Rad.Should().Be(2);
    }

    [Fact]
    public async Task Bara_en_rubrikrad_är_en_fil_utan_rader()
    {
        var resultat = await ImporteraAsync("kod;namn;kommun\n");

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Sum(f => f.Nya + f.Ändrade + f.Oförändrade).Should().Be(0);
    }

    private Task<Importresultat> ImporteraAsync(string text) => fixture.Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med(Grupper, text), false));

    private async Task<IReadOnlyList<Radfel>> FelAsync(byte[] bytes)
    {
        var före = await fixture.Databas.AlltAsync();
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Minnesmapp { [Grupper] = bytes }, false));

        (await fixture.Databas.AlltAsync()).Should().Be(före);
        resultat.Fel.Should().OnlyContain(f => f.Fil == Grupper);
        return resultat.Fel;
    }
}
