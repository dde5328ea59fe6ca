using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Tests.Lokusgrupper;

/// <summary>From who was there to which huvudmän were.</summary>
public sealed class NärvaroTests
{
    private static readonly DateOnly Idag = new(2021, 12, 31);

    private static readonly Mötesdeltagare[] Alla =
    [
        Deltagare("Socialchef", "Tierps kommun"), Deltagare("Skolchef", "tierps kommun"), Deltagare("Områdeschef", "Regionen", till: new(2021, 6, 30)),
        Deltagare("Ny områdeschef", "Regionen", från: new(2021, 7, 1)), Deltagare("Ersättare", "Försäkringskassan"), Deltagare("Koordinator", "Förbundet", räknas: false),
        Deltagare("Hebychef", "Heby kommun", grupp: "heby"),
    ];

    // Two förvaltningar of one kommun; an ersättare for its huvudman; adjungerade not at all; a member of the other group of a joint meeting; nobody.
    [Theory]
    [InlineData("Socialchef|Skolchef", "Tierps kommun")]
    [InlineData("Skolchef", "tierps kommun")]
    [InlineData("Ersättare", "Försäkringskassan")]
    [InlineData("Koordinator", "")]
    [InlineData("Hebychef|Socialchef|Koordinator", "Heby kommun|Tierps kommun")]
    [InlineData("", "")]
    public void Huvudmännen_följer_av_dem_som_var_med(string vilka, string huvudmän)
    {
        var möte = Möte.Nytt(Mötestyp.Lokus, Uppgifter(new(2021, 3, 1), vilka), Idag).Värde;

        string.Join('|', möte.Huvudmän).Should().Be(huvudmän);
    }

    // The member changed mid-year: each of them on the days of their own.
    [Theory]
    [InlineData("Områdeschef", "2021-06-30", true)]
    [InlineData("Områdeschef", "2021-07-01", false)]
    [InlineData("Ny områdeschef", "2021-06-30", false)]
    [InlineData("Ny områdeschef", "2021-07-01", true)]
    public void Den_som_inte_satt_den_dagen_kan_inte_ha_varit_med(string vem, string dag, bool går)
    {
        var möte = Möte.Nytt(Mötestyp.Lokus, Uppgifter(DateOnly.Parse(dag, null), vem), Idag);

        möte.Lyckades.Should().Be(går);
        if (!går)
        {
            möte.Fel!.Text.Should().Contain(vem).And.Contain(dag);
        }
    }

    [Fact]
    public void Filens_huvudmän_gäller_tills_någon_kryssas_och_inte_därefter()
    {
        var inläst = Möte.Av("m", Mötestyp.Lokus, new(new(2021, 3, 1), ["tierp"], [], ["Regionen", "Heby kommun"]));

        inläst.Ändra(Uppgifter(inläst.Datum, "") with { Huvudmän = inläst.Huvudmän, Punkter = ["mal"] }, Idag, 1).Lyckades.Should().BeTrue();
        inläst.Huvudmän.Should().Equal("Regionen", "Heby kommun");
        inläst.Ändra(Uppgifter(inläst.Datum, "Ersättare") with { Huvudmän = inläst.Huvudmän }, Idag, 2).Lyckades.Should().BeTrue();
        inläst.Huvudmän.Should().Equal("Försäkringskassan");
        inläst.Ändra(Uppgifter(inläst.Datum, "") with { Huvudmän = inläst.Huvudmän }, Idag, 3).Lyckades.Should().BeTrue();
        inläst.Huvudmän.Should().BeEmpty();
    }

    [Fact]
    public void Ett_möte_som_inte_varit_har_ingen_närvaro() =>
        Möte.Nytt(Mötestyp.Lokus, Uppgifter(new(2022, 1, 1), "Socialchef"), Idag).Fel!.Fält.Single().Fält.Should().Be("Närvarande");

    private static Mötesuppgifter Uppgifter(DateOnly dag, string vilka) => new(dag, ["tierp", "heby"], [], []) { Närvarande = [.. vilka.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(v => Alla.Single(d => d.Namn == v))] };

    private static Mötesdeltagare Deltagare(string namn, string huvudman, bool räknas = true, DateOnly? från = null, DateOnly? till = null, string grupp = "tierp") =>
        new(Guid.CreateVersion7(), grupp, namn, "ordinarie", huvudman, räknas, från, till);
}
