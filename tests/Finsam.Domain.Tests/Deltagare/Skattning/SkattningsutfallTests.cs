using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Skattning;

/// <summary>What others than the insats see of self-ratings: whole groups of which no part is small, the same at every reading.</summary>
public sealed class SkattningsutfallTests
{
    private const int Gräns = 5;
    private static readonly Period H1 = Period.Halvår(2026, 1);
    private static readonly DateOnly Augusti = new(2026, 8, 1);
    private static readonly InsatsId Insats = new(Guid.CreateVersion7());
    private static readonly SkattningsformulärId Formulär = new(Guid.CreateVersion7());

    [Fact]
    public void Av_tjugofem_är_tio_bättre_fem_lika_fem_sämre_och_fem_går_inte_att_jämföra()
    {
        var utfall = Fastställ(Antal.Visat(25), bättre: 10, lika: 5, sämre: 5);

        (utfall.Förbättrade, utfall.Jämförda, utfall.Förändring).Should().Be((10, 20, 0.5m), "ten by +2 and five by −2, of twenty");
        utfall.FårVisas(Antal.Visat(25), Gräns).Should().BeTrue();
    }

    [Theory]
    [InlineData(25, 4, 5, 5)]
    [InlineData(25, 10, 1, 5)]
    [InlineData(25, 10, 5, 3)]
    [InlineData(21, 10, 5, 5)]
    [InlineData(19, 10, 5, 5)]
    [InlineData(3, 0, 0, 0)]
    public void Är_en_del_liten_eller_fler_jämförda_än_avslutade_står_ingenting_kvar(int avslutade, int bättre, int lika, int sämre)
    {
        var utfall = Fastställ(Antal.Visat(avslutade), bättre, lika, sämre);

        (utfall.Förbättrade, utfall.Oförändrade, utfall.Försämrade, utfall.Förändring).Should().Be((null, null, null, null));
        utfall.FårVisas(Antal.Visat(avslutade), Gräns).Should().BeFalse();
    }

    [Fact]
    public void Det_PM_döljer_döljs_också_här_då_och_senare()
    {
        Fastställ(Antal.Dolt, 10, 5, 5).Förbättrade.Should().BeNull();
        Fastställ(Antal.Visat(25), 10, 5, 5).FårVisas(Antal.Dolt, Gräns).Should().BeFalse();
        Fastställ(Antal.Visat(25), 10, 5, 5).FårVisas(Antal.Visat(25), 6).Should().BeFalse("the limit has been raised");
        Fastställ(Antal.Visat(20), 10, 5, 5).FårVisas(Antal.Visat(21), Gräns).Should().BeFalse("one who was entered late would be seen alone");
    }

    [Fact]
    public void Ett_halvår_fastställs_en_månad_efter_dess_slut_och_inte_förr()
    {
        Skattningsutfall.Dag(H1).Should().Be(Augusti);
        Skattningsutfall.Dag(Period.Halvår(2026, 2)).Should().Be(new DateOnly(2027, 2, 1));
        var förr = () => Skattningsutfall.Fastställ(Insats, H1, Antal.Visat(25), [], Gräns, Augusti.AddDays(-1));

        förr.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2026-07-31", "2026-07-31")]
    [InlineData("2026-07-31", "2026-08-01", "2026H1")]
    [InlineData("2026-08-01", "2027-01-31")]
    [InlineData("2025-03-01", "2026-08-01", "2025H1", "2025H2", "2026H1")]
    public void Halvår_vars_dag_hade_varit_när_insatsen_började_skatta_fastställs_inte(string från, string idag, params string[] halvår) =>
        Skattningsutfall.Halvåren(DateOnly.Parse(från, null), DateOnly.Parse(idag, null)).Select(h => h.ToString()).Should().Equal(halvår);

    /// <summary>
    /// Whatever the answers: what is shown has no small part, those who cannot be compared included; and whatever is entered or taken away later, a reading
    /// is the first one or nothing. So two readings never differ by a few persons.
    /// </summary>
    [Fact]
    public void Två_läsningar_skiljer_sig_aldrig_med_ett_litet_antal()
    {
        var (slump, visade) = (new Random(162), 0);
        for (var varv = 0; varv < 3000; varv++)
        {
            int[] delar = [.. Enumerable.Range(0, 4).Select(_ => slump.Next(3) == 0 ? 0 : slump.Next(14))];
            var utfall = Fastställ(Antal.Visat(delar.Sum()), delar[0], delar[1], delar[2]);
            for (var senare = 0; senare < 6; senare++)
            {
                var avslutade = delar.Sum() + slump.Next(-6, 7);
                if (avslutade < 0 || !utfall.FårVisas(Antal.Visat(avslutade), Gräns))
                {
                    continue;
                }

                visade++;
                (utfall.Förbättrade, utfall.Oförändrade, utfall.Försämrade).Should().Be((delar[0], delar[1], delar[2]));
                int[] syns = [delar[0], delar[1], delar[2], avslutade - delar[..3].Sum()];
                syns.Should().OnlyContain(del => del == 0 || del >= Gräns);
            }
        }

        visade.Should().BeGreaterThan(300, "else nothing has been tried");
    }

    private static Skattningsutfall Fastställ(Antal avslutade, int bättre, int lika, int sämre) => Skattningsutfall.Fastställ(
        Insats, H1, avslutade, [.. Flera(bättre, 2), .. Flera(lika, 0), .. Flera(sämre, -2)], Gräns, Augusti);

    private static IEnumerable<Skattningsjämförelse> Flera(int antal, int förändring) => Enumerable.Range(0, antal).Select(_ => new Skattningsjämförelse(
        SkattningsjämförelseTests.Svar(Formulär, 1, 5), SkattningsjämförelseTests.Svar(Formulär, 2, 5 + förändring)));
}
