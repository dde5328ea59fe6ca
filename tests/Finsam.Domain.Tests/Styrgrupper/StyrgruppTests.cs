using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrgrupper;

namespace Finsam.Domain.Tests.Styrgrupper;

/// <summary>Who may sit in a styrgrupp at the same time, as the kansli would be told.</summary>
public sealed class StyrgruppTests
{
    private static readonly KontoId Anna = new(Guid.CreateVersion7());
    private static readonly KontoId Bo = new(Guid.CreateVersion7());
    private static readonly DateOnly Start = new(2021, 1, 1);

    /// <summary>The first seat is Anna's, ordförande, 2021-03-01–2021-06-30. Then who else, as what, when; and why not.</summary>
    public static TheoryData<string, string, bool, string, string?, string?> Andra => new()
    {
        { "Anna", "ordinarie", false, "2021-06-30", null, "ledamot.dubbel" },
        { "Anna", "ersattare", false, "2021-01-01", "2021-03-01", "ledamot.dubbel" },
        { "Anna", "ordinarie", true, "2021-07-01", null, null },
        { "Anna", "ordinarie", false, "2021-01-01", "2021-02-28", null },
        { "Bo", "ordinarie", true, "2021-06-30", null, "ledamot.ordforande" },
        { "Bo", "ordinarie", true, "2021-01-01", null, "ledamot.ordforande" },
        { "Bo", "ordinarie", true, "2021-04-01", "2021-04-01", "ledamot.ordforande" },
        { "Bo", "ordinarie", true, "2021-07-01", null, null },
        { "Bo", "ordinarie", false, "2021-04-01", null, null },
        { "Bo", "ersattare", false, "2021-04-01", null, null },
        { "Bo", "adjungerad", false, "2021-04-01", null, null },
        { "Bo", "ersattare", true, "2021-07-01", null, "ledamot.ordforande-plats" },
        { "Bo", "adjungerad", true, "2021-07-01", null, "ledamot.ordforande-plats" },
        { "Bo", "ordinarie", false, "2021-07-01", "2021-06-30", "styrgrupp.tid" },
    };

    [Theory]
    [MemberData(nameof(Andra))]
    public void En_plats_till_går_eller_nekas_med_skäl(string vem, string plats, bool ordförande, string från, string? tom, string? fel)
    {
        var grupp = Grupp();
        grupp.LäggTill(Plats(Anna, ordförande: true, från: "2021-03-01", tom: "2021-06-30"), Namn).Lyckades.Should().BeTrue();
        var version = grupp.Version;

        var svar = grupp.LäggTill(Plats(vem == "Anna" ? Anna : Bo, Koder.FrånKod<Ledamotsplats>(plats)!.Value, ordförande, från, tom), Namn);

        svar.Fel?.Kod.Should().Be(fel);
        grupp.Ledamöter.Should().HaveCount(fel is null ? 2 : 1);
        grupp.Version.Should().Be(fel is null ? version + 1 : version);
    }

    [Fact]
    public void Den_som_nekas_får_veta_vem_det_är_och_när()
    {
        var grupp = Grupp();
        grupp.LäggTill(Plats(Anna, ordförande: true, från: "2021-03-01", tom: "2021-06-30"), Namn);

        grupp.LäggTill(Plats(Bo, ordförande: true), Namn).Fel!.Text.Should().Contain("”Anna”").And.Contain("2021-03-01–2021-06-30");
        grupp.LäggTill(Plats(Anna), Namn).Fel!.Text.Should().Contain("”Anna”").And.Contain("2021-03-01–2021-06-30");
    }

    [Fact]
    public void Den_som_inte_har_konto_är_samma_person_när_funktion_och_organisation_är_desamma()
    {
        var grupp = Grupp();
        grupp.LäggTill(Plats(null, funktion: "Enhetschef"), Namn).Lyckades.Should().BeTrue();

        grupp.LäggTill(Plats(null, funktion: "enhetschef"), Namn).Fel!.Kod.Should().Be("ledamot.dubbel");
        grupp.LäggTill(Plats(null, funktion: "Enhetschef", organisation: "Heby kommun"), Namn).Lyckades.Should().BeTrue();
        grupp.LäggTill(Plats(Anna, funktion: "Enhetschef"), Namn).Lyckades.Should().BeTrue();
        grupp.LäggTill(Plats(null, funktion: ""), Namn).Fel.Should().Be(Styrgruppsfel.Vem);
    }

    [Fact]
    public void En_plats_krockar_inte_med_sig_själv_när_den_rättas()
    {
        var grupp = Grupp();
        var plats = grupp.LäggTill(Plats(Anna, ordförande: true), Namn).Värde;

        grupp.Ändra(plats.Id, Plats(Anna, ordförande: true, från: "2021-02-01"), Namn).Lyckades.Should().BeTrue();

        plats.Från.Should().Be(new(2021, 2, 1));
        grupp.Ändra(new(Guid.CreateVersion7()), Plats(Bo), Namn).Fel.Should().Be(Styrgruppsfel.LedamotFinnsInte);
    }

    [Fact]
    public void En_plats_som_slutar_innan_den_börjar_försvinner_och_en_som_är_slut_kan_inte_förlängas_genom_att_avslutas()
    {
        var grupp = Grupp();
        var kvar = grupp.LäggTill(Plats(Anna), Namn).Värde;
        var aldrig = grupp.LäggTill(Plats(Bo, från: "2021-05-01"), Namn).Värde;

        grupp.Avsluta(aldrig.Id, new(2021, 4, 30)).Lyckades.Should().BeTrue();
        grupp.Avsluta(kvar.Id, new(2021, 4, 30)).Lyckades.Should().BeTrue();
        grupp.Avsluta(kvar.Id, new(2021, 12, 31)).Fel!.Kod.Should().Be("styrgrupp.redan-slut");

        grupp.Ledamöter.Should().Equal(kvar);
        kvar.Tom.Should().Be(new(2021, 4, 30));
    }

    [Theory]
    [InlineData(Ledamotsplats.Ordinarie, true, Roll.Styrgruppsordförande)]
    [InlineData(Ledamotsplats.Ordinarie, false, Roll.Styrgruppsledamot)]
    [InlineData(Ledamotsplats.Ersättare, false, Roll.Styrgruppsledamot)]
    [InlineData(Ledamotsplats.Adjungerad, false, null)]
    public void Platsen_avgör_vad_kontot_är_i_insatsen(Ledamotsplats plats, bool ordförande, Roll? roll) =>
        Grupp().LäggTill(Plats(Anna, plats, ordförande), Namn).Värde.Roll.Should().Be(roll);

    [Fact]
    public void En_huvudman_saknas_tills_den_har_en_ordinarie_den_dagen()
    {
        var grupp = Grupp();
        grupp.LäggTill(Plats(Anna, från: "2021-01-01", tom: "2021-01-31"), Namn);
        grupp.LäggTill(Plats(Bo, Ledamotsplats.Ersättare, slag: Huvudmannaslag.Region, organisation: "Region Uppsala"), Namn);
        grupp.LäggTill(Plats(null, funktion: "Utvecklare", slag: Huvudmannaslag.Annan, organisation: "Förbundet"), Namn);

        grupp.SaknarOrdinarie(Start).Should().Equal(Huvudmannaslag.Region, Huvudmannaslag.Arbetsförmedlingen, Huvudmannaslag.Försäkringskassan);
        grupp.SaknarOrdinarie(new(2021, 2, 1)).Should().Equal(Huvudman.Fyra);
    }

    /// <summary>Many seats in a row, taken from a seed: whatever was let in, no day has two ordförande or the same person twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ingen_dag_har_två_ordförande_eller_samma_person_två_gånger(int frö)
    {
        var slump = new Random(frö);
        var grupp = Grupp();
        KontoId[] konton = [Anna, Bo, new(Guid.CreateVersion7())];
        for (var i = 0; i < 200; i++)
        {
            var från = Start.AddDays(slump.Next(60));
            var tid = new Tidsspann(från, slump.Next(6) == 0 ? null : från.AddDays(slump.Next(-1, 8)));
            var uppgifter = Plats(konton[slump.Next(3)], ordförande: slump.Next(2) == 0) with { Tid = tid };
            if (grupp.Ledamöter.Count > 0 && slump.Next(3) == 0)
            {
                grupp.Ändra(grupp.Ledamöter.ElementAt(slump.Next(grupp.Ledamöter.Count)).Id, uppgifter, Namn);
            }
            else
            {
                grupp.LäggTill(uppgifter, Namn);
            }
        }

        grupp.Ledamöter.Should().HaveCountGreaterThan(3);
        foreach (var dag in Enumerable.Range(0, 80).Select(Start.AddDays))
        {
            var sitter = grupp.Ledamöter.Where(l => l.Tid.Gäller(dag)).ToList();
            sitter.Count(l => l.Ordförande).Should().BeLessThanOrEqualTo(1, "{0}", dag);
            sitter.Select(l => l.Konto).Should().OnlyHaveUniqueItems("{0}", dag);
        }
    }

    private static Styrgrupp Grupp() => Styrgrupp.Ny("prov", "Prov", null);

    private static string Namn(KontoId konto) => konto == Anna ? "Anna" : "Bo";

    private static Ledamotsuppgifter Plats(
        KontoId? konto,
        Ledamotsplats plats = Ledamotsplats.Ordinarie,
        bool ordförande = false,
        string från = "2021-01-01",
        string? tom = null,
        string funktion = "",
        Huvudmannaslag slag = Huvudmannaslag.Kommun,
        string organisation = "Tierps kommun") =>
        new(konto, funktion, Huvudman.Av(slag, organisation).Värde, plats, ordförande, new(DateOnly.Parse(från), tom is null ? null : DateOnly.Parse(tom)));
}
