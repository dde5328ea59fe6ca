using System.Globalization;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>What others than the insats see of its self-ratings: worked out once per half-year, and the same at every reading or nothing.</summary>
public sealed class SkattningsutfallTests : IAsyncLifetime
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));
    private readonly Provklocka _klocka = new(2021, 3, 1);
    private Testdatabas? _databas;
    private Värd? _värd;

    private Värd Värd => _värd!;

    /// <summary>24 deltagare besides D1 leave in the first half-year of 2021; alfa uses self-rating since March.</summary>
    public async Task InitializeAsync()
    {
        _databas = await Testkluster.SkapaDatabasAsync();
        _värd = await StartaAsync();
        (await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
        (await Värd.SändAsync(new SparaSkattningsformulärCommand("alfa", 6, ["Jag mår bra"], 0), Ansvarig)).Fel.Should().BeNull();
        Den(2021, 6, 20);
        (await Värd.SändAsync(new SparaDeltagareCommand("alfa", [.. Enumerable.Range(1, 24).Select(i => Deltagare($"A{i}", "2021-05-15"))]), Ansvarig)).Fel.Should().BeNull();
    }

    public async Task DisposeAsync()
    {
        await Värd.DisposeAsync();
        await _databas!.DisposeAsync();
    }

    [Fact]
    public async Task Halvåret_fastställs_en_gång_och_visas_lika_för_alla_som_ser_insatsen()
    {
        await SkattaAsync(1, 10, 3, 5);
        await SkattaAsync(11, 5, 4, 4);
        await SkattaAsync(16, 5, 5, 2);
        Den(2021, 7, 31);
        (await FastställAsync()).Should().Be(0, "its day has not come");
        (await UtfallAsync()).Should().Match<SkattningsutfallVy>(vy => vy.Används && vy.Rader.Count == 0 && vy.Nästa == new DateOnly(2021, 8, 1));
        Den(2021, 8, 1);

        (await FastställAsync()).Should().Be(1);
        (await FastställAsync()).Should().Be(0);

        var rad = (await UtfallAsync()).Rader.Single();
        (rad.Halvår, rad.Avslutade.Värde, rad.Förbättrade.Till.Värde, rad.Förbättrade.Avslutade.Värde, rad.Förändring).Should().Be((Period.Halvår(2021, 1), 25, 10, 20, 0.3m), "ten by 2 and five by −3, of twenty: 0,25");
        (rad.Förbättrade.Procent, rad.Förbättrade.Intervall).Should().Be((50, new Konfidensintervall(30, 70)));
        (await UtfallAsync(Användarna.Prov(new Uppdrag(Roll.Lokusordförande, Lokusgrupp: "tierp")))).Rader.Single().Should().Be(rad);
        (await Värd.SändAsync(new SkattningsutfallQuery("beta", null), Ansvarig)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Det_som_skrivs_eller_tas_bort_efteråt_ändrar_ingenting_med_en_enda()
    {
        await SkattaAsync(1, 20, 3, 5);
        Den(2021, 8, 1);
        await FastställAsync();
        var först = (await UtfallAsync()).Rader.Single();
        först.Förbättrade.Till.Värde.Should().Be(20);
        var poster = (await Värd.SändAsync(new SkattningarQuery("alfa"), Ansvarig)).Värde.Poster;

        // Whoever left on 15 May answers no more in August; so it is the register that changes: one goes, one leaves another day, one is entered late.
        (await Värd.SändAsync(new TaBortDeltagareCommand("alfa", poster.Single(p => p.Kod == "A1").Id, 1, "Prov"), Ansvarig)).Fel.Should().BeNull();
        var borta = (await UtfallAsync()).Rader.Single();
        (borta.Avslutade.Värde, borta.Förbättrade.Till.Maskerad, borta.Förändring).Should().Be((24, true, null), "24 of whom 20 are told would leave four");
        (await Värd.SändAsync(new SparaDeltagareCommand("alfa", [Deltagare("B1", "2021-05-15")]), Ansvarig)).Fel.Should().BeNull();
        var åter = (await UtfallAsync()).Rader.Single();
        (åter.Förbättrade, åter.Förändring).Should().Be((först.Förbättrade, först.Förändring), "it is shown again as it was, never with 19");
    }

    [Fact]
    public async Task Ingen_räknas_i_två_halvår()
    {
        await SkattaAsync(1, 20, 3, 5);
        Den(2021, 8, 1);
        await FastställAsync();

        foreach (var post in (await Värd.SändAsync(new SkattningarQuery("alfa"), Ansvarig)).Värde.Poster.Where(p => p.Antal > 0))
        {
            var rad = Deltagare(post.Kod, "2021-07-15") with { Id = post.Id, Sedd = 1 };
            (await Värd.SändAsync(new SparaDeltagareCommand("alfa", [rad]), Ansvarig)).Fel.Should().BeNull();
        }

        Den(2022, 2, 1);
        (await FastställAsync()).Should().Be(1);
        var h2 = (await UtfallAsync()).Rader[0];
        (h2.Halvår, h2.Avslutade.Värde, h2.Förbättrade.Avslutade.Värde).Should().Be((Period.Halvår(2021, 2), 20, 0));
        (await UtfallAsync()).Rader[1].Förbättrade.Till.Maskerad.Should().BeTrue("the PM now has five who left in the first half-year, and twenty were told");
    }

    [Fact]
    public async Task Det_PM_döljer_fastställs_som_dolt_och_förblir_det()
    {
        await SkattaAsync(1, 20, 3, 5);
        Den(2021, 8, 1);
        var dolt = new Cell(Period.Halvår(2021, 1), Mått.Avslutade, "alfa", Domain.Deltagare.Maskering.Kolumn.Summa);
        await using (var dold = await StartaAsync(dolt))
        {
            (await dold.SändAsync(new FastställSkattningarCommand())).Should().Be(1);
        }

        (await UtfallAsync()).Rader.Single().Förbättrade.Till.Maskerad.Should().BeTrue("not even when the PM shows it later");
        (await Värd.Databas.FrågaAsync<long>("select count(*) from skattningsutfall where forbattrade is null and forandring is null")).Should().Be(1);
    }

    [Fact]
    public async Task Tjänsten_i_bakgrunden_fastställer()
    {
        Den(2021, 8, 1);
        await Värd.StartaBakgrundenAsync();
        for (var försök = 0; försök < 100 && (await UtfallAsync()).Rader.Count == 0; försök++)
        {
            await Task.Delay(100);
        }

        await Värd.StoppaBakgrundenAsync();
        (await UtfallAsync()).Rader.Single().Förbättrade.Avslutade.Värde.Should().Be(0, "nobody has rated");
    }

    private static Registerrad Deltagare(string kod, string ut) => new(null, 0, new Dictionary<string, string>
    {
        ["deltagarkod"] = kod,
        ["samtycke"] = "2021-01-10",
        ["kon"] = "kvinna",
        ["in"] = "2021-01-10",
        ["ut"] = ut,
        ["avslut"] = "studier",
    });

    private Task<Värd> StartaAsync(params Cell[] dolda) => Värd.StartaAsync(_databas!, tjänster =>
    {
        tjänster.AddSingleton<TimeProvider>(_klocka);
        DoltUnderlag.Med(dolda)(tjänster);
    });

    private void Den(int år, int månad, int dag) => _klocka.Nu = new(år, månad, dag, 8, 0, 0, TimeSpan.Zero);

    /// <summary>So many, from that number on, rate first and then.</summary>
    private async Task SkattaAsync(int från, int antal, int först, int sist)
    {
        Den(2021, 6, 10);
        var koder = Enumerable.Range(från, antal).Select(i => $"A{i}").ToList();
        var poster = (await Värd.SändAsync(new SkattningarQuery("alfa"), Ansvarig)).Värde.Poster;
        var rader = from post in poster
                    where koder.Contains(post.Kod)
                    from svar in new[] { (Dag: "2021-01-10", Tal: först), (Dag: "2021-05-14", Tal: sist) }
                    select new Skattningsrad(post.Id, null, 0, new Dictionary<string, string> { ["dag"] = svar.Dag, ["p1"] = svar.Tal.ToString(CultureInfo.InvariantCulture) });
        (await Värd.SändAsync(new SparaSkattningarCommand("alfa", 1, [.. rader]), Ansvarig)).Fel.Should().BeNull();
    }

    private Task<int> FastställAsync() => Värd.SändAsync(new FastställSkattningarCommand());

    private async Task<SkattningsutfallVy> UtfallAsync(Användare? som = null) => (await Värd.SändAsync(new SkattningsutfallQuery("alfa", null), som ?? Användarna.Kansli)).Värde;
}
