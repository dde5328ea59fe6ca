using Finsam.Application.Insatsrapporter;
using Finsam.Application.Tests.Kvartalsrapporter;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Insatsrapporter;

/// <summary>Whoever a longer report waits for is reminded on Mondays, through a real mail server.</summary>
public sealed class RapportpåminnelseTests() : Postprov(2021, 7, 24)
{
    [Fact]
    public async Task Den_som_en_slutrapport_väntar_på_påminns_på_måndagar_tills_det_är_skrivet()
    {
        await KontoAsync("Anna Ansvarig", (Roll.Insatsansvarig, "alfa"));
        await KontoAsync("Bo Beta", (Roll.Insatsansvarig, "beta"));
        (await Värd.SändAsync(new BörjaRapportCommand("alfa", Insatsrapportslag.Slut, 2022, null, null), Användarna.Kansli)).Lyckades.Should().BeTrue();

        await DenAsync("2021-07-27");
        Post.Brev.Should().BeEmpty("it is a Tuesday");
        await DenAsync("2021-08-02");
        var brev = Post.Brev.Should().ContainSingle().Subject;
        brev.Till.Should().Be("anna.ansvarig@example.com");
        brev.Läst.Should().Contain("Alfa, lärdomar från Tierps kommun till slutrapporten").And.Contain("https://finsam.exempel.se/insatser/alfa/rapporter/slut-2022");

        (await Värd.SändAsync(new SparaRapporttextCommand("alfa", "slut-2022", [new("lardomar_part:Tierps kommun", "Vi har lärt oss.", 0)]), Användarna.Kansli)).Lyckades.Should().BeTrue();
        await DenAsync("2021-08-09");
        Post.Brev.Should().HaveCount(1);
    }
}
