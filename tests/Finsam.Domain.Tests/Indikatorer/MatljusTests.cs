using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Indikatorer;

/// <summary>Lights, målnivåer and changes: no louder than the answers.</summary>
public sealed class MätljusTests
{
    private static readonly Period Förra = Period.Halvår(2020, 2);

    /// <summary>7 of 10: 40–89 %. 70 of 100: 60–78 %. 14 of 20 is exactly 70 %.</summary>
    [Theory]
    [InlineData(14, 20, 70, Trafikljus.Grön)]
    [InlineData(13, 20, 70, Trafikljus.Gul)]
    [InlineData(7, 10, 80, Trafikljus.Gul)]
    [InlineData(70, 100, 80, Trafikljus.Röd)]
    [InlineData(70, 100, 78, Trafikljus.Gul)]
    [InlineData(0, 5, 50, Trafikljus.Röd)]
    [InlineData(0, 5, 40, Trafikljus.Gul)]
    [InlineData(5, 5, 100, Trafikljus.Grön)]
    [InlineData(999, 1000, 100, Trafikljus.Röd)]
    [InlineData(3, 5, null, Trafikljus.Grå)]
    [InlineData(0, 0, 70, Trafikljus.Grå)]
    public void Rött_bara_där_osäkerheten_inte_räcker_till_målnivån(int täljare, int nämnare, int? målnivå, Trafikljus väntat)
    {
        var ljus = Mätljus.Av(täljare, nämnare, målnivå);

        ljus.Ljus.Should().Be(väntat);
        ljus.Skäl.Should().NotBeEmpty();
    }

    /// <summary>Newcombe's own example: 56 of 70 and 48 of 80 give 0.2000, 0.0524 to 0.3339. His 9 of 10 and 3 of 10: 0.6000, 0.1705 to 0.8090.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 20, 5, 33, true)]
    [InlineData(48, 80, 56, 70, -20, -33, -5, true)]
    [InlineData(9, 10, 3, 10, 60, 17, 81, true)]
    [InlineData(6, 7, 2, 7, 57, 6, 81, true)]
    [InlineData(5, 56, 0, 29, 9, -4, 19, false)]
    [InlineData(7, 10, 6, 10, 10, -28, 45, false)]
    public void Förändringen_har_Newcombes_intervall(int nu, int avNu, int då, int avDå, int enheter, int lägst, int högst, bool säker) =>
        Mätförändring.Av((nu, avNu), (då, avDå), Förra).Should().Be(new Mätförändring(Förra, enheter, lägst, högst, säker));

    [Fact]
    public void Utan_svar_då_eller_nu_finns_ingen_förändring()
    {
        Mätförändring.Av((0, 0), (3, 5), Förra).Should().BeNull();
        Mätförändring.Av((3, 5), (0, 0), Förra).Should().BeNull();
    }

    [Fact]
    public void Insatsens_egen_målnivå_gäller_före_förbundets_och_den_senaste_som_har_börjat()
    {
        var (insats, annan) = (new InsatsId(Guid.CreateVersion7()), new InsatsId(Guid.CreateVersion7()));
        Målnivå[] alla = [Nivå(1, null, 2020, 60), Nivå(1, null, 2022, 70), Nivå(1, insats, 2021, 80), Nivå(1, insats, 2023, null), Nivå(2, null, 2019, 10)];

        Målnivå.För(alla, 1, null, 2019).Should().BeNull();
        Målnivå.För(alla, 1, null, 2021).Should().Be(60);
        Målnivå.För(alla, 1, annan, 2024).Should().Be(70);
        Målnivå.För(alla, 1, insats, 2020).Should().Be(60);
        Målnivå.För(alla, 1, insats, 2022).Should().Be(80);
        Målnivå.För(alla, 1, insats, 2024).Should().BeNull("its own is that it has none");
    }

    [Theory]
    [InlineData(0, "Procent")]
    [InlineData(101, "Procent")]
    public void En_målnivå_är_en_andel(int procent, string fält) => Målnivå.Ny(1, null, 2021).Sätt(procent, 0).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);

    [Fact]
    public void Den_som_skriver_över_någon_annan_nekas()
    {
        var nivå = Nivå(1, null, 2021, 60);

        nivå.Sätt(70, 0).Fel!.Slag.Should().Be(Felslag.Konflikt);
        nivå.Procent.Should().Be(60);
        nivå.Sätt(null, 1).Lyckades.Should().BeTrue();
    }

    private static Målnivå Nivå(int nr, InsatsId? insats, int år, int? procent)
    {
        var nivå = Målnivå.Ny(nr, insats, år);
        nivå.Sätt(procent, 0);
        return nivå;
    }
}
