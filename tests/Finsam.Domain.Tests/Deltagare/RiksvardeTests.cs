using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>What the country as a whole had: what may be written, and which one stands beside a period.</summary>
public sealed class RiksvärdeTests
{
    private static readonly DateOnly Idag = new(2026, 3, 1);

    [Theory]
    [InlineData("2025", "45.5", null, null)]
    [InlineData("2025", "0", "2026-03-01", null)]
    [InlineData("2025", "100", null, null)]
    [InlineData("2026H2", "45", null, "Period")]
    [InlineData("2025", "-0.1", null, "Procent")]
    [InlineData("2025", "100.1", null, "Procent")]
    [InlineData("2025", "45.55", null, "Procent")]
    [InlineData("2025", "45", "2026-03-02", "Publicerat")]
    public void En_andel_av_något_som_har_hänt(string period, string procent, string? publicerat, string? fel)
    {
        var värde = Riksvärde.Nytt();

        var svar = värde.Skriv(
            new(Period(period), decimal.Parse(procent, CultureInfo.InvariantCulture), "Prov", publicerat is null ? null : DateOnly.Parse(publicerat, CultureInfo.InvariantCulture)), Idag, 0);

        svar.Fel?.Fält.Single().Fält.Should().Be(fel);
        (svar.Fel is null, värde.Version).Should().Be((fel is null, fel is null ? 1 : 0));
    }

    [Fact]
    public void Av_två_som_ändrar_vinner_den_första()
    {
        var värde = Av("2025");

        värde.Skriv(new(Period("2025"), 1, "Prov", null), Idag, 1).Fel.Should().BeNull();
        värde.Skriv(new(Period("2025"), 2, "Prov", null), Idag, 1).Fel!.Slag.Should().Be(Felslag.Konflikt);
        värde.Procent.Should().Be(1);
    }

    /// <summary>The same period; else the shortest that holds it; else the latest before. Never one that begins after.</summary>
    [Theory]
    [InlineData("2024H1", "2024H1", "2023", "2024", "2024H1", "2024H2")]
    [InlineData("2024Q2", "2024H1", "2024", "2024H1", "2023")]
    [InlineData("2024Q2", "2024", "2024", "2023H2")]
    [InlineData("2024H1", "2023", "2022", "2023", "2024H2")]
    [InlineData("2024", "2024Q1", "2024Q1", "2023")]
    [InlineData("2024H1", "2023", "2023H2", "2023")]
    [InlineData("2024H1", null, "2024H2", "2025")]
    [InlineData("2024H1", null)]
    public void Det_närmaste_i_tid_visas(string period, string? väntat, params string[] finns)
    {
        var visat = Riksvärde.För(Period(period), finns.Select(Av));

        (visat is null ? null : $"{visat.Period}").Should().Be(väntat);
    }

    private static Riksvärde Av(string period)
    {
        var värde = Riksvärde.Nytt();
        värde.Skriv(new(Period(period), 45, "Prov", null), Idag, 0).Fel.Should().BeNull();
        return värde;
    }

    private static Period Period(string text) => Domain.Gemensamt.Period.TryParse(text, out var period) ? period : throw new FormatException(text);
}
