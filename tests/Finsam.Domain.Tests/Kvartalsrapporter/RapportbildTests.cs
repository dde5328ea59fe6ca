using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>The stored snapshot says the same whatever comes later.</summary>
public sealed class RapportbildTests
{
    private static readonly InsatsId Insats = new(Guid.CreateVersion7());
    private static readonly Kvartal Q3 = Exempel.Kvartal("2021Q3");

    private static readonly Dictionary<string, string> Svar = new()
    {
        ["i_fas"] = "ja",
        ["budget.prognos"] = "1200000",
        ["fritext"] = "Bra",
        ["mal.1.utfall"] = "ej_uppnatt",
        ["mal.1.trafikljus"] = "rod",
        ["mal.1.taljare"] = "9",
        ["mal.1.namnare"] = "21",
        ["mal.1.taljare_kvinnor"] = "5",
    };

    [Fact]
    public void Bilden_håller_frågan_och_svaret_i_klartext_och_fälten_som_de_skrevs()
    {
        var bild = Bild(70, Svar, new(100_000, 90_000));

        var fråga = bild.Avsnitt.SelectMany(a => a.Frågor).Single(f => f.Nyckel == "i_fas");
        (fråga.Text, fråga.Fält.Single().Svar).Should().Be(("Ligger insatsen i fas med sina mål?", "Ja"));
        bild.Fält().Should().Contain(Svar).And.Contain("ekonomi.utfall", "90000");
        bild.Avsnitt[0].Frågor[0].Beskrivning.Should().Contain("målvärde 70 %");
    }

    [Fact]
    public void Skillnaden_är_det_som_ändrats_och_inget_annat()
    {
        var förr = Bild(70, Svar, new(100_000, 90_000));
        var nu = Bild(80, new(Svar) { ["i_fas"] = "nej", ["fritext"] = "" }, new(100_000, 95_000));

        var skillnader = Bildskillnad.Mellan(förr, nu);

        skillnader.Select(s => (s.Fråga.Nyckel, s.Förr, s.Nu)).Should().BeEquivalentTo(
        [
            ("mal.1", "70 % till arbete (Effektmål, målvärde 70 %)", "70 % till arbete (Effektmål, målvärde 80 %)"),
            ("i_fas", "Ja", "Nej"), ("budget", "90\u00A0000 kr", "95\u00A0000 kr"), ("fritext", "Bra", null),
        ]);
        Bildskillnad.Mellan(förr, förr).Should().BeEmpty();
    }

    [Theory]
    [InlineData("9", "21", "5", true)] // 4 män can be worked out
    [InlineData("9", "21", "", false)]
    [InlineData("3", "21", "", true)]
    [InlineData("18", "21", "", true)] // 3 of them did not
    [InlineData("0", "21", "", false)]
    public void Små_antal_personer_visas_inte_utanför_insatsen(string täljare, string nämnare, string kvinnor, bool dolt)
    {
        var bild = Bild(70, new(Svar) { ["mal.1.taljare"] = täljare, ["mal.1.namnare"] = nämnare, ["mal.1.taljare_kvinnor"] = kvinnor }, new(null, null)).Maskerad(5);

        var tal = bild.Avsnitt[0].Frågor[0].Fält.Where(f => f.Namn.Contains("taljare") || f.Namn.Contains("namnare")).ToList();
        tal.Should().NotBeEmpty().And.OnlyContain(f => (f.Svar == "..") == dolt && (f.Rått.Length == 0) == dolt);
        bild.Avsnitt[0].Frågor[0].Fält.Single(f => f.Namn == "mal.1.trafikljus").Svar.Should().Be("Åtgärda");
    }

    [Fact]
    public void Ett_mål_som_inte_räknar_personer_döljs_inte()
    {
        var mål = Insatsmål.Nytt(Insats, 1, new() { Nivå = Insatsmålnivå.Insats, Formulering = "Fyra möten", Slag = Målslag.Antal, Målvärde = 4, Enhet = "möten" });
        var blankett = Blankett.För([mål], new(Exempel.Dag("2020-01-01"), null, null), Q3);

        var bild = Rapportbilder.Av(blankett, new Dictionary<string, string> { ["mal.1.taljare"] = "3" }, new(null, null)).Maskerad(5);

        bild.Avsnitt[0].Frågor[0].Fält.Single().Svar.Should().Be("3");
    }

    private static Rapportbild Bild(decimal målvärde, Dictionary<string, string> svar, Bildekonomi ekonomi)
    {
        var mål = Insatsmål.Nytt(Insats, 1, new() { Nivå = Insatsmålnivå.Effekt, Formulering = "70 % till arbete", Slag = Målslag.Andel, Målvärde = målvärde });
        return Rapportbilder.Av(Blankett.För([mål], new(Exempel.Dag("2020-01-01"), null, null), Q3), svar, ekonomi);
    }
}
