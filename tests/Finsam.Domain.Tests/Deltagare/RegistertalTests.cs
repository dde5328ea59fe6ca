using Finsam.Domain.Deltagare;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>Whether a report says of the deltagare what the register says.</summary>
public sealed class RegistertalTests
{
    [Theory]
    [InlineData("avslutade", Registermått.Avslutade)]
    [InlineData("Avslutade deltagare.", Registermått.Avslutade)]
    [InlineData("alla deltagare", Registermått.Inskrivna)]
    [InlineData(" pågående ", Registermått.Pågående)]
    [InlineData("de som avslutats under insatsens tid, utom de som flyttat från kommunen", null)]
    [InlineData("tillfrågade medarbetare", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Bara_det_som_är_ett_namn_på_dem_jämförs(string? nämnare, Registermått? mått) => Registertal.Av(nämnare).Should().Be(mått);

    [Theory]
    [InlineData(12, 0)]
    [InlineData(60, 0)]
    [InlineData(15, 3)]
    [InlineData(10, -2)]
    [InlineData(58, -2)]
    [InlineData(70, 10)]
    public void Kvartalet_eller_sedan_starten_stämmer_och_annars_sägs_den_minsta_skillnaden(int rapporten, int skillnad)
    {
        var jämförelse = Tal(Antal.Visat(12), Antal.Visat(60)).Jämför(rapporten)!;

        (jämförelse.Skillnad, jämförelse.Stämmer).Should().Be((skillnad, skillnad == 0));
    }

    [Fact]
    public void Det_som_är_dolt_eller_inget_antal_jämförs_inte()
    {
        var (visat, dolt) = (Antal.Visat(12), Antal.Dolt);

        Tal(dolt, Antal.Visat(60)).Jämför(60).Should().BeNull("that it agrees with one would tell of the other");
        Tal(visat, dolt).Jämför(12).Should().BeNull();
        Tal(visat, visat).Jämför(null).Should().BeNull();
        Tal(visat, visat).Jämför(12.5m).Should().BeNull();
    }

    [Theory]
    [InlineData("2021Q1", "2021Q1")]
    [InlineData("2021Q2", "2021Q2 2021H1")]
    [InlineData("2021Q3", "2021Q3")]
    [InlineData("2021Q4", "2021Q4 2021H2 2021")]
    public void Ett_mål_kan_räknas_över_det_som_slutar_med_kvartalet(string kvartal, string perioder) =>
        string.Join(' ', Registertal.Perioder(Exempel.Kvartal(kvartal))).Should().Be(perioder);

    private static Registertal Tal(Antal kvartalet, Antal sedanStart) => new(1, Registermått.Avslutade, [(Exempel.Period("2021Q1"), kvartalet), (null, sedanStart)]);
}
