using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>The meetings of a lokusgrupp as they are written in the program.</summary>
public sealed class MötenTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly Användare Ordförande = Användarna.Lokusordförande("tierp");

    [Fact]
    public async Task Ett_gemensamt_möte_skrivs_en_gång_och_räknas_för_båda()
    {
        await LäsInAsync();

        (await SparaAsync(new(2021, 9, 1), med: ["heby"], punkter: ["budget_utfall"], huvudmän: ["Tierps kommun"])).Lyckades.Should().BeTrue();

        foreach (var grupp in new[] { "tierp", "heby" })
        {
            var åtaganden = (await fixture.Värd.SändAsync(new ÅtagandenQuery(grupp, 2021, null), Användarna.Kansli)).Värde.Åtaganden;
            åtaganden.Single(å => å.Kod == Åtagandekod.L3).Antal.Should().Be(2, "one was read in, and is joint too");
        }
    }

    [Fact]
    public async Task Samma_möte_inskrivet_av_två_grupper_nekas_och_säger_vilken_som_har_det()
    {
        await LäsInAsync();
        await SparaAsync(new(2021, 10, 6), med: ["heby"]);

        var fel = (await fixture.Värd.SändAsync(new SparaMöteCommand("heby", null, new(2021, 10, 6), [], [], [], 0), Användarna.Kansli)).Fel!;

        fel.Fält.Should().ContainSingle().Which.Should().Match<Fältfel>(f => f.Fält == "Datum" && f.Text.Contains("Lokus Heby"));
    }

    [Fact]
    public async Task Närvaro_vid_ett_möte_som_inte_varit_nekas()
    {
        await LäsInAsync();
        var imorgon = DateOnly.FromDateTime(DateTime.Today).AddDays(2);

        (await SparaAsync(imorgon, huvudmän: ["Tierps kommun"])).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("Huvudmän");
        (await SparaAsync(imorgon)).Lyckades.Should().BeTrue("it can be booked");
    }

    [Fact]
    public async Task Två_som_ändrar_samma_möte_skriver_inte_över_varandra()
    {
        await LäsInAsync();
        await SparaAsync(new(2021, 11, 3));
        var möte = await MötetAsync(new(2021, 11, 3));

        (await SparaAsync(new(2021, 11, 3), möte: möte, huvudmän: ["Tierps kommun"])).Lyckades.Should().BeTrue();
        (await SparaAsync(new(2021, 11, 4), möte: möte)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortMöteCommand("tierp", möte.Kod, möte.Version), Ordförande)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        möte = await MötetAsync(new(2021, 11, 3));
        möte.Huvudmän.Should().Equal("Tierps kommun");
        (await fixture.Värd.SändAsync(new TaBortMöteCommand("tierp", möte.Kod, möte.Version), Ordförande)).Lyckades.Should().BeTrue();
    }

    [Fact]
    public async Task En_annan_grupps_möte_kan_inte_ändras()
    {
        await LäsInAsync();
        await fixture.Värd.SändAsync(new SparaMöteCommand("heby", null, new(2021, 12, 1), [], [], [], 0), Användarna.Kansli);
        var hebys = (await fixture.Värd.SändAsync(new MötenQuery("heby", 2021), Användarna.Kansli)).Värde.Möten.Single(m => m.Datum == new DateOnly(2021, 12, 1));

        (await SparaAsync(new(2021, 12, 2), möte: hebys)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new TaBortMöteCommand("heby", hebys.Kod, hebys.Version), Ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> SparaAsync(DateOnly dag, Möte? möte = null, string[]? med = null, string[]? punkter = null, string[]? huvudmän = null) =>
        fixture.Värd.SändAsync(new SparaMöteCommand("tierp", möte?.Kod, dag, med ?? [], punkter ?? [], huvudmän ?? [], möte?.Version ?? 0), Ordförande);

    private async Task<Möte> MötetAsync(DateOnly dag) =>
        (await fixture.Värd.SändAsync(new MötenQuery("tierp", 2021), Ordförande)).Värde.Möten.Single(m => m.Datum == dag);
}
