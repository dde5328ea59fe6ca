using Finsam.Domain.Ekonomi;

namespace Finsam.Domain.Tests.Ekonomi;

public sealed class TrösklarTests
{
    [Fact]
    public void Förvalen_är_dokumentets() =>
        new Trösklar().Should().Be(new Trösklar { Bagatell = 25_000, GrönFrån = 75, GrönTill = 110, GulFrån = 55, GulTill = 125 });

    [Theory]
    [InlineData(25_000, 55, 75, 110, 125, true)]
    [InlineData(0, 75, 75, 75, 75, true)]
    [InlineData(-1, 55, 75, 110, 125, false)]
    [InlineData(25_000, 76, 75, 110, 125, false)]
    [InlineData(25_000, 55, 111, 110, 125, false)]
    [InlineData(25_000, 55, 75, 126, 125, false)]
    public void Gränserna_måste_ligga_i_ordning(int bagatell, int gulFrån, int grönFrån, int grönTill, int gulTill, bool stämmer)
    {
        var trösklar = new Trösklar { Bagatell = bagatell, GulFrån = gulFrån, GrönFrån = grönFrån, GrönTill = grönTill, GulTill = gulTill };

        (trösklar.Fel() is null).Should().Be(stämmer);
    }
}
