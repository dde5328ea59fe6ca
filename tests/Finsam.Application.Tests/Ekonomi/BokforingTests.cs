using Finsam.Application.Behörighet;
using Finsam.Application.Ekonomi.Bokföring;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Konton;
using Finsam.Testing;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>From the economy system's file to the utfall of the insatser: tried, mapped, read, and the same file again changes nothing.</summary>
public sealed class BokföringTests : IAsyncLifetime
{
    private static readonly Användare Ekonom = Användarna.Med(Roll.Ekonom);
    private Värd? _värd;

    private Värd Värd => _värd!;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        await Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
    }

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();

    [Fact]
    public async Task Filen_läses_inte_in_förrän_allt_är_kopplat()
    {
        var fil = Fil().Bytes();
        var prov = (await ProvaAsync(fil)).Projekt.Should().ContainSingle().Subject;
        (prov.Kod, prov.Belopp, prov.Kopplat).Should().Be(("P1", 150_000.99m, false));

        (await LäsInAsync(fil, 2, 0)).Fel!.Kod.Should().Be("sie.okopplat");

        await KopplaAsync();
        (await ProvaAsync(fil)).Hinder.Should().BeNull();
    }

    [Fact]
    public async Task Demons_bokföring_säger_det_som_demons_rapporter_säger()
    {
        await using var värd = await Värd.NyAsync();
        (await värd.SändAsync(new ImporteraCommand(Minnesmapp.Läs(Path.Combine(Repo.Rot, "data", "uppsala-2021")), false))).Fel.Should().BeEmpty();
        var fil = await File.ReadAllBytesAsync(Path.Combine(Repo.Rot, "data", "demo-bokforing", "2021.se"));
        var prov = (await värd.SändAsync(new ProvkörSieQuery(fil, null, null), Ekonom)).Värde;
        var koder = prov.Projekt.ToDictionary(p => p.Kod, p => prov.Insatser.Single(i => i.Namn == p.Namn).Kod);
        var konton = prov.Konton.ToDictionary(k => k.Konto, Ekonomipost? (_) => Ekonomipost.Förvaltning);

        (await värd.SändAsync(new SparaKopplingarCommand(koder, konton), Ekonom)).Fel.Should().BeNull();

        var kopplat = (await värd.SändAsync(new ProvkörSieQuery(fil, null, null), Ekonom)).Värde;
        kopplat.Hinder.Should().BeNull();
        kopplat.Ändringar.Where(ä => ä.Kvartal.Nummer <= 2).Should().NotBeEmpty().And.OnlyContain(ä => !ä.Ändrad || ä.UtfallFörr == null);
        kopplat.Ändringar.Where(ä => ä.Kvartal.Nummer == 3 && ä.Utfall > 0).Should().HaveCount(6);
    }

    [Fact]
    public async Task Samma_fil_två_gånger_ändrar_ingenting()
    {
        await KopplaAsync();
        var fil = Fil().Bytes();
        var ändras = (await ProvaAsync(fil)).Ändringar.Where(ä => ä.Ändrad).ToList();
        ändras.Select(ä => (ä.Kod, ä.Kvartal.Nummer, ä.UtfallFörr, ä.Utfall, ä.Budget)).Should().Equal(
            ("alfa", 1, 90_000m, 100_001m, 100_000m), ("alfa", 2, null, 50_000m, 60_000m), ("alfa", 3, null, null, 0m), ("alfa", 4, null, null, 1m));

        (await LäsInAsync(fil, 2, 4)).Lyckades.Should().BeTrue();

        var efter = await LagratAsync();
        var historik = await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse");
        (await ProvaAsync(fil)).Ändringar.Should().OnlyContain(ä => !ä.Ändrad);
        (await LäsInAsync(fil, 2, 0)).Lyckades.Should().BeTrue();
        (await LagratAsync()).Should().Equal(efter);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from historik.handelse")).Should().Be(historik);
    }

    [Fact]
    public async Task Det_som_provades_gäller_inte_längre_när_någon_har_ändrat_emellan()
    {
        await KopplaAsync();
        var fil = Fil().Bytes();
        await LäsInAsync(fil, 2, 4);

        (await LäsInAsync(fil, 2, 4)).Fel!.Kod.Should().Be("sie.konflikt");
    }

    [Fact]
    public async Task Två_som_läser_in_samtidigt_blir_en()
    {
        await KopplaAsync();
        var fil = Fil().Bytes();

        var svar = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => LäsInAsync(fil, 2, 4)));

        svar.Count(s => s.Lyckades).Should().Be(1);
        (await Värd.Databas.FrågaAsync<long>("select count(*) from bokforing")).Should().Be(1);
    }

    [Fact]
    public async Task Ett_kvartal_som_inte_är_slut_räknas_inte()
    {
        await KopplaAsync();

        (await ProvaAsync(Fil().Bytes(), sista: 1)).Ändringar.Select(ä => (ä.Kvartal.Nummer, ä.Utfall)).Should().Equal((1, 100_001m), (2, null), (3, null), (4, null));
    }

    [Fact]
    public async Task Ett_negativt_kvartal_stoppar_med_insatsens_namn()
    {
        await KopplaAsync();
        var fil = Fil().Kostnad("2021-09-01", "4010", "P1", -500m).Bytes();

        (await ProvaAsync(fil, sista: 3)).Hinder!.Text.Should().Contain("Alfa").And.Contain("kvartal 3");
        (await LäsInAsync(fil, 3, 4)).Lyckades.Should().BeFalse();
        (await LagratAsync()).Should().HaveCount(2, "nothing was stored");
    }

    [Fact]
    public async Task En_trasig_fil_lagrar_ingenting()
    {
        await KopplaAsync();
        var före = await LagratAsync();

        (await LäsInAsync(Fil().Bytes()[..^20], 2, 4)).Fel!.Kod.Should().Be("sie.fil");

        (await LagratAsync()).Should().Equal(före);
        (await Värd.SändAsync(new BokföringQuery(), Ekonom)).Should().BeEmpty();
    }

    [Fact]
    public async Task Ett_projekt_kan_inte_kopplas_till_en_insats_som_inte_finns() =>
        (await Värd.SändAsync(new SparaKopplingarCommand(new Dictionary<string, string> { ["P1"] = "gamma" }, new Dictionary<string, Ekonomipost?>()), Ekonom))
            .Lyckades.Should().BeFalse();

    private static Siebyggare Fil() => new Siebyggare()
        .Kostnad("2021-02-10", "4010", "P1", 100_000.50m)
        .Kostnad("2021-05-03", "4010", "P1", 50_000.49m)
        .Kostnad("2021-06-28", "6410", "", 12_345.67m)
        .Ver("2021-06-30", ("3010", "", -5_000_000m), ("1930", "", 5_000_000m))
        .Budget("202101", "P1", "4010", 100_000m)
        .Budget("202104", "P1", "4010", 60_000m)
        .Budget("202110", "P1", "4010", 1m);

    private Task<Domain.Gemensamt.Result> KopplaAsync() => Värd.SändAsync(
        new SparaKopplingarCommand(
            new Dictionary<string, string> { ["P1"] = "alfa" },
            new Dictionary<string, Ekonomipost?> { ["6410"] = Ekonomipost.Förtroendevalda, ["3010"] = Ekonomipost.Medlemsavgifter }),
        Ekonom);

    private async Task<Siegranskning> ProvaAsync(byte[] fil, int sista = 2) => (await Värd.SändAsync(new ProvkörSieQuery(fil, null, sista), Ekonom)).Värde;

    private Task<Domain.Gemensamt.Result> LäsInAsync(byte[] fil, int sista, int sedda) => Värd.SändAsync(new LäsInSieCommand(fil, 6, sista, sedda), Ekonom);

    private Task<IReadOnlyList<string>> LagratAsync() => Värd.Databas.ListaAsync<string>(
        "select concat_ws(' ', i.kod, kvartal, coalesce(budget::text, '-'), coalesce(utfall::text, '-')) from ekonomi join insats i on i.id = insats_id order by 1");
}
