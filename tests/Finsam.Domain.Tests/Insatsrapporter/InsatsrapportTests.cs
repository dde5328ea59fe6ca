using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Styrgrupper;

namespace Finsam.Domain.Tests.Insatsrapporter;

/// <summary>The way of a report: written, locked, signed, handed in.</summary>
public sealed class InsatsrapportTests
{
    private static readonly Insatsrapportbild Bild = new([new("Titel", 1, [new("syfte", "Syfte:", 1, Rubrikslag.Text, null, null, "Att hjälpa.", [])])]);

    [Fact]
    public void Den_som_är_undertecknad_ändras_inte_utan_att_underskrifterna_faller()
    {
        var rapport = Låst();
        rapport.Underteckna(Underskrift("Uppsala kommun", Bild.Sha256)).Lyckades.Should().BeTrue();

        rapport.Skrivbar().Fel!.Text.Should().Contain("underskrifterna faller");
        rapport.Öppna().Lyckades.Should().BeTrue();
        rapport.Underskrifter.Should().BeEmpty();
        rapport.Skrivbar().Lyckades.Should().BeTrue();
    }

    [Fact]
    public void Ingen_undertecknar_något_annat_än_det_hen_har_läst_och_ingen_två_gånger()
    {
        var rapport = Låst();
        var annat = new Insatsrapportbild([Bild.Delar[0] with { Rubriker = [Bild.Delar[0].Rubriker[0] with { Text = "Något annat." }] }]);

        rapport.Underteckna(Underskrift("Uppsala kommun", annat.Sha256)).Fel!.Kod.Should().Be("insatsrapport.andrad");
        rapport.Underteckna(Underskrift("Uppsala kommun", Bild.Sha256)).Lyckades.Should().BeTrue();
        rapport.Underteckna(Underskrift("Uppsala kommun", Bild.Sha256)).Fel!.Kod.Should().Be("insatsrapport.undertecknad");
    }

    [Fact]
    public void En_inlämnad_rapport_ändras_bara_som_ny_version()
    {
        var rapport = Låst();
        rapport.LämnaIn(new(null, "Prov", DateTimeOffset.UnixEpoch)).Lyckades.Should().BeTrue();

        rapport.Skrivbar().Lyckades.Should().BeFalse();
        rapport.Öppna().Lyckades.Should().BeFalse();
        rapport.NyVersion("Fel i budgeten").Lyckades.Should().BeTrue();
        rapport.Version.Should().Be(2);
        rapport.Gällande.Should().Be(Bild, "what was handed in holds while a new version is written");
        rapport.Skrivbar().Lyckades.Should().BeTrue();
    }

    /// <summary>A line break in a text does not make it read as two fields.</summary>
    [Fact]
    public void Två_rapporter_som_inte_säger_samma_sak_har_inte_samma_kontrollsumma()
    {
        Insatsrapportbild Med(string text, string nästa) => new([new("T", 1, [new("a", "A", 1, Rubrikslag.Text, null, null, text, []), new("b", "B", 1, Rubrikslag.Text, null, null, nästa, [])])]);

        Med("ett\n\nb\tB\t\ttvå", "").Sha256.Should().NotBe(Med("ett", "två").Sha256);
        Med("ett", "två").Sha256.Should().Be(Med("ett", "två").Sha256).And.MatchRegex("^[0-9a-f]{64}$");
    }

    [Theory]
    [InlineData("3", "40", "..", "..", "40")]
    [InlineData("6", "40", "15", "6", "40")]
    [InlineData("38", "40", "..", "..", "40")]
    [InlineData("0", "40", "0", "0", "40")]
    [InlineData("7", "80", "8,8", "7", "80")]
    [InlineData("0", "3", "..", "..", "..")]
    [InlineData("0", "0", "–", "0", "0")]
    public void Bortfallet_visas_med_en_decimal_och_döljs_när_det_är_få(string antal, string av, string andel, string visat, string visatAv) =>
        Bortfall.Läs(antal, av)!.Tabell(5).Rader.Select(r => r[1]).Should().Equal(andel, visat, visatAv);

    [Theory]
    [InlineData(Huvudmannaslag.Kommun, "Uppsala kommun", "uppsala kommun ", true)]
    [InlineData(Huvudmannaslag.Kommun, "Uppsala kommun", "Knivsta kommun", false)]
    [InlineData(Huvudmannaslag.Arbetsförmedlingen, "", "Arbetsförmedlingen Uppsala", true)]
    [InlineData(Huvudmannaslag.Försäkringskassan, "", "Arbetsförmedlingen", false)]
    public void Den_som_har_partens_plats_undertecknar_för_den(Huvudmannaslag slag, string organisation, string part, bool gör)
    {
        var grupp = Styrgrupp.Ny("g", "Grupp", null);
        grupp.LäggTill(new(null, "Chef", Huvudman.Av(slag, organisation).Värde, Ledamotsplats.Ordinarie, false, new(new(2021, 1, 1), new DateOnly(2021, 12, 31))), _ => "").Lyckades.Should().BeTrue();
        var plats = grupp.Ledamöter.Single();

        plats.För(part, new(2021, 6, 1)).Should().Be(gör);
        plats.För(part, new(2022, 1, 1)).Should().BeFalse("the seat has ended");
    }

    [Fact]
    public void Det_som_är_ändrat_sedan_låsningen_syns_rad_för_rad()
    {
        Insatsrapportbild Med(params string[] rader) => new([new("T", 1, [new("mal", "Mål", 1, Rubrikslag.Text, new(["Mål"], [.. rader.Select(r => (IReadOnlyList<string>)[r])]), null, "", [])])]);

        Med("a", "b").Skillnader(Med("a", "c")).Should().ContainSingle().Which.Should().BeEquivalentTo(new Faktaskillnad("Mål", ["b"], ["c"]));
        Med("a").Skillnader(Med("a")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("- Ett\n• Två\n\n3) Tre\n4. Fyra\n2016 var året", "Ett|Två|Tre|Fyra|2016 var året")]
    [InlineData("", "")]
    public void En_lista_läses_utan_sina_märken(string text, string rader) =>
        Rapportlista.Rader(text).Should().Equal(rader.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Slutrapporten_lämnas_en_månad_efter_slutet() =>
        Slutrapportsfrist.Av(new(new(2020, 1, 1), new(2021, 12, 31), new DateOnly(2021, 10, 31))).Should().Be(new DateOnly(2021, 11, 30));

    [Fact]
    public void En_ny_version_av_en_mall_behåller_vad_en_rubrik_hämtar_in_och_nekas_när_någon_annan_hann_före()
    {
        var mall = InbyggdaMallar.Alla.Last(m => m.Slag == Mallslag.Slutrapport);

        var ny = mall.NyVersion(mall.Version, "Vår slutrapport", [new("mal", "Mål och resultat", default), new(null, "Hur gick samverkan?", Rubrikslag.JaNej), new(null, "Bilagor", Rubrikslag.Text)]).Värde;

        ny.Version.Should().Be(mall.Version + 1);
        ny.Rubriker.Select(r => (r.Text, r.Fakta, r.Slag)).Should().Equal(("Mål och resultat", Faktaslag.Mål, Rubrikslag.Text), ("Hur gick samverkan?", null, Rubrikslag.JaNej), ("Bilagor", null, Rubrikslag.Text));
        ny.Rubriker.Select(r => r.Nyckel).Should().OnlyHaveUniqueItems();
        mall.NyVersion(mall.Version - 1, "T", [new("mal", "M", default)]).Fel!.Slag.Should().Be(Felslag.Konflikt);
        mall.NyVersion(mall.Version, "T", [new("finns_inte", "M", default)]).Lyckades.Should().BeFalse();
        mall.NyVersion(mall.Version, "T", [new(null, "M", Rubrikslag.Bortfall)]).Lyckades.Should().BeFalse();
        ny.NyVersion(ny.Version, "T", [.. ny.Rubriker.Select(r => new Rubrikändring(r.Nyckel, r.Text, r.Slag)), new(null, "En till", Rubrikslag.Text)]).Värde.Rubriker.Select(r => r.Nyckel).Should().OnlyHaveUniqueItems();
    }

    private static Insatsrapport Låst()
    {
        var rapport = Insatsrapport.Börja(new(Guid.NewGuid()), Insatsrapportslag.Slut, 2021, null, null, [InbyggdaMallar.Alla.First(m => m.Slag == Mallslag.BilagaProjekt)]).Värde;
        var granskning = Rapportgranskning.Av(rapport.Rubriker, new Dictionary<string, string>(), new() { Till = new(2021, 12, 31), Mål = [], Parter = [], MedelÅterförda = false });
        rapport.Lås(granskning, Bild).Lyckades.Should().BeTrue();
        return rapport;
    }

    private static Rapportunderskrift Underskrift(string part, string innehåll) => new()
    {
        RapportId = default,
        Part = part,
        Ort = "Uppsala",
        Datum = new(2022, 1, 10),
        Namn = "Avdelningschef",
        Tid = DateTimeOffset.UnixEpoch,
        Innehåll = innehåll,
    };
}
