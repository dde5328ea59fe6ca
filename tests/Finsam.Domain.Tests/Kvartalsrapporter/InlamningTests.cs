using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>How it went with a report, seen from outside the styrgrupp.</summary>
public sealed class InlämningTests
{
    private static readonly Kvartal Kvartal = new(2021, 2);
    private static readonly Insats Insats = Med(new(2020, 1, 1));

    [Theory]
    [InlineData("2021-07-31", "2021-12-01", Inlämning.ITid)]
    [InlineData("2021-08-01", "2021-12-01", Inlämning.Sen)]
    [InlineData(null, "2021-07-31", Inlämning.Väntas)]
    [InlineData(null, "2021-08-01", Inlämning.Saknas)]
    public void Sista_dagen_är_sista_dagen_i_månaden_efter(string? inlämnad, string idag, Inlämning väntad)
    {
        new Rapportplan().Inlämning(Insats, Kvartal, inlämnad is null ? null : Dag(inlämnad), Dag(idag)).Should().Be(väntad);
    }

    [Theory]
    [InlineData("2021-08-20", "2021-12-01", Inlämning.ITid)]
    [InlineData("2021-08-21", "2021-12-01", Inlämning.Sen)]
    [InlineData(null, "2021-08-20", Inlämning.Väntas)]
    [InlineData(null, "2021-08-21", Inlämning.Saknas)]
    public void Med_anstånd_är_det_dagen_i_anståndet(string? inlämnad, string idag, Inlämning väntad)
    {
        var insats = Med(new(2020, 1, 1), Kvartal, new(2021, 8, 20));

        new Rapportplan().Inlämning(insats, Kvartal, inlämnad is null ? null : Dag(inlämnad), Dag(idag)).Should().Be(väntad);
    }

    [Fact]
    public void Ett_anstånd_gäller_sitt_kvartal_och_tar_aldrig_dagar_ifrån_någon()
    {
        var insats = Med(new(2020, 1, 1), Kvartal, new(2021, 8, 20));

        new Rapportplan().SistaDag(insats, Kvartal.Plus(1)).Should().Be(new(2021, 10, 31));
        new Rapportplan { DagarEfter = 60 }.SistaDag(insats, Kvartal).Should().Be(new(2021, 8, 29), "the plan has been changed to a later day");
    }

    [Fact]
    public void Ingen_rapport_väntas_utanför_insatsens_tid_eller_kalendern()
    {
        new Rapportplan().Inlämning(Med(new(2021, 7, 1)), Kvartal, null, new(2022, 1, 1)).Should().Be(Inlämning.Ingen);
        new Rapportplan { Kalender = Rapportkalender.Halvår }.Inlämning(Insats, new(2021, 1), null, new(2022, 1, 1)).Should().Be(Inlämning.Ingen);
    }

    [Theory]
    [InlineData(Fråga.VakanserSof, true)]
    [InlineData(Fråga.AvvikelseMål, true)]
    [InlineData(Fråga.IFas, false)]
    [InlineData(Fråga.Jämlikhet, false)]
    public void Ett_svar_behöver_uppsikt_åt_ett_håll(Fråga fråga, bool dåligt)
    {
        fråga.BehöverUppsikt(dåligt).Should().BeTrue();
        fråga.BehöverUppsikt(!dåligt).Should().BeFalse();
        fråga.BehöverUppsikt(null).Should().BeFalse();
    }

    private static DateOnly Dag(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Insats Med(DateOnly start, Kvartal? anstånd = null, DateOnly till = default)
    {
        var insats = new Insats { Id = new(Guid.CreateVersion7()), Kod = "alfa", Namn = "Alfa", Typ = Insatstyp.Individ, Start = start };
        if (anstånd is { } kvartal)
        {
            var nytt = Anstånd.För(insats, kvartal);
            nytt.Ge(till, "Sjukdom.", new(), new("Kansliet", DateTimeOffset.UnixEpoch)).Lyckades.Should().BeTrue();
            ((List<Anstånd>)insats.Anstånd).Add(nytt);
        }

        return insats;
    }
}
