using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Tests.Avvikelser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>Rekvisitioner through the program: every step from every state by every role, and what is refused.</summary>
public sealed class RekvisitionsgångTests(Ekonomiprov prov) : IClassFixture<Ekonomiprov>, IAsyncLifetime
{
    public static TheoryData<Rekvisitionsstatus> Lägen => new(Enum.GetValues<Rekvisitionsstatus>());

    public Task InitializeAsync() => prov.TömAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Lägen))]
    public async Task Varje_roll_får_göra_sitt_och_inget_annat(Rekvisitionsstatus läge)
    {
        var r = await prov.TillAsync(läge);
        var före = await prov.AlltAsync();
        var tillåtna = new List<(Rekvisitionshandling Handling, Roll Roll)>();
        foreach (var handling in Enum.GetValues<Rekvisitionshandling>())
        {
            foreach (var roll in Enum.GetValues<Roll>())
            {
                if (läge.Till(handling).Lyckades && handling.Roller().Contains(roll))
                {
                    tillåtna.Add((handling, roll));
                    continue;
                }

                (await prov.GörAsync(handling, Som(roll), r.Id, r.Version)).Lyckades.Should().BeFalse("{0} may not {1} in {2}", roll, handling, läge);
                (await prov.AlltAsync()).Should().Be(före, "{0} tried to {1} in {2}", roll, handling, läge);
            }
        }

        foreach (var (handling, roll) in tillåtna)
        {
            await prov.TömAsync();
            r = await prov.TillAsync(läge);
            (await prov.GörAsync(handling, Som(roll), r.Id, r.Version)).Fel.Should().BeNull("{0} may {1} in {2}", roll, handling, läge);
            (await prov.HittaAsync()).Status.Should().Be(läge.Till(handling).Värde);
        }
    }

    [Fact]
    public async Task Hela_vägen_lämnar_spår_och_inget_öre_försvinner()
    {
        (await prov.UpprättaAsync("50 000,75")).Fel.Should().BeNull();
        var id = (await prov.HittaAsync()).Id;
        await prov.GörAsync(Rekvisitionshandling.Granska, Ekonomiprov.Ekonom, id, 1);
        await prov.GörAsync(Rekvisitionshandling.Attestera, Ekonomiprov.Chef, id, 2);
        await prov.GörAsync(Rekvisitionshandling.Betala, Ekonomiprov.Ekonom, id, 3);
        (await prov.SändAsync(new RegistreraÅterföringCommand(Ekonomiprov.Kod, 2021, new(2021, 9, 1), "20 000,25", "Lägre kostnad.", "Ingen.", false), Ekonomiprov.Ekonom)).Fel.Should().BeNull();

        var år = (await prov.LäsAsync()).Medel.För(2021);

        (år.Tilldelat, år.Rekvirerat, år.Utbetalt, år.Återfört, år.Netto, år.Kvar).Should().Be((400_000m, 50_000.75m, 50_000.75m, 20_000.25m, 30_000.50m, 349_999.25m));
        (await prov.Värd.Databas.ListaAsync<string>("select vad || ' ' || anvandare from historik.handelse where vad like 'rekvisition%' or vad = 'aterforing' order by tid desc limit 5"))
            .Should().Equal("aterforing Ekonomen", "rekvisition.utbetald Ekonomen", "rekvisition.attesterad Chefen", "rekvisition.granskad Ekonomen", "rekvisition.upprattad Ansvarig");
    }

    [Theory]
    [InlineData("400 000,01", "rekvisition.over")]
    [InlineData("-5000", "belopp.inte-positivt")]
    [InlineData("0", "belopp.inte-positivt")]
    [InlineData("", "belopp.inget")]
    [InlineData("mycket", "belopp.inget")]
    [InlineData("50000,123", "belopp.decimaler")]
    [InlineData("252 053 000", "belopp.orimligt")]
    [InlineData("99999999999999", "belopp.for-stort")]
    public async Task Ett_belopp_som_inte_kan_stämma_nekas_och_inget_lagras(string belopp, string fel)
    {
        (await prov.UpprättaAsync(belopp)).Fel!.Kod.Should().Be(fel);

        (await prov.AlltAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task En_per_kvartal_och_en_slutrekvisition()
    {
        (await prov.UpprättaAsync("1000")).Fel.Should().BeNull();
        (await prov.UpprättaAsync("1000")).Fel!.Kod.Should().Be("rekvisition.finns");
        (await prov.UpprättaAsync("1000", slut: true)).Fel.Should().BeNull();
        (await prov.UpprättaAsync("1000", new(2021, 2), slut: true)).Fel!.Kod.Should().Be("rekvisition.finns");

        var r = await prov.HittaAsync();
        await prov.GörAsync(Rekvisitionshandling.DraTillbaka, Ekonomiprov.Ansvarig, r.Id, r.Version);
        (await prov.UpprättaAsync("1000")).Fel.Should().BeNull("what was taken back is not in the way");
    }

    [Fact]
    public async Task Den_väntar_tills_kvartalets_rapport_är_inlämnad()
    {
        var q2 = new Kvartal(2021, 2);
        (await prov.UpprättaAsync("1000", q2)).Fel.Should().BeNull("it may be made");
        var post = (await prov.LäsAsync(Ekonomiprov.Ekonom)).Rekvisitioner.Single();
        (post.Väntar, post.Handlingar).Should().BeEquivalentTo((q2, new[] { Rekvisitionshandling.Återsända }));

        (await prov.GörAsync(Rekvisitionshandling.Granska, Ekonomiprov.Ekonom, post.Rekvisition.Id, 1)).Fel!.Kod.Should().Be("rekvisition.vantar");
        (await prov.HittaAsync(q2)).Status.Should().Be(Rekvisitionsstatus.Upprättad);

        await prov.Värd.Databas.KörAsync("update kvartalsrapport set inlamnad = '2021-07-20', status = 'inlamnad' where kvartal = '2021-04-01'");
        (await prov.GörAsync(Rekvisitionshandling.Granska, Ekonomiprov.Ekonom, post.Rekvisition.Id, 1)).Fel.Should().BeNull();
        await prov.Värd.Databas.KörAsync("update kvartalsrapport set inlamnad = null, status = 'utkast' where kvartal = '2021-04-01'");
        (await prov.GörAsync(Rekvisitionshandling.Attestera, Ekonomiprov.Chef, post.Rekvisition.Id, 2)).Fel!.Kod.Should().Be("rekvisition.vantar", "a report that is sent back holds it again");
    }

    [Fact]
    public async Task Den_som_gjort_eller_granskat_attesterar_inte_och_sidan_säger_det()
    {
        var allt = Ekonomiprov.Person("Allt i ett", new Uppdrag(Roll.Insatsansvarig, Ekonomiprov.Kod), new Uppdrag(Roll.Ekonom), new Uppdrag(Roll.Kansli));
        await prov.UpprättaAsync("1000", som: allt);
        var id = (await prov.HittaAsync()).Id;

        (await prov.GörAsync(Rekvisitionshandling.Granska, allt, id, 1)).Fel!.Kod.Should().Be("rekvisition.egen");
        await prov.GörAsync(Rekvisitionshandling.Granska, Ekonomiprov.Ekonom, id, 1);
        (await prov.GörAsync(Rekvisitionshandling.Attestera, allt, id, 2)).Fel!.Kod.Should().Be("rekvisition.egen");
        (await prov.GörAsync(Rekvisitionshandling.Attestera, Ekonomiprov.Ekonom, id, 2)).Fel!.Kod.Should().Be("rekvisition.egen");
        var post = (await prov.LäsAsync(Ekonomiprov.Ekonom)).Rekvisitioner.Single();
        (post.Egen, post.Handlingar.Contains(Rekvisitionshandling.Attestera)).Should().Be((true, false));
        (await prov.GörAsync(Rekvisitionshandling.Attestera, Ekonomiprov.Kansli, id, 2)).Fel.Should().BeNull();
    }

    [Fact]
    public async Task En_annan_insats_rekvisition_finns_inte()
    {
        var r = await prov.TillAsync(Rekvisitionsstatus.Upprättad);
        var annan = Ekonomiprov.Person("Beta", new Uppdrag(Roll.Insatsansvarig, "beta"));

        (await prov.GörAsync(Rekvisitionshandling.Ändra, annan, r.Id, 1)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await prov.GörAsync(Rekvisitionshandling.DraTillbaka, annan, r.Id, 1)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await prov.UpprättaAsync("1000", som: annan)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Flera_på_en_gång_eller_ingen()
    {
        var ett = await prov.TillAsync(Rekvisitionsstatus.Granskad);
        (await prov.UpprättaAsync("2000", new(2021, 2))).Fel.Should().BeNull();
        var två = await prov.HittaAsync(new(2021, 2));
        var före = await prov.AlltAsync();

        (await prov.SändAsync(new BehandlaRekvisitionerCommand(Rekvisitionshandling.Attestera, [new(ett.Id, ett.Version), new(två.Id, två.Version)], null), Ekonomiprov.Chef))
            .Fel!.Text.Should().Contain("Inget har ändrats");
        (await prov.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task En_fil_sänker_inte_beslutet_under_det_som_är_rekvirerat()
    {
        await prov.TillAsync(Rekvisitionsstatus.Utbetald, belopp: "300 000");
        var före = await prov.AlltAsync();

        var sänkt = await prov.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("beslut.csv", 2, "belopp", "299999").Skriv(), false));
        var avslag = await prov.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("beslut.csv", 2, "slag", "avslag").Skriv(), true));
        var nog = await prov.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("beslut.csv", 2, "belopp", "300000").Skriv(), true));

        sänkt.Fel.Should().ContainSingle().Which.ToString().Should().StartWith("beslut.csv:2: belopp: ").And.Contain("300000 kr är redan rekvirerade");
        avslag.Fel.Should().ContainSingle();
        nog.Fel.Should().BeEmpty();
        (await prov.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task Det_som_väntar_står_hos_den_som_har_nästa_steg()
    {
        var r = await prov.TillAsync(Rekvisitionsstatus.Upprättad);
        (await AntalAsync(Ekonomiprov.Ekonom), await AntalAsync(Ekonomiprov.Chef), await AntalAsync(Ekonomiprov.Ansvarig)).Should().Be((1, 0, 0));
        await prov.GörAsync(Rekvisitionshandling.Granska, Ekonomiprov.Ekonom, r.Id, 1);
        (await AntalAsync(Ekonomiprov.Ekonom), await AntalAsync(Ekonomiprov.Chef), await AntalAsync(Ekonomiprov.Ansvarig)).Should().Be((0, 1, 0));
        await prov.GörAsync(Rekvisitionshandling.Återsända, Ekonomiprov.Chef, r.Id, 2);
        (await AntalAsync(Ekonomiprov.Ekonom), await AntalAsync(Ekonomiprov.Chef), await AntalAsync(Ekonomiprov.Ansvarig)).Should().Be((0, 0, 1));
    }

    /// <summary>alfa has 400 000 kr of 2021 left, and 150 000 kr of them may be used in 2022 once the förbundschef has decided so.</summary>
    [Fact]
    public async Task En_avvikelse_med_bifall_flyttar_pengar_till_året_efter()
    {
        var text = Avvikelseprov.Text with { Flytta = true, Belopp = "150 000", FrånÅr = "2021" };
        var anmäld = await prov.SändAsync(new AnmälAvvikelseCommand(Ekonomiprov.Kod, null, null, text), Ekonomiprov.Kansli);
        anmäld.Fel.Should().BeNull();
        (await prov.UpprättaAsync("500 000", new(2022, 1))).Fel!.Kod.Should().Be("rekvisition.over", "it is only asked for");

        var val = (await prov.SändAsync(new AvvikelseQuery(anmäld.Värde), Ekonomiprov.Chef)).Värde.Val;
        (await prov.SändAsync(new BeslutaAvvikelserCommand([val], Avvikelseutfall.Bifall, "Rimligt.", "2026:7"), Ekonomiprov.Chef)).Fel.Should().BeNull();

        (await prov.UpprättaAsync("550 000,01", new(2022, 1))).Fel!.Kod.Should().Be("rekvisition.over");
        (await prov.UpprättaAsync("550 000", new(2022, 1))).Fel.Should().BeNull();
        (await prov.UpprättaAsync("250 001", new(2021, 1))).Fel!.Kod.Should().Be("rekvisition.over", "what was moved is gone from its year");
        await prov.Värd.Databas.KörAsync("delete from avvikelse");
    }

    [Fact]
    public async Task Excelboken_har_det_som_visas_med_tal_som_tal()
    {
        await prov.TillAsync(Rekvisitionsstatus.Utbetald, belopp: "50 000,50");
        (await prov.UpprättaAsync("2000", new(2021, 2))).Fel.Should().BeNull();

        using var bok = new Arbetsboksläsare((await prov.SändAsync(new RekvisitionsfilQuery(new(Rekvisitionsstatus.Utbetald)), Ekonomiprov.Ekonom)).Innehåll);

        bok.Valideringsfel().Where(f => !f.Contains("has the formula")).Should().BeEmpty();
        bok.Räknar().Should().BeTrue();
        var rader = bok.Rader("Rekvisitioner");
        rader.Should().HaveCount(3);
        (rader[2][0].Text, rader[2][5].Tal).Should().Be(("Summa", 50_000.50m));
        (rader[1][0].Text, rader[1][2].Tal, rader[1][3].Tal, rader[1][5].Tal, rader[1][12].Tal).Should().Be(("Alfa", 2021m, 1m, 50_000.50m, 347_999.50m));
        rader[1][10].Format.Should().Be("yyyy\\-mm\\-dd");
    }

    private static Användare Som(Roll roll) => Ekonomiprov.Person(
        $"{roll}", new Uppdrag(roll, roll.GällerInsats() ? Ekonomiprov.Kod : null, roll.GällerLokusgrupp() ? "tierp" : null));

    private async Task<int> AntalAsync(Användare som) => (await prov.SändAsync(new MinaUppgifterQuery(), som)).Rekvisitioner.Count;
}
