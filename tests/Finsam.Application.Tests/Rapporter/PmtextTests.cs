using Finsam.Application.Behörighet;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using Finsam.Testing.Program;
using Npgsql;

namespace Finsam.Application.Tests.Rapporter;

/// <summary>The kansli's own texts, from command to page and history.</summary>
public sealed class PmtextTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    private static readonly Användare Karin = new("Karin", [new(Roll.Kansli)]);
    private static readonly Användare Fredrik = new("Fredrik", [new(Roll.Förbundschef)]);

    [Fact]
    public async Task En_text_läses_av_alla_som_läser_PM_och_står_i_historiken()
    {
        var (period, plats) = (Period.Halvår(2011, 1), new Pmplats(Pmavsnitt.Sammanfattning));
        (await SkrivAsync(period, plats, "  Första\r\nraden  ", 0, Karin)).Lyckades.Should().BeTrue();
        (await SkrivAsync(period, plats, "Andra.", 1, Fredrik, "Rättat")).Lyckades.Should().BeTrue();

        var sedd = await PlatsAsync(period, plats, Användarna.Med(Roll.Styrelse));

        sedd.Egen.Should().BeEquivalentTo(new { Text = "Andra.", Version = 2, ÄndradAv = "Fredrik" });
        sedd.Stycken.Should().Equal(new Stycke("Andra."));
        (await HistorikAsync(period)).Should().Equal(
            "Karin|pmtext|null|Första\nraden|null",
            "Fredrik|pmtext|Första\nraden|Andra.|Rättat");
    }

    [Fact]
    public async Task Den_som_inte_sett_ändringen_får_veta_vems_den_är()
    {
        var (period, plats) = (Period.Halvår(2012, 1), new Pmplats(Pmavsnitt.Budget));
        await SkrivAsync(period, plats, "Karins.", 0, Karin);

        var svar = await SkrivAsync(period, plats, "Fredriks.", 0, Fredrik);

        svar.Fel!.Slag.Should().Be(Felslag.Konflikt);
        svar.Fel.Text.Should().StartWith("Karin ändrade texten");
        (await uppsala.Värd.SändAsync(new PmtextQuery(period, plats), Fredrik)).Should().BeEquivalentTo(new { Text = "Karins.", Version = 1, Av = "Karin" });
        (await HistorikAsync(period)).Should().ContainSingle();
    }

    [Fact]
    public async Task Samma_text_ger_ingen_historik()
    {
        var (period, plats) = (Period.Halvår(2013, 1), new Pmplats(Pmavsnitt.Mål));
        await SkrivAsync(period, plats, "Text.", 0, Karin);

        (await SkrivAsync(period, plats, "Text.", 1, Fredrik)).Lyckades.Should().BeTrue();

        (await HistorikAsync(period)).Should().ContainSingle();
    }

    [Theory]
    [InlineData("811228", "-9874")]
    [InlineData("text 19811228", "9874 text")]
    public async Task Ett_personnummer_tas_inte_emot_och_visas_inte(string början, string slut)
    {
        // In two parts, since no personnummer stands anywhere in the checkout.
        var text = början + slut;

        var svar = await SkrivAsync(Period.Halvår(2014, 1), new(Pmavsnitt.Mål), text, 0, Karin);

        svar.Fel!.Fält.Should().ContainSingle(f => f.Fält == "Text").Which.Text.Should().Contain("personnummer").And.NotContain("9874");
    }

    [Fact]
    public async Task För_lång_text_och_okänd_insats_vägras()
    {
        (await SkrivAsync(Period.Halvår(2014, 1), new(Pmavsnitt.Mål), new string('x', Pmtext.MaxLängd + 1), 0, Karin)).Fel!.Slag.Should().Be(Felslag.Ogiltigt);
        (await SkrivAsync(Period.Halvår(2014, 1), new(Pmavsnitt.AvslutadEffektmål, "finns-inte"), "x", 0, Karin)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Text_om_en_avslutad_insats_står_hos_den()
    {
        await SkrivAsync(UppsalaFixture.H1, new(Pmavsnitt.AvslutadEffektmål, "ung-intro"), "70 % vidare.", 0, Karin);

        var vy = await uppsala.Värd.SändAsync(new PmSidaQuery(UppsalaFixture.H1), Karin);

        var mål = vy.Dokument.Block.OfType<Måltexter>().Single();
        mål.Insats.Insats.Kod.Should().Be("ung-intro");
        mål.Rader.Single(r => r.Nivå == "Effektmål").Mål.Stycken.Should().Equal(new Stycke("70 % vidare."));
        mål.Rader.Single(r => r.Nivå == "Insatsmål").Mål.Stycken.Should().BeEmpty();
    }

    [Fact]
    public async Task Tjänsteskrivelsen_sparas_läses_och_minns_vad_som_ändrades()
    {
        var period = Period.Halvår(2015, 1);
        var ny = new Tjänsteskrivelse { Diarienummer = "2021:22", Arbetsutskott = new(2021, 10, 7), Förbundsstyrelse = new(2021, 10, 21), Bilagor = "Bilaga 1\r\nBilaga 2" };
        (await uppsala.Värd.SändAsync(new ÄndraTjänsteskrivelseCommand(period, Tjänsteskrivelse.Tom, ny, null), Karin)).Lyckades.Should().BeTrue();

        var vy = await uppsala.Värd.SändAsync(new PmSidaQuery(period), Användarna.Med(Roll.Revisor));

        vy.Dokument.Skrivelse.Should().Be(ny with { Bilagor = "Bilaga 1\nBilaga 2" });
        vy.SkrivelseAv.Should().Be("Karin");
        (await uppsala.Värd.SändAsync(new ÄndraTjänsteskrivelseCommand(period, Tjänsteskrivelse.Tom, new() { Diarienummer = "9" }, null), Fredrik))
            .Fel!.Text.Should().StartWith("Karin ändrade diarienummer");
    }

    [Fact]
    public async Task Fel_i_tjänsteskrivelsen_pekar_på_sitt_fält()
    {
        var fel = new Tjänsteskrivelse { Rubrik = new('x', 301), Arbetsutskott = new(2021, 10, 7), Förbundsstyrelse = new(2021, 10, 6) };

        var svar = await uppsala.Värd.SändAsync(new ÄndraTjänsteskrivelseCommand(Period.Halvår(2016, 1), Tjänsteskrivelse.Tom, fel, null), Karin);

        svar.Fel!.Fält.Select(f => f.Fält).Should().BeEquivalentTo("Rubrik", "Förbundsstyrelse");
    }

    [Fact]
    public async Task Två_som_skriver_den_första_texten_samtidigt_förlorar_ingen()
    {
        var period = Period.Halvår(2017, 1);
        Pmavsnitt[] avsnitt = [Pmavsnitt.Insatser, Pmavsnitt.Mål, Pmavsnitt.Budget, Pmavsnitt.Kvalitet];

        var svar = await Task.WhenAll(avsnitt.Select(a => SkrivAsync(period, new(a), $"{a}", 0, Karin)));

        var platser = (await uppsala.Värd.SändAsync(new PmSidaQuery(period), Karin)).Dokument.Block.OfType<Textplats>().ToList();
        foreach (var (a, s) in avsnitt.Zip(svar))
        {
            var skriven = await uppsala.Värd.SändAsync(new PmtextQuery(period, new(a)), Karin);
            skriven.Text.Should().Be(s.Lyckades ? $"{a}" : "", "what was refused is not stored, and what was not refused is");
            (s.Fel?.Slag ?? Felslag.Konflikt).Should().Be(Felslag.Konflikt);
        }

        svar.Should().Contain(s => s.Lyckades);
        platser.Should().NotBeEmpty();
    }

    private Task<Result> SkrivAsync(Period period, Pmplats plats, string text, int sedd, Användare som, string? varför = null) =>
        uppsala.Värd.SändAsync(new SkrivPmtextCommand(period, plats, text, sedd, varför), som);

    private async Task<Textplats> PlatsAsync(Period period, Pmplats plats, Användare som) =>
        (await uppsala.Värd.SändAsync(new PmSidaQuery(period), som)).Dokument.Block.OfType<Textplats>().Single(t => t.Plats == plats);

    private async Task<List<string>> HistorikAsync(Period period)
    {
        await using var källa = NpgsqlDataSource.Create(uppsala.Databas.Ägare);
        await using var fråga = källa.CreateCommand(
            "select concat_ws('|', anvandare, vad, coalesce(gammalt->>'text', 'null'), coalesce(nytt->>'text', 'null'), coalesce(varfor, 'null')) from historik.handelse where gallde = $1 order by tid, id");
        fråga.Parameters.Add(new() { Value = $"pm:{period}" });
        await using var rader = await fråga.ExecuteReaderAsync();
        var lista = new List<string>();
        while (await rader.ReadAsync())
        {
            lista.Add(rader.GetString(0));
        }

        return lista;
    }
}
