using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Skattning;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>The insats's own self-ratings: statements in versions, answers all or nothing, who is due, and nothing of it in the history.</summary>
public sealed class SkattningTests() : Klockprov(2021, 3, 1)
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));
    [Fact]
    public async Task Den_som_ska_skatta_visas_och_förändringen_räknas_mellan_dagarna()
    {
        (await LäsAsync()).Poster.Should().BeEmpty("there is nothing to rate yet");
        await FormulärAsync(0, "Jag mår bra", "Jag sover");
        var d2 = (await LäsAsync()).Poster.Single(p => p.Väntar is not null);
        (d2.Kod, d2.Väntar!.Value.Tillfälle).Should().Be(("D2", Skattningstillfälle.Start));

        (await SparaAsync(Rad(d2.Id, "2021-02-01", "3", ""), Rad(d2.Id, "2021-03-01", "5", "9"))).Värde.Antal.Should().Be(2);

        d2 = (await LäsAsync()).Poster.Single(p => p.Kod == "D2");
        (d2.Antal, d2.Senast, d2.Väntar).Should().Be((2, new DateOnly(2021, 3, 1), null));
        (d2.Jämförelse!.Förändring, d2.Jämförelse.Jämförda).Should().Be((2m, 1), "the second statement was answered once");
        Klocka.Nu = new(2021, 4, 12, 8, 0, 0, TimeSpan.Zero);
        (await LäsAsync()).Poster.Single(p => p.Kod == "D2").Väntar!.Value.Tillfälle.Should().Be(Skattningstillfälle.Löpande);
    }

    [Fact]
    public async Task Är_en_cell_fel_sparas_inget_och_varje_felaktig_cell_pekas_ut()
    {
        await FormulärAsync(0, "Jag mår bra", "Jag sover");
        var poster = (await LäsAsync()).Poster;
        var (d1, d2) = (poster.Single(p => p.Kod == "D1").Id, poster.Single(p => p.Kod == "D2").Id);

        var svar = await SparaAsync(
            Rad(d2, "2021-02-10", "3", "4"), Rad(d1, "2021-01-09", "1", "1"), Rad(d1, "", "", ""), Rad(d2, "igår", "11", "sju"), Rad(d2, "20210210", "1", "1"), Rad(d1, "2021-03-02", "811218" + "9876", "1"));

        svar.Fel!.Fält.Select(f => f.Fält).Should().Equal("1.dag", "3.dag", "3.p1", "3.p2", "4.dag", "5.p1");
        svar.Fel.Fält.Should().NotContain(f => f.Text.Contains("9876"), "a personnummer is never repeated");
        (await Värd.Databas.FrågaAsync<long>("select count(*) from sjalvskattning")).Should().Be(0);
    }

    [Fact]
    public async Task Ett_besvarat_formulär_får_en_ny_version_och_svaren_behåller_sin()
    {
        await FormulärAsync(0, "Jag mår bra");
        var d2 = (await LäsAsync()).Poster.Single(p => p.Kod == "D2").Id;
        (await SparaAsync(Rad(d2, "2021-02-01", "3"), Rad(d2, "2021-02-08", "4"))).Fel.Should().BeNull();
        await FormulärAsync(1, "Jag mår riktigt bra", "Jag sover");

        (await Värd.SändAsync(new SparaSkattningarCommand("alfa", 1, [Rad(d2, "2021-02-15", "9")]), Ansvarig)).Fel!.Kod.Should().Be("skattning.formular");
        (await Värd.SändAsync(new SparaSkattningarCommand("alfa", 2, [Rad(d2, "2021-02-15", "9", "9")]), Ansvarig)).Fel.Should().BeNull();
        (await FormulärResultatAsync(1, "Jag hann inte")).Fel!.Slag.Should().Be(Felslag.Konflikt);

        var vy = await EnAsync(d2);
        vy.Formulär.Select(f => (f.Formulär.Nummer, f.Skattningar.Count, f.Jämförelse?.Förändring)).Should().Equal((2, 1, null), (1, 2, 1m));
        vy.Formulär[1].Formulär.Påståenden.Should().Equal("Jag mår bra");
        (await LäsAsync()).Poster.Single(p => p.Kod == "D2").Jämförelse!.Förändring.Should().Be(1, "only within one version");
    }

    [Fact]
    public async Task En_skattning_rättas_i_sitt_formulär_eller_tas_bort_av_den_som_sett_den_senaste()
    {
        await FormulärAsync(0, "Jag mår bra");
        var d2 = (await LäsAsync()).Poster.Single(p => p.Kod == "D2").Id;
        await SparaAsync(Rad(d2, "2021-02-01", "3"));
        await FormulärAsync(1, "Jag mår riktigt bra", "Jag sover");
        var skattning = (await EnAsync(d2)).Formulär.Single().Skattningar.Single();
        var rättad = Rad(d2, "2021-02-02", "7") with { Id = skattning.Id, Sedd = 1 };

        (await SparaAsync(rättad)).Fel.Should().BeNull();
        (await SparaAsync(rättad)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        var nu = (await EnAsync(d2)).Formulär.Single();
        (nu.Formulär.Nummer, nu.Skattningar.Single().Dag, nu.Skattningar.Single().Svar[0]).Should().Be((1, new(2021, 2, 2), 7));

        (await Värd.SändAsync(new TaBortSkattningCommand("alfa", skattning.Id, 1), Ansvarig)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await Värd.SändAsync(new TaBortSkattningCommand("alfa", skattning.Id, 2), Ansvarig)).Fel.Should().BeNull();
        (await EnAsync(d2)).Formulär.Should().BeEmpty();
    }

    [Fact]
    public async Task Svaren_försvinner_med_deltagaren_och_historiken_säger_varken_vem_eller_vad()
    {
        await FormulärAsync(0, "Jag mår bra");
        var d2 = (await LäsAsync()).Poster.Single(p => p.Kod == "D2").Id;
        await SparaAsync(Rad(d2, "2021-02-01", "3"));

        (await Värd.SändAsync(new TaBortDeltagareCommand("alfa", d2, 1, "Samtycket är återkallat."), Ansvarig)).Fel.Should().BeNull();

        (await Värd.Databas.FrågaAsync<long>("select count(*) from sjalvskattning")).Should().Be(0);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse where vad = 'deltagare.skattade' and gammalt is null and nytt is null")).Should().Be(1);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.lasning")).Should().BeGreaterThan(0, "each reading is written down");
    }

    [Fact]
    public async Task Sidorna_kostar_få_satser_hur_många_som_än_har_skattat()
    {
        await FormulärAsync(0, "Jag mår bra");
        var d2 = (await LäsAsync()).Poster.Single(p => p.Kod == "D2").Id;
        await SparaAsync(Rad(d2, "2021-02-01", "3"), Rad(d2, "2021-02-08", "4"));

        (await Sqlräknare.RäknaAsync(LäsAsync)).Should().BeLessThanOrEqualTo(8);
        (await Sqlräknare.RäknaAsync(() => EnAsync(d2))).Should().BeLessThanOrEqualTo(8);
        (await Sqlräknare.RäknaAsync(() => Värd.SändAsync(new SkattningsutfallQuery("alfa", null), Användarna.Kansli))).Should().BeLessThanOrEqualTo(3);
    }

    private static Skattningsrad Rad(DeltagareId vem, string dag, params string[] svar) =>
        new(vem, null, 0, svar.Select((text, i) => (Cell: Skattningsrad.Svar(i + 1), text)).Append((Skattningsrad.Dag, dag)).ToDictionary(c => c.Item1, c => c.Item2));

    private async Task<SkattningarVy> LäsAsync() => (await Värd.SändAsync(new SkattningarQuery("alfa"), Ansvarig)).Värde;

    private async Task<DeltagarskattningVy> EnAsync(DeltagareId vem) => (await Värd.SändAsync(new DeltagarskattningQuery("alfa", vem), Ansvarig)).Värde;

    private Task<Result<SparadeSkattningar>> SparaAsync(params Skattningsrad[] rader) => Värd.SändAsync(new SparaSkattningarCommand("alfa", 1, rader), Ansvarig);

    private Task<Result> FormulärResultatAsync(int sedd, params string[] påståenden) => Värd.SändAsync(new SparaSkattningsformulärCommand("alfa", 6, påståenden, sedd), Ansvarig);

    private async Task FormulärAsync(int sedd, params string[] påståenden) => (await FormulärResultatAsync(sedd, påståenden)).Fel.Should().BeNull();
}
