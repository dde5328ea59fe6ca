using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>The kansli enters what the country had, with its source; everyone sees it beside the share, and the history keeps what it said.</summary>
public sealed class RiksvärdeTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly SparaRiksvärdeCommand Värde = new(null, "2021H1", "45,5", "Prov, tabell 3", new(2021, 9, 1), 0);

    [Fact]
    public async Task Det_skrivs_in_visas_ändras_och_tas_bort()
    {
        (await fixture.Värd.SändAsync(Värde, Användarna.Kansli)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(Värde, Användarna.Kansli)).Fel!.Fält.Single().Fält.Should().Be("Period", "there is one already");
        var visat = (await fixture.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Användarna.Med(Roll.Styrelse))).Riket!;
        (visat.Procent, visat.Källa, visat.Publicerat).Should().Be((45.5m, "Prov, tabell 3", new DateOnly(2021, 9, 1)));

        var ändrat = Värde with { Id = visat.Id, Procent = "46", Sedd = 1 };
        (await fixture.Värd.SändAsync(ändrat, Användarna.Kansli)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(ändrat, Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortRiksvärdeCommand(visat.Id, 1), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Lokusgrupp), Användarna.Kansli)).Riksvärden.Single().Procent.Should().Be(46);

        (await fixture.Värd.SändAsync(new TaBortRiksvärdeCommand(visat.Id, 2), Användarna.Kansli)).Fel.Should().BeNull();
        (await fixture.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Användarna.Med(Roll.Styrelse))).Riket.Should().BeNull();
        (await fixture.Värd.Databas.FrågaAsync<string>("select gammalt->>'uppgift_ur' from historik.handelse where vad = 'riksvarde.borttaget'")).Should().Be("Prov, tabell 3");
    }

    [Theory]
    [InlineData("Period", "2021-06", "45", "Prov")]
    [InlineData("Procent", "2020", "hälften", "Prov")]
    [InlineData("Procent", "2020", "45,55", "Prov")]
    [InlineData("Källa", "2020", "45", " ")]
    public async Task Det_som_är_fel_pekas_ut(string fält, string period, string procent, string källa) =>
        (await fixture.Värd.SändAsync(new SparaRiksvärdeCommand(null, period, procent, källa, null, 0), Användarna.Kansli)).Fel!.Fält.Single().Fält.Should().Be(fält);
}
