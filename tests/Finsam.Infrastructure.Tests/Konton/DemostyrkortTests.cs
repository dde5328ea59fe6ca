using Finsam.Application.Styrkorten;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using Finsam.Infrastructure.Konton;
using Finsam.Testing;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Konton;

/// <summary>The demo's styrkort against the documents that they are taken from.</summary>
public sealed class DemostyrkortTests : IAsyncLifetime
{
    private Värd _värd = null!;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        foreach (var mapp in new[] { Exempeldata.Uppsala(), Minnesmapp.Läs(Path.Combine(Repo.Rot, "data", "demo-styrkort")) })
        {
            (await _värd.SändAsync(new ImporteraCommand(mapp, false))).Fel.Should().BeEmpty();
        }

        await _värd.ArbetaAsync(lager => new Demostyrkort(lager, TimeProvider.System).FyllAsync(default));
        await _värd.ArbetaAsync(lager => new Demokompetens(lager).FyllAsync(default));
    }

    public Task DisposeAsync() => _värd.DisposeAsync().AsTask();

    /// <summary>Source: domain/kalla-002-del2.md 2.2: 4 perspektiv, 8 mål, 8 mått, 20 placements of indikatorer, 22 links from mål to indikator; all of 1–15.</summary>
    [Fact]
    public async Task Verksamhetsplanens_styrkort_är_helt()
    {
        var vy = await LäsAsync(2015, Demostyrkort.Torget);
        var innehåll = vy.Styrkort.Innehåll;

        innehåll.Perspektiv.Select(p => p.Namn).Should().Equal("Individen", "Förnyelse/utveckling", "Arbetssätt/processer", "Ekonomi");
        (innehåll.Mål.Count(), innehåll.Mål.Sum(m => m.Mått.Count), innehåll.Indikatorplaceringar, innehåll.Indikatorlänkar).Should().Be((8, 8, 20, 22));
        innehåll.Mål.SelectMany(m => m.Kopplingar).Select(k => int.Parse(k.Nyckel)).Distinct().Order().Should().Equal(Enumerable.Range(1, 15));
        var fem = Styrkortskoppling.Indikator(5);
        (innehåll.Mål.Count(m => m.Kopplingar.Contains(fem)), innehåll.Perspektiv.Count(p => p.Mål.Any(m => m.Kopplingar.Contains(fem)))).Should().Be((4, 3));
        innehåll.Perspektiv.Should().AllSatisfy(p => p.Aktiviteter.Should().NotBeEmpty());
        vy.Förbundets!.Innehåll.Vision.Should().StartWith("Ökad välfärd i Skellefteå");
        (vy.Ljus, vy.Antal.Grå).Should().Be((Trafikljus.Grå, 8));
    }

    /// <summary>Source: the delårsrapport of 2021. What Finsam knows itself comes out as it is printed: 63 %, 100 %, 10 of 12.</summary>
    [Fact]
    public async Task Förbundets_tre_mål_för_2021_ger_delårsrapportens_tal()
    {
        var vy = await LäsAsync(2021, null);

        vy.Period.Should().Be(Period.Halvår(2021, 1));
        vy.Perspektiv.Single().Mål.Select(m => string.Join("; ", m.Mått.Select(mått => mått.Värde.Text)))
            .Should().Equal("63 % (90 av 142); 100 %; –", "10 av 12 aktiviteter", "78 av 100 arbetsgivare; 0 av 1 nätverk");
        vy.Perspektiv.Single().Mål.Select(m => (m.Färg, m.Förslag.Färg)).Should().Equal((Trafikljus.Grön, Trafikljus.Grå), (Trafikljus.Grön, Trafikljus.Grön), (Trafikljus.Grön, Trafikljus.Gul));
        vy.Perspektiv.Single().Mål.Select(m => m.Satt!.Förslag).Should().Equal(vy.Perspektiv.Single().Mål.Select(m => m.Förslag.Färg), "what was proposed then is what is proposed now");
    }

    [Fact]
    public async Task Växtverkets_bedömningar_stämmer_med_det_som_föreslås()
    {
        var vy = await LäsAsync(2021, "vaxtverket");

        vy.Ljus.Should().Be(Trafikljus.Gul);
        vy.Perspektiv.SelectMany(p => p.Mål).Where(m => m.Satt is not null).Should().AllSatisfy(m => m.Satt!.Förslag.Should().Be(m.Förslag.Färg, m.Mål.Formulering));
        vy.Perspektiv[0].Mål[1].Should().Match<Styrkortsmålvy>(m => m.Satt == null && m.Mått[0].Värde.Maskerat);
    }

    private async Task<StyrkortVy> LäsAsync(int år, string? insats) => (await _värd.SändAsync(new StyrkortQuery(år, insats, null), Användarna.Kansli)).Värde;
}
