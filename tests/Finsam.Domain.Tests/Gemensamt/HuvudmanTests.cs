using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>Whom somebody sits for.</summary>
public sealed class HuvudmanTests
{
    [Theory]
    [InlineData(Huvudmannaslag.Arbetsförmedlingen, "", "Arbetsförmedlingen")]
    [InlineData(Huvudmannaslag.Försäkringskassan, null, "Försäkringskassan")]
    [InlineData(Huvudmannaslag.Arbetsförmedlingen, "Arbetsförmedlingen Tierp", "Arbetsförmedlingen Tierp")]
    [InlineData(Huvudmannaslag.Kommun, "  Tierps kommun ", "Tierps kommun")]
    [InlineData(Huvudmannaslag.Annan, "Samordningsförbundet", "Samordningsförbundet")]
    public void Organisationen_har_ett_namn(Huvudmannaslag slag, string? skrivet, string väntat)
    {
        var huvudman = Huvudman.Av(slag, skrivet).Värde;

        (huvudman.Slag, huvudman.Organisation).Should().Be((slag, väntat));
    }

    [Theory]
    [InlineData(Huvudmannaslag.Kommun, "")]
    [InlineData(Huvudmannaslag.Region, "   ")]
    [InlineData(Huvudmannaslag.Annan, null)]
    public void Av_kommuner_och_regioner_finns_många_så_namnet_måste_skrivas(Huvudmannaslag slag, string? skrivet) =>
        Huvudman.Av(slag, skrivet).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("Organisation");

    [Fact]
    public void Ett_för_långt_namn_nekas() =>
        Huvudman.Av(Huvudmannaslag.Kommun, new('a', Huvudman.MaxOrganisation + 1)).Fel!.Fält.Should().ContainSingle();
}
