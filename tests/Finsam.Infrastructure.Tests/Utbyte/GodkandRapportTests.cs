using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md: "A kvartalsrapport that is approved cannot be changed by import".</summary>
public sealed class GodkändRapportTests(VärdFixture fixture) : IClassFixture<VärdFixture>, IAsyncLifetime
{
    private const string Fil = "kvartalsrapporter.csv";

    [Fact]
    public async Task En_lika_rad_är_ingen_ändring()
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Single(f => f.Fil == Fil).Should().Be(new Filresultat(Fil, 0, 0, 2));
        (await StatusAsync()).Should().Be("godkand");
    }

    [Theory]
    [InlineData("prognos", "ja")]
    [InlineData("i_fas", "")]
    [InlineData("uppfoljning", "nej")]
    [InlineData("inlamnad", "2021-04-21")]
    [InlineData("inlamnad", "")]
    public async Task En_annan_rad_är_fel_med_rad_och_kolumn(string kolumn, string text)
    {
        var före = await fixture.Databas.AlltAsync();

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt(Fil, 2, kolumn, text).Skriv(), false));

        var fel = resultat.Fel.Should().ContainSingle().Subject;
        (fel.Fil, fel.Rad, fel.Kolumn).Should().Be((Fil, 2, kolumn));
        fel.Text.Should().Contain("godkänd");
        (await fixture.Databas.AlltAsync()).Should().Be(före);
    }

    [Theory]
    [InlineData("kommentarer.csv", 2, "text", "Annat.", "text")]
    [InlineData("kommentarer.csv", 3, "fraga", "prognos", "kvartal")]
    [InlineData("malbedomningar.csv", 2, "trafikljus", "gul", "trafikljus")]
    [InlineData("malbedomningar.csv", 2, "taljare", "13", "taljare")]
    [InlineData("malbedomningar.csv", 2, "utfall", "", "utfall")]
    public async Task Noter_och_bedömningar_är_frysta_med_rapporten(string fil, int rad, string kolumn, string text, string felkolumn)
    {
        var före = await fixture.Databas.AlltAsync();

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt(fil, rad, kolumn, text).Skriv(), false));

        var fel = resultat.Fel.Should().ContainSingle().Subject;
        (fel.Fil, fel.Rad, fel.Kolumn).Should().Be((fil, rad, felkolumn));
        fel.Text.Should().Contain("godkänd");
        (await fixture.Databas.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task En_ny_bedömning_i_ett_godkänt_kvartal_är_fel()
    {
        var mapp = new Provmapp().Lägg("insatsmal.csv", "alfa;2;insats;Nytt.;kvalitativt;;;;;;").Lägg("malbedomningar.csv", "alfa;2;2021;1;uppnatt;;;gron;");

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(mapp.Skriv(), false));

        resultat.Fel.Should().ContainSingle().Which.ToString().Should().StartWith("malbedomningar.csv:4: kvartal: rapporten är godkänd");
    }

    [Fact]
    public async Task En_lika_bedömning_skriven_på_annat_sätt_är_ingen_ändring()
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("malbedomningar.csv", 2, "taljare", "12.0").Skriv(), false));

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Should().OnlyContain(f => f.Nya == 0 && f.Ändrade == 0);
    }

    [Fact]
    public async Task Ett_annat_kvartal_går_att_ändra()
    {
        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt(Fil, 3, "prognos", "nej").Skriv(), true));

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Single(f => f.Fil == Fil).Should().Be(new Filresultat(Fil, 0, 1, 1));
    }

    [Fact]
    public async Task En_insats_med_deltagare_kan_inte_bli_struktur()
    {
        var mapp = Minnesmapp.Med("insatser.csv", new Provmapp().Sätt("insatser.csv", 2, "typ", "struktur").Skriv().Text("insatser.csv"));

        var resultat = await fixture.Värd.SändAsync(new ImporteraCommand(mapp, false));

        var fel = resultat.Fel.Should().ContainSingle().Subject;
        (fel.Fil, fel.Rad, fel.Kolumn).Should().Be(("insatser.csv", 2, "typ"));
    }

    public async Task InitializeAsync()
    {
        if (await fixture.Databas.AntalAsync("insats") == 0)
        {
            await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
            await fixture.Databas.KörAsync("update kvartalsrapport set status = 'godkand' where inlamnad is not null");
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private Task<string> StatusAsync() => fixture.Databas.FrågaAsync<string>("select status from kvartalsrapport where inlamnad is not null");
}
