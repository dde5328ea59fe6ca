using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

public sealed class SkyddTests
{
    private static readonly Cell Dold = new(Exempel.Period("2021H1"), Mått.Avslutade, "a", Kolumn.K);

    [Fact]
    public void Utan_maskering_visas_allt()
    {
        Skydd.Av.På.Should().BeFalse();
        Skydd.Av.Visa(Dold, 1).Should().Be(Antal.Visat(1));
        Skydd.Av.ÄrLitet(1).Should().BeFalse();
    }

    [Fact]
    public void Bara_de_dolda_cellerna_döljs()
    {
        var skydd = new Skydd(new HashSet<Cell> { Dold }, 5);

        skydd.På.Should().BeTrue();
        skydd.Visa(Dold, 12).Should().Be(Antal.Dolt);
        skydd.Visa(Dold with { Kolumn = Kolumn.M }, 12).Should().Be(Antal.Visat(12));
        skydd.Visa(Dold with { Rad = "b" }, 12).Should().Be(Antal.Visat(12));
        skydd.Visa(Dold with { Mått = Mått.Pågående }, 12).Should().Be(Antal.Visat(12));
        skydd.Visa(Dold with { Period = Exempel.Period("2021") }, 12).Should().Be(Antal.Visat(12));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Litet_är_ett_till_fyra(int antal, bool litet) => new Skydd(new HashSet<Cell>(), 5).ÄrLitet(antal).Should().Be(litet);
}
