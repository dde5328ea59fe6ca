using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>design.md, "Förbund": a report is due on the last day of the month after the quarter.</summary>
public sealed class KvartalsrapportTests
{
    [Theory]
    [InlineData("2021Q1", "2021-04-30")]
    [InlineData("2021Q2", "2021-07-31")]
    [InlineData("2021Q3", "2021-10-31")]
    [InlineData("2021Q4", "2022-01-31")]
    public void Rapporten_förfaller_sista_dagen_i_månaden_efter(string kvartal, string dag) =>
        new Rapportplan().Förfaller(Exempel.Kvartal(kvartal)).Should().Be(Exempel.Dag(dag));

    [Theory]
    [InlineData("2021-04-30", true, true)]
    [InlineData("2021-05-01", true, false)]
    [InlineData("2021-03-31", true, true)]
    [InlineData(null, false, false)]
    public void I_tid_är_till_och_med_förfallodagen(string? inlämnad, bool ärInlämnad, bool iTid)
    {
        var rapport = Rapport("2021Q1", inlämnad);

        rapport.ÄrInlämnad.Should().Be(ärInlämnad);
        new Rapportplan().ITid(Exempel.Insats("a"), rapport).Should().Be(iTid);
    }

    private static Kvartalsrapport Rapport(string kvartal, string? inlämnad) => Exempel.Rapport(Exempel.Insats("a"), kvartal, Svar.Inga, inlämnad);
}
