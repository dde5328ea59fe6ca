using Finsam.Domain.Deltagare;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>A mapping grows, forgets nothing that holds, and never lets two columns be the same field.</summary>
public sealed class ImportkopplingTests
{
    [Fact]
    public void En_senare_koppling_läggs_till_och_går_före()
    {
        var källa = new Importkälla { Namn = "SUS" };
        källa.Koppla(Koppling(("Ärende", "deltagarkod"), ("Start", "in"))).Lyckades.Should().BeTrue();
        källa.Koppla(Koppling(("Ärendeid", "deltagarkod"), ("Övrigt", "")) with { Värden = Värden("kon", ("K", "kvinna")) }).Lyckades.Should().BeTrue();
        källa.Koppla(Koppling() with { Värden = Värden("kon", ("k", "man"), ("M", "man")) }).Lyckades.Should().BeTrue();

        var k = källa.Koppling;
        (k.Fält("Ärende"), k.Fält("ärendeid"), k.Fält("Start"), k.Fält("Övrigt")).Should().Be((null, "deltagarkod", "in", ""));
        (k.Kod("kon", "K"), k.Kod("kon", "M"), k.Kod("kon", "X"), k.Kod("avslut", "K")).Should().Be(("man", "man", null, null));
        källa.Version.Should().Be(3);
    }

    [Fact]
    public void Två_kolumner_är_aldrig_samma_fält_och_en_kolumn_med_koder_har_inte_hur_många_värden_som_helst()
    {
        var källa = new Importkälla { Namn = "SUS" };

        källa.Koppla(Koppling(("A", "in"), ("B", "in"))).Fel!.Kod.Should().Be("import.dubbelt");
        källa.Koppla(Koppling() with { Värden = Värden("kon", [.. Enumerable.Range(0, Importkoppling.FlestVärden + 1).Select(i => ($"{i}", "man"))]) }).Fel!.Kod.Should().Be("import.varden");
        källa.Koppla(Koppling((new string('x', Importkoppling.LängstText + 1), "in"))).Fel!.Kod.Should().Be("import.text");
        källa.Version.Should().Be(0);
    }

    [Theory]
    [InlineData(2, 4, true)]
    [InlineData(3, 5, false)]
    [InlineData(1, 1, false)]
    public void Värden_är_kategorier_när_de_i_snitt_står_på_två_rader(int olika, int celler, bool är) => Importkoppling.ÄrKategorier(olika, celler).Should().Be(är);

    [Fact]
    public void Av_antal_med_känd_summa_döljs_alla_när_ett_är_litet()
    {
        Antal.MedKändSumma(5, 97, 3, 0).Should().OnlyContain(a => a.Maskerad);
        Antal.MedKändSumma(5, 97, 5, 0).Select(a => a.Värde).Should().Equal(97, 5, 0);
    }

    private static Importkoppling Koppling(params (string Rubrik, string Fält)[] kolumner) =>
        Importkoppling.Tom with { Kolumner = kolumner.ToDictionary(k => k.Rubrik, k => k.Fält) };

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Värden(string fält, params (string Värde, string Kod)[] värden) =>
        new() { [fält] = värden.ToDictionary(v => v.Värde, v => v.Kod) };
}
