using Finsam.Application.Behörighet;
using Finsam.Application.Lärdomar;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Lärdomar;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Tests.Lärdomar;

/// <summary>The library over PostgreSQL: who finds and writes what.</summary>
public sealed class LärdomarTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    private static readonly Användare Ansvarig = Användarna.Insatsansvarig("vaxtverket");
    private static readonly Användare Styrelse = Användarna.Med(Roll.Styrelse);

    public async Task InitializeAsync()
    {
        await fixture.Databas.KörAsync("delete from lardom");
        await SkrivAsync("Huvudmännen saknade gemensamma möten om samverkan.", slag: Lärdomsslag.Systemfel, taggar: "möten, ledning", år: "2019");
        await SkrivAsync("Ett gemensamt möte varje vecka gav snabba beslut.", slag: Lärdomsslag.Framgångsfaktor, taggar: "möten");
        await SkrivAsync("=1+1 <b>fet</b> & lokalen var trång.", insats: "reko", part: "Region Uppsala");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("möte", 2)]
    [InlineData("MÖTEN", 2)]
    [InlineData("\"gemensamt möte\"", 1)]
    [InlineData("möte -vecka", 1)]
    [InlineData("lokaler or samverkan", 2)]
    [InlineData("region", 1)]
    [InlineData("ledning", 1)]
    [InlineData("och", 0)]
    [InlineData("' & ! ( :*", 0)]
    [InlineData("rymdfärd", 0)]
    public async Task Ord_hittas_i_sina_böjningar(string text, int antal) => (await SökAsync(new(text))).Antal.Should().Be(antal);

    [Fact]
    public async Task Träffar_är_märkta_och_texten_är_annars_orörd()
    {
        var rad = (await SökAsync(new("lokaler"))).Rader.Single();

        string.Concat(rad.Delar.Select(d => d.Text)).Should().Be("=1+1 <b>fet</b> & lokalen var trång.");
        rad.Delar.Where(d => d.Träff).Select(d => d.Text).Should().Equal("lokalen");
    }

    [Fact]
    public async Task Urvalet_kan_kombineras()
    {
        (await SökAsync(new(Slag: Lärdomsslag.Systemfel))).Antal.Should().Be(1);
        (await SökAsync(new(Tagg: "möten"))).Antal.Should().Be(2);
        (await SökAsync(new("möte", Tagg: "möten", År: 2019, Insats: "vaxtverket"))).Antal.Should().Be(1);
        (await SökAsync(new(Insats: "finns-inte"))).Antal.Should().Be(0);
        var vy = await SökAsync(Lärdomsurval.Allt);
        vy.Rader.Select(r => r.Lärdom.År).Should().BeInDescendingOrder();
        (string.Join(',', vy.År), string.Join(',', vy.Taggar), string.Join(',', vy.Insatser.Select(i => i.Kod).Order())).Should().Be(("2021,2019", "ledning,möten", "reko,vaxtverket"));
    }

    [Fact]
    public async Task Sidorna_räknas_i_databasen_och_fler_rader_kostar_inga_fler_frågor()
    {
        var få = await Sqlräknare.RäknaAsync(() => SökAsync(new("möte")));
        await fixture.Databas.KörAsync(
            "insert into lardom (id, slag, text, insats_id, ar, taggar, skapad_av, skapad, version) select gen_random_uuid(), 'lardom', 'Möte nummer ' || g, (select id from insats where kod = 'reko'), 2020, '{}', 'Prov', now(), 1 from generate_series(1, 60) g");

        var sidor = await Task.WhenAll(Enumerable.Range(1, 4).Select(s => SökAsync(new("möte"), s)));

        sidor.Select(s => (s.Antal, s.Rader.Count, s.FinnsFler)).Should().Equal((62, 25, true), (62, 25, true), (62, 12, false), (62, 0, false));
        sidor.SelectMany(s => s.Rader).Select(r => r.Lärdom.Id).Should().OnlyHaveUniqueItems();
        (await Sqlräknare.RäknaAsync(() => SökAsync(new("möte")))).Should().Be(få).And.BeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task Alla_läser_hela_biblioteket_men_skriver_bara_om_det_egna()
    {
        var vy = await SökAsync(Lärdomsurval.Allt, vem: Ansvarig);

        vy.Rader.Select(r => (r.Insats.Kod, r.Öppen, r.FårÄndra)).Should().BeEquivalentTo([("vaxtverket", true, true), ("vaxtverket", true, true), ("reko", false, false)]);
        vy.Egna.Select(i => i.Kod).Should().Equal("vaxtverket");
        (await SökAsync(Lärdomsurval.Allt, vem: Styrelse)).Egna.Should().BeEmpty();
        var annans = vy.Rader.Single(r => !r.FårÄndra).Lärdom;
        (await SkrivAsync("Nytt", insats: "reko", vem: Ansvarig)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await SkrivAsync("Flyttad", id: annans.Id, sedd: 1, vem: Ansvarig)).Lyckades.Should().BeFalse("it is not of one's own insats");
        (await fixture.Värd.SändAsync(new TaggaLärdomCommand(annans.Id, "x", 1), Ansvarig)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new TaBortLärdomCommand(annans.Id, 1), Ansvarig)).Lyckades.Should().BeFalse();
        (await SökAsync(new(Insats: "reko"))).Rader.Single().Lärdom.Version.Should().Be(1);
    }

    [Fact]
    public async Task En_lärdom_ändras_och_tas_bort_och_historiken_minns()
    {
        var lärdom = (await SökAsync(new(År: 2019))).Rader.Single().Lärdom;

        (await SkrivAsync("Rättad text.", id: lärdom.Id, sedd: 1, år: "2018", vem: Ansvarig)).Fel.Should().BeNull();
        (await SkrivAsync("För sent.", id: lärdom.Id, sedd: 1)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortLärdomCommand(lärdom.Id, 1), Ansvarig)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortLärdomCommand(lärdom.Id, 2), Ansvarig)).Fel.Should().BeNull();

        (await SökAsync(new("rättad"))).Antal.Should().Be(0);
        (await fixture.Databas.FrågaAsync<string>("select gammalt->>'text' from historik.handelse where vad = 'lardom.borttagen' and gallde = 'insats:vaxtverket'")).Should().Be("Rättad text.");
    }

    [Fact]
    public async Task Ett_personnummer_nekas()
    {
        // In two parts, since no personnummer stands anywhere in the checkout.
        var fel = (await SkrivAsync("Deltagaren " + "811228" + "-9874" + " berättade.")).Fel!;

        fel.Text.Should().Contain("personnummer").And.NotContain("9874");
    }

    [Fact]
    public async Task En_rapports_rader_ersätts_och_behåller_sina_taggar()
    {
        await RapportAsync("Ett.", "Två.");
        var två = (await SökAsync(new("två"))).Rader.Single().Lärdom;
        (await fixture.Värd.SändAsync(new TaggaLärdomCommand(två.Id, "Tid", 1), Ansvarig)).Fel.Should().BeNull();

        await RapportAsync("Två.", "Tre.");

        var rader = (await SökAsync(Lärdomsurval.Allt)).Rader.Where(r => r.Lärdom.Rapport == "vaxtverket:2021").Select(r => r.Lärdom).OrderBy(l => l.Ordning).ToList();
        rader.Select(l => (l.Ordning, l.Text, string.Join(',', l.Taggar))).Should().Equal((1, "Två.", "tid"), (2, "Tre.", ""));
        (await fixture.Värd.SändAsync(new TaBortLärdomCommand(rader[0].Id, rader[0].Version), Ansvarig)).Lyckades.Should().BeFalse("it stands as long as the report does");
        await RapportAsync();
        (await SökAsync(new("två"))).Antal.Should().Be(0);
    }

    [Fact]
    public async Task Excelfilen_har_allt_som_passar_och_inga_formler()
    {
        using var bok = new Arbetsboksläsare((await fixture.Värd.SändAsync(new LärdomarFilQuery(new("lokalen")), Styrelse)).Innehåll);

        bok.Rader("Lärdomar").Skip(1).Single().Select(c => c.Text).Should().Contain("=1+1 <b>fet</b> & lokalen var trång.").And.Contain("reko");
        bok.Valideringsfel().Should().BeEmpty();
    }

    private Task RapportAsync(params string[] texter) => fixture.Värd.ArbetaAsync(async lager =>
    {
        var insats = await lager.Alla<Insats>().Where(i => i.Kod == "vaxtverket").Select(i => i.Id).SingleAsync();
        var nya = texter.Select((text, i) => Lärdom.UrRapport(new("vaxtverket:2021", "Systemfel", i + 1), new(Lärdomsslag.Systemfel, text, insats, 2021, null), "Prov", DateTimeOffset.UtcNow)).ToList();
        await lager.ErsättLärdomarAsync("vaxtverket:2021", nya, default);
        (await lager.SparaAsync(default)).Fel.Should().BeNull();
    });

    private Task<Result> SkrivAsync(
        string text, string insats = "vaxtverket", Lärdomsslag slag = Lärdomsslag.Lärdom, string taggar = "", string år = "2021", string? part = null, LärdomId? id = null, int sedd = 0, Användare? vem = null) =>
        fixture.Värd.SändAsync(new SparaLärdomCommand(id, insats, slag, text, år, part, taggar, sedd), vem ?? Användarna.Kansli);

    private Task<LärdomarVy> SökAsync(Lärdomsurval urval, int sida = 1, Användare? vem = null) => fixture.Värd.SändAsync(new LärdomarQuery(urval, sida), vem ?? Styrelse);
}
