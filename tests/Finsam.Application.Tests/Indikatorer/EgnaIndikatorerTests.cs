using DocumentFormat.OpenXml.Packaging;
using Finsam.Application.Indikatorer.Egna;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Konton;
using Finsam.Domain.Översikt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Indikatorer;

/// <summary>The own indikatorer over PostgreSQL: written, counted, hidden, and as files.</summary>
public sealed class EgnaIndikatorerTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    private static readonly Egenblankett Blankett = new()
    {
        Namn = "Kontakt inom två veckor",
        Mäter = "Hur snabbt den som anvisas får en kontakt.",
        Täljare = "De som fick en kontakt inom 14 dagar",
        Nämnare = "De som anvisades",
        Typ = Indikatortyp.Process,
        Nivå = Indikatornivå.Deltagare,
        Målnivå = "75",
        Gulnivå = "60,5",
    };

    public Task InitializeAsync() => fixture.Databas.KörAsync("delete from egen_indikatorvarde; delete from egen_indikator");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Ord_värden_och_ljus_står_på_sidan_och_i_listan()
    {
        var nr = await NyAsync();
        await VärdeAsync(nr, "", "2020", 20, 40);
        await VärdeAsync(nr, "", "2021", 32, 40);
        await VärdeAsync(nr, "reko", "2021", 22, 30);

        var vy = await LäsAsync(nr);
        vy.Rader.Select(r => (r.Insats?.Kod, r.Period.År, r.Rad.Värde, r.Rad.Ljus)).Should().BeEquivalentTo(
            [((string?)null, 2021, (decimal?)80, Trafikljus.Grön), ("reko", 2021, 73, Trafikljus.Gul), (null, 2020, 50, Trafikljus.Röd)]);
        vy.Rader.Single(r => r.Insats is null && r.Period.År == 2021).Rad.Förändring.Should().Be(30);
        var post = (await fixture.Värd.SändAsync(new EgnaIndikatorerQuery(), Användarna.Kansli)).Single();
        (post.Indikator.Nr, post.Period, post.Senaste!.Värde).Should().Be((nr, (Period?)Period.Helår(2021), (decimal?)80));
    }

    [Fact]
    public async Task Den_som_inte_ser_insatsen_ser_inte_dess_värde_och_maskeringen_är_densamma_för_alla()
    {
        var nr = await NyAsync();
        await VärdeAsync(nr, "reko", "2021", 2, 30);
        await VärdeAsync(nr, "", "2021", 22, 60);

        (await LäsAsync(nr, Användarna.Insatsansvarig("vaxtverket"))).Rader.Select(r => (r.Insats, r.Rad.Dolt)).Should().Equal(((Finsam.Application.Insatser.Insatslänk?)null, true));
        (await LäsAsync(nr)).Rader.Should().OnlyContain(r => r.Rad.Dolt && r.Rad.Täljare == null && r.Rad.Värde == null && r.Rad.Ljus == Trafikljus.Grå);
        (await fixture.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad like 'egenindikator.varde%' and nytt::text like '%22%60%'")).Should().Be(0, "counts of persons do not stand in the history");
    }

    [Fact]
    public async Task Nya_ord_ger_en_ny_version_och_gamla_värden_behåller_sin()
    {
        var nr = await NyAsync();
        await VärdeAsync(nr, "", "2020", 20, 40);
        (await fixture.Värd.SändAsync(new SparaEgenIndikatorCommand(nr, Blankett with { Nämnare = "Alla" }, 1), Användarna.Med(Roll.Förbundschef))).Fel.Should().BeNull();
        await VärdeAsync(nr, "", "2021", 30, 40);

        var rader = (await LäsAsync(nr)).Rader;
        rader.Select(r => (r.Period.År, r.Rad.Definition.Nr, r.Rad.Förändring)).Should().Equal((2021, 2, null), (2020, 1, null));
        (await fixture.Värd.SändAsync(new SparaEgetVärdeCommand(nr, rader[1].Id, "", "", "21", "40", "", rader[1].Version), Användarna.Kansli)).Fel.Should().BeNull();
        (await LäsAsync(nr)).Rader[1].Rad.Should().Match<Egenrad>(r => r.Definition.Nr == 1 && r.Täljare == 21);
        (await fixture.Värd.SändAsync(new TaBortEgetVärdeCommand(nr, rader[1].Id, 1), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt, "someone has changed it");
        (await fixture.Värd.SändAsync(new TaBortEgetVärdeCommand(nr, rader[1].Id, 2), Användarna.Kansli)).Fel.Should().BeNull();
    }

    [Theory]
    [InlineData("2021", "reko", "40", "30", "Täljare")]
    [InlineData("halva året", "", "4", "30", "Period")]
    [InlineData("2021", "finns-inte", "4", "30", "För")]
    [InlineData("2021", "", "många", "30", "Täljare")]
    [InlineData("2020", "", "4", "30", "Period")]
    public async Task Fel_i_ett_värde_nämner_sitt_fält(string period, string för, string täljare, string nämnare, string fält)
    {
        var nr = await NyAsync();
        await VärdeAsync(nr, "", "2020", 20, 40);

        (await fixture.Värd.SändAsync(new SparaEgetVärdeCommand(nr, null, för, period, täljare, nämnare, "", 0), Användarna.Kansli)).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
    }

    [Fact]
    public async Task Filerna_har_orden_och_värdena_och_inga_dolda_tal()
    {
        var nr = await NyAsync();
        await VärdeAsync(nr, "", "2020", 3, 77);
        await VärdeAsync(nr, "", "2021", 32, 40);

        using var bok = new Arbetsboksläsare((await fixture.Värd.SändAsync(new EgenIndikatorFilQuery(nr, Handlingsformat.Xlsx), Användarna.Med(Roll.Styrelse))).Värde.Innehåll);
        bok.Valideringsfel().Should().BeEmpty();
        bok.Rad("Värden", Period.Helår(2021).Namn)[2].Tal.Should().Be(32);
        bok.Rad("Värden", Period.Helår(2020).Namn).Skip(2).Take(3).Select(c => c.Text).Should().Equal("..", "..", "..");
        bok.Rad("Om", "Nämnare")[1].Text.Should().Be("De som anvisades");
        using var word = WordprocessingDocument.Open(new MemoryStream((await fixture.Värd.SändAsync(new EgenIndikatorFilQuery(nr, Handlingsformat.Docx), Användarna.Kansli)).Värde.Innehåll), false);
        word.MainDocumentPart!.Document!.InnerText.Should().Contain("De som fick en kontakt inom 14 dagar").And.Contain("80\u00A0%").And.NotContain("77");
    }

    private async Task<int> NyAsync()
    {
        var svar = await fixture.Värd.SändAsync(new SparaEgenIndikatorCommand(null, Blankett, 0), Användarna.Kansli);
        svar.Fel.Should().BeNull();
        return svar.Värde;
    }

    private async Task VärdeAsync(int nr, string för, string period, int täljare, int nämnare) =>
        (await fixture.Värd.SändAsync(new SparaEgetVärdeCommand(nr, null, för, period, $"{täljare}", $"{nämnare}", "Egen räkning", 0), Användarna.Kansli)).Fel.Should().BeNull();

    private async Task<EgenIndikatorVy> LäsAsync(int nr, Finsam.Application.Behörighet.Användare? som = null) =>
        (await fixture.Värd.SändAsync(new EgenIndikatorQuery(nr), som ?? Användarna.Kansli)).Värde;
}
