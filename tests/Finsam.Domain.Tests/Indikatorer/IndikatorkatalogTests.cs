using System.Security.Cryptography;
using System.Text;
using Finsam.Domain.Indikatorer;

namespace Finsam.Domain.Tests.Indikatorer;

/// <summary>The catalogue as the report on the kärnindikatorer prints it.</summary>
public sealed class IndikatorkatalogTests
{
    private static readonly Indikatorkatalog Slutlig = Indikatorkatalog.Gällande;

    /// <summary>"Tabell 2", row by row: which nr each form asks about, and how many påståenden that makes.</summary>
    [Theory]
    [InlineData(Formulär.DeltagareUnder, 7, "1 2 3 4 5 7 9")]
    [InlineData(Formulär.DeltagareAvslut, 9, "1 2 3 4 5 6 7 9")]
    [InlineData(Formulär.DeltagareOfta, 1, "7")]
    [InlineData(Formulär.PersonalUnder, 2, "3 7")]
    [InlineData(Formulär.PersonalAvslut, 3, "3 6 7")]
    [InlineData(Formulär.PersonalOfta, 1, "7")]
    [InlineData(Formulär.Insatspersonal, 8, "8 9 10 12 13")]
    [InlineData(Formulär.Förbundschef, 4, "9 10")]
    [InlineData(Formulär.Styrelse, 3, "12 14")]
    [InlineData(Formulär.Chefsgrupp, 2, "12 15")]
    public void Varje_formulär_frågar_det_som_tabellen_säger(Formulär formulär, int antal, string nummer)
    {
        var punkter = Slutlig.Punkter(formulär);

        punkter.Should().HaveCount(antal);
        string.Join(' ', punkter.Select(p => p.Nr).Distinct()).Should().Be(nummer);
        punkter.Select(p => p.Kod).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(Mätpunkt.Ordning);
    }

    /// <summary>26 mätpunkter: the statements of nr 8 and those of nr 9 a–c count as one each, and nr 11 is from registers.</summary>
    [Fact]
    public void Mätpunkterna_är_tjugosex()
    {
        var påståenden = Enum.GetValues<Formulär>().SelectMany(f => Slutlig.Punkter(f)).Select(p => p.Påstående).Distinct().ToList();

        påståenden.Should().HaveCount(28);
        (påståenden.Count - 1 - 2 + 1).Should().Be(26);
    }

    [Fact]
    public void Femton_indikatorer_tio_process_och_fem_effekt()
    {
        foreach (var katalog in Indikatorkatalog.Alla)
        {
            katalog.Indikatorer.Select(i => i.Nr).Should().Equal(Enumerable.Range(1, 15));
            katalog.Indikatorer.Count(i => i.Typ == Indikatortyp.Process).Should().Be(10);
            katalog.Indikatorer.GroupBy(i => i.Nivå).ToDictionary(g => g.Key, g => g.Count()).Should().BeEquivalentTo(new Dictionary<Indikatornivå, int>
            {
                [Indikatornivå.Deltagare] = 8,
                [Indikatornivå.Personal] = 3,
                [Indikatornivå.Organisation] = 2,
                [Indikatornivå.Samhälle] = 2,
            });
        }
    }

    [Fact]
    public void Den_äldre_lydelsen_har_samma_nummer_men_andra_ord_och_inga_påståenden()
    {
        var äldre = Indikatorkatalog.Av(1)!;

        äldre.HarPåståenden.Should().BeFalse();
        Enum.GetValues<Formulär>().Should().OnlyContain(f => äldre.Punkter(f).Count == 0);
        äldre.Indikatorer.Zip(Slutlig.Indikatorer).Where(p => p.First.Rubrik.TrimEnd('.') != p.Second.Rubrik.TrimEnd('.')).Should().HaveCountGreaterThan(9);
        äldre.Indikatorer.Should().Contain(i => i.Rubrik.Contains("i högre grad än förut", StringComparison.Ordinal));
        Slutlig.Indikatorer.Should().NotContain(i => i.Rubrik.Contains("än förut", StringComparison.Ordinal), "change is measured, not asked about");
    }

    [Fact]
    public void En_publicerad_version_är_ord_för_ord_densamma()
    {
        var text = string.Join('\n', Slutlig.Indikatorer.Select(i => $"{i.Nr} {i.Rubrik}").Concat(Enum.GetValues<Formulär>().SelectMany(f => Slutlig.Punkter(f).Select(p => $"{f} {p.Kod} {p.Påstående}"))));

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))).Should().Be(
            "b30b2acbeb8b9789410d51ed14ee5bab0660215067323d21163215d024a4f64f",
            "the owner of the instrument allows no rewording: other words are a new version beside this one");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("15", 15)]
    [InlineData("6a", 6)]
    [InlineData("8.1", 8)]
    [InlineData("0", null)]
    [InlineData("16", null)]
    [InlineData("01", null)]
    [InlineData("7 ", null)]
    [InlineData("9A", null)]
    [InlineData("9ab", null)]
    [InlineData("7\n", null)]
    [InlineData("", null)]
    public void En_kod_har_ett_nummer_eller_är_ingen(string kod, int? nr) => Mätpunkt.Nummer(kod).Should().Be(nr);
}
