using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>docs/beslut/0081: which reports a förbund expects, and when each is due.</summary>
public sealed class RapportplanTests
{
    [Theory]
    [InlineData(Rapportkalender.Kvartal, "1234")]
    [InlineData(Rapportkalender.Halvår, "24")]
    [InlineData(Rapportkalender.Tertial, "234")]
    public void Kalendern_säger_i_vilka_kvartal_en_rapport_väntas(Rapportkalender kalender, string kvartal)
    {
        var plan = new Rapportplan { Kalender = kalender };

        Period.Helår(2021).Kvartalen.Where(plan.Väntas).Select(k => k.Nummer).Should().Equal(kvartal.Select(n => n - '0'));
    }

    [Theory]
    [InlineData(Rapportkalender.Kvartal, null, "2021Q1", "2021-04-30")]
    [InlineData(Rapportkalender.Kvartal, 20, "2021Q1", "2021-04-20")]
    [InlineData(Rapportkalender.Kvartal, 1, "2021Q4", "2022-01-01")]
    [InlineData(Rapportkalender.Halvår, null, "2021Q2", "2021-07-31")]
    [InlineData(Rapportkalender.Tertial, null, "2021Q2", "2021-05-31")]
    [InlineData(Rapportkalender.Tertial, null, "2021Q3", "2021-09-30")]
    [InlineData(Rapportkalender.Tertial, 10, "2021Q4", "2022-01-10")]
    public void Sista_dagen_räknas_från_slutet_av_det_som_rapporteras(Rapportkalender kalender, int? dagar, string kvartal, string dag) =>
        new Rapportplan { Kalender = kalender, DagarEfter = dagar }.Förfaller(Exempel.Kvartal(kvartal)).Should().Be(Exempel.Dag(dag));

    [Theory]
    [InlineData(Rapportkalender.Kvartal, "2021Q2", "2021-04-01", "2021-06-30")]
    [InlineData(Rapportkalender.Halvår, "2021Q2", "2021-01-01", "2021-06-30")]
    [InlineData(Rapportkalender.Halvår, "2021Q1", "2021-01-01", "2021-03-31")]
    [InlineData(Rapportkalender.Tertial, "2021Q2", "2021-01-01", "2021-04-30")]
    [InlineData(Rapportkalender.Tertial, "2021Q3", "2021-05-01", "2021-08-31")]
    [InlineData(Rapportkalender.Tertial, "2021Q4", "2021-09-01", "2021-12-31")]
    public void Rapporten_omfattar_kvartalet_halvåret_eller_tertialet(Rapportkalender kalender, string kvartal, string första, string sista) =>
        new Rapportplan { Kalender = kalender }.Omfattar(Exempel.Kvartal(kvartal)).Should().Be((Exempel.Dag(första), Exempel.Dag(sista)));

    [Theory]
    [InlineData(Rapportkalender.Kvartal, "2021H2")]
    [InlineData(Rapportkalender.Halvår, "2021H2")]
    [InlineData(Rapportkalender.Tertial, "2021")]
    public void Den_period_som_visas_först_rymmer_hela_rapporter(Rapportkalender kalender, string period) =>
        new Rapportplan { Kalender = kalender }.Standardperiod(Exempel.Kvartal("2021Q3")).ToString().Should().Be(period);
}
