using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Konton;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>What became of those who left is what tabell 6 says, with the same counts hidden, however it is put together and whoever asks.</summary>
public sealed class UtfallTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    [Fact]
    public async Task Utan_maskering_är_det_tabell_6_och_delarna_blir_det_hela()
    {
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med());
        var perInsats = await FrågaAsync(värd, Utfallsgruppering.Insats);
        var perInriktning = await FrågaAsync(värd, Utfallsgruppering.Inriktning);

        perInsats.Rader.Should().HaveCount(7);
        perInsats.Rader.Select(r => r.Alla).Aggregate((a, b) => a + b).Should().Be(perInsats.Totalt!.Alla);
        perInriktning.Rader.Select(r => r.Alla).Aggregate((a, b) => a + b).Should().Be(perInsats.Totalt.Alla);
        perInsats.Totalt.Alla.Procent.Should().NotBeNull();
        perInsats.Totalt.Alla.Intervall!.Value.Lägst.Should().BeLessThan(perInsats.Totalt.Alla.Procent!.Value);
    }

    [Fact]
    public async Task Det_som_PM_döljer_döljs_också_här_och_i_varje_summa_av_det()
    {
        var dolt = new Cell(UppsalaFixture.H1, Mått.Avslutade, "vaxtverket", Kolumn.Summa);
        await using var värd = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dolt));

        var rad = (await FrågaAsync(värd, Utfallsgruppering.Insats)).Rader.Single(r => r.Kod == "vaxtverket");
        (rad.Alla.Avslutade, rad.Alla.Procent, rad.Alla.Intervall).Should().Be((Antal.Dolt, null, null));
        rad.Kvinnor.Avslutade.Maskerad.Should().BeFalse();
        (await FrågaAsync(värd, Utfallsgruppering.Lokusgrupp)).Rader.Single(r => r.Kod == "tierp").Alla.Avslutade.Should().Be(Antal.Dolt, "that group has the insats among its own");
    }

    [Fact]
    public async Task Den_som_inte_ser_allt_ser_sina_insatser_och_ingen_summa_också_där_maskerat()
    {
        var vy = await FrågaAsync(uppsala.Värd, Utfallsgruppering.Insats, Användarna.Insatsansvarig("vaxtverket"));

        vy.Rader.Select(r => r.Kod).Should().Equal("vaxtverket");
        vy.Totalt.Should().BeNull();
        vy.Rader[0].Should().BeEquivalentTo((await FrågaAsync(uppsala.Värd, Utfallsgruppering.Insats)).Rader.Single(r => r.Kod == "vaxtverket"), "only the register itself is unmasked");
    }

    private static Task<UtfallVy> FrågaAsync(Värd värd, Utfallsgruppering gruppering, Användare? som = null) =>
        värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, gruppering), som ?? Användarna.Kansli);
}
