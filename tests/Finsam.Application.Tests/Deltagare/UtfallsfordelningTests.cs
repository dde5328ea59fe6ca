using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>Outcome by age, and from which försörjning to which: of the whole förbund, by half-year, and nothing that is hidden.</summary>
public sealed class UtfallsfördelningTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    [Fact]
    public async Task Utan_maskering_går_åldrarna_och_vägarna_ihop_med_PM()
    {
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med());
        var vy = await FrågaAsync(värd, UppsalaFixture.H1);
        var pm = (await värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Användarna.Kansli)).Totalt!;

        vy.Åldrar.Select(å => å.Andel).Aggregate((a, b) => a + b).Should().Be(pm.Alla, "everyone in the sample has an age");
        foreach (var rad in vy.Vägar.GroupBy(v => v.Före))
        {
            rad.Sum(v => v.Antal.Värde!.Value).Should().BeLessThanOrEqualTo(vy.Före[rad.Key].Värde!.Value, "the PM has those too who only answered before");
        }

        vy.Vägar.Sum(v => v.Antal.Värde!.Value).Should().BePositive();
    }

    [Fact]
    public async Task Ett_år_är_halvårens_summa_och_döljs_med_ett_av_dem()
    {
        var dolt = new Cell(UppsalaFixture.H1, Mått.AvslutadeÅlder, "30-44", Kolumn.Summa);
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dolt));
        var (h1, h2, år) = (await FrågaAsync(värd, UppsalaFixture.H1), await FrågaAsync(värd, Period.Halvår(2021, 2)), await FrågaAsync(värd, Period.Helår(2021)));

        år.Åldrar[0].Andel.Should().Be(h1.Åldrar[0].Andel + h2.Åldrar[0].Andel);
        år.Åldrar[1].Andel.Avslutade.Should().Be(Antal.Dolt);
        år.Åldrar[1].Andel.Procent.Should().BeNull();
    }

    [Fact]
    public async Task Ett_kvartal_har_inga_sådana_tabeller() => (await FrågaAsync(uppsala.Värd, Period.För(new(2021, 1)))).Visas.Should().BeFalse();

    [Fact]
    public async Task Den_som_inte_ser_hela_förbundet_får_dem_inte()
    {
        var vy = await FrågaAsync(uppsala.Värd, UppsalaFixture.H1, Användarna.Insatsansvarig("vaxtverket"));

        (vy.Visas, vy.Åldrar.Count, vy.Vägar.Count).Should().Be((false, 0, 0));
    }

    private static Task<UtfallsfördelningVy> FrågaAsync(Värd värd, Period period, Användare? som = null) =>
        värd.SändAsync(new UtfallsfördelningQuery(period), som ?? Användarna.Kansli);
}
