using Finsam.Application.Ekonomi;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Historik;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>A decision of the board entered by hand: once, in kronor, and not taken away while money has been asked for that it granted.</summary>
public sealed class BeslutTests(Ekonomiprov prov) : IClassFixture<Ekonomiprov>
{
    [Fact]
    public async Task Ett_beslut_registreras_en_gång_och_ger_medel_det_år_det_gäller()
    {
        var före = (await prov.LäsAsync()).Medel;

        (await RegistreraAsync("2021:90", "120 000", "2021-07-01", "2022-06-30")).Fel.Should().BeNull();

        var vy = await prov.LäsAsync();
        vy.Beslut.Should().ContainSingle(b => b.Diarienummer == "2021:90").Which.Slag.Should().Be(Beslutsslag.Tillägg);
        (År(vy.Medel, 2021) - År(före, 2021), År(vy.Medel, 2022) - År(före, 2022)).Should().Be((60_000m, 60_000m));
        var fel = (await RegistreraAsync("2021:90", "1 000", "2021-07-01", "2022-06-30")).Fel!;
        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be("Diarienummer");

        (await TaBortAsync("2021:90")).Fel.Should().BeNull();
        (await prov.LäsAsync()).Medel.Should().BeEquivalentTo(före);
        (await prov.SändAsync(new InsatshistorikQuery(Ekonomiprov.Kod), Ekonomiprov.Kansli)).Värde.Rader.Select(r => r.Vad).Take(2)
            .Should().Equal("Ett beslut om medel togs bort", "Ett beslut om medel registrerades");
    }

    [Theory]
    [InlineData("", "1000", "2021-01-01", "2021-12-31", "Diarienummer")]
    [InlineData("2021:91", "-1", "2021-01-01", "2021-12-31", "Belopp")]
    [InlineData("2021:91", "tusen", "2021-01-01", "2021-12-31", "Belopp")]
    [InlineData("2021:91", "252 053 000 000", "2021-01-01", "2021-12-31", "Belopp")]
    [InlineData("2021:91", "1000", "2021-12-31", "2021-01-01", "Tom")]
    public async Task Det_som_är_fel_nämner_sitt_fält_och_inget_lagras(string diarienummer, string belopp, string från, string till, string fält)
    {
        var fel = (await RegistreraAsync(diarienummer, belopp, från, till)).Fel!;

        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
        (await prov.LäsAsync()).Beslut.Should().NotContain(b => b.Diarienummer == "2021:91");
    }

    [Fact]
    public async Task Ett_beslut_vars_pengar_är_rekvirerade_går_inte_att_ta_bort()
    {
        await prov.TömAsync();
        (await RegistreraAsync("2021:92", "100 000", "2021-01-01", "2021-12-31")).Fel.Should().BeNull();
        (await prov.UpprättaAsync("450 000")).Fel.Should().BeNull();

        (await TaBortAsync("2021:92")).Fel!.Kod.Should().Be("beslut.rekvirerat");

        await prov.TömAsync();
        (await TaBortAsync("2021:92")).Fel.Should().BeNull();
    }

    [Fact]
    public async Task En_återföring_som_blev_fel_tas_bort_med_skäl()
    {
        await prov.TömAsync();
        await prov.TillAsync(Rekvisitionsstatus.Utbetald, belopp: "50000");
        (await prov.SändAsync(new RegistreraÅterföringCommand(Ekonomiprov.Kod, 2021, new(2021, 9, 1), "12 000", "Vakans", "Färre möten", false), Ekonomiprov.Ekonom)).Fel.Should().BeNull();
        var återföring = (await prov.LäsAsync()).Återföringar.Single();

        (await prov.SändAsync(new TaBortÅterföringCommand(Ekonomiprov.Kod, återföring.Id, ""), Ekonomiprov.Ekonom)).Fel!.Fält.Should().ContainSingle();
        (await prov.SändAsync(new TaBortÅterföringCommand(Ekonomiprov.Kod, återföring.Id, "Fel insats."), Ekonomiprov.Ekonom)).Fel.Should().BeNull();

        (await prov.LäsAsync()).Återföringar.Should().BeEmpty();
        (await prov.SändAsync(new TaBortÅterföringCommand(Ekonomiprov.Kod, återföring.Id, "Igen."), Ekonomiprov.Ekonom)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Insatsens_arbetsbok_räknar_om_till_samma_tal()
    {
        await prov.TömAsync();
        await prov.TillAsync(Rekvisitionsstatus.Utbetald, belopp: "50 000,50");

        var fil = (await prov.SändAsync(new InsatsekonomiFilQuery(Ekonomiprov.Kod, 2021), Ekonomiprov.Ansvarig)).Värde;

        using var bok = new Arbetsboksläsare(fil.Innehåll);
        bok.Blad.Should().Equal("Medel", "Beslut", "Budgetrader 2021", "Återföringar");
        bok.Räknar().Should().BeTrue();
        bok.Rader("Medel").Single(r => r[0].Tal == 2021)[7].Tal.Should().Be((await prov.LäsAsync()).Medel.För(2021).Kvar);
    }

    [Fact]
    public async Task Två_som_registrerar_samma_beslut_samtidigt_blir_ett()
    {
        var svar = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RegistreraAsync("2021:93", "1000", "2021-01-01", "2021-12-31")));

        svar.Count(s => s.Lyckades).Should().Be(1);
        (await TaBortAsync("2021:93")).Fel.Should().BeNull();
    }

    [Fact]
    public async Task En_ansökan_som_beviljas_blir_ett_beslut_och_väntar_inte_längre()
    {
        var ansökan = await AnsökanAsync("Bryggan");
        (await prov.SändAsync(new SparaAnsökanCommand(ansökan.Id, ansökan.Version, "Bryggan 2", null, "2021:95", new Dictionary<int, int> { [2021] = 400 }), Ekonomiprov.Kansli)).Fel.Should().BeNull();

        (await BesvaraAsync("2021:95", ansökan)).Fel!.Slag.Should().Be(Felslag.Konflikt, "someone changed what is applied for");
        (await prov.LäsAsync()).Beslut.Should().NotContain(b => b.Diarienummer == "2021:95");

        var sedd = (await AnsökningarAsync()).Single(a => a.Id == ansökan.Id);
        (await BesvaraAsync("2021:95", sedd)).Fel.Should().BeNull();

        (await AnsökningarAsync()).Should().NotContain(a => a.Id == ansökan.Id);
        (await prov.LäsAsync()).Beslut.Should().ContainSingle(b => b.Diarienummer == "2021:95").Which.Belopp.Should().Be(400_000);
        (await BesvaraAsync("2021:96", sedd)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        (await prov.LäsAsync()).Beslut.Should().NotContain(b => b.Diarienummer == "2021:96", "an ansökan is answered once");
        (await TaBortAsync("2021:95")).Fel.Should().BeNull();
    }

    private Task<Result> BesvaraAsync(string diarienummer, Ansökan ansökan) => prov.SändAsync(
        new RegistreraBeslutCommand(
            Ekonomiprov.Kod, diarienummer, Beslutsslag.Beviljad, new(2021, 2, 1), "400 000", new(2021, 1, 1), new(2021, 12, 31), true, new(ansökan.Id, ansökan.Version)),
        Ekonomiprov.Kansli);

    private async Task<Ansökan> AnsökanAsync(string namn)
    {
        (await prov.SändAsync(new SparaAnsökanCommand(null, 0, namn, null, null, new Dictionary<int, int> { [2021] = 300 }), Ekonomiprov.Kansli)).Fel.Should().BeNull();
        return (await AnsökningarAsync()).Single(a => a.Namn == namn);
    }

    private async Task<IReadOnlyList<Ansökan>> AnsökningarAsync() => (await prov.SändAsync(new BeslutsutrymmeQuery(null, []), Ekonomiprov.Kansli)).Ansökningar;

    private static decimal År(Medel medel, int år) => medel.Åren.SingleOrDefault(å => å.År == år)?.Disponibelt ?? 0;

    private Task<Result> RegistreraAsync(string diarienummer, string belopp, string från, string till) => prov.SändAsync(
        new RegistreraBeslutCommand(Ekonomiprov.Kod, diarienummer, Beslutsslag.Tillägg, new(2021, 2, 1), belopp, Dag(från), Dag(till), true), Ekonomiprov.Kansli);

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<Result> TaBortAsync(string diarienummer)
    {
        var beslut = (await prov.LäsAsync()).Beslut.Single(b => b.Diarienummer == diarienummer);
        return await prov.SändAsync(new TaBortBeslutCommand(Ekonomiprov.Kod, beslut.Id, "Fel belopp."), Ekonomiprov.Ekonom);
    }
}
