using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Enkäter;

/// <summary>What a round may be, how many it says were asked, and what an answer may be.</summary>
public sealed class EnkätomgångTests
{
    private static readonly DateOnly Idag = new(2026, 3, 1);
    private static readonly InsatsId Alfa = new(Guid.NewGuid());
    private static readonly InsatsId Beta = new(Guid.NewGuid());
    private static readonly IReadOnlyList<Mätpunkt> Punkter = Indikatorkatalog.Gällande.Punkter(Formulär.DeltagareUnder);

    [Fact]
    public void En_omgång_har_en_del_för_varje_formulär_i_varje_insats_och_en_för_förbundet()
    {
        var omgång = Ny([Formulär.DeltagareUnder, Formulär.PersonalUnder, Formulär.Styrelse], [Alfa, Beta, Alfa]).Värde;

        omgång.Delar.Select(d => (d.Formulär, d.InsatsId)).Should().BeEquivalentTo(new (Formulär, InsatsId?)[]
        {
            (Formulär.DeltagareUnder, Alfa), (Formulär.DeltagareUnder, Beta), (Formulär.PersonalUnder, Alfa), (Formulär.PersonalUnder, Beta), (Formulär.Styrelse, null),
        });
    }

    [Fact]
    public void Det_som_inte_håller_ihop_nekas()
    {
        Ny([], []).Fel!.Fält.Single().Fält.Should().Be("Formulär");
        Ny([Formulär.Insatspersonal], []).Fel!.Fält.Single().Fält.Should().Be("Insatser");
        Ny([Formulär.Styrelse], [], öppnar: Idag.AddDays(2), stänger: Idag.AddDays(1)).Fel!.Fält.Single().Fält.Should().Be("Stänger");
        Ny([Formulär.Styrelse], [], öppnar: Idag.AddDays(-9), stänger: Idag.AddDays(-1)).Fel!.Fält.Single().Fält.Should().Be("Stänger");
        Enkätomgång.Ny("Prov", new([Formulär.Styrelse], [], Period.Halvår(2026, 1), Idag, Idag, []), Indikatorkatalog.Av(1)!, Idag).Fel!.Kod.Should().Be("enkat.katalog", "the older version has no påståenden");
        Ny([Formulär.Styrelse], []).Lyckades.Should().BeTrue();
    }

    [Fact]
    public void Den_är_öppen_från_och_med_första_till_och_med_sista_dagen()
    {
        var omgång = Ny([Formulär.Styrelse], [], öppnar: Idag.AddDays(1), stänger: Idag.AddDays(3)).Värde;

        Enumerable.Range(0, 5).Select(d => omgång.Öppen(Idag.AddDays(d))).Should().Equal(false, true, true, true, false);
        Enumerable.Range(0, 5).Select(d => omgång.Förfallen(Idag.AddDays(d))).Should().Equal(false, false, false, false, true);
    }

    /// <summary>Links made, links left over, forms on paper handed out, answers by link, answers on paper; and how many were asked.</summary>
    [Theory]
    [InlineData(10, 0, 0, 4, 0, 10)]
    [InlineData(10, 3, 0, 4, 0, 7)]
    [InlineData(10, 8, 0, 4, 0, 4)]
    [InlineData(10, 0, 5, 4, 2, 15)]
    [InlineData(10, 0, 0, 4, 2, 12)]
    [InlineData(0, 0, 0, 0, 6, 6)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    public void De_tillfrågade_är_aldrig_färre_än_de_som_svarat(int länkar, int oanvända, int papper, int svar, int inmatade, int tillfrågade)
    {
        var omgång = Ny([Formulär.Styrelse], []).Värde;
        var del = omgång.Delar.Single();
        del.Räkna(papper, oanvända).Lyckades.Should().BeTrue();
        var antal = new Enkätantal(länkar, svar, inmatade);

        del.Utlämnade(antal).Should().Be(tillfrågade);
        omgång.Stäng(new Dictionary<EnkätdelId, Enkätantal> { [del.Id] = antal }).Lyckades.Should().BeTrue();
        (del.Tillfrågade, del.Inkomna).Should().Be((tillfrågade, svar + inmatade));
        del.Räkna(1, 1).Lyckades.Should().BeFalse();
        omgång.Stäng(new Dictionary<EnkätdelId, Enkätantal>()).Fel!.Kod.Should().Be("enkat.slut");
        omgång.Avbryt().Lyckades.Should().BeFalse();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("3,5")]
    [InlineData("33")]
    [InlineData(" 3")]
    [InlineData("٣")]
    [InlineData("³")]
    [InlineData("fem")]
    public void Ett_svar_utanför_skalan_nekas_och_med_det_alla(string text) =>
        Enkätregler.Granska(Punkter, [new("1", "4"), new("2", text)]).Fel!.Kod.Should().Be("enkat.skala");

    [Fact]
    public void Ett_tomt_svar_är_inget_och_ett_påstående_som_inte_frågas_nekas()
    {
        Enkätregler.Granska(Punkter, [new("1", "1"), new("2", "5"), new("3", ""), new("4", null)]).Värde.Should().Equal(new Dictionary<string, int> { ["1"] = 1, ["2"] = 5 });
        Enkätregler.Granska(Punkter, [new("12", "3")]).Fel!.Kod.Should().Be("enkat.punkt");
    }

    [Fact]
    public void Det_som_svarats_tas_isär_punkt_för_punkt_och_bara_nr_7_har_kvar_sitt_par()
    {
        var svar = Enkätinlämning.FrånPapper(new byte[32], new(Guid.NewGuid()), new Dictionary<string, int> { ["1"] = 2, ["7"] = 5 }, "parkod").Delas(Punkter).ToList();

        svar.Select(s => s.Mätpunkt).Should().Equal(Punkter.Select(p => p.Kod));
        svar.Where(s => s.Värde is not null).Select(s => (s.Mätpunkt, s.Värde)).Should().Equal(("1", 2), ("7", 5));
        svar.Where(s => s.Par is not null).Select(s => s.Mätpunkt).Should().Equal("7");
        svar.Select(s => s.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Adresser_läses_hur_de_än_klistras_in()
    {
        Enkätmottagare.Tolka("ett@example.com, två@example.com;\r\n <tre@example.com>\tETT@example.com", ["tre@example.com"]).Värde.Should().Equal("ett@example.com", "två@example.com");
        Enkätmottagare.Tolka("ett@example.com inte-en-adress", []).Fel!.Text.Should().Contain("inte-en-adress");
        Enkätmottagare.Tolka(" \n", []).Lyckades.Should().BeFalse();
        Enkätmottagare.Tolka(string.Join(' ', Enumerable.Range(0, 501).Select(i => $"n{i}@example.com")), []).Lyckades.Should().BeFalse();
    }

    private static Result<Enkätomgång> Ny(Formulär[] formulär, InsatsId[] insatser, DateOnly? öppnar = null, DateOnly? stänger = null) =>
        Enkätomgång.Ny("Prov", new(formulär, insatser, Period.Halvår(2026, 1), öppnar ?? Idag, stänger ?? Idag.AddDays(14), []), Indikatorkatalog.Gällande, Idag);
}
