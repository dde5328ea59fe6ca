using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Insatser;

/// <summary>How many an insats can take in: places × days / stay.</summary>
public sealed class PlatsplanTests
{
    [Theory]
    [InlineData("2021", 10, 365, "2020-01-01", null, null, 10)]
    [InlineData("2021H1", 10, 181, "2020-01-01", null, null, 10)]
    [InlineData("2021Q1", 10, 180, "2020-01-01", null, null, 5)]
    [InlineData("2021Q1", 9, 180, "2020-01-01", null, null, 5)]
    [InlineData("2021Q1", 10, 30, "2021-03-02", null, null, 10)]
    [InlineData("2021Q1", 10, 31, "2020-01-01", "2021-01-31", null, 10)]
    [InlineData("2021Q1", 10, 31, "2020-01-01", "2021-12-31", "2021-01-31", 10)]
    [InlineData("2021Q1", 10, 31, "2021-04-01", null, null, 0)]
    [InlineData("2021Q1", 10, 31, "2020-01-01", "2020-12-31", null, 0)]
    public void Planerat_är_platser_gånger_dagar_genom_insatstid(string text, int platser, int insatstid, string start, string? slut, string? avslutad, int planerat)
    {
        var plan = new Platsplan { InsatsId = new(Guid.CreateVersion7()) };
        plan.Ändra(platser, insatstid, 0).Fel.Should().BeNull();
        Period.TryParse(text, out var period).Should().BeTrue();

        plan.Planerat(period, new(Dag(start)!.Value, Dag(slut), Dag(avslutad))).Should().Be(planerat);
    }

    [Theory]
    [InlineData(0, 100, "Platser")]
    [InlineData(10_001, 100, "Platser")]
    [InlineData(5, 0, "Insatstid")]
    [InlineData(5, 3651, "Insatstid")]
    public void Orimliga_tal_nekas(int platser, int insatstid, string fält)
    {
        var plan = new Platsplan { InsatsId = new(Guid.CreateVersion7()) };

        plan.Ändra(platser, insatstid, 0).Fel!.Fält.Single().Fält.Should().Be(fält);

        (plan.Platser, plan.Version).Should().Be((0, 0));
    }

    private static DateOnly? Dag(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
