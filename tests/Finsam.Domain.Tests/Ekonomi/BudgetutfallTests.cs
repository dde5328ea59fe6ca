using Finsam.Domain.Ekonomi;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>formats/utbyte.md, "Tabell 4" and "Trafikljus budget", with the default limits.</summary>
public sealed class BudgetutfallTests
{
    [Theory]
    [InlineData(1_000_000, 750_000, Trafikljus.Grön)]
    [InlineData(1_000_000, 749_999, Trafikljus.Gul)]
    [InlineData(1_000_000, 1_100_000, Trafikljus.Grön)]
    [InlineData(1_000_000, 1_100_001, Trafikljus.Gul)]
    [InlineData(1_000_000, 550_000, Trafikljus.Gul)]
    [InlineData(1_000_000, 549_999, Trafikljus.Röd)]
    [InlineData(1_000_000, 1_250_000, Trafikljus.Gul)]
    [InlineData(1_000_000, 1_250_001, Trafikljus.Röd)]
    [InlineData(1_000_000, 1_000_000, Trafikljus.Grön)]
    [InlineData(1_000_000, 0, Trafikljus.Röd)]
    public void Gränserna_hör_till_den_bättre_färgen(int budget, int utfall, Trafikljus färg) =>
        new Budgetutfall(budget, utfall).Ljus(new()).Should().Be(färg);

    [Theory]
    [InlineData(50_000, 25_001, Trafikljus.Grön)]
    [InlineData(50_000, 25_000, Trafikljus.Röd)]
    [InlineData(50_000, 74_999, Trafikljus.Grön)]
    [InlineData(50_000, 75_000, Trafikljus.Röd)]
    [InlineData(24_999, 0, Trafikljus.Grön)]
    [InlineData(25_000, 0, Trafikljus.Röd)]
    public void En_skillnad_under_25_000_kronor_är_grön(int budget, int utfall, Trafikljus färg) =>
        new Budgetutfall(budget, utfall).Ljus(new()).Should().Be(färg);

    [Theory]
    [InlineData(0, Trafikljus.Grå)]
    [InlineData(1, Trafikljus.Röd)]
    [InlineData(24_999, Trafikljus.Röd)]
    [InlineData(1_000_000, Trafikljus.Röd)]
    public void Utan_budget_finns_ingen_kvot(int utfall, Trafikljus färg)
    {
        var ekonomi = new Budgetutfall(0, utfall);

        ekonomi.Ljus(new()).Should().Be(färg);
        ekonomi.Kvot.Should().BeNull();
        ekonomi.KvotProcent.Should().BeNull();
    }

    [Theory]
    [InlineData(1_000_000, 1_104_999, 110, Trafikljus.Gul)]
    [InlineData(1_000_000, 745_000, 75, Trafikljus.Gul)]
    [InlineData(200_000, 205_000, 103, Trafikljus.Grön)]
    [InlineData(775_000, 865_000, 112, Trafikljus.Gul)]
    public void Färgen_följer_den_oavrundade_kvoten(int budget, int utfall, int kvot, Trafikljus färg)
    {
        var ekonomi = new Budgetutfall(budget, utfall);

        ekonomi.KvotProcent.Should().Be(kvot);
        ekonomi.Ljus(new()).Should().Be(färg);
    }

    [Fact]
    public void Trösklarna_är_inställningar()
    {
        var trösklar = new Trösklar { Bagatell = 0, GulFrån = 90, GrönFrån = 95, GrönTill = 100, GulTill = 101 };

        new Budgetutfall(100, 89).Ljus(trösklar).Should().Be(Trafikljus.Röd);
        new Budgetutfall(100, 90).Ljus(trösklar).Should().Be(Trafikljus.Gul);
        new Budgetutfall(100, 95).Ljus(trösklar).Should().Be(Trafikljus.Grön);
        new Budgetutfall(100, 101).Ljus(trösklar).Should().Be(Trafikljus.Gul);
        new Budgetutfall(100, 102).Ljus(trösklar).Should().Be(Trafikljus.Röd);
    }

    [Fact]
    public void Kvartal_summeras()
    {
        var ekonomi = Budgetutfall.Av([Kvartal("2021Q1", 387_000, 436_000), Kvartal("2021Q2", 388_000, 429_000)]);

        ekonomi.Should().Be(new Budgetutfall(775_000, 865_000));
    }

    [Fact]
    public void Ett_ofullständigt_kvartal_räknas_inte_i_någon_av_summorna()
    {
        var ekonomi = Budgetutfall.Av([Kvartal("2021Q1", 100_000, null), Kvartal("2021Q2", null, 90_000), Kvartal("2021Q3", 50_000, 40_000)]);

        ekonomi.Should().Be(new Budgetutfall(50_000, 40_000));
    }

    [Fact]
    public void Utan_något_helt_kvartal_saknas_allt()
    {
        Ekonomikvartal[][] fall = [[], [Kvartal("2021Q1", 100_000, null)], [Kvartal("2021Q1", null, null), Kvartal("2021Q2", null, 5)]];

        foreach (var kvartal in fall)
        {
            var ekonomi = Budgetutfall.Av(kvartal);

            ekonomi.Should().Be(new Budgetutfall(null, null));
            ekonomi.Ljus(new()).Should().Be(Trafikljus.Grå);
            ekonomi.Kvot.Should().BeNull();
            ekonomi.BudgetTkr.Should().BeNull();
            ekonomi.UtfallTkr.Should().BeNull();
        }
    }

    [Fact]
    public void Ett_ifyllt_noll_är_ett_helt_kvartal() =>
        Budgetutfall.Av([Kvartal("2021Q1", 0, 0)]).Should().Be(new Budgetutfall(0, 0));

    [Theory]
    [InlineData(102_500, 103)]
    [InlineData(102_499, 102)]
    [InlineData(499, 0)]
    [InlineData(500, 1)]
    public void Tusental_avrundas_från_kronor(int kronor, int tkr)
    {
        new Budgetutfall(kronor, 0).BudgetTkr.Should().Be(tkr);
        new Budgetutfall(0, kronor).UtfallTkr.Should().Be(tkr);
    }

    [Fact]
    public void Ett_orimligt_belopp_stjälper_inte_räkningen()
    {
        // The largest amounts that import lets in, against one krona: a slip of the pen must not take the whole översikt down.
        var ekonomi = Budgetutfall.Av([Kvartal("2021Q1", 1, 999_999_999_999), Kvartal("2021Q2", 0, 999_999_999_999), Kvartal("2021Q3", 0, 999_999_999_999)]);

        ekonomi.Ljus(new()).Should().Be(Trafikljus.Röd);
        ekonomi.Kvot.Should().Be(299_999_999_999_700);
        ekonomi.KvotProcent.Should().Be(int.MaxValue);
        ekonomi.UtfallTkr.Should().Be(int.MaxValue);
    }

    private static Ekonomikvartal Kvartal(string kvartal, decimal? budget, decimal? utfall) =>
        Exempel.Ekonomi(Exempel.Insats("a"), kvartal, budget, utfall);
}
