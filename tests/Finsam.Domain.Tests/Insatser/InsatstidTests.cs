using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Insatser;

/// <summary>formats/utbyte.md, "Which insatser", for 2021H1: S = 2021-01-01, E = 2021-06-30.</summary>
public sealed class InsatstidTests
{
    [Theory]
    [InlineData("2020-01-01", null, null, true)]
    [InlineData("2021-06-30", null, null, true)]
    [InlineData("2021-07-01", null, null, false)]
    [InlineData("2020-01-01", "2021-01-01", null, true)]
    [InlineData("2020-01-01", "2020-12-31", null, false)]
    [InlineData("2020-01-01", "2021-12-31", "2021-01-01", true)]
    [InlineData("2020-01-01", "2021-12-31", "2020-12-31", false)]
    [InlineData("2020-01-01", "2020-12-31", "2021-02-01", false)]
    [InlineData("2020-01-01", null, "2021-07-15", true)]
    [InlineData("2021-06-30", "2021-06-30", "2021-06-30", true)]
    public void Insatsen_ingår_när_den_startat_och_inte_slutat_före_perioden(string start, string? slut, string? avslutad, bool ingår) =>
        Tid(start, slut, avslutad).Ingår(Exempel.Period("2021H1")).Should().Be(ingår);

    [Theory]
    [InlineData(null, false)]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    [InlineData("2021-03-15", true)]
    [InlineData("2021-06-30", true)]
    [InlineData("2021-07-01", false)]
    public void Avslutad_i_perioden_räknar_båda_ändarna(string? avslutad, bool iPerioden) =>
        Tid("2020-01-01", null, avslutad).AvslutadI(Exempel.Period("2021H1")).Should().Be(iPerioden);

    [Fact]
    public void Planerat_slut_i_perioden_är_inte_att_vara_avslutad() =>
        Tid("2020-01-01", "2021-03-31", null).AvslutadI(Exempel.Period("2021H1")).Should().BeFalse();

    private static Insatstid Tid(string start, string? slut, string? avslutad) =>
        new(Exempel.Dag(start), slut is null ? null : Exempel.Dag(slut), avslutad is null ? null : Exempel.Dag(avslutad));
}
