using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Application.Styrgrupper;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Styrgrupper;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>The meetings of a styrgrupp: whose they are, and who was there.</summary>
public sealed class StyrgruppsmötenTests(VärdFixture fixture) : IClassFixture<VärdFixture>, IAsyncLifetime
{
    private static readonly DateOnly Idag = TimeProvider.System.Idag();
    private static readonly DateOnly Dag = Idag.AddDays(-10);
    private Mötesgrupp _grupp;
    private Mötesgrupp _annan;
    private Användare _ordförande = Användare.Ingen;

    [Fact]
    public async Task Ordföranden_skriver_mötet_och_huvudmännen_följer_av_platserna()
    {
        var platser = (await SeAsync(_ordförande)).Deltagare;
        platser.Select(d => (d.Huvudman, d.Räknas)).Should().BeEquivalentTo([("Tierps kommun", true), ("Region Uppsala", true), ("Samordningsförbundet", false)]);

        (await SparaAsync(_ordförande, Dag, [.. platser.Select(d => d.Id)])).Lyckades.Should().BeTrue();

        var möte = (await SeAsync(_ordförande)).Möten.Single(m => m.Datum == Dag);
        möte.Huvudmän.Should().Equal("Region Uppsala", "Tierps kommun");
        (await SparaAsync(_ordförande, Idag.AddDays(-40), [platser[0].Id])).Fel!.Text.Should().Contain("satt inte i gruppen");
        (await fixture.Värd.SändAsync(new MöteQuery(_grupp, möte.Kod), Ledamot)).Värde.Närvarande.Should().HaveCount(3);
        foreach (var lokusgrupp in new[] { "tierp", "heby" })
        {
            (await fixture.Värd.SändAsync(new ÅtagandenQuery(lokusgrupp, Dag.Year, null), Användarna.Kansli)).Värde.Åtaganden.Single(å => å.Kod.Kod() == "L2").Antal.Should().Be(0, "it is no lokusmöte");
        }
    }

    [Fact]
    public async Task En_ledamot_läser_och_skriver_inte_och_en_annan_grupps_möten_finns_inte()
    {
        (await SeAsync(Ledamot)).Krets.FårSkriva.Should().BeFalse();
        (await SparaAsync(Ledamot, Dag.AddDays(1), [])).Fel!.Slag.Should().Be(Felslag.Otillåtet);
        (await SeAsync(Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa")))).Krets.FårSkriva.Should().BeTrue();
        (await SeAsync(Användarna.Kansli)).Krets.FårSkriva.Should().BeTrue();
        (await SeAsync(Användarna.Förbundschef)).Krets.FårSkriva.Should().BeFalse();
        (await fixture.Värd.SändAsync(new MötenQuery(_annan, Dag.Year), _ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await fixture.Värd.SändAsync(new SparaMöteCommand(_annan, null, Dag, Mötesplats.Okänd, [], [], [], 0), _ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await fixture.Värd.SändAsync(new SparaMöteCommand(new(Mötestyp.Lokus, "tierp"), null, Dag, Mötesplats.Okänd, [], [], [], 0), _ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Ett_beslut_är_ordförandens_uppgift_och_hen_kvitterar_det()
    {
        await SparaAsync(_ordförande, Dag.AddDays(2), []);
        var möte = (await SeAsync(_ordförande)).Möten.Single(m => m.Datum == Dag.AddDays(2));
        var vy = (await fixture.Värd.SändAsync(new MöteQuery(_grupp, möte.Kod), _ordförande)).Värde;
        vy.Ansvariga.Should().Contain(k => k.Id.Value == _ordförande.Konto);

        (await fixture.Värd.SändAsync(new SparaMötesbeslutCommand(_grupp, möte.Kod, null, "Följ upp målen", new(_ordförande.Konto!.Value), null, Idag, 0), _ordförande)).Lyckades.Should().BeTrue();

        var rad = (await fixture.Värd.SändAsync(new MinaUppgifterQuery(), _ordförande)).Mötesbeslut.Single();
        rad.Grupp.Should().Be(_grupp);
        (await fixture.Värd.SändAsync(new KvitteraMötesbeslutCommand(rad.Id, true, rad.Version), Ledamot)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new KvitteraMötesbeslutCommand(rad.Id, true, rad.Version), _ordförande)).Lyckades.Should().BeTrue();
    }

    public async Task InitializeAsync()
    {
        await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        var namn = $"Grupp {Guid.NewGuid():N}";
        _grupp = new(Mötestyp.Styrgrupp, (await fixture.Värd.SändAsync(new SkapaStyrgruppCommand(namn, null), Användarna.Kansli)).Värde);
        _annan = new(Mötestyp.Styrgrupp, (await fixture.Värd.SändAsync(new SkapaStyrgruppCommand($"Annan {namn}", null), Användarna.Kansli)).Värde);
        await fixture.Databas.KörAsync("delete from insatsstyrning");
        (await fixture.Värd.SändAsync(new LåtStyraCommand(_grupp.Kod, "alfa", Idag.AddDays(-30), null), Användarna.Kansli)).Fel.Should().BeNull();
        var konto = (await fixture.Värd.SändAsync(
            new BjudInCommand("Olle Ordförande", $"{Guid.NewGuid():N}@exempel.se", Roll.Styrelse, null, null, new(2020, 1, 1), null), Användarna.Prov(new Uppdrag(Roll.Administratör)))).Värde.Konto;
        await SittAsync(konto, null, Huvudmannaslag.Kommun, "Tierps kommun", Ledamotsplats.Ordinarie, true);
        await SittAsync(null, "Enhetschef", Huvudmannaslag.Region, "Region Uppsala", Ledamotsplats.Ersättare, false);
        await SittAsync(null, "Koordinator", Huvudmannaslag.Annan, "Samordningsförbundet", Ledamotsplats.Adjungerad, false);
        _ordförande = new("Olle Ordförande", [new(Roll.Styrgruppsordförande, "alfa")], konto.Value);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static Användare Ledamot => Användarna.Prov(new Uppdrag(Roll.Styrgruppsordförande, "alfa"));

    private async Task SittAsync(KontoId? konto, string? funktion, Huvudmannaslag slag, string organisation, Ledamotsplats plats, bool ordförande)
    {
        var version = (await fixture.Värd.SändAsync(new StyrgruppQuery(_grupp.Kod), Användarna.Kansli)).Värde.Version;
        (await fixture.Värd.SändAsync(new LäggTillLedamotCommand(_grupp.Kod, version, konto, funktion, slag, organisation, plats, ordförande, Idag.AddDays(-30), null), Användarna.Kansli)).Fel.Should().BeNull();
    }

    private async Task<MötenVy> SeAsync(Användare användare) => (await fixture.Värd.SändAsync(new MötenQuery(_grupp, Dag.Year), användare)).Värde;

    private Task<Result> SparaAsync(Användare av, DateOnly dag, IReadOnlyList<Guid> närvarande) =>
        fixture.Värd.SändAsync(new SparaMöteCommand(_grupp, null, dag, Mötesplats.Okänd, [], [], närvarande, 0), av);
}
