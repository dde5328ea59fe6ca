using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using static Finsam.Domain.Tests.Exempel;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>When the uppföljning of a quarter is told of, with whom, and what is hidden.</summary>
public sealed class UppföljningsredovisningTests
{
    private const int Gräns = 5;
    private static readonly InsatsId Insatsen = new(Guid.CreateVersion7());
    private static readonly Insatstid Tid = new(Dag("2020-01-01"), null, null);

    [Theory]
    [InlineData("2021Q1", 6, "2022-01-01")]
    [InlineData("2021Q2", 6, "2022-03-31")]
    [InlineData("2021Q2", 12, "2022-10-01")]
    [InlineData("2021H1", 6, "2022-03-31")]
    [InlineData("2021", 12, "2023-04-01")]
    public void Prövas_dagen_efter_att_den_sista_har_kunnat_svara(string period, int månader, string dag) =>
        Uppföljningsredovisning.Prövas(Period(period), månader).Should().Be(Dag(dag));

    [Fact]
    public void Ingen_som_avslutades_i_perioden_kan_svara_när_den_prövas()
    {
        for (var ut = Dag("2019-01-01"); ut <= Dag("2024-12-31"); ut = ut.AddDays(1))
        {
            foreach (var månader in new[] { 1, 5, 6, 12, 36 })
            {
                var period = Domain.Gemensamt.Period.För(Domain.Gemensamt.Kvartal.För(ut));
                Uppföljningsplan.Sista(ut, månader).Should().BeBefore(Uppföljningsredovisning.Prövas(period, månader));
            }
        }
    }

    [Theory]
    [InlineData(15, 10, 5, true, true)]
    [InlineData(12, 12, 12, true, true)]
    [InlineData(12, 0, 0, true, true)]
    [InlineData(0, 0, 0, true, true)]
    [InlineData(15, 10, 5, false, false)]
    [InlineData(14, 10, 5, true, false)]
    [InlineData(12, 12, 11, true, false)]
    [InlineData(12, 12, 4, true, false)]
    [InlineData(12, 11, 6, true, false)]
    public void Antalen_visas_bara_när_PM_visar_hur_många_och_ingen_del_är_liten(int alla, int svarat, int arbete, bool antaletVisas, bool visas)
    {
        var tillägg = Tillägg("2021Q1", new(alla, svarat, arbete), antaletVisas);

        tillägg.Utfall.Should().Be(visas ? new Uppföljningsutfall(alla, svarat, arbete) : null);
        (tillägg.AttFöljaUpp, tillägg.Svarat, tillägg.ArbeteEllerStudier).Should().Be(visas ? (alla, svarat, arbete) : (null, null, null));
        tillägg.Avgjort.Should().Be(antaletVisas && alla > 0);
    }

    [Fact]
    public void Andelarna_räknas_en_gång_ur_antalen()
    {
        new Uppföljningsutfall(60, 40, 25).Should().Match<Uppföljningsutfall>(u => u.Svarsfrekvens == 67 && u.Procent == 63 && u.Intervall == Konfidensintervall.För(25, 40));
        new Uppföljningsutfall(9, 0, 0).Should().Match<Uppföljningsutfall>(u => u.Svarsfrekvens == 0 && u.Procent == null && u.Intervall == null);
    }

    /// <summary>Which periods are tried, when PM shows or hides how many left in each quarter, half-year and the year.</summary>
    [Theory]
    [InlineData("2021Q1 2021Q2 2021H1 2021Q3 2021Q4 2021H2 2021", "")]
    [InlineData("2021Q1 2021Q2 2021Q3 2021Q4", "2021Q1 2021Q3")]
    [InlineData("2021Q1 2021Q2 2021Q3 2021Q4 2021H2", "2021Q1")]
    [InlineData("2021Q1 2021Q2 2021H1 2021Q3 2021Q4 2021H2", "2021H1")]
    public void En_längre_period_prövas_bara_när_PM_inte_visade_antalet_i_någon_kortare(string prövade, string antaletVisas)
    {
        var redovisning = Redovisning();
        var gjorda = new List<string>();
        while (redovisning.Nästa(Dag("2022-10-01")) is { } period)
        {
            gjorda.Add(period.ToString());
            redovisning.Lägg(Tillägg($"{period}", new(12, 6, 6), antaletVisas.Split(' ').Contains($"{period}")));
        }

        gjorda.Should().Equal(prövade.Split(' '));
    }

    [Theory]
    [InlineData("2021-09-30", "2021Q1")]
    [InlineData("2021-10-01", "2021Q1")]
    [InlineData("2021-10-02", "2021Q2")]
    public void Ett_kvartal_där_någon_inte_kunde_frågas_redovisas_inte(string från, string första) =>
        new Uppföljningsredovisning(6, Dag(från), Tid, []).Nästa(Dag("2030-01-01")).Should().Be(Period(första));

    [Fact]
    public void Ett_kvartal_säger_vad_som_är_sagt_och_när_det_prövas_nästa_gång()
    {
        var redovisning = Redovisning();
        redovisning.Av(Kvartal("2021Q1")).Should().Be(new Kvartalsuppföljning(6, null, Period("2021Q1"), Dag("2022-01-01")));

        var dolt = Tillägg("2021Q1", new(3, 3, 3), false);
        redovisning.Lägg(dolt);
        redovisning.Av(Kvartal("2021Q1")).Should().Be(new Kvartalsuppföljning(6, dolt, Period("2021H1"), Dag("2022-03-31")));

        redovisning.Lägg(Tillägg("2021Q2", new(9, 9, 9), false));
        var halvår = Tillägg("2021H1", new(12, 12, 12), true);
        redovisning.Lägg(halvår);
        redovisning.Av(Kvartal("2021Q1")).Should().Be(new Kvartalsuppföljning(6, halvår, null, null));
        redovisning.Av(Kvartal("2021Q3")).Prövas.Should().Be(Dag("2022-07-01"));
    }

    [Fact]
    public void Det_som_PM_visade_och_delarna_dolde_är_avgjort()
    {
        var redovisning = Redovisning();
        redovisning.Lägg(Tillägg("2021Q1", new(12, 12, 11), true));

        redovisning.Av(Kvartal("2021Q1")).Should().Match<Kvartalsuppföljning>(k => k.Tillägg!.Utfall == null && k.Prövas == null);
    }

    [Fact]
    public void Den_som_ska_redovisas_får_inte_gallras_förrän_det_är_gjort()
    {
        var redovisning = Redovisning();
        redovisning.Klar(Kvartal("2020Q4")).Should().BeNull("nobody could be asked then");
        redovisning.Klar(Kvartal("2021Q1")).Should().Be(Dag("2022-10-01"), "the year may have to be told of together");

        redovisning.Lägg(Tillägg("2021Q1", new(12, 12, 12), true));
        redovisning.Klar(Kvartal("2021Q1")).Should().BeNull();
        redovisning.Klar(Kvartal("2021Q2")).Should().Be(Dag("2022-03-31"));
    }

    private static Uppföljningsredovisning Redovisning() => new(6, Dag("2021-10-01"), Tid with { Avslutad = Dag("2021-12-31") }, []);

    private static Uppföljningstillägg Tillägg(string period, Uppföljningsutfall utfall, bool antaletVisas) =>
        Uppföljningstillägg.Av(Insatsen, 6, Period(period), utfall, antaletVisas, Gräns, Dag("2022-01-01"));
}
