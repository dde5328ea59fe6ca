using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Application.Utbyte;
using Finsam.Domain.Översikt;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Översikt;

/// <summary>design.md, "Utkast (the styrgrupp's own room: others see that it exists, not what it says)".</summary>
public sealed class UtkastTests
{
    [Fact]
    public async Task Ett_utkast_syns_varken_i_ljus_kvartal_noter_eller_antal()
    {
        await using var värd = await Värd.NyAsync();
        var mapp = Exempeldata.Uppsala().Byt("kvartalsrapporter.csv", "vaxtverket;2021;2;2021-07-24;", "vaxtverket;2021;2;;");
        await värd.SändAsync(new ImporteraCommand(mapp, false));

        var översikt = await värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli);
        var insats = (await värd.SändAsync(new InsatsQuery("vaxtverket", UppsalaFixture.H1), Användarna.Insatsansvarig("vaxtverket"))).Värde;

        foreach (var rad in new[] { översikt.Insatser.Single(i => i.Kod == "vaxtverket"), insats.Läge! })
        {
            // Only kvartal 1 counts: ja and ja, no vakanser and no avvikelse.
            rad.Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Grön);
            rad.Ljus[Ljusslag.Vakanser].Färg.Should().Be(Trafikljus.Grön);
            rad.Ljus[Ljusslag.Avvikelse].Färg.Should().Be(Trafikljus.Grön);
            rad.ÅttaKvartal[^1].Ljus.Should().BeNull();
            rad.ÅttaKvartal[^2].Ljus.Should().Be(Trafikljus.Grön);
            rad.Noter.Should().BeEmpty();
        }

        (översikt.Rapporter.Inlämnade, översikt.Rapporter.Väntade, översikt.Rapporter.ITid).Should().Be((28, 29, 28));
        översikt.Rapporter.Saknas.Select(s => (s.Kod, s.Kvartal.ToString())).Should().Equal(("vaxtverket", "2021Q2"));
    }
}
