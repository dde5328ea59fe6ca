using Finsam.Domain.Konton;

namespace Finsam.Domain.Tests.Konton;

public sealed class LösenordsregelTests
{
    private static readonly string[] Egna = ["Vera Lind", "vera.lind@example.com", "Samordningsförbundet Uppsala län"];

    [Theory]
    [InlineData("korrekt häst batteri klammer")]
    [InlineData("sju gröna hattar")]
    [InlineData("7kvistar-i-ån")]
    [InlineData("verandan är nymålad")]
    public void Ett_långt_lösenord_duger_utan_regler_om_tecken(string lösenord) => Lösenordsregel.Brist(lösenord, Egna).Should().BeNull();

    [Theory]
    [InlineData("", "minst 12")]
    [InlineData("elva tecken", "minst 12")]
    [InlineData("aaaaaaaaaaaaaaaa", "för få olika")]
    [InlineData("Sommaren2025!", "vanligaste")]
    [InlineData("lösenord1234", "vanligaste")]
    [InlineData("LösenordLösenord", "vanligaste")]
    [InlineData("123456789012", "vanligaste")]
    [InlineData("1q2w3e4r5t6y", "vanligaste")]
    [InlineData("Välkommen2024", "vanligaste")]
    [InlineData("Vera Lind 1987!", "ditt namn")]
    [InlineData("veralind2024", "ditt namn")]
    [InlineData("vera.lind@example.com", "ditt namn")]
    [InlineData("vera.lind1234", "ditt namn")]
    [InlineData("Samordningsförbundet Uppsala län", "ditt namn")]
    [InlineData("Uppsalalän2025", "vanligaste")]
    public void Det_som_gissas_först_duger_inte(string lösenord, string skäl) =>
        Lösenordsregel.Brist(lösenord, Egna).Should().Contain(skäl);

    [Fact]
    public void Ett_orimligt_långt_lösenord_duger_inte() => Lösenordsregel.Brist(string.Concat(Enumerable.Repeat("abcdefghij", 13))).Should().Contain("högst 128");
}
