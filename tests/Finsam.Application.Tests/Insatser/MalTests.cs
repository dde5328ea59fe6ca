using Finsam.Application.Behörighet;
using Finsam.Application.Insatser;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Insatser;

/// <summary>The mål of an insats: who changes them, what is refused and why, and what the insats's page shows of them.</summary>
public sealed class MålTests(VärdFixture fixture) : IClassFixture<VärdFixture>, IAsyncLifetime
{
    private static readonly Användare Ansvarig = Användarna.Insatsansvarig("alfa");
    private static readonly Måltext Rätt = new() { Nivå = Insatsmålnivå.Insats, Formulering = "Femtio i gång.", Slag = Målslag.Antal, Målvärde = "50" };

    public static TheoryData<string, Måltext> Fel => new()
    {
        { "Mål.Nivå", Rätt with { Nivå = null } },
        { "Mål.Formulering", Rätt with { Formulering = " \n" } },
        { "Mål.Formulering", Rätt with { Formulering = new('x', 2001) } },
        { "Mål.Formulering", Rätt with { Formulering = $"Om {string.Concat("811218", "-", "9876")}." } },
        { "Mål.Slag", Rätt with { Slag = null } },
        { "Mål.Målvärde", Rätt with { Målvärde = "många" } },
        { "Mål.Målvärde", Rätt with { Målvärde = "-1" } },
        { "Mål.Målvärde", Rätt with { Målvärde = "1,23456" } },
        { "Mål.Målvärde", Rätt with { Slag = Målslag.Andel, Målvärde = "101" } },
        { "Mål.Målvärde", Rätt with { Slag = Målslag.Milstolpe } },
        { "Mål.Enhet", Rätt with { Enhet = new('x', 101) } },
        { "Mål.Nämnare", Rätt with { Nämnare = new('x', 2001) } },
        { "Mål.Mäts", Rätt with { Mäts = new('x', 2001) } },
        { "Mål.Förfaller", Rätt with { Förfaller = new(21, 6, 30) } },
        { "Mål.Ärver", Rätt with { Ärver = "alfa" } },
        { "Mål.Ärver", Rätt with { Ärver = "alfa#99" } },
        { "Mål.Ärver", Rätt with { Ärver = "finns-inte#1" } },
    };

    [Theory]
    [MemberData(nameof(Fel))]
    public async Task Det_som_är_fel_sägs_om_sitt_fält_och_inget_sparas(string fält, Måltext mål)
    {
        var före = await fixture.Databas.AlltAsync();

        foreach (var kommando in new IRequest<Result>[] { new LäggTillMålCommand("alfa", mål), new ÄndraMålCommand("alfa", 1, 1, mål) })
        {
            var fel = (await fixture.Värd.SändAsync(kommando, Användarna.Kansli)).Fel;

            fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
            typeof(Måltext).GetProperty(fält["Mål.".Length..]).Should().NotBeNull();
        }

        (await fixture.Databas.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task Ett_nytt_mål_får_nästa_nummer_och_en_rad_i_historiken()
    {
        (await fixture.Värd.SändAsync(new LäggTillMålCommand("alfa", Rätt with { Målvärde = " 97,5 %", Slag = Målslag.Andel, Ärver = "beta#1" }), Ansvarig)).Fel.Should().BeNull();

        var mål = (await MålenAsync(Ansvarig)).Single(m => m.Nr == 2);
        (mål.Uppgifter.Målvärde, mål.Målvärde, mål.Uppgifter.Ärver, mål.ÄrBedömt, mål.RäknarPersoner).Should().Be((97.5m, "97,5 %", "beta#1", false, true));
        (await fixture.Databas.FrågaAsync<string>("select concat_ws(' ', vad, gallde, anvandare, nytt->>'nr', nytt->>'malvarde', nytt->>'formulering') from historik.handelse where vad = 'mal.nytt'"))
            .Should().Be($"mal.nytt insats:alfa {Ansvarig.Namn} 2 97.5 Femtio i gång.");
    }

    [Fact]
    public async Task En_ändring_sparar_det_som_skiljer_och_den_som_kom_efter_nekas()
    {
        var mål = new Måltext { Nivå = Insatsmålnivå.Effekt, Formulering = "70 % vidare till arbete.", Slag = Målslag.Andel, Målvärde = "75", Nämnare = "avslutade", Mäts = "varje kvartal", Förfaller = new(2022, 12, 31) };

        (await fixture.Värd.SändAsync(new ÄndraMålCommand("alfa", 1, 1, mål), Ansvarig)).Fel.Should().BeNull();
        var nej = await fixture.Värd.SändAsync(new ÄndraMålCommand("alfa", 1, 1, mål with { Målvärde = "80" }), Användarna.Kansli);

        nej.Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await MålenAsync(Ansvarig)).Single(m => m.Nr == 1).Uppgifter.Målvärde.Should().Be(75);
        (await fixture.Databas.FrågaAsync<string>("select gammalt::text || nytt::text from historik.handelse where vad = 'mal.andrat'"))
            .Should().Be("""{"nr": 1, "malvarde": 70.0000}{"nr": 1, "malvarde": 75}""");
    }

    [Fact]
    public async Task Ett_bedömt_mål_och_ett_som_ärvs_kan_inte_tas_bort()
    {
        (await TaBortAsync("alfa", 1)).Should().Contain("bedömt i en kvartalsrapport");
        await fixture.Databas.KörAsync("delete from malbedomning");
        (await TaBortAsync("alfa", 1)).Should().Contain("ärver mål 1");
        (await TaBortAsync("beta", 1)).Should().BeNull();
        (await TaBortAsync("alfa", 1)).Should().BeNull();

        (await MålenAsync(Användarna.Kansli)).Should().BeEmpty();
        (await TaBortAsync("alfa", 1)).Should().Contain("finns inte längre");

        async Task<string?> TaBortAsync(string kod, int nr) => (await fixture.Värd.SändAsync(new TaBortMålCommand(kod, nr, 1), Användarna.Kansli)).Fel?.Text;
    }

    /// <summary>Whoever runs one insats may see another by another uppdrag, but not change its mål.</summary>
    [Fact]
    public async Task Den_som_bara_ser_insatsen_ändrar_inte_dess_mål()
    {
        var båda = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "beta"), new Uppdrag(Roll.Styrgruppsledamot, "alfa"));

        foreach (var svar in new[]
        {
            (await fixture.Värd.SändAsync(new MålQuery("alfa"), båda)).Fel,
            (await fixture.Värd.SändAsync(new LäggTillMålCommand("alfa", Rätt), båda)).Fel,
            (await fixture.Värd.SändAsync(new TaBortMålCommand("alfa", 1, 1), båda)).Fel,
        })
        {
            svar!.Slag.Should().Be(Felslag.Otillåtet);
        }

        (await SeAsync(båda, "2021Q1")).FårÄndraMål.Should().BeFalse();
        (await SeAsync(Ansvarig, "2021Q1")).FårÄndraMål.Should().BeTrue();
        (await SeAsync(Användarna.Förbundschef, "2021Q1")).FårÄndraMål.Should().BeFalse();
    }

    [Fact]
    public async Task Små_antal_maskeras_alla_eller_inga_utom_för_den_som_ansvarar()
    {
        (await BedömdAsync(Användarna.Kansli)).Should().Be("60 % (12 av 20)");
        await fixture.Databas.KörAsync("update malbedomning set taljare = 17 where taljare is not null");

        (await BedömdAsync(Användarna.Kansli)).Should().Be("..");
        (await BedömdAsync(Användarna.Prov(new Uppdrag(Roll.Styrgruppsordförande, "alfa")))).Should().Be("..");
        (await BedömdAsync(Ansvarig)).Should().Be("85 % (17 av 20)");

        async Task<string?> BedömdAsync(Användare användare) => (await SeAsync(användare, "2021Q1")).Mål.Single().Bedömning!.Värde;
    }

    [Fact]
    public async Task Sidan_visar_den_senaste_bedömningen_i_en_inlämnad_rapport()
    {
        var mål = (await SeAsync(Användarna.Kansli, "2021H1")).Mål.Single();

        (mål.Målvärde, mål.Bedömning!.Kvartal, mål.Bedömning.Motivering).Should().Be(("70 %", new Kvartal(2021, 1), "Få platser."), "kvartal 2 is a draft");
        (await SeAsync(Användarna.Kansli, "2020")).Mål.Single().Bedömning.Should().BeNull("it came later");
    }

    public async Task InitializeAsync()
    {
        await fixture.Databas.KörAsync("delete from malbedomning; delete from insatsmal; delete from kvartalsrapport");
        (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<InsatsVy> SeAsync(Användare användare, string period)
    {
        Period.TryParse(period, out var vald).Should().BeTrue();
        return (await fixture.Värd.SändAsync(new InsatsQuery("alfa", vald), användare)).Värde;
    }

    private async Task<IReadOnlyList<Målpost>> MålenAsync(Användare användare) => (await fixture.Värd.SändAsync(new MålQuery("alfa"), användare)).Värde.Mål;
}
