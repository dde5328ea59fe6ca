using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>Cost lines, and the budget light that the kansli sets.</summary>
public sealed class BudgetTests(Ekonomiprov prov) : IClassFixture<Ekonomiprov>, IAsyncLifetime
{
    private static readonly Period H1 = Period.Halvår(2021, 1);

    public Task InitializeAsync() => prov.TömAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task En_rad_fördelas_linjärt_eller_som_den_planeras()
    {
        (await SparaAsync(new() { Slag = Kostnadsslag.Personal, Namn = "Personal", Belopp = "120 000" })).Fel.Should().BeNull();
        (await SparaAsync(new() { Slag = Kostnadsslag.Övrigt, Namn = "Lokal", Kvartal = ["", "10 000", "5 000,50", ""] })).Fel.Should().BeNull();

        var rader = (await prov.LäsAsync()).Budget.Rader.Select(r => r.Rad).ToList();

        rader[0].Budget.Should().Equal(30_000, 30_000, 30_000, 30_000);
        rader[1].Budget.Should().Equal(0, 10_000, 5_000.50m, 0);
    }

    [Theory]
    [InlineData("100 000", "10000", "budgetrad.summa")]
    [InlineData("", "", "budgetrad.tom")]
    [InlineData("-1", "", "belopp.negativt")]
    [InlineData("252 053 000", "", "belopp.orimligt")]
    [InlineData("9999999999", "", "belopp.for-stort")]
    public async Task En_rad_som_inte_går_ihop_nekas(string belopp, string kvartal, string fel)
    {
        (await SparaAsync(new() { Slag = Kostnadsslag.Övrigt, Namn = "Lokal", Belopp = belopp, Kvartal = [kvartal, "", "", ""] })).Fel!.Kod.Should().Be(fel);

        (await prov.LäsAsync()).Budget.Rader.Should().BeEmpty();
    }

    [Fact]
    public async Task Den_som_ansvarar_fyller_i_utfall_men_planerar_inte_och_andras_rad_finns_inte()
    {
        await SparaAsync(new() { Slag = Kostnadsslag.Personal, Namn = "Personal", Belopp = "120 000" });
        var rad = (await prov.LäsAsync()).Budget.Rader.Single().Rad;

        (await prov.SändAsync(new SkrivRadutfallCommand(rad.Id, 1, ["30 100,25", "", "", ""]), Ekonomiprov.Ansvarig)).Fel.Should().BeNull();
        (await prov.SändAsync(new SkrivRadutfallCommand(rad.Id, 2, ["1", "", "", ""]), Ekonomiprov.Person("Beta", new Uppdrag(Roll.Insatsansvarig, "beta")))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await prov.SändAsync(new SkrivRadutfallCommand(rad.Id, 1, ["1", "", "", ""]), Ekonomiprov.Ekonom)).Fel!.Slag.Should().Be(Felslag.Konflikt);

        var vy = await prov.LäsAsync(Ekonomiprov.Ansvarig);
        (vy.FårPlanera, vy.FårSkrivaUtfall).Should().Be((false, true));
        vy.Budget.Rader.Single().Ekonomi.Should().Be(new Budgetutfall(30_000, 30_100.25m), "an empty quarter is not 0");
    }

    /// <summary>The stored totals are 100 000 and 90 000 kr in kvartal 1: the lights go by them, and the page says how much the lines differ.</summary>
    [Fact]
    public async Task Rader_som_skiljer_sig_från_helheten_ändrar_inget_ljus_men_sägs()
    {
        var förr = await BudgetljusAsync(H1);
        await SparaAsync(new() { Slag = Kostnadsslag.Personal, Namn = "Personal", Kvartal = ["80 000", "", "", ""] });
        var rad = (await prov.LäsAsync()).Budget.Rader.Single().Rad;
        await prov.SändAsync(new SkrivRadutfallCommand(rad.Id, 1, ["95 000", "", "", ""]), Ekonomiprov.Ekonom);

        var avstämt = (await prov.LäsAsync()).Avstämning.Single(a => a.Kvartal == Ekonomiprov.Q1);

        (avstämt.Skiljer, avstämt.Budgetskillnad, avstämt.Utfallsskillnad).Should().Be((true, -20_000m, 5_000m));
        (await BudgetljusAsync(H1)).Should().Be(förr);
    }

    [Fact]
    public async Task En_plan_tar_inte_tillbaka_det_som_är_rekvirerat()
    {
        await prov.TillAsync(Rekvisitionsstatus.Utbetald, belopp: "300 000");
        foreach (var (år, belopp) in new[] { (2020, "900 000"), (2022, "100 000") })
        {
            (await SparaAsync(new() { Slag = Kostnadsslag.Personal, Namn = "Personal", Belopp = belopp }, år)).Fel.Should().BeNull("the plan is not yet the whole grant");
        }

        (await SparaAsync(new() { Slag = Kostnadsslag.Personal, Namn = "Personal", Belopp = "200 000" })).Fel!.Kod.Should().Be("budgetrad.rekvirerat");
        (await prov.LäsAsync()).Budget.Rader.Should().BeEmpty();
    }

    [Fact]
    public async Task Ett_satt_ljus_syns_i_översikten_i_PM_och_på_insatsen_tills_det_tas_tillbaka()
    {
        var q2 = new Kvartal(2021, 2);
        await prov.Värd.Databas.KörAsync("insert into ekonomi (id, insats_id, kvartal, budget, utfall) select gen_random_uuid(), id, '2021-04-01', 100000, 110000 from insats where kod = 'alfa' on conflict do nothing");
        var före = await BudgetljusAsync(H1);
        före.Should().Be(Trafikljus.Grön);

        (await prov.SändAsync(new SättBudgetljusCommand(Ekonomiprov.Kod, q2, Trafikljus.Gul, "Under bevakning", 0), Ekonomiprov.Kansli)).Fel.Should().BeNull();

        (await BudgetljusAsync(H1), await BudgetljusAsync(Period.För(q2)), await BudgetljusAsync(Period.För(Ekonomiprov.Q1)), await BudgetljusAsync(Period.Helår(2021)))
            .Should().Be((Trafikljus.Gul, Trafikljus.Gul, Trafikljus.Grön, Trafikljus.Grön));
        var pm = await prov.SändAsync(new PmQuery(H1), Ekonomiprov.Kansli);
        pm.Budget.Single(b => b.Insats.Insats.Kod == Ekonomiprov.Kod).Ljus.Should().Be(Trafikljus.Gul);
        System.Text.Encoding.UTF8.GetString((await prov.SändAsync(new PmFilQuery(H1, Pmformat.Json), Ekonomiprov.Kansli)).Innehåll).Should().Contain("\"gul\"");
        var insats = (await prov.SändAsync(new InsatsQuery(Ekonomiprov.Kod, H1), Ekonomiprov.Kansli)).Värde;
        insats.Läge!.Ljus[Ljusslag.Budget].Skäl.Should().Contain("Under bevakning").And.Contain("Kansliet");
        insats.Kvartal.Single(k => k.Kvartal == q2).Ljus.Should().Be(Trafikljus.Gul);

        (await prov.SändAsync(new SättBudgetljusCommand(Ekonomiprov.Kod, q2, Trafikljus.Röd, "Nu rött", 0), Ekonomiprov.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await prov.SändAsync(new SättBudgetljusCommand(Ekonomiprov.Kod, q2, Trafikljus.Röd, "", 1), Ekonomiprov.Kansli)).Fel!.Fält.Single().Fält.Should().Be("Skäl");
        (await prov.SändAsync(new TaTillbakaBudgetljusCommand(Ekonomiprov.Kod, q2, 1), Ekonomiprov.Kansli)).Fel.Should().BeNull();
        (await BudgetljusAsync(H1)).Should().Be(före);
        (await prov.Värd.Databas.ListaAsync<string>("select vad || ' ' || coalesce(varfor, '-') from historik.handelse where vad like 'budgetljus%' order by tid desc limit 2"))
            .Should().Equal("budgetljus.tillbaka -", "budgetljus.satt Under bevakning");
    }

    private Task<Result> SparaAsync(Budgetradsblankett blankett, int år = 2021) =>
        prov.SändAsync(new SparaBudgetradCommand(Ekonomiprov.Kod, år, null, 0, blankett), Ekonomiprov.Ekonom);

    private async Task<Trafikljus> BudgetljusAsync(Period period) =>
        (await prov.SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), Användarna.Kansli)).Insatser.Single(i => i.Kod == Ekonomiprov.Kod).Ljus[Ljusslag.Budget].Färg;
}
