using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>When a deltagare is asked how it went, and what may be written.</summary>
public sealed class UppföljningTests
{
    private static readonly DateOnly Ut = new(2021, 8, 31);

    [Theory]
    [InlineData("2022-02-28", Uppföljningsresultat.Svar, Sysselsättning.Arbete, null, null)]
    [InlineData("2022-05-31", Uppföljningsresultat.Svar, null, Försörjning.Studiemedel, null)]
    [InlineData("2022-03-10", Uppföljningsresultat.EjNådd, null, null, null)]
    [InlineData("2022-02-27", Uppföljningsresultat.EjNådd, null, null, "Dag")]
    [InlineData("2022-06-01", Uppföljningsresultat.EjNådd, null, null, "Dag")]
    [InlineData("2022-05-31", Uppföljningsresultat.Svar, null, null, "Sysselsättning")]
    [InlineData("2022-03-10", Uppföljningsresultat.Avböjde, Sysselsättning.Arbete, null, "Resultat")]
    public void Det_som_skrivs_ska_vara_frågat_i_tid_och_hänga_ihop(string dag, Uppföljningsresultat resultat, Sysselsättning? sysselsättning, Försörjning? försörjning, string? fel)
    {
        var uppföljning = Uppföljning.För(new(Guid.CreateVersion7()), 6);

        var svar = uppföljning.Skriv(new(Dag(dag), resultat, sysselsättning, försörjning), Ut, new(2022, 12, 1), 0);

        svar.Fel?.Fält.Single().Fält.Should().Be(fel);
        (svar.Fel is null, uppföljning.Version).Should().Be((fel is null, fel is null ? 1 : 0));
    }

    [Fact]
    public void Ingen_fråga_är_ställd_i_morgon_och_av_två_som_skriver_vinner_den_första()
    {
        var uppföljning = Uppföljning.För(new(Guid.CreateVersion7()), 6);
        var svar = new Uppföljningssvar(Dag("2022-03-10"), Uppföljningsresultat.EjNådd, null, null);

        uppföljning.Skriv(svar, Ut, Dag("2022-03-09"), 0).Fel!.Fält.Should().ContainSingle();
        uppföljning.Skriv(svar, Ut, Dag("2022-03-10"), 0).Fel.Should().BeNull();
        uppföljning.Skriv(svar, Ut, Dag("2022-03-10"), 0).Fel!.Slag.Should().Be(Felslag.Konflikt);
    }

    [Theory]
    [InlineData(3, null, null)]
    [InlineData(6, 12, null)]
    [InlineData(0, null, "Första")]
    [InlineData(37, null, "Första")]
    [InlineData(6, 6, "Andra")]
    [InlineData(6, 37, "Andra")]
    public void Tiderna_är_en_eller_två_i_ordning(int första, int? andra, string? fel)
    {
        var plan = Uppföljningsplan.Ny(new(Guid.CreateVersion7()), Dag("2021-01-01"));

        plan.Ändra(första, andra, Dag("2021-06-01")).Fel?.Fält.Single().Fält.Should().Be(fel);

        plan.Månader.Should().Equal(fel is not null ? Uppföljningsplan.Standard : andra is { } senare ? [första, senare] : [första]);
    }

    [Fact]
    public void En_tid_som_redan_gällde_behåller_sin_dag_när_den_andra_ändras()
    {
        var plan = Uppföljningsplan.Ny(new(Guid.CreateVersion7()), Dag("2021-01-01"));

        plan.Ändra(12, 24, Dag("2021-06-01")).Fel.Should().BeNull();
        plan.Tider.Should().Equal((12, Dag("2021-01-01")), (24, Dag("2021-06-01")));

        plan.Ändra(6, 12, Dag("2021-09-01")).Fel.Should().BeNull();
        plan.Tider.Should().Equal((6, Dag("2021-09-01")), (12, Dag("2021-01-01")));
    }

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
