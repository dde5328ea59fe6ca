using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Insatser;

public sealed class InsatsordningTests
{
    [Fact]
    public void Först_typ_sedan_namn_på_svenska_sedan_kod()
    {
        Insats[] insatser =
        [
            Exempel.Insats("k", Insatstyp.Kompetens, namn: "Alfa"),
            Exempel.Insats("s", Insatstyp.Struktur, namn: "Alfa"),
            Exempel.Insats("o", namn: "Östhammar"),
            Exempel.Insats("z", namn: "Zeta"),
            Exempel.Insats("aa", namn: "Åre"),
            Exempel.Insats("b2", namn: "beta"),
            Exempel.Insats("b1", namn: "Beta"),
            Exempel.Insats("ae", namn: "Älvkarleby"),
        ];

        insatser.Order(Insatsordning.Instans).Select(i => i.Kod).Should().Equal("b1", "b2", "z", "aa", "ae", "o", "s", "k");
    }
}
