using Finsam.Application.Behörighet;
using Finsam.Application.Konton;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>What is written of a meeting, and what it decided that somebody shall do.</summary>
public sealed class MötesbeslutTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private const string M1 = "m1";
    private static readonly Mötesgrupp Tierp = new(Mötestyp.Lokus, "tierp");
    private static readonly Användare Ordförande = Användarna.Lokusordförande("tierp");

    [Fact]
    public async Task Ett_beslut_är_en_uppgift_för_sin_ansvariga_tills_det_är_klart()
    {
        await LäsInAsync();
        var ansvarig = await KontoAsync("Koordinator Prov", "tierp");
        (await SparaAsync("Bjud in Regionen", ansvarig, null, new(2021, 3, 1))).Lyckades.Should().BeTrue();
        var hen = new Användare("Koordinator Prov", [new(Roll.Samverkanskoordinator, Lokusgrupp: "tierp")], ansvarig.Value);

        var rad = (await UppgifterAsync(hen)).Single(b => b.Text == "Bjud in Regionen");
        (rad.Försenat(new(2021, 3, 1)), rad.Försenat(new(2021, 3, 2)), rad.FårKvittera, rad.Vem).Should().Be((false, true, true, "Koordinator Prov"));
        (await UppgifterAsync(Ordförande)).Should().NotContain(b => b.Id == rad.Id, "it is somebody else's");
        (await MötenAsync()).Beslut.Should().ContainSingle(b => b.Id == rad.Id, "the group sees it until it is done");

        (await fixture.Värd.SändAsync(new KvitteraMötesbeslutCommand(rad.Id, true, rad.Version), hen)).Lyckades.Should().BeTrue();

        (await UppgifterAsync(hen)).Should().NotContain(b => b.Id == rad.Id);
        (await MötenAsync()).Beslut.Should().NotContain(b => b.Id == rad.Id);
        (await MötetAsync()).Beslut.Single(b => b.Id == rad.Id).Klart.Should().NotBeNull();
        (await fixture.Databas.ListaAsync<string>("select nytt->>'beslut' from historik.handelse where vad = 'mote.beslut_kvitterat'")).Should().Contain("Bjud in Regionen");
    }

    [Fact]
    public async Task Det_som_en_funktion_ska_göra_står_hos_kansliet()
    {
        await LäsInAsync();
        (await SparaAsync("Ta fram statistik", null, "Controller", new(2021, 4, 1))).Lyckades.Should().BeTrue();

        var rad = (await UppgifterAsync(Användarna.Kansli)).Single(b => b.Text == "Ta fram statistik");

        (rad.Vem, rad.FårKvittera).Should().Be(("Controller", true));
        (await UppgifterAsync(Användarna.Förbundschef)).Should().NotContain(b => b.Id == rad.Id);
    }

    [Fact]
    public async Task Ett_beslut_utan_ansvarig_eller_med_någon_som_inte_har_med_gruppen_att_göra_nekas()
    {
        await LäsInAsync();
        var annan = await KontoAsync("Koordinator Heby", "heby");

        (await SparaAsync("Något", null, " ", new(2021, 4, 1))).Fel!.Fält.Single().Fält.Should().Be("Ansvarig");
        (await SparaAsync("Något", annan, null, new(2021, 4, 1))).Fel!.Fält.Single().Fält.Should().Be("Ansvarig");
        (await SparaAsync("Något", null, "Controller", null)).Fel!.Fält.Single().Fält.Should().Be("Senast");
    }

    [Fact]
    public async Task En_annans_beslut_kvitteras_inte_och_två_som_kvitterar_samtidigt_får_veta_det()
    {
        await LäsInAsync();
        await SparaAsync("Boka lokal", null, "Nämndsekreterare", new(2021, 5, 1));
        var rad = (await MötetAsync()).Beslut.Single(b => b.Text == "Boka lokal");

        (await fixture.Värd.SändAsync(new KvitteraMötesbeslutCommand(rad.Id, true, rad.Version), Användarna.Förbundschef)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new KvitteraMötesbeslutCommand(rad.Id, true, rad.Version), Ordförande)).Lyckades.Should().BeTrue();
        (await fixture.Värd.SändAsync(new KvitteraMötesbeslutCommand(rad.Id, true, rad.Version), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
    }

    [Fact]
    public async Task Dagordningens_märkta_punkter_är_det_som_räknas_och_filens_gäller_tills_den_skrivs()
    {
        await LäsInAsync();
        var möte = (await MötetAsync()).Möte;
        möte.Punkter.Should().Equal("budget_utfall", "mal");

        (await SparaMöteAsync(möte, new("Mötet öppnas", null), new("Hur går det?", "mal"), new("Utfall", "mal"))).Lyckades.Should().BeTrue();

        möte = (await MötetAsync()).Möte;
        möte.Punkter.Should().Equal("mal");
        möte.Dagordning.Punkter.Select(p => p.Text).Should().Equal("Mötet öppnas", "Hur går det?", "Utfall");
        (möte.Plats.Börjar, möte.Plats.Var, möte.Huvudmän.Count).Should().Be((new TimeOnly(9, 0), "Kommunhuset", 2));
        (await SparaMöteAsync(möte, new("Mötet öppnas", null), new(" ", null))).Fel!.Fält.Should().Contain(f => f.Fält == "Dagordning");
    }

    [Fact]
    public async Task Minnesanteckningar_skrivs_inte_över_och_rymmer_inget_personnummer()
    {
        await LäsInAsync();
        var möte = (await MötetAsync()).Möte;

        (await fixture.Värd.SändAsync(new SkrivAnteckningarCommand(Tierp, M1, "Vi enades.\r\nTack. ", möte.Version), Ordförande)).Lyckades.Should().BeTrue();
        (await fixture.Värd.SändAsync(new SkrivAnteckningarCommand(Tierp, M1, "Annat", möte.Version), Ordförande)).Fel!.Slag.Should().Be(Felslag.Konflikt);

        (await MötetAsync()).Möte.Anteckningar.Should().Be("Vi enades.\nTack.");
        (await fixture.Värd.SändAsync(new MöteQuery(Tierp, M1), Användarna.Lokusordförande("finns-ej"))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await fixture.Värd.SändAsync(new MöteQuery(Tierp, "finns-ej"), Ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> SparaAsync(string text, KontoId? ansvarig, string? funktion, DateOnly? senast) =>
        fixture.Värd.SändAsync(new SparaMötesbeslutCommand(Tierp, M1, null, text, ansvarig, funktion, senast, 0), Ordförande);

    private Task<Result> SparaMöteAsync(Möte möte, params Dagordningspunkt[] punkter) => fixture.Värd.SändAsync(
        new SparaMöteCommand(Tierp, M1, möte.Datum, new(new(9, 0), new(11, 0), "Kommunhuset", false), ["heby"], punkter, [], möte.Version), Ordförande);

    private async Task<MöteVy> MötetAsync() => (await fixture.Värd.SändAsync(new MöteQuery(Tierp, M1), Ordförande)).Värde;

    private async Task<MötenVy> MötenAsync() => (await fixture.Värd.SändAsync(new MötenQuery(Tierp, 2021), Ordförande)).Värde;

    private async Task<IReadOnlyList<Mötesbeslutsrad>> UppgifterAsync(Användare användare) => (await fixture.Värd.SändAsync(new MinaUppgifterQuery(), användare)).Mötesbeslut;

    private async Task<KontoId> KontoAsync(string namn, string grupp) => (await fixture.Värd.SändAsync(
        new BjudInCommand(namn, $"{namn.Replace(' ', '.')}@exempel.se", Roll.Samverkanskoordinator, null, grupp, new(2020, 1, 1), null), Användarna.Prov(new Uppdrag(Roll.Administratör)))).Värde.Konto;
}
