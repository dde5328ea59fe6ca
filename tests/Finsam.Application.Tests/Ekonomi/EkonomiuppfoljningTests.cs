using Finsam.Application.Ekonomi.Uppföljning;
using Finsam.Application.Förbund;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Testing;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>The year's money of the sample, where the printed PM says what the half-year came to.</summary>
public sealed class EkonomiuppföljningTests(UppsalaFixture fixture) : IClassFixture<UppsalaFixture>, IAsyncLifetime
{
    public async Task InitializeAsync() =>
        await fixture.Värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("forbundsekonomi.csv", await File.ReadAllTextAsync(Path.Combine(Repo.Rot, "data", "demo-ekonomi", "forbundsekonomi.csv"))), false));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Summan_är_insatsernas_och_kvoten_räknas_på_kvartal_som_har_båda()
    {
        var vy = await FrågaAsync(2021);

        vy.Insatser.Should().NotBeEmpty();
        vy.Summa.Hittills.Utfall.Should().Be(vy.Insatser.Sum(i => i.Ekonomi.Hittills.Utfall));
        vy.Summa.Prognos.Should().Be(vy.Insatser.Sum(i => i.Ekonomi.Prognos));
        vy.Kvartal.Select(k => k.Ekonomi.Utfall is null).Should().Equal([false, false, true, true], "what has not been yet is not 0");
        vy.Kvartal[1].Ekonomi.Utfall.Should().Be(vy.Summa.Hittills.Utfall);
        vy.Kvartal[3].Ekonomi.Budget.Should().Be(vy.Summa.Budget);
        var växtverket = vy.Insatser.Single(i => i.Kod == "vaxtverket").Ekonomi;
        (växtverket.Hittills.Budget, växtverket.Hittills.Utfall, växtverket.Hittills.KvotProcent).Should().Be((970_000m, 784_000m, 81));
    }

    [Fact]
    public async Task Andelarna_per_typ_jämförs_med_styrelsens_inriktning()
    {
        var vy = await FrågaAsync(2021);

        vy.Typer.Select(t => t.Typ).Should().Equal(Insatstyp.Individ, Insatstyp.Struktur, Insatstyp.Kompetens);
        vy.Typer.Sum(t => t.Ekonomi.Hittills.Utfall ?? 0).Should().Be(vy.Summa.Hittills.Utfall);
        vy.Mål[Insatstyp.Individ].Should().Be(60);
        (await fixture.Värd.SändAsync(new ÄndraInriktningsmålCommand(60, 30, 11, false, "Beslut", 1), Användarna.Kansli)).Fel!.Text.Should().Contain("101");
    }

    [Fact]
    public async Task Utan_bokföring_är_bara_insatsernas_utfall_känt()
    {
        var vy = await FrågaAsync(2021);

        vy.Drift.Single(d => d.Post == Ekonomipost.Medlemsavgifter).Should().Be(new Driftrad(Ekonomipost.Medlemsavgifter, 23_090_000, null, 23_090_000));
        vy.Drift.Single(d => d.Post == Ekonomipost.Samverkansinsatser).Utfall.Should().Be(vy.Summa.Hittills.Utfall);
        vy.Drift[^1].Should().Be(new Driftrad(null, -1_611_000, null, -1_002_000), "a result of half the figures is no result");
    }

    [Fact]
    public async Task Arbetsboken_räknar_om_till_samma_tal()
    {
        var fil = await fixture.Värd.SändAsync(new EkonomiuppföljningFilQuery(2021), Användarna.Kansli);

        using var bok = new Arbetsboksläsare(fil.Innehåll);
        bok.Räknar().Should().BeTrue();
        bok.Rad("Insatser", "Summa")[6].Tal.Should().Be((await FrågaAsync(2021)).Summa.Hittills.Utfall);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-5)]
    [InlineData(99999)]
    public async Task Det_som_inte_är_ett_år_blir_det_senaste_som_har_tal(int? år) => (await FrågaAsync(år)).År.Should().Be(2021);

    [Fact]
    public async Task Ett_år_utan_tal_är_tomt() => (await FrågaAsync(2015)).Insatser.Should().BeEmpty();

    private Task<Ekonomiuppföljning> FrågaAsync(int? år) => fixture.Värd.SändAsync(new EkonomiuppföljningQuery(år), Användarna.Kansli);
}
