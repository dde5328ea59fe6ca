using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Insatser;

public sealed class InsatsmålTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("%", true)]
    [InlineData("procent", true)]
    [InlineData("deltagare", true)]
    [InlineData("individer", true)]
    [InlineData("antal kvinnor", true)]
    [InlineData("deltagare per dag", true)]
    [InlineData("möten med handläggare", true)]
    [InlineData("lotsärenden", true)]
    [InlineData("något nytt", true)]
    [InlineData("möten", false)]
    [InlineData("Antal möten", false)]
    [InlineData("poäng (1–10)", false)]
    [InlineData("rutiner och avtal", false)]
    [InlineData("kr", false)]
    public void Det_som_räknas_är_personer_om_det_inte_säkert_är_något_annat(string? enhet, bool personer)
    {
        Målenhet.ÄrPersoner(enhet).Should().Be(personer);
        Exempel.Mål(slag: Målslag.Antal, enhet: enhet).RäknarPersoner.Should().Be(personer);
    }

    [Theory]
    [InlineData(Målslag.Antal, true)]
    [InlineData(Målslag.Andel, true)]
    [InlineData(Målslag.Enkät, true)]
    [InlineData(Målslag.Milstolpe, false)]
    [InlineData(Målslag.Kvalitativt, false)]
    public void En_milstolpe_och_det_kvalitativa_räknar_ingenting(Målslag slag, bool räknar)
    {
        Exempel.Mål(slag: slag).MätsMedTal.Should().Be(räknar);
        Exempel.Mål(slag: slag).RäknarPersoner.Should().Be(räknar);
    }

    [Theory]
    [InlineData(null, false, false)]
    [InlineData("2021-03-31", false, true)]
    [InlineData("2021-06-30", false, true)]
    [InlineData("2021-07-01", true, false)]
    public void Ett_mål_förfaller_efter_kvartalet_eller_har_förfallit(string? dag, bool efter, bool förfallet)
    {
        var mål = Exempel.Mål(förfaller: dag);

        mål.FörfallerEfter(new(2021, 2)).Should().Be(efter);
        mål.HarFörfallit(new(2021, 2)).Should().Be(förfallet);
    }

    [Fact]
    public void En_ändring_höjer_versionen_och_den_som_sett_en_äldre_nekas()
    {
        var mål = Exempel.Mål(värde: 70);

        mål.Ändra(mål.Uppgifter with { Målvärde = 75 }, 1).Lyckades.Should().BeTrue();
        mål.Version.Should().Be(2);
        var nej = mål.Ändra(mål.Uppgifter with { Målvärde = 80 }, 1);

        nej.Fel!.Slag.Should().Be(Felslag.Konflikt);
        (mål.Målvärde, mål.Version).Should().Be((75m, 2));
    }

    [Fact]
    public void Att_skriva_det_som_redan_står_är_ingen_ändring()
    {
        var mål = Exempel.Mål(värde: 70);

        mål.Ändra(mål.Uppgifter, 0).Lyckades.Should().BeTrue();

        mål.Version.Should().Be(1);
    }

    [Theory]
    [InlineData("ung-intro#3", "ung-intro", 3)]
    [InlineData("a#b#12", "a#b", 12)]
    [InlineData("alfa#999", "alfa", 999)]
    public void En_hänvisning_är_insatsens_kod_och_målets_nummer(string text, string insats, int nr)
    {
        Målhänvisning.TryParse(text, out var hänvisning).Should().BeTrue();

        hänvisning.Should().Be(new Målhänvisning(insats, nr));
        hänvisning.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("alfa")]
    [InlineData("#1")]
    [InlineData("alfa#")]
    [InlineData("alfa#0")]
    [InlineData("alfa#1000")]
    [InlineData("alfa#-1")]
    [InlineData("alfa#1,5")]
    public void Annat_är_ingen_hänvisning(string? text) => Målhänvisning.TryParse(text, out _).Should().BeFalse();
}
