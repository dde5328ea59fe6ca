using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

public sealed class ResultTests
{
    [Fact]
    public void Ett_värde_är_en_framgång()
    {
        Result<int> resultat = 7;

        resultat.Lyckades.Should().BeTrue();
        resultat.Fel.Should().BeNull();
        resultat.Värde.Should().Be(7);
    }

    [Fact]
    public void Ett_fel_har_inget_värde()
    {
        Result<int> resultat = new Fel("prov.nej", "Det går inte.", Felslag.Ogiltigt);
        var läs = () => resultat.Värde;

        resultat.Lyckades.Should().BeFalse();
        läs.Should().Throw<InvalidOperationException>().WithMessage("Det går inte.");
    }
}
