using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

public sealed class KvartalTests
{
    [Theory]
    [InlineData(1, "2024-01-01", "2024-03-31")]
    [InlineData(2, "2024-04-01", "2024-06-30")]
    [InlineData(3, "2024-07-01", "2024-09-30")]
    [InlineData(4, "2024-10-01", "2024-12-31")]
    public void Kvartalet_känner_sin_första_och_sista_dag(int nummer, string första, string sista)
    {
        var kvartal = new Kvartal(2024, nummer);

        kvartal.FörstaDag.Should().Be(Exempel.Dag(första));
        kvartal.SistaDag.Should().Be(Exempel.Dag(sista));
    }

    [Fact]
    public void Varje_dag_på_fyra_år_hör_till_det_kvartal_som_omfattar_den()
    {
        for (var dag = new DateOnly(2021, 1, 1); dag.Year < 2025; dag = dag.AddDays(1))
        {
            var kvartal = Kvartal.För(dag);

            (kvartal.FörstaDag <= dag && dag <= kvartal.SistaDag).Should().BeTrue($"{dag:O} should lie in {kvartal}");
        }
    }

    [Theory]
    [InlineData(1899, 1)]
    [InlineData(3000, 1)]
    [InlineData(2021, 0)]
    [InlineData(2021, 5)]
    public void Ett_kvartal_som_inte_finns_går_inte_att_skapa(int år, int nummer)
    {
        var skapa = () => new Kvartal(år, nummer);

        skapa.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2021Q1", 1, "2021Q2")]
    [InlineData("2021Q4", 1, "2022Q1")]
    [InlineData("2021Q1", -1, "2020Q4")]
    [InlineData("2021Q2", -7, "2019Q3")]
    [InlineData("2021Q2", 0, "2021Q2")]
    public void Plus_räknar_över_årsskiften(string från, int antal, string till) =>
        Exempel.Kvartal(från).Plus(antal).Should().Be(Exempel.Kvartal(till));

    [Fact]
    public void Kvartal_ordnas_i_tid()
    {
        var (tidigt, sent) = (new Kvartal(2020, 4), new Kvartal(2021, 1));

        (tidigt < sent).Should().BeTrue();
        (tidigt <= sent).Should().BeTrue();
        (sent > tidigt).Should().BeTrue();
        (sent >= tidigt).Should().BeTrue();
        (sent < tidigt).Should().BeFalse();
        (sent <= tidigt).Should().BeFalse();
        (sent >= new Kvartal(2021, 1)).Should().BeTrue();
        new[] { sent, tidigt }.Order().Should().Equal(tidigt, sent);
    }

    [Fact]
    public void Ett_kvartal_skrivs_som_i_adresser() => new Kvartal(2021, 3).ToString().Should().Be("2021Q3");
}
