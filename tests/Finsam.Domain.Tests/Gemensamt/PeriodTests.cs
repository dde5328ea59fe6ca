using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31", "Helåret 2021", Periodslag.År)]
    [InlineData("2021H1", "2021-01-01", "2021-06-30", "Första halvåret 2021", Periodslag.Halvår)]
    [InlineData("2021H2", "2021-07-01", "2021-12-31", "Andra halvåret 2021", Periodslag.Halvår)]
    [InlineData("2021Q1", "2021-01-01", "2021-03-31", "Kvartal 1 2021", Periodslag.Kvartal)]
    [InlineData("2021Q2", "2021-04-01", "2021-06-30", "Kvartal 2 2021", Periodslag.Kvartal)]
    [InlineData("2021Q3", "2021-07-01", "2021-09-30", "Kvartal 3 2021", Periodslag.Kvartal)]
    [InlineData("2021Q4", "2021-10-01", "2021-12-31", "Kvartal 4 2021", Periodslag.Kvartal)]
    public void En_period_läses_med_dagar_namn_och_längd(string text, string första, string sista, string namn, Periodslag slag)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        period.FörstaDag.Should().Be(Exempel.Dag(första));
        period.SistaDag.Should().Be(Exempel.Dag(sista));
        period.Namn.Should().Be(namn);
        period.Slag.Should().Be(slag);
        period.År.Should().Be(2021);
        period.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2021h1", "2021H1")]
    [InlineData("2021q4", "2021Q4")]
    public void Små_bokstäver_går_också_bra(string text, string period) =>
        Exempel.Period(text).Should().Be(Exempel.Period(period));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("21")]
    [InlineData("202")]
    [InlineData("20211")]
    [InlineData("2021H0")]
    [InlineData("2021H3")]
    [InlineData("2021Q0")]
    [InlineData("2021Q5")]
    [InlineData("2021Q12")]
    [InlineData("2021X1")]
    [InlineData("2021H")]
    [InlineData("2021Q")]
    [InlineData("H12021")]
    [InlineData("2021-06-30")]
    [InlineData("2021 H1")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("2021\n")]
    [InlineData("2021H1\n")]
    [InlineData("1899")]
    [InlineData("3000Q1")]
    [InlineData("٢٠٢١")]
    [InlineData("förra året")]
    public void Allt_annat_är_ingen_period(string? text) => Period.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2021Q1", "2020Q4", "2021Q2")]
    [InlineData("2021Q4", "2021Q3", "2022Q1")]
    [InlineData("2021H1", "2020H2", "2021H2")]
    [InlineData("2021H2", "2021H1", "2022H1")]
    [InlineData("2021", "2020", "2022")]
    public void Grannperioderna_är_lika_långa(string text, string föregående, string nästa)
    {
        var period = Exempel.Period(text);

        period.Föregående.Should().Be(Exempel.Period(föregående));
        period.Nästa.Should().Be(Exempel.Period(nästa));
    }

    [Theory]
    [InlineData("1900Q1")]
    [InlineData("1900H1")]
    [InlineData("1900")]
    [InlineData("2999Q4")]
    [InlineData("2999H2")]
    [InlineData("2999")]
    public void Även_den_första_och_den_sista_perioden_har_grannar(string text)
    {
        var period = Exempel.Period(text);

        period.Föregående.SistaDag.Should().Be(period.FörstaDag.AddDays(-1));
        period.Nästa.FörstaDag.Should().Be(period.SistaDag.AddDays(1));
    }

    [Theory]
    [InlineData("2021", "2021Q1 2021Q2 2021Q3 2021Q4")]
    [InlineData("2021H1", "2021Q1 2021Q2")]
    [InlineData("2021H2", "2021Q3 2021Q4")]
    [InlineData("2021Q3", "2021Q3")]
    public void Perioden_består_av_sina_kvartal(string text, string kvartal)
    {
        var period = Exempel.Period(text);
        var alla = Exempel.Period("2020").Kvartalen.Concat(Exempel.Period("2021").Kvartalen).Concat(Exempel.Period("2022").Kvartalen);

        string.Join(' ', period.Kvartalen).Should().Be(kvartal);
        alla.Where(period.Innehåller).Should().Equal(period.Kvartalen);
    }

    [Fact]
    public void Ett_år_har_sju_perioder() =>
        string.Join(' ', Period.Alla(2021)).Should().Be("2021 2021H1 2021H2 2021Q1 2021Q2 2021Q3 2021Q4");
}
