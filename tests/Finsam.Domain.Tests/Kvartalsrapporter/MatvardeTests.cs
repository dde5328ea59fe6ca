using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>design.md, rule 8: a share is worked out once, from its counts, half away from zero, and never shown without its n.</summary>
public sealed class MätvärdeTests
{
    [Theory]
    [InlineData(Målslag.Antal, "40", null, "40")]
    [InlineData(Målslag.Antal, "40", "50", "40")]
    [InlineData(Målslag.Andel, "28", "37", "76 % (28 av 37)")]
    [InlineData(Målslag.Andel, "1", "8", "13 % (1 av 8)")]
    [InlineData(Målslag.Andel, "0", "8", "0 % (0 av 8)")]
    [InlineData(Målslag.Andel, "28", null, null)]
    [InlineData(Målslag.Andel, "0", "0", null)]
    [InlineData(Målslag.Andel, null, "8", null)]
    [InlineData(Målslag.Enkät, "8.4", null, "8,4")]
    [InlineData(Målslag.Enkät, "36", "40", "90 % (36 av 40)")]
    [InlineData(Målslag.Milstolpe, "1", "1", null)]
    [InlineData(Målslag.Kvalitativt, "1", null, null)]
    public void Det_mätta_är_ett_antal_eller_en_andel_av_något(Målslag slag, string? täljare, string? nämnare, string? text) =>
        (Mätvärde.Av(Exempel.Mål(slag: slag), Tal(täljare), Tal(nämnare))?.Text).Should().Be(text);

    /// <summary>What only rounding lifts to the mål has not reached it, and does not look as if it had.</summary>
    [Theory]
    [InlineData(70, 100, true, "70 % (70 av 100)")]
    [InlineData(139, 199, false, "knappt 70 % (139 av 199)")]
    [InlineData(140, 199, true, "70 % (140 av 199)")]
    [InlineData(69, 100, false, "69 % (69 av 100)")]
    public void Målet_jämförs_med_den_oavrundade_andelen(int täljare, int nämnare, bool når, string text)
    {
        var värde = Mätvärde.Av(Exempel.Mål(värde: 70), täljare, nämnare)!;

        (värde.NårMålet, värde.Text).Should().Be((når, text));
    }

    [Fact]
    public void Utan_målvärde_finns_inget_att_nå()
    {
        var värde = Mätvärde.Av(Exempel.Mål(), 28, 37)!;

        (värde.NårMålet, värde.AvMålet).Should().Be((null, null));
    }

    [Theory]
    [InlineData(Målslag.Andel, "70", null, "70 %")]
    [InlineData(Målslag.Enkät, "100", null, "100 %")]
    [InlineData(Målslag.Enkät, "8.5", "poäng", "8,5 poäng")]
    [InlineData(Målslag.Antal, "1200", "möten", "1\u00a0200 möten")]
    [InlineData(Målslag.Antal, "120", null, "120")]
    [InlineData(Målslag.Antal, null, null, null)]
    public void Målvärdet_står_med_sin_enhet(Målslag slag, string? mål, string? enhet, string? text) =>
        Mätvärde.Mål(Exempel.Mål(slag: slag, värde: Tal(mål), enhet: enhet)).Should().Be(text);

    /// <summary>For any counts: the share is right to half a percent, lies in 0–100, and reaches the mål exactly when the counts do.</summary>
    [Fact]
    public void En_andel_är_rätt_för_alla_antal()
    {
        foreach (var (nämnare, mål) in from n in Enumerable.Range(1, 60) from m in new[] { 1m, 33.3m, 50, 66.6667m, 70, 100 } select (n, m))
        {
            for (var täljare = 0; täljare <= nämnare; täljare++)
            {
                var värde = Mätvärde.Av(Exempel.Mål(värde: mål), täljare, nämnare)!;

                (Math.Abs((värde.Värde * nämnare) - (100m * täljare)) <= nämnare / 2m).Should().BeTrue();
                värde.Värde.Should().BeInRange(0, 100);
                värde.NårMålet.Should().Be(100m * täljare >= mål * nämnare);
            }
        }
    }

    private static decimal? Tal(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
