using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Indikatorer;

/// <summary>Mean, share and pairs: worked out by hand, and what holds of any answers.</summary>
public sealed class MatresultatTests
{
    /// <summary>By hand: (2·1 + 3·3 + 5·4 + 4·5)/14 = 51/14 = 3.642857; 9/14 = 64.29 %. 1 and 2 of each eighth: 2.125 to 2.13, away from zero.</summary>
    [Theory]
    [InlineData(new[] { 2, 0, 3, 5, 4 }, 14, "3.64", 64)]
    [InlineData(new[] { 0, 0, 0, 0, 5 }, 5, "5.00", 100)]
    [InlineData(new[] { 5, 0, 0, 0, 0 }, 5, "1.00", 0)]
    [InlineData(new[] { 0, 7, 1, 0, 0 }, 8, "2.13", 0)]
    [InlineData(new[] { 0, 0, 7, 1, 0 }, 8, "3.13", 13)]
    [InlineData(new[] { 0, 0, 1, 0, 0 }, 1, "3.00", 0)]
    public void Det_blir_som_för_hand(int[] fördelning, int n, string medel, int andel)
    {
        var resultat = new Mätresultat(fördelning);

        (resultat.N, resultat.Medel, resultat.AndelJakande).Should().Be((n, decimal.Parse(medel, System.Globalization.CultureInfo.InvariantCulture), andel));
        resultat.AndelJakande.Should().BeInRange(resultat.Intervall!.Value.Lägst, resultat.Intervall.Value.Högst);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData(" 4 ", 4)]
    [InlineData("3.0", 3)]
    [InlineData("instämmer HELT", 5)]
    [InlineData("Instämmer inte alls", 1)]
    [InlineData("5 - Instämmer helt", 5)]
    [InlineData("1 = Instämmer inte alls", 1)]
    [InlineData("5 (Instämmer helt)", 5)]
    [InlineData("3. Varken eller", 3)]
    [InlineData("1 - Instämmer helt", null)]
    [InlineData("0", null)]
    [InlineData("6", null)]
    [InlineData("45", null)]
    [InlineData("4.5", null)]
    [InlineData("5 av 10", null)]
    [InlineData("Vet ej", null)]
    [InlineData("", null)]
    public void Ett_steg_läses_som_andra_program_skriver_det(string text, int? steg) => Skala.Tolka(text).Should().Be(steg);

    [Fact]
    public void Utan_svar_finns_varken_medel_eller_andel()
    {
        (Mätresultat.Inga.N, Mätresultat.Inga.Medel, Mätresultat.Inga.AndelJakande, Mätresultat.Inga.Intervall).Should().Be((0, (decimal?)null, (int?)null, (Konfidensintervall?)null));
        (new Parresultat(0, 0).Stegförflyttning, new Parresultat(6, 5).Stegförflyttning).Should().Be(((int?)null, 83));
    }

    [Fact]
    public void Allt_är_detsamma_räknat_svar_för_svar()
    {
        Prop.ForAll(Gen.Choose(1, 5).NonEmptyListOf().ToArbitrary(), svar =>
        {
            var resultat = new Mätresultat([.. Skala.Steg.Select(steg => svar.Count(s => s == steg))]);
            return resultat.N == svar.Count
                && resultat.Medel == Math.Round(svar.Sum() / (decimal)svar.Count, 2, MidpointRounding.AwayFromZero)
                && resultat.Jakande == svar.Count(s => s >= 4)
                && resultat.AndelJakande == (int)Math.Floor((100m * svar.Count(s => s >= 4) / svar.Count) + 0.5m)
                && (svar.Distinct().Count() > 1 || resultat.Medel == svar[0]);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Svar_utanför_skalan_finns_inte()
    {
        var inget = () => Enkätsvar.Nytt("1", 0, null);
        var sex = () => Enkätsvar.Nytt("1", 6, null);
        var okänd = () => Enkätsvar.Nytt("16", 3, null);

        inget.Should().Throw<ArgumentOutOfRangeException>();
        sex.Should().Throw<ArgumentOutOfRangeException>();
        okänd.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Bara_nr_7_behåller_det_som_parar() => new[] { "7", "1", "9a" }.Select(kod => Enkätsvar.Nytt(kod, 4, "k7Q").Par).Should().Equal("k7Q", null, null);

    [Fact]
    public void Bara_det_som_frågar_om_förbundet_kan_sakna_insats_och_ingen_svarar_utan_att_ha_tillfrågats()
    {
        Enkätsvar[] svar = [Enkätsvar.Nytt("12", 4, null), Enkätsvar.Nytt("12", 5, null), Enkätsvar.Nytt("12", null, null)];
        Period.TryParse("2021H1", out var period);

        foreach (var formulär in Enum.GetValues<Formulär>())
        {
            Enkätmätning.Ny(null, period, formulär, Indikatorkatalog.Gällande, null, Enkätkälla.Fil, svar).Lyckades.Should().Be(formulär is Formulär.Förbundschef or Formulär.Styrelse or Formulär.Chefsgrupp);
        }

        Enkätmätning.Ny(null, period, Formulär.Styrelse, Indikatorkatalog.Gällande, 1, Enkätkälla.Fil, svar).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be("Tillfrågade");
        Enkätmätning.Ny(null, period, Formulär.Styrelse, Indikatorkatalog.Gällande, 2, Enkätkälla.Fil, svar).Lyckades.Should().BeTrue();
    }
}
