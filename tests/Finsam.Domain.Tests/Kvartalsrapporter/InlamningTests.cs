using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>How it went with a report, seen from outside the styrgrupp.</summary>
public sealed class InlämningTests
{
    private static readonly Kvartal Kvartal = new(2021, 2);
    private static readonly Insatstid Tid = new(new(2020, 1, 1), null, null);

    [Theory]
    [InlineData("2021-07-31", "2021-12-01", Inlämning.ITid)]
    [InlineData("2021-08-01", "2021-12-01", Inlämning.Sen)]
    [InlineData(null, "2021-07-31", Inlämning.Väntas)]
    [InlineData(null, "2021-08-01", Inlämning.Saknas)]
    public void Sista_dagen_är_sista_dagen_i_månaden_efter(string? inlämnad, string idag, Inlämning väntad)
    {
        var rapport = Rapport(inlämnad is null ? null : DateOnly.Parse(inlämnad, System.Globalization.CultureInfo.InvariantCulture));

        new Rapportplan().Inlämning(Tid, Kvartal, rapport, DateOnly.Parse(idag, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(väntad);
    }

    [Fact]
    public void Ett_utkast_är_som_ingen_rapport()
    {
        foreach (var idag in new DateOnly[] { new(2021, 7, 1), new(2021, 9, 1) })
        {
            new Rapportplan().Inlämning(Tid, Kvartal, Rapport(null), idag).Should().Be(new Rapportplan().Inlämning(Tid, Kvartal, null, idag));
        }
    }

    [Fact]
    public void Ingen_rapport_väntas_utanför_insatsens_tid_eller_kalendern()
    {
        var senare = new Insatstid(new(2021, 7, 1), null, null);

        new Rapportplan().Inlämning(senare, Kvartal, null, new(2022, 1, 1)).Should().Be(Inlämning.Ingen);
        new Rapportplan { Kalender = Rapportkalender.Halvår }.Inlämning(Tid, new(2021, 1), null, new(2022, 1, 1)).Should().Be(Inlämning.Ingen);
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

    private static Kvartalsrapport Rapport(DateOnly? inlämnad) => new()
    {
        Id = new(Guid.CreateVersion7()),
        InsatsId = new(Guid.CreateVersion7()),
        Kvartal = Kvartal,
        Inlämnad = inlämnad,
        Svar = Svar.Inga,
    };
}
