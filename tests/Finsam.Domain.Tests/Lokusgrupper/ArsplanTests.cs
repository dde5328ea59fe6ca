using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Tests.Lokusgrupper;

/// <summary>The days that are proposed for a year's meetings.</summary>
public sealed class ÅrsplanTests
{
    [Theory]
    [InlineData(2022, 4)]
    [InlineData(2024, 1)]
    [InlineData(2024, 12)]
    [InlineData(2029, 24)]
    public void Förslaget_är_spritt_över_arbetsåret_på_en_veckodag(int år, int antal)
    {
        foreach (var veckodag in new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday })
        {
            var dagar = Årsplan.Förslag(år, antal, veckodag);

            dagar.Should().HaveCount(antal).And.OnlyHaveUniqueItems().And.BeInAscendingOrder();
            dagar.Should().OnlyContain(d => d.Year == år && d.DayOfWeek == veckodag && d.Month != 7 && d >= new DateOnly(år, 1, 8) && d <= new DateOnly(år, 12, 14));
            dagar.Should().NotContain([new DateOnly(år, 5, 1), new DateOnly(år, 6, 6)]);
        }
    }

    [Fact]
    public void Fyra_möten_hamnar_i_var_sitt_kvartal() =>
        Årsplan.Förslag(2022, 4, DayOfWeek.Wednesday).Select(d => (d.Month + 2) / 3).Should().Equal(1, 2, 3, 4);

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void Andra_antal_finns_inte(int antal) =>
        FluentActions.Invoking(() => Årsplan.Förslag(2022, antal, DayOfWeek.Monday)).Should().Throw<ArgumentOutOfRangeException>();
}
