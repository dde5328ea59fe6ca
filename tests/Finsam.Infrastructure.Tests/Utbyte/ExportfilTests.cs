using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Finsam.Application.Utbyte;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>What the kansli takes out: nothing about persons, nothing of a draft, and it imports again unchanged (decision 0050).</summary>
public sealed class ExportfilTests
{
    private const string Formel = "=HYPERLINK(\"https://example.com\")";

    [Fact]
    public async Task Zipfilen_har_allt_utom_personer_och_läses_in_igen_oförändrad()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false));

        var mapp = await ZipAsync(värd);

        mapp.Filer.Should().BeEquivalentTo("lokusgrupper.csv", "insatser.csv", "kvartalsrapporter.csv", "kommentarer.csv", "ekonomi.csv");
        var svar = await värd.SändAsync(new ImporteraCommand(mapp, false));
        (svar.Fel.Count, svar.Varningar.Count).Should().Be((0, 0));
        svar.Filer.Should().OnlyContain(fil => fil.Nya + fil.Ändrade == 0);
        svar.Filer.Select(fil => fil.Oförändrade).Should().Equal(8, 15, 29, 4, 29);
    }

    [Fact]
    public async Task Ett_utkast_och_dess_noter_stannar_hos_styrgruppen()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = new Provmapp().Lägg("kommentarer.csv", "alfa;2021;2;i_fas;Bara för oss.").Lägg("kommentarer.csv", "beta;2021;1;budget;Utan rapport.").Skriv();
        await värd.SändAsync(new ImporteraCommand(mapp, false));

        var ut = await ZipAsync(värd);

        ut.Text("kvartalsrapporter.csv").Should().Contain("alfa;2021;1;").And.NotContain("alfa;2021;2;");
        ut.Text("kommentarer.csv").Should().Contain("Enligt plan.").And.Contain("Utan rapport.").And.NotContain("Bara för oss.");
    }

    /// <summary>Täljare and nämnare may count a few persons, and the kansli never sees those unmasked (decision 0100).</summary>
    [Fact]
    public async Task Målen_är_med_men_inte_bedömningarna()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        var ut = await ZipAsync(värd);

        ut.Text("insatsmal.csv").Should().Contain("70 % vidare till arbete.");
        ut.Filer.Should().NotContain("malbedomningar.csv");
    }

    [Theory]
    [InlineData(Formel)]
    [InlineData("+46 18")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public async Task En_cell_som_liknar_en_formel_är_sig_själv_i_zipfilen_och_text_i_Excelboken(string text)
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("insatser.csv", 2, "insatsagare", text).Skriv(), false));

        (await värd.SändAsync(new ImporteraCommand(await ZipAsync(värd), true))).Filer.Should().OnlyContain(fil => fil.Nya + fil.Ändrade == 0);
        using var bok = SpreadsheetDocument.Open(await HämtaAsync(värd, Exportformat.Xlsx), isEditable: false);
        var celler = bok.WorkbookPart!.WorksheetParts.SelectMany(blad => blad.Worksheet.Descendants<Cell>()).ToList();
        celler.Should().ContainSingle(cell => cell.InnerText == text).Which.DataType!.Value.Should().Be(CellValues.InlineString);
        celler.Should().NotContain(cell => cell.CellFormula != null);
        celler.Should().Contain(cell => cell.InnerText == "100000" && cell.DataType! == CellValues.Number, "amounts can be summed");
        bok.WorkbookPart.Workbook.Descendants<Sheet>().Select(blad => blad.Name!.Value).Should().Equal("lokusgrupper", "insatser", "insatsmal", "kvartalsrapporter", "kommentarer", "ekonomi", "beslut", "forbundsekonomi", "lokusledamoter", "moten", "ls_intyg");
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(bok).Select(fel => fel.Description).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Exportformat.Zip)]
    [InlineData(Exportformat.Xlsx)]
    public async Task En_tom_databas_ger_en_hel_fil(Exportformat format)
    {
        await using var värd = await Värd.NyAsync();

        await using var fil = await HämtaAsync(värd, format);
        using var zip = new ZipArchive(fil);
        zip.Entries.Where(del => del.Name.EndsWith(".csv", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task Filen_heter_efter_förbundet_och_dagen()
    {
        await using var värd = await Värd.NyAsync();

        var fil = await värd.SändAsync(new ExportfilQuery(Exportformat.Zip), Användarna.Förbundschef);

        await fil.Innehåll.DisposeAsync();
        fil.Namn.Should().MatchRegex("^finsam-samordningsforbundet-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.zip$");
    }

    private static async Task<Stream> HämtaAsync(Värd värd, Exportformat format) => (await värd.SändAsync(new ExportfilQuery(format), Användarna.Kansli)).Innehåll;

    private static async Task<Minnesmapp> ZipAsync(Värd värd)
    {
        await using var fil = await HämtaAsync(värd, Exportformat.Zip);
        using var zip = new ZipArchive(fil);
        var mapp = new Minnesmapp();
        foreach (var del in zip.Entries)
        {
            using var innehåll = new StreamReader(del.Open());
            mapp.Sätt(del.FullName, await innehåll.ReadToEndAsync());
        }

        return mapp;
    }
}
