using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Lokusgrupper.Ledamöter;
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
    private static readonly Mötesgrupp Tierp = new(Mötestyp.Lokus, "tierp");
    private static readonly Mötesgrupp Heby = new(Mötestyp.Lokus, "heby");
    private static readonly Användare Ordförande = Användarna.Lokusordförande("tierp");

    [Fact]
    public async Task Ett_gemensamt_möte_skrivs_en_gång_och_räknas_för_båda()
    {
        await LäsInAsync();

        (await SparaAsync(new(2021, 9, 1), med: ["heby"], punkter: ["budget_utfall"], närvarande: [await PlatsAsync("Enhetschef 1")])).Lyckades.Should().BeTrue();

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

        var fel = (await fixture.Värd.SändAsync(new SparaMöteCommand(Heby, null, new(2021, 10, 6), Mötesplats.Okänd, [], [], [], 0), Användarna.Kansli)).Fel!;

        fel.Fält.Should().ContainSingle().Which.Should().Match<Fältfel>(f => f.Fält == "Datum" && f.Text.Contains("Lokus Heby"));
    }

    [Fact]
    public async Task Närvaro_vid_ett_möte_som_inte_varit_nekas()
    {
        await LäsInAsync();
        var imorgon = DateOnly.FromDateTime(DateTime.Today).AddDays(2);

        (await SparaAsync(imorgon, närvarande: [await PlatsAsync("Enhetschef 1")])).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("Närvarande");
        (await SparaAsync(imorgon)).Lyckades.Should().BeTrue("it can be booked");
    }

    [Fact]
    public async Task Två_som_ändrar_samma_möte_skriver_inte_över_varandra()
    {
        await LäsInAsync();
        await SparaAsync(new(2021, 11, 3));
        var möte = await MötetAsync(new(2021, 11, 3));

        (await SparaAsync(new(2021, 11, 3), möte: möte, närvarande: [await PlatsAsync("Enhetschef 1")])).Lyckades.Should().BeTrue();
        (await SparaAsync(new(2021, 11, 4), möte: möte)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortMöteCommand(Tierp, möte.Kod, möte.Version), Ordförande)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        möte = await MötetAsync(new(2021, 11, 3));
        möte.Huvudmän.Should().Equal("Tierps kommun");
        (await fixture.Värd.SändAsync(new TaBortMöteCommand(Tierp, möte.Kod, möte.Version), Ordförande)).Lyckades.Should().BeTrue();
    }

    [Fact]
    public async Task En_annan_grupps_möte_kan_inte_ändras()
    {
        await LäsInAsync();
        await fixture.Värd.SändAsync(new SparaMöteCommand(Heby, null, new(2021, 12, 1), Mötesplats.Okänd, [], [], [], 0), Användarna.Kansli);
        var hebys = (await fixture.Värd.SändAsync(new MötenQuery(Heby, 2021), Användarna.Kansli)).Värde.Möten.Single(m => m.Datum == new DateOnly(2021, 12, 1));

        (await SparaAsync(new(2021, 12, 2), möte: hebys)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new TaBortMöteCommand(Heby, hebys.Kod, hebys.Version), Ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Den_som_inte_satt_den_dagen_kan_inte_kryssas_och_allt_annat_är_kvar()
    {
        await LäsInAsync();
        await SparaAsync(new(2021, 6, 2), närvarande: [await PlatsAsync("Enhetschef 1")]);
        var möte = await MötetAsync(new(2021, 6, 2));

        var fel = (await SparaAsync(new(2019, 12, 31), möte: möte, punkter: ["mal"], närvarande: [.. möte.Närvarande])).Fel!;

        fel.Fält.Should().ContainSingle().Which.Should().Match<Fältfel>(f => f.Fält == "Närvarande" && f.Text.Contains("Enhetschef 1") && f.Text.Contains("2019-12-31"));
        (await MötetAsync(new(2021, 6, 2))).Should().BeEquivalentTo(möte);
    }

    [Fact]
    public async Task Ett_inläst_möte_behåller_filens_huvudmän_tills_personer_kryssas()
    {
        await LäsInAsync();
        var möte = await MötetAsync(new(2021, 2, 1));

        await SparaAsync(möte.Datum, möte: möte, med: ["heby"], punkter: ["mal"]);
        (möte = await MötetAsync(möte.Datum)).Huvudmän.Should().Equal("Tierps kommun", "Försäkringskassan");
        await SparaAsync(möte.Datum, möte: möte, med: ["heby"], punkter: ["mal"], närvarande: [await PlatsAsync("Sektionschef")]);
        (möte = await MötetAsync(möte.Datum)).Huvudmän.Should().Equal("Försäkringskassan");
        await SparaAsync(möte.Datum, möte: möte, med: ["heby"], punkter: ["mal"]);
        (await MötetAsync(möte.Datum)).Huvudmän.Should().BeEmpty("persons have been ticked off, and are no longer");

        await LäsInAsync();
        (await MötetAsync(möte.Datum)).Huvudmän.Should().Equal(["Tierps kommun", "Försäkringskassan"], "the file says so anew");
    }

    [Fact]
    public async Task Den_som_varit_med_avslutas_inte_före_mötet_och_rättad_huvudman_följer_med_till_det()
    {
        await LäsInAsync();
        await SparaAsync(new(2021, 5, 5), närvarande: [await PlatsAsync("Enhetschef 1")]);
        var ledamot = (await fixture.Värd.SändAsync(new LokusledamöterQuery("tierp"), Ordförande)).Värde.Ledamöter.Single(l => l.Person == "Enhetschef 1");

        (await fixture.Värd.SändAsync(new AvslutaLokusledamotCommand("tierp", ledamot.Id, new(2021, 5, 4), ledamot.Version), Ordförande)).Fel!.Text.Should().Contain("2021-05-05");
        (await fixture.Värd.SändAsync(new TaBortLokusledamotCommand("tierp", ledamot.Id, ledamot.Version), Ordförande)).Fel!.Slag.Should().Be(Felslag.Otillåtet);
        var rättad = new SparaLokusledamotCommand("tierp", ledamot.Id, ledamot.Person, ledamot.Roll, "Kommunen", ledamot.Från, null, true, true, false, ledamot.Version);
        (await fixture.Värd.SändAsync(rättad, Ordförande)).Lyckades.Should().BeTrue();

        (await MötetAsync(new(2021, 5, 5))).Huvudmän.Should().Equal("Kommunen");
        await fixture.Värd.SändAsync(rättad with { Huvudman = "Tierps kommun", Sedd = ledamot.Version + 1 }, Ordförande);
    }

    [Fact]
    public async Task Någon_ur_en_grupp_som_inte_möts_kan_inte_kryssas()
    {
        await LäsInAsync();

        var svar = await fixture.Värd.SändAsync(new SparaMöteCommand(Heby, null, new(2021, 3, 9), Mötesplats.Okänd, [], [], [await PlatsAsync("Enhetschef 1")], 0), Användarna.Kansli);

        svar.Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("Närvarande");
    }

    [Fact]
    public async Task Den_som_bara_läser_får_inte_skriva_fast_rollen_finns_i_en_annan_grupp()
    {
        await LäsInAsync();
        var chef = Användarna.Prov(new Uppdrag(Domain.Konton.Roll.Förbundschef), new Uppdrag(Domain.Konton.Roll.Lokusordförande, Lokusgrupp: "heby"));

        (await fixture.Värd.SändAsync(new SparaMöteCommand(Tierp, null, new(2021, 3, 10), Mötesplats.Okänd, [], [], [], 0), chef)).Fel!.Slag.Should().Be(Felslag.Otillåtet);
        (await fixture.Värd.SändAsync(new MötenQuery(Tierp, 2021), Användarna.Lokusordförande("heby"))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> SparaAsync(DateOnly dag, Möte? möte = null, string[]? med = null, string[]? punkter = null, Guid[]? närvarande = null) =>
        fixture.Värd.SändAsync(new SparaMöteCommand(Tierp, möte?.Kod, dag, Mötesplats.Okänd, med ?? [], [.. (punkter ?? []).Select(p => new Dagordningspunkt(p, p))], närvarande ?? [], möte?.Version ?? 0), Ordförande);

    private async Task<Guid> PlatsAsync(string person) =>
        (await fixture.Värd.SändAsync(new LokusledamöterQuery("tierp"), Användarna.Kansli)).Värde.Ledamöter.Single(l => l.Person == person).Id.Value;

    private async Task<Möte> MötetAsync(DateOnly dag) =>
        (await fixture.Värd.SändAsync(new MötenQuery(Tierp, 2021), Ordförande)).Värde.Möten.Single(m => m.Datum == dag);
}
