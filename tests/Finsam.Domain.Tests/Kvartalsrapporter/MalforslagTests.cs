using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>The colour that is proposed, and its reason.</summary>
public sealed class MålförslagTests
{
    private static readonly Domain.Gemensamt.Kvartal Kvartal = new(2021, 2);

    [Theory]
    [InlineData(Målslag.Andel, 70, Målutfall.Uppnått, 28, 37, Trafikljus.Grön, "76 % (28 av 37) mot målet 70 %.")]
    [InlineData(Målslag.Antal, 50, Målutfall.Uppnått, 61, null, Trafikljus.Grön, "61 mot målet 50.")]
    [InlineData(Målslag.Kvalitativt, null, Målutfall.Uppnått, null, null, Trafikljus.Grön, "Målet är uppnått.")]
    [InlineData(Målslag.Andel, 70, Målutfall.Uppnått, 20, 40, Trafikljus.Röd, "50 % (20 av 40) mot målet 70 %. Ändå svarar ni uppnått.")]
    [InlineData(Målslag.Andel, 70, Målutfall.Uppnått, 139, 199, Trafikljus.Gul, "Knappt 70 % (139 av 199): nästan 100 % av målet 70 %. Ändå svarar ni uppnått.")]
    [InlineData(Målslag.Andel, 100, Målutfall.EjUppnått, 36, 37, Trafikljus.Gul, "97 % (36 av 37): 97 % av målet 100 %.")]
    [InlineData(Målslag.Antal, 80, Målutfall.EjUppnått, 76, null, Trafikljus.Gul, "76: 95 % av målet 80.")]
    [InlineData(Målslag.Antal, 100, Målutfall.EjUppnått, 90, null, Trafikljus.Gul, "90: 90 % av målet 100.")]
    [InlineData(Målslag.Antal, 1000, Målutfall.EjUppnått, 899, null, Trafikljus.Röd, "899 mot målet 1\u00a0000.")]
    [InlineData(Målslag.Antal, 120, Målutfall.EjUppnått, 40, null, Trafikljus.Röd, "40 mot målet 120.")]
    [InlineData(Målslag.Antal, null, Målutfall.EjUppnått, 40, null, Trafikljus.Röd, "Målet är inte uppnått: 40.")]
    [InlineData(Målslag.Milstolpe, null, Målutfall.EjUppnått, null, null, Trafikljus.Röd, "Målet är inte uppnått.")]
    [InlineData(Målslag.Andel, 70, Målutfall.EjUppnått, 28, 37, Trafikljus.Gul, "76 % (28 av 37) når målet 70 %, men ni svarar ej uppnått.")]
    [InlineData(Målslag.Andel, 70, Målutfall.EjMätt, null, null, Trafikljus.Grå, "Målet är inte mätt.")]
    [InlineData(Målslag.Andel, 70, Målutfall.MätsSenare, null, null, Trafikljus.Grå, "Målet mäts senare.")]
    [InlineData(Målslag.Andel, 70, null, 28, 37, Trafikljus.Grå, "Det finns inget utfall än.")]
    public void Färgen_följer_av_utfallet_och_av_det_mätta(
        Målslag slag, int? mål, Målutfall? utfall, int? täljare, int? nämnare, Trafikljus färg, string skäl) =>
        Målförslag.För(Exempel.Mål(slag: slag, värde: mål), utfall, täljare, nämnare, true, Kvartal).Should().Be(new Målförslag(färg, skäl));

    [Theory]
    [InlineData(Målutfall.EjMätt, "2021-06-30", Trafikljus.Gul, "Målet förföll 2021-06-30 men är inte mätt.")]
    [InlineData(Målutfall.EjMätt, "2021-07-01", Trafikljus.Grå, "Målet är inte mätt. Det förfaller 2021-07-01.")]
    [InlineData(Målutfall.MätsSenare, "2021-12-31", Trafikljus.Grå, "Målet mäts senare. Det förfaller 2021-12-31.")]
    [InlineData(Målutfall.MätsSenare, "2021-01-01", Trafikljus.Gul, "Målet förföll 2021-01-01 men är inte mätt.")]
    [InlineData(Målutfall.EjFörfallet, "2018-06-01", Trafikljus.Gul, "Målet förföll 2018-06-01 men är inte mätt.")]
    [InlineData(Målutfall.EjFörfallet, "2022-06-01", Trafikljus.Grå, "Målet har inte förfallit. Det förfaller 2022-06-01.")]
    public void Det_som_inte_är_mätt_är_grått_tills_det_har_förfallit(Målutfall utfall, string förfaller, Trafikljus färg, string skäl) =>
        Målförslag.För(Exempel.Mål(förfaller: förfaller), utfall, null, null, null, Kvartal).Should().Be(new Målförslag(färg, skäl));

    [Fact]
    public void Ett_nej_på_i_fas_frågar_om_ett_mål_som_inte_kan_bedömas_än() =>
        Målförslag.För(Exempel.Mål(), Målutfall.MätsSenare, null, null, false, Kvartal)
            .Should().Be(new Målförslag(Trafikljus.Grå, "Målet mäts senare. Insatsen ligger inte i fas: ska målet vara under uppsikt?"));

    /// <summary>For any counts and outcome: grön never below the mål, röd never when it is reached, and more of the same never makes it worse.</summary>
    [Fact]
    public void Förslaget_säger_aldrig_emot_talen()
    {
        foreach (var utfall in new[] { Målutfall.Uppnått, Målutfall.EjUppnått })
        {
            foreach (var mål in new decimal[] { 1, 30, 70, 90, 100 })
            {
                var förr = Trafikljus.Röd;
                for (var täljare = 0; täljare <= 37; täljare++)
                {
                    var färg = Målförslag.För(Exempel.Mål(värde: mål), utfall, täljare, 37, null, Kvartal).Färg;
                    var når = 100m * täljare / 37 >= mål;

                    (färg == Trafikljus.Grön && !når).Should().BeFalse();
                    (färg == Trafikljus.Röd && når).Should().BeFalse();
                    färg.Allvar().Should().BeLessThanOrEqualTo(förr.Allvar());
                    förr = färg;
                }
            }
        }
    }
}
