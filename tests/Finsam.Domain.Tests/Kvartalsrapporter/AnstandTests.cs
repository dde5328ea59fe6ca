using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>When a later last day can be given, and which.</summary>
public sealed class AnståndTests
{
    private static readonly Rapportplan Plan = new();
    private static readonly Penna Penna = new("Kansliet", DateTimeOffset.UnixEpoch);
    private static readonly Insats Insats = new() { Id = new(Guid.CreateVersion7()), Kod = "alfa", Namn = "Alfa", Typ = Insatstyp.Individ, Start = new(2021, 1, 1), Slut = new(2021, 12, 31) };

    [Theory]
    [InlineData("2021-10-31", false)]
    [InlineData("2021-11-01", true)]
    [InlineData("2022-04-30", true)]
    [InlineData("2022-05-01", false)]
    public void Dagen_är_efter_den_ordinarie_och_högst_sex_månader_bort(string dag, bool går)
    {
        var anstånd = Anstånd.För(Insats, new(2021, 3));

        var svar = anstånd.Ge(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), "Sjukdom.", Plan, Penna);

        svar.Lyckades.Should().Be(går);
        anstånd.Version.Should().Be(går ? 1 : 0);
        if (!går)
        {
            svar.Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("SistaDag");
        }
    }

    [Fact]
    public void Det_som_redan_är_inlämnat_eller_inte_väntas_får_inget_anstånd()
    {
        var inlämnad = new Kvartalsrapport { Id = new(Guid.CreateVersion7()), InsatsId = Insats.Id, Kvartal = new(2021, 3), Inlämnad = new(2021, 10, 1), Svar = Svar.Inga };

        Anstånd.Prövas(Insats, new(2021, 3), inlämnad, Plan).Fel!.Kod.Should().Be("anstand.inlamnad");
        Anstånd.Prövas(Insats, new(2022, 1), null, Plan).Fel!.Kod.Should().Be("anstand.ingen-rapport");
        Anstånd.Prövas(Insats, new(2021, 3), null, Plan with { Kalender = Rapportkalender.Halvår }).Fel!.Kod.Should().Be("anstand.ingen-rapport");
        Anstånd.Prövas(Insats, new(2021, 3), null, Plan).Lyckades.Should().BeTrue();
    }
}
