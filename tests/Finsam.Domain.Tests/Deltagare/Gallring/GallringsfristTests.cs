using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using static Finsam.Domain.Tests.Exempel;

namespace Finsam.Domain.Tests.Deltagare.Gallring;

/// <summary>When those who left may be removed.</summary>
public sealed class GallringsfristTests
{
    [Theory]
    [InlineData(Gallringsgrund.Avslut, 24, "2021Q1", "2023-04-01")]
    [InlineData(Gallringsgrund.Avslut, 1, "2021Q1", "2021-05-01")]
    [InlineData(Gallringsgrund.Avslut, 6, "2021Q3", "2022-03-31")]
    [InlineData(Gallringsgrund.InsatsensSlut, 24, "2021Q1", "2024-07-01")]
    [InlineData(Gallringsgrund.InsatsensSlut, 1, "2022Q3", "2022-10-01")]
    public void Fristen_räknas_från_kvartalets_eller_insatsens_slut(Gallringsgrund från, int månader, string kvartal, string dag) =>
        new Gallringsfrist(månader, från).Förfaller(new(Dag("2020-01-01"), Dag("2022-12-31"), Dag("2022-06-30")), Kvartal(kvartal)).Should().Be(Dag(dag));

    [Fact]
    public void En_insats_utan_slut_har_ingen_dag_att_räkna_från()
    {
        var tid = new Insatstid(Dag("2020-01-01"), null, null);

        new Gallringsfrist(12, Gallringsgrund.InsatsensSlut).Förfaller(tid, Kvartal("2021Q1")).Should().BeNull();
        new Gallringsfrist(12, Gallringsgrund.InsatsensSlut).Förfallet(tid, Dag("2040-01-01")).Should().BeNull();
        new Gallringsfrist(12, Gallringsgrund.InsatsensSlut).Förfaller(tid with { Slut = Dag("2021-12-31") }, Kvartal("2021Q1")).Should().Be(Dag("2023-01-01"));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void Antalet_månader_har_en_gräns(int? månader, bool duger) => Gallringsfrist.Tolka(månader, Gallringsgrund.Avslut).Lyckades.Should().Be(duger);

    /// <summary>Every day of some years, against what the rule says quarter by quarter: never a day too early, and never a quarter too few.</summary>
    [Theory]
    [InlineData(Gallringsgrund.Avslut)]
    [InlineData(Gallringsgrund.InsatsensSlut)]
    public void Det_som_har_förfallit_är_varje_kvartal_vars_dag_har_kommit(Gallringsgrund från)
    {
        var tid = new Insatstid(Dag("2018-01-01"), Dag("2020-02-29"), null);
        var kvartalen = Enumerable.Range(0, 60).Select(n => new Kvartal(2015, 1).Plus(n)).ToList();
        foreach (var månader in new[] { 1, 2, 3, 5, 6, 12, 13, 24, 60 })
        {
            var frist = new Gallringsfrist(månader, från);
            for (var dag = Dag("2021-01-01"); dag <= Dag("2023-12-31"); dag = dag.AddDays(1))
            {
                frist.Förfallet(tid, dag).Should().Be(kvartalen.Where(k => frist.Förfaller(tid, k) <= dag).Cast<Kvartal?>().Max(), "{0} months, {1}", månader, dag);
            }
        }
    }

    [Fact]
    public void En_egen_frist_ändras_mot_den_som_sågs()
    {
        var plan = Gallringsplan.För(new(Guid.CreateVersion7()));

        plan.Sätt(new(36, Gallringsgrund.Avslut), " Beslut 12. ", 0).Fel.Should().BeNull();
        (plan.Frist, plan.Not, plan.Version).Should().Be((new Gallringsfrist(36, Gallringsgrund.Avslut), "Beslut 12.", 1));
        plan.Sätt(new(12, Gallringsgrund.Avslut), "Annat", 0).Fel!.Slag.Should().Be(Felslag.Konflikt);
    }

    [Theory]
    [InlineData("2021-02-01", "", "2021-08-01")]
    [InlineData("2021-02-01", "2021H1", null)]
    [InlineData("2021-08-01", "", null)]
    public void Den_vars_självskattning_inte_är_räknad_får_vänta(string från, string gjorda, string? dag) =>
        Skattningsutfall.Klar(Kvartal("2021Q1"), Dag(från), gjorda.Length == 0 ? [] : [Period(gjorda)]).Should().Be(dag is null ? null : Dag(dag));

    [Theory]
    [InlineData("2021-06-30", false)]
    [InlineData("2021-07-01", true)]
    [InlineData(null, true)]
    public void Den_som_slutade_då_andra_gallrades_kan_inte_skrivas_in_igen(string? ut, bool duger)
    {
        var uppgifter = new Deltagaruppgifter { In = Dag("2021-02-01"), Ut = ut is null ? null : Dag(ut), Avslut = ut is null ? [] : [Avslutsanledning.Flytt], Samtycke = Dag("2021-02-01") };

        var fel = Deltagarregler.Granska(uppgifter, new(Dag("2020-01-01"), null, null), Dag("2022-01-01"), Kvartal("2021Q2")).ToList();

        fel.Select(f => f.Fält).Should().Equal(duger ? [] : ["ut"]);
    }
}
