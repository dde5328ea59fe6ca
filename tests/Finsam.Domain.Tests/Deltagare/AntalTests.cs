using Finsam.Domain.Deltagare;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>formats/utbyte.md, "Masking".</summary>
public sealed class AntalTests
{
    [Fact]
    public void Ett_visat_antal_är_sitt_tal()
    {
        var antal = Antal.Visat(7);

        antal.Värde.Should().Be(7);
        antal.Maskerad.Should().BeFalse();
        antal.ToString().Should().Be("7");
    }

    [Fact]
    public void Ett_dolt_antal_är_två_punkter_och_inget_tal()
    {
        Antal.Dolt.Värde.Should().BeNull();
        Antal.Dolt.Maskerad.Should().BeTrue();
        Antal.Dolt.ToString().Should().Be("..");
    }

    [Fact]
    public void Noll_visas() => default(Antal).Should().Be(Antal.Visat(0));

    [Fact]
    public void En_summa_är_dold_när_någon_del_är_det()
    {
        (Antal.Visat(3) + Antal.Visat(4)).Should().Be(Antal.Visat(7));
        (Antal.Visat(3) + Antal.Dolt).Should().Be(Antal.Dolt);
        (Antal.Dolt + Antal.Visat(3)).Should().Be(Antal.Dolt);
        (Antal.Dolt + Antal.Dolt).Should().Be(Antal.Dolt);
    }

    [Fact]
    public void En_andel_visas_bara_av_visade_tal()
    {
        Antal.Procent(Antal.Visat(7), Antal.Visat(24)).Should().Be(29);
        Antal.Procent(Antal.Visat(0), Antal.Visat(24)).Should().Be(0);
        Antal.Procent(Antal.Visat(7), Antal.Visat(0)).Should().BeNull();
        Antal.Procent(Antal.Dolt, Antal.Visat(24)).Should().BeNull();
        Antal.Procent(Antal.Visat(7), Antal.Dolt).Should().BeNull();
    }
}
