using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>What decisions grant, and when. Source: design.md, "Ekonomi"; formats/utbyte.md, <c>beslut.csv</c>.</summary>
public sealed class BeslutTests
{
    [Theory]
    [InlineData(Beslutsslag.Beviljad, 500_000)]
    [InlineData(Beslutsslag.Förlängning, 500_000)]
    [InlineData(Beslutsslag.Tillägg, 500_000)]
    [InlineData(Beslutsslag.Avslag, 0)]
    [InlineData(null, 500_000)]
    public void Allt_utom_ett_avslag_beviljar(Beslutsslag? slag, decimal beviljat) =>
        Beslutet(500_000, "2021-01-01", "2021-12-31", slag).Beviljat.Should().Be(beviljat);

    [Fact]
    public void Ett_beslut_över_flera_år_delas_linjärt_på_sina_månader()
    {
        // 16 months: the period of Forum för långsiktig samverkan, 1 September 2015 – 31 December 2016.
        var beslut = Beslutet(3_617_000, "2015-09-01", "2016-12-31");

        beslut.PerKvartal().Select(par => (par.Key.ToString(), par.Value)).Should().Equal(
            ("2015Q3", 226_063m), ("2015Q4", 678_187m), ("2016Q1", 678_188m), ("2016Q2", 678_187m), ("2016Q3", 678_188m), ("2016Q4", 678_187m));
        Beviljat.PerÅr([beslut]).Should().BeEquivalentTo(new Dictionary<int, decimal> { [2015] = 904_250, [2016] = 2_712_750 });
    }

    [Fact]
    public void En_påbörjad_månad_är_en_hel() =>
        Beslutet(400, "2021-03-31", "2021-06-01").PerKvartal().Should().BeEquivalentTo(
            new Dictionary<Kvartal, decimal> { [new(2021, 1)] = 100, [new(2021, 2)] = 300 });

    [Fact]
    public void Flera_beslut_läggs_ihop_och_ett_avslag_lägger_ingenting_till()
    {
        var beslut = new[]
        {
            Beslutet(1_200_000, "2021-01-01", "2021-12-31"),
            Beslutet(600_000, "2021-07-01", "2022-06-30", Beslutsslag.Förlängning),
            Beslutet(999_999, "2021-01-01", "2021-12-31", Beslutsslag.Avslag),
        };

        Beviljat.Totalt(beslut).Should().Be(1_800_000);
        Beviljat.PerÅr(beslut).Should().BeEquivalentTo(new Dictionary<int, decimal> { [2021] = 1_500_000, [2022] = 300_000 });
    }

    [Fact]
    public void Delarna_blir_alltid_helheten()
    {
        var fall = from belopp in Gen.Choose(0, 2_000_000_000)
                   from öre in Gen.Elements(0, 0, 50, 1, 99)
                   from början in Gen.Choose(0, 5_000)
                   from dagar in Gen.Choose(0, 3_000)
                   select (Belopp: belopp + (öre / 100m), Första: new DateOnly(2010, 1, 1).AddDays(början), Dagar: dagar);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(fall.ToArbitrary(), f =>
        {
            var beslut = Beslutet(f.Belopp, f.Första, f.Första.AddDays(f.Dagar), Beslutsslag.Tillägg);
            return beslut.PerKvartal().Values.Sum() == f.Belopp && beslut.PerKvartal().Values.All(del => del >= 0)
                && Beviljat.PerÅr([beslut]).Values.Sum() == f.Belopp;
        }));
    }

    [Fact]
    public void Ett_belopp_utan_något_att_delas_på_är_ett_programfel()
    {
        var dela = () => Fördelning.Efter(1, [0, 0]);

        dela.Should().Throw<ArgumentException>();
        Fördelning.Efter(0, [0, 0]).Should().Equal(0, 0);
        Fördelning.Efter(0.05m, [1, 1]).Should().Equal(0.03m, 0.02m);
        Fördelning.Efter(100, [1, 0, 2]).Should().Equal(33, 0, 67);
    }

    private static Beslut Beslutet(decimal belopp, string från, string till, Beslutsslag? slag = Beslutsslag.Beviljad) =>
        Beslutet(belopp, DateOnly.Parse(från, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(till, System.Globalization.CultureInfo.InvariantCulture), slag);

    private static Beslut Beslutet(decimal belopp, DateOnly från, DateOnly till, Beslutsslag? slag) => new()
    {
        Id = new(Guid.CreateVersion7()),
        InsatsId = new(Guid.Empty),
        Diarienummer = "2021:1",
        Datum = från,
        Belopp = belopp,
        From = från,
        Tom = till,
        Slag = slag,
    };
}
