using Finsam.Application.Insatsrapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Insatsrapporter;

/// <summary>The förbund's own versions of the mallar.</summary>
public sealed class MallTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    [Fact]
    public async Task En_ny_version_gäller_rapporter_som_påbörjas_därefter_och_inte_dem_som_redan_skrivs()
    {
        (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();
        (await BörjaAsync(Insatsrapportslag.Delår)).Lyckades.Should().BeTrue();

        (await fixture.Värd.SändAsync(new NyMallversionCommand(Mallslag.BilagaProjekt, 1, "Bilaga Projekt", [new(null, "Hur går projektet?", Rubrikslag.Text)]), Användarna.Kansli)).Fel.Should().BeNull();
        (await BörjaAsync(Insatsrapportslag.Helår)).Lyckades.Should().BeTrue();

        (await RubrikerAsync("delar-2021")).Should().NotContain("Hur går projektet?");
        (await RubrikerAsync("helar-2021")).Should().EndWith("Hur går projektet?");
        (await fixture.Värd.SändAsync(new NyMallversionCommand(Mallslag.BilagaProjekt, 1, "Bilaga Projekt", [new(null, "Något annat?", Rubrikslag.Text)]), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new MallarQuery(), Användarna.Kansli)).Where(m => m.Slag == Mallslag.BilagaProjekt).Select(m => m.Version).Should().Equal(2, 1);
    }

    private Task<Result<string>> BörjaAsync(Insatsrapportslag slag) => fixture.Värd.SändAsync(new BörjaRapportCommand("alfa", slag, 2021, Rapportbilaga.Projekt, null), Användarna.Kansli);

    private async Task<IEnumerable<string>> RubrikerAsync(string rapport) =>
        (await fixture.Värd.SändAsync(new InsatsrapportQuery("alfa", rapport), Användarna.Kansli)).Värde.Rapport.Rubriker.Select(r => r.Text);
}
