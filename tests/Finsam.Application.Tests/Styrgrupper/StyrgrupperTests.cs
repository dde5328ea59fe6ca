using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Application.Insatser;
using Finsam.Application.Konton;
using Finsam.Application.Styrgrupper;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrgrupper;
using Finsam.Infrastructure.Konton;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Styrgrupper;

/// <summary>A styrgrupp from its making to its end, over a real database: who sees what, on which days, and what is written of it.</summary>
public sealed class StyrgrupperTests : IAsyncLifetime
{
    private static readonly DateOnly Idag = new(2026, 11, 24);
    private static readonly Användare Kansli = new("Kansliet", [new(Roll.Kansli)], Guid.CreateVersion7());

    private readonly Klocka _klocka = new();
    private Värd _värd = null!;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync(services => services.AddFinsamKonton().AddSingleton<TimeProvider>(_klocka));
        (await _värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public Task DisposeAsync() => _värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Platsen_ger_tillträde_de_dagar_då_både_den_och_gruppens_uppdrag_gäller()
    {
        var anna = await KontoAsync("Anna");
        var kod = await GruppAsync("Styrgruppen");
        await StyrAsync(kod, "alfa", Idag.AddDays(-10), Idag.AddDays(2));
        await StyrAsync(kod, "beta", Idag.AddDays(1), null);
        await SittAsync(kod, anna, från: Idag, tom: Idag.AddDays(3));

        (await DagAsync(anna, -1)).Should().BeEmpty("the seat begins today");
        (await DagAsync(anna, 0)).Should().Equal(Ledamot("alfa"));
        (await DagAsync(anna, 1)).Should().BeEquivalentTo([Ledamot("alfa"), Ledamot("beta")]);
        (await DagAsync(anna, 2)).Should().BeEquivalentTo([Ledamot("alfa"), Ledamot("beta")]);
        (await DagAsync(anna, 3)).Should().Equal(Ledamot("beta"));
        (await DagAsync(anna, 4)).Should().BeEmpty("the seat is over");
    }

    [Fact]
    public async Task Ordföranden_är_ordförande_ersättaren_ledamot_och_den_adjungerade_ser_inget()
    {
        var kod = await GruppAsync("Styrgruppen");
        await StyrAsync(kod, "alfa", Idag, null);
        var (anna, bo, cilla) = (await KontoAsync("Anna"), await KontoAsync("Bo"), await KontoAsync("Cilla"));
        await SittAsync(kod, anna, ordförande: true);
        await SittAsync(kod, bo, Ledamotsplats.Ersättare);
        await SittAsync(kod, cilla, Ledamotsplats.Adjungerad);

        (await DagAsync(anna, 0)).Should().Equal(new Uppdrag(Roll.Styrgruppsordförande, "alfa"));
        (await DagAsync(bo, 0)).Should().Equal(Ledamot("alfa"));
        (await DagAsync(cilla, 0)).Should().BeEmpty();
    }

    [Fact]
    public async Task Ett_stängt_konto_får_inget_av_sin_plats_och_kan_inte_få_en_ny()
    {
        var kod = await GruppAsync("Styrgruppen");
        await StyrAsync(kod, "alfa", Idag, null);
        var anna = await KontoAsync("Anna");
        await SittAsync(kod, anna);
        (await DagAsync(anna, 0)).Should().NotBeEmpty();

        await _värd.ArbetaAsync(async lager =>
        {
            (await lager.Alla<Användarkonto>().Include(k => k.Uppdrag).SingleAsync(k => k.Id == anna)).Stäng(null, _klocka.GetUtcNow(), Idag, null).Lyckades.Should().BeTrue();
            (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
        });

        (await DagAsync(anna, 0)).Should().BeEmpty();
        (await GruppvyAsync(kod)).Ledamöter.Should().ContainSingle().Which.KontoStängt.Should().BeTrue();
        (await _värd.SändAsync(Plats(await GruppAsync("Nästa grupp"), 1, anna), Kansli)).Fel!.Fält.Single().Fält.Should().Be("Konto");
        (await _värd.SändAsync(new StyrgruppsvalQuery(), Kansli)).Konton.Should().BeEmpty();
    }

    [Fact]
    public async Task Den_direkta_rollen_står_kvar_när_platsen_avslutas()
    {
        var kod = await GruppAsync("Styrgruppen");
        await StyrAsync(kod, "alfa", Idag, null);
        var anna = await KontoAsync("Anna", "beta");
        await SittAsync(kod, anna);
        (await DagAsync(anna, 0)).Should().BeEquivalentTo([Ledamot("beta"), Ledamot("alfa")]);

        var vy = await GruppvyAsync(kod);
        (await _värd.SändAsync(new AvslutaLedamotCommand(kod, vy.Version, vy.Ledamöter.Single().Id, Idag), Kansli)).Lyckades.Should().BeTrue();

        (await DagAsync(anna, 0)).Should().HaveCount(2, "today is the last day");
        (await DagAsync(anna, 1)).Should().Equal(Ledamot("beta"));
    }

    [Fact]
    public async Task Historiken_säger_vems_plats_det_var_som_ändrades()
    {
        var kod = await GruppAsync("Styrgruppen");
        await SittAsync(kod, null, funktion: "Enhetschef");
        var vy = await GruppvyAsync(kod);
        await _värd.SändAsync(new AvslutaLedamotCommand(kod, vy.Version, vy.Ledamöter.Single().Id, Idag.AddDays(7)), Kansli);

        var senast = (await _värd.SändAsync(new StyrgruppshistorikQuery(kod), Kansli)).Rader.Single(r => r.Vad == "Plats i styrgruppen avslutades");

        senast.Ändringar.Should().Equal(
            new Fältändring("Funktion", null, "Enhetschef"), new Fältändring("Organisation", null, "Tierps kommun"), new Fältändring("Till och med", null, "2026-12-01"));
    }

    [Fact]
    public async Task En_insats_har_en_styrgrupp_i_taget_och_av_två_som_ger_den_samtidigt_går_en()
    {
        var (ena, andra) = (await GruppAsync("Ena"), await GruppAsync("Andra"));
        await StyrAsync(ena, "alfa", Idag, Idag.AddDays(5));

        var krock = await _värd.SändAsync(new LåtStyraCommand(andra, "alfa", Idag.AddDays(5), null), Kansli);
        krock.Fel!.Text.Should().Contain("”Ena”").And.Contain("2026-11-24–2026-11-29");
        (await _värd.SändAsync(new LåtStyraCommand(andra, "alfa", Idag.AddDays(6), null), Kansli)).Lyckades.Should().BeTrue();

        var svar = await Task.WhenAll(new[] { ena, andra, ena, andra }.Select(g => _värd.SändAsync(new LåtStyraCommand(g, "beta", Idag, null), Kansli)));
        svar.Count(s => s.Lyckades).Should().Be(1);
        (await _värd.SändAsync(new InsatsstyrgruppQuery("beta"), Kansli)).Värde.Nu.Should().NotBeNull();
    }

    [Fact]
    public async Task Den_som_såg_en_gammal_sida_får_veta_det()
    {
        var kod = await GruppAsync("Styrgruppen");
        await SittAsync(kod, null, funktion: "Enhetschef");
        await StyrAsync(kod, "alfa", Idag, null);
        var styrning = (await GruppvyAsync(kod)).Insatser.Single();
        (await _värd.SändAsync(new ÄndraStyrningCommand("alfa", styrning.Version, styrning.Id, Idag.AddDays(-1), null), Kansli)).Lyckades.Should().BeTrue();

        (await _värd.SändAsync(Plats(kod, 1, null, funktion: "Chef"), Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await _värd.SändAsync(new ÄndraStyrningCommand("alfa", styrning.Version, styrning.Id, Idag, null), Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await _värd.SändAsync(new AvslutaStyrningCommand("alfa", styrning.Version, styrning.Id, null), Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await GruppvyAsync(kod)).Ledamöter.Should().ContainSingle();
    }

    [Fact]
    public async Task Ingen_ger_sig_själv_en_plats_eller_sin_grupp_en_insats()
    {
        var jag = await KontoAsync("Jag");
        var mig = Kansli with { Konto = jag.Value };
        var kod = await GruppAsync("Styrgruppen");

        (await _värd.SändAsync(Plats(kod, 1, jag), mig)).Fel.Should().Be(Styrgruppsfel.Eget);
        await SittAsync(kod, jag);
        var vy = await GruppvyAsync(kod);
        (await _värd.SändAsync(Ändrad(vy, vy.Ledamöter.Single(), jag), mig)).Fel.Should().Be(Styrgruppsfel.Eget);
        (await _värd.SändAsync(new LåtStyraCommand(kod, "alfa", Idag, null), mig)).Fel.Should().Be(Styrgruppsfel.Eget);
        (await DagAsync(jag, 0)).Should().BeEmpty();
    }

    [Fact]
    public async Task Gruppen_syns_för_dem_vars_insats_den_styr_i_dag_och_lokusgruppens_egna()
    {
        var tierp = await GruppAsync(null, "tierp");
        var annan = await GruppAsync("Annan");
        await StyrAsync(annan, "beta", Idag, null);
        await StyrAsync(annan, "alfa", Idag.AddDays(-9), Idag.AddDays(-1));
        tierp.Should().Be("lokus-tierp");

        (await KoderAsync(Kansli)).Should().Equal("annan", "lokus-tierp");
        (await KoderAsync(Användarna.Prov(new Uppdrag(Roll.Samverkanskoordinator, Lokusgrupp: "tierp")))).Should().Equal("lokus-tierp");
        (await KoderAsync(Användarna.Prov(Ledamot("beta")))).Should().Equal("annan");
        (await KoderAsync(Användarna.Prov(Ledamot("alfa")))).Should().BeEmpty("the group steers it no longer");
        (await _värd.SändAsync(new StyrgruppQuery(annan), Användarna.Prov(Ledamot("beta")))).Värde.Insatser.Should().ContainSingle("what one does not see does not exist")
            .Which.Insats.Kod.Should().Be("beta");
        (await _värd.SändAsync(new StyrgruppQuery(annan), Användarna.Prov(Ledamot("alfa")))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Listan_räknar_dem_som_sitter_i_dag()
    {
        var kod = await GruppAsync("Styrgruppen");
        await StyrAsync(kod, "alfa", Idag, null);
        await StyrAsync(kod, "beta", Idag.AddDays(1), null);
        await SittAsync(kod, await KontoAsync("Anna"), ordförande: true);
        await SittAsync(kod, null, Ledamotsplats.Ersättare, funktion: "Enhetschef");
        await SittAsync(kod, null, funktion: "Chef", tom: Idag, från: Idag.AddDays(-3));
        await SittAsync(kod, null, funktion: "Kommande", från: Idag.AddDays(1));

        var rad = (await _värd.SändAsync(new StyrgrupperQuery(), Kansli)).Rader.Single();

        (rad.Ordförande, rad.Ordinarie, rad.Ersättare).Should().Be(("Anna, Tierps kommun", 2, 1));
        rad.Insatser.Select(i => i.Kod).Should().Equal("alfa");
        rad.Saknas.Should().Equal(Huvudmannaslag.Region, Huvudmannaslag.Arbetsförmedlingen, Huvudmannaslag.Försäkringskassan);
    }

    [Fact]
    public async Task Namn_och_lokusgrupp_tas_en_gång_och_bara_den_som_aldrig_använts_tas_bort()
    {
        var kod = await GruppAsync(null, "tierp");
        (await _värd.SändAsync(new SkapaStyrgruppCommand("Lokus Tierp", null), Kansli)).Fel!.Fält.Single().Fält.Should().Be("Namn");
        (await _värd.SändAsync(new SkapaStyrgruppCommand("Annat namn", "tierp"), Kansli)).Fel!.Fält.Single().Fält.Should().Be("Lokusgrupp");
        (await _värd.SändAsync(new SkapaStyrgruppCommand("", null), Kansli)).Fel!.Fält.Single().Fält.Should().Be("Namn");
        await StyrAsync(kod, "alfa", Idag, null);
        (await _värd.SändAsync(new TaBortStyrgruppCommand(kod, 1), Kansli)).Fel.Should().Be(Styrgruppsfel.IBruk);

        var misstag = await GruppAsync("Misstag");
        (await _värd.SändAsync(new ÄndraStyrgruppCommand(misstag, 1, "Annat", null), Kansli)).Lyckades.Should().BeTrue();
        (await GruppvyAsync(misstag)).Namn.Should().Be("Annat");
        (await _värd.SändAsync(new TaBortStyrgruppCommand(misstag, 2), Kansli)).Lyckades.Should().BeTrue();
        (await KoderAsync(Kansli)).Should().Equal(kod);
    }

    [Fact]
    public async Task Administratören_ser_vad_som_kommer_av_en_styrgrupp_och_allt_står_i_historiken()
    {
        var anna = await KontoAsync("Anna");
        var kod = await GruppAsync("Styrgruppen");
        await StyrAsync(kod, "alfa", Idag.AddDays(-5), Idag.AddDays(5));
        await SittAsync(kod, anna, från: Idag.AddDays(-2));
        var administratör = Användarna.Med(Roll.Administratör);

        var rad = (await _värd.SändAsync(new KontoQuery(anna), administratör)).Värde.Uppdrag.Single();
        (rad.Roll, rad.Gäller, rad.Från, rad.Tom, rad.Styrgrupp?.Namn).Should().Be((Roll.Styrgruppsledamot, "Alfa", Idag.AddDays(-2), Idag.AddDays(5), "Styrgruppen"));
        var lista = await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Roll = Roll.Styrgruppsledamot }), administratör);
        lista.Rader.Single().Uppdrag.Single().Styrgrupp!.Kod.Should().Be(kod);
        (await _värd.SändAsync(new AnvändareQuery(Användarurval.Alla with { Roll = Roll.Styrgruppsordförande }), administratör)).Rader.Should().BeEmpty();

        (await HistorikAsync(new StyrgruppshistorikQuery(kod))).Should().BeEquivalentTo("Ny styrgrupp", "Styrgruppen fick en insats", "Ny ledamot i styrgruppen");
        (await HistorikAsync(new KontohistorikQuery(anna.Value))).Should().Equal("Ny ledamot i styrgruppen");
        (await _värd.SändAsync(new InsatshistorikQuery("alfa"), Kansli)).Värde.Rader.Select(r => r.Vad).Should().Contain("Styrgruppen fick en insats");
    }

    private static Uppdrag Ledamot(string insats) => new(Roll.Styrgruppsledamot, insats);

    private static LäggTillLedamotCommand Plats(
        string kod,
        int version,
        KontoId? konto,
        Ledamotsplats plats = Ledamotsplats.Ordinarie,
        bool ordförande = false,
        string? funktion = null,
        DateOnly? från = null,
        DateOnly? tom = null) =>
        new(kod, version, konto, funktion, Huvudmannaslag.Kommun, "Tierps kommun", plats, ordförande, från ?? Idag, tom);

    private static ÄndraLedamotCommand Ändrad(StyrgruppVy vy, Ledamotsrad ledamot, KontoId konto) =>
        new(vy.Kod, vy.Version, ledamot.Id, konto, null, Huvudmannaslag.Kommun, "Tierps kommun", Ledamotsplats.Ordinarie, true, Idag, null);

    private async Task SittAsync(
        string kod, KontoId? konto, Ledamotsplats plats = Ledamotsplats.Ordinarie, bool ordförande = false, string? funktion = null, DateOnly? från = null, DateOnly? tom = null) =>
        (await _värd.SändAsync(Plats(kod, (await GruppvyAsync(kod)).Version, konto, plats, ordförande, funktion, från, tom), Kansli)).Fel.Should().BeNull();

    private async Task StyrAsync(string kod, string insats, DateOnly från, DateOnly? tom) =>
        (await _värd.SändAsync(new LåtStyraCommand(kod, insats, från, tom), Kansli)).Fel.Should().BeNull();

    private async Task<string> GruppAsync(string? namn, string? lokusgrupp = null) => (await _värd.SändAsync(new SkapaStyrgruppCommand(namn, lokusgrupp), Kansli)).Värde;

    private async Task<StyrgruppVy> GruppvyAsync(string kod) => (await _värd.SändAsync(new StyrgruppQuery(kod), Kansli)).Värde;

    private async Task<IEnumerable<string>> KoderAsync(Användare som) => (await _värd.SändAsync(new StyrgrupperQuery(), som)).Rader.Select(r => r.Kod);

    private async Task<IEnumerable<string>> HistorikAsync(MediatR.IRequest<HistorikVy> fråga) =>
        (await _värd.SändAsync(fråga, Användarna.Med(Roll.Revisor))).Rader.Select(r => r.Vad);

    private async Task<KontoId> KontoAsync(string namn, string? insats = null)
    {
        var konto = Användarkonto.Ny(namn, Epostadress.Tolka($"{namn}@exempel.se", "").Värde);
        var id = insats is null ? null : (await _värd.SändAsync(new InsatserQuery(), Kansli)).Single(i => i.Kod == insats).Id as InsatsId?;
        await _värd.ArbetaAsync(async lager =>
        {
            if (id is not null)
            {
                konto.Ge(null, Roll.Styrgruppsledamot, id, null, Idag, null).Lyckades.Should().BeTrue();
            }

            lager.Lägg(konto);
            (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
        });
        return konto.Id;
    }

    /// <summary>What the account has so many days from today.</summary>
    private async Task<IReadOnlyCollection<Uppdrag>> DagAsync(KontoId konto, int dagar)
    {
        _klocka.Dag = Idag.AddDays(dagar);
        var användare = await _värd.MedAsync<IUppdragsläsare, Användare>(läsare => läsare.LäsAsync(konto.Value, default));
        _klocka.Dag = Idag;
        return användare.Uppdrag;
    }

    private sealed class Klocka : TimeProvider
    {
        public DateOnly Dag { get; set; } = Idag;

        public override DateTimeOffset GetUtcNow() => new(Dag, new TimeOnly(9, 0), TimeSpan.Zero);
    }
}
