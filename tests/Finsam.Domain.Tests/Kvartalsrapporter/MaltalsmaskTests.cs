using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>Outside the insats's own: all numbers of a bedömning, or none.</summary>
public sealed class MåltalsmaskTests
{
    [Theory]
    [InlineData("28 37", true)]
    [InlineData("36 37", false)]
    [InlineData("37 37", true)]
    [InlineData("0 37", true)]
    [InlineData("4 37", false)]
    [InlineData("5 10", true)]
    [InlineData("0 4", false)]
    [InlineData("0 0", true)]
    [InlineData("3 -", false)]
    [InlineData("5 -", true)]
    [InlineData("- -", true)]
    [InlineData("28 37 14 14 18 19", false)]
    [InlineData("28 37 14 14 19 18", false)]
    [InlineData("28 38 14 14 19 19", true)]
    [InlineData("28 38 14 12 19 19", false)]
    [InlineData("28 38 3 25 19 19", false)]
    [InlineData("28 38 24 - - -", false)]
    [InlineData("28 38 23 - - -", true)]
    [InlineData("28 40 14 14 19 19", false)]
    public void Varje_antal_som_syns_eller_följer_är_noll_eller_minst_gränsen(string tal, bool får) =>
        Måltalsmask.Döljs(Exempel.Mål(), Bedömning(tal), 5).Should().Be(!får);

    [Fact]
    public void Det_som_inte_räknar_personer_visas_alltid()
    {
        Måltalsmask.Döljs(Exempel.Mål(slag: Målslag.Antal, enhet: "möten"), Bedömning("3 4"), 5).Should().BeFalse();
        Måltalsmask.Döljs(Exempel.Mål(slag: Målslag.Enkät), Bedömning("3,7 -"), 5).Should().BeFalse();
    }

    [Fact]
    public void Gränsen_är_förbundets() => Måltalsmask.Döljs(Exempel.Mål(), Bedömning("28 37"), 10).Should().BeTrue();

    private static Målbedömning Bedömning(string tal)
    {
        var delar = tal.Split(' ').Select(t => t == "-" ? (decimal?)null : decimal.Parse(t.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new()
        {
            InsatsId = new(Guid.Empty),
            Nr = 1,
            Kvartal = new(2021, 2),
            Täljare = delar[0],
            Nämnare = delar[1],
            TäljareKvinnor = delar.ElementAtOrDefault(2),
            TäljareMän = delar.ElementAtOrDefault(3),
            NämnareKvinnor = delar.ElementAtOrDefault(4),
            NämnareMän = delar.ElementAtOrDefault(5),
        };
    }
}
