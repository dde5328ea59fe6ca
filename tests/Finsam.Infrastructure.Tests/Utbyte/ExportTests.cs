using Finsam.Application.Utbyte;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>"A folder that was exported imports again unchanged."</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task Exempelmappen_överlever_en_rundtur() => await RundturAsync(Exempeldata.Uppsala());

    [Fact]
    public async Task Besvärliga_texter_överlever_en_rundtur()
    {
        var text = "”typografi” \"raka\" ; semikolon | rör\nrad\r\nrad\rrad\ttabb =1+1 @x -y, å̈ 😀";
        var mapp = new Provmapp()
            .Sätt("kommentarer.csv", 2, "text", text)
            .Sätt("kommentarer.csv", 3, "text", "a\rb")
            .Sätt("lokusgrupper.csv", 2, "namn", "#kommentar")
            .Sätt("lokusgrupper.csv", 2, "kod", "#1")
            .Sätt("insatser.csv", 2, "lokusgrupper", "#1|heby")
            .Sätt("lokusledamoter.csv", 2, "lokusgrupp", "#1")
            .Sätt("lokusledamoter.csv", 3, "lokusgrupp", "#1")
            .Sätt("moten.csv", 2, "grupper", "heby|#1")
            .Sätt("ls_intyg.csv", 2, "lokusgrupp", "#1")
            .Sätt("ls_intyg.csv", 3, "lokusgrupp", "#1")
            .Sätt("insatser.csv", 2, "insatsagare", "'apostrof'")
            .Sätt("insatser.csv", 2, "kortnamn", "\"")
            .Sätt("insatser.csv", 3, "samverkansparter", "b;c|a|Åsa \"B\"")
            .Sätt("deltagare.csv", 3, "deltagarkod", "00012")
            .Skriv();

        var exporterat = await RundturAsync(mapp);

        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(exporterat, false));
        (await Finsam.Testing.Database.Databasinnehåll.ListaAsync<string>(värd.Databas, "select text from kommentar order by text desc")).Should().BeEquivalentTo(text, "a\rb");
    }

    [Fact]
    public async Task En_export_importerad_i_samma_databas_ändrar_inget()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));

        var resultat = await värd.SändAsync(new ImporteraCommand(await ExporteraAsync(värd), false));

        resultat.Fel.Should().BeEmpty();
        resultat.Varningar.Should().BeEmpty();
        resultat.Filer.Should().OnlyContain(f => f.Nya == 0 && f.Ändrade == 0);
        resultat.Filer.Sum(f => f.Oförändrade).Should().Be(Exempeldata.Rader);
    }

    [Fact]
    public async Task Exporten_har_exempelmappens_rader_och_rubriker()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));

        var exporterat = await ExporteraAsync(värd);

        exporterat.Filer.Should().BeEquivalentTo(Exempeldata.Uppsala().Filer);
        foreach (var fil in exporterat.Filer.Where(f => f is not ("insatser.csv" or "kommentarer.csv")))
        {
            // Rows come in any order; of insatser the lokusgrupper too, and kommentarer may be quoted differently.
            exporterat.Text(fil).Split('\n').Order().Should().Equal(Exempeldata.Uppsala().Text(fil).Split('\n').Order());
        }
    }

    [Fact]
    public async Task En_tom_databas_ger_inga_filer()
    {
        await using var värd = await Värd.NyAsync();

        (await ExporteraAsync(värd)).Filer.Should().BeEmpty();
    }

    private static async Task<Minnesmapp> RundturAsync(Minnesmapp mapp)
    {
        await using var första = await Värd.NyAsync();
        (await första.SändAsync(new ImporteraCommand(mapp, false))).Fel.Should().BeEmpty();
        var exporterat = await ExporteraAsync(första);

        await using var andra = await Värd.NyAsync();
        (await andra.SändAsync(new ImporteraCommand(exporterat, false))).Fel.Should().BeEmpty();
        var igen = await ExporteraAsync(andra);

        igen.Filer.Should().BeEquivalentTo(exporterat.Filer).And.BeEquivalentTo(mapp.Filer);
        foreach (var fil in exporterat.Filer)
        {
            igen[fil].Should().Equal(exporterat[fil], "{0} is the same, byte for byte", fil);
        }

        return exporterat;
    }

    private static async Task<Minnesmapp> ExporteraAsync(Värd värd)
    {
        var mapp = Directory.CreateTempSubdirectory("finsam-export-");
        try
        {
            var filer = await värd.SändAsync(new ExporteraCommand(mapp.FullName));
            var läst = Minnesmapp.Läs(mapp.FullName);
            filer.Should().BeEquivalentTo(läst.Filer);
            return läst;
        }
        finally
        {
            mapp.Delete(recursive: true);
        }
    }
}
