using Finsam.Application.Avvikelser;
using Finsam.Application.Förbund;
using Finsam.Application.Historik;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Avvikelser;

/// <summary>Proposals, decisions, bad input, and people who do things at the same moment.</summary>
public sealed class AvvikelserTests : IClassFixture<Avvikelseprov>, IAsyncLifetime
{
    private readonly Avvikelseprov _prov;

    public AvvikelserTests(Avvikelseprov prov) => _prov = prov;

    public Task InitializeAsync() => _prov.TömAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Det_röda_målet_och_vakansen_föreslås_till_dem_som_kan_ta_ställning()
    {
        (await FörslagAsync()).Select(f => f.Förslag.Faktum).Should().Equal(
            "Mål 1, ”70 % vidare till arbete”, är rött i rapporten för kvartal 1 2021.",
            "Det finns vakanser bland förbundets tjänster, enligt rapporten för kvartal 1 2021.");
        (await _prov.SändAsync(new InsatsavvikelserQuery(Avvikelseprov.Kod), Användarna.Lokusordförande("tierp"))).Värde.Förslag.Should().BeEmpty();
        var kansliets = (await _prov.SändAsync(new AvvikelserQuery(Avvikelseurval.Öppna), Avvikelseprov.Kansli)).Förslag;
        kansliets.Where(f => f.Insats.Kod == "beta").Should().ContainSingle("beta has no end, and its latest report is long overdue")
            .Which.Förslag.Faktum.Should().EndWith("är mer än två veckor sen.");
    }

    [Fact]
    public async Task Ett_förslag_som_anmäls_är_en_avvikelse_med_sitt_faktum_och_föreslås_inte_mer()
    {
        var vakans = (await FörslagAsync())[1].Förslag;
        var nummer = (await _prov.SändAsync(Anmäl(vakans.Nyckel), Avvikelseprov.Ordförande)).Värde;

        var avvikelse = (await _prov.LäsAsync(nummer)).Avvikelse;
        (avvikelse.Status, avvikelse.Faktum, avvikelse.Kvartal, avvikelse.Anmäld!.Namn).Should().Be((Avvikelsestatus.Anmäld, vakans.Faktum, vakans.Kvartal, "Ordföranden"));
        (await FörslagAsync()).Should().NotContain(f => f.Förslag.Slag == Avvikelseslag.Vakans);
        (await _prov.SändAsync(Anmäl(vakans.Nyckel), Avvikelseprov.Kansli)).Fel!.Kod.Should().Be("avvikelse.forslag");
    }

    [Fact]
    public async Task Ett_förslag_avfärdas_bara_med_ett_skäl_och_kommer_inte_tillbaka()
    {
        var mål = (await FörslagAsync())[0].Förslag;
        (await _prov.SändAsync(new AvfärdaFörslagCommand(Avvikelseprov.Kod, mål.Nyckel, " "), Avvikelseprov.Ordförande)).Fel!.Slag.Should().Be(Felslag.Ogiltigt);
        (await _prov.SändAsync(new AvfärdaFörslagCommand(Avvikelseprov.Kod, mål.Nyckel, "Målet ändras i höst."), Avvikelseprov.Ordförande)).Fel.Should().BeNull();

        (await FörslagAsync()).Should().NotContain(f => f.Förslag.Nyckel == mål.Nyckel);
        var rad = (await _prov.SändAsync(new AvvikelserQuery(new(Avvikelsestatus.Avfärdad)), Avvikelseprov.Kansli)).Rader.Should().ContainSingle().Subject;
        (rad.Avvikelse.Skäl, rad.Avvikelse.Beskrivning).Should().Be(("Målet ändras i höst.", mål.Faktum));
    }

    [Fact]
    public async Task Två_som_tar_ställning_till_samma_förslag_på_en_gång_gör_det_en_gång()
    {
        var vakans = (await FörslagAsync())[1].Förslag;
        var svar = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _prov.SändAsync(Anmäl(vakans.Nyckel), Avvikelseprov.Kansli)));

        svar.Count(s => s.Lyckades).Should().Be(1);
        svar.Where(s => !s.Lyckades).Should().OnlyContain(s => s.Fel!.Slag == Felslag.Konflikt);
        (await _prov.Värd.Databas.FrågaAsync<long>("select count(*) from avvikelse")).Should().Be(1);
    }

    [Fact]
    public async Task Tio_som_anmäler_på_en_gång_får_var_sitt_nummer()
    {
        var nummer = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _prov.AnmälAsync()));

        nummer.Order().Should().Equal(Enumerable.Range(1, 10));
    }

    /// <summary>A decision on an avvikelse that someone just withdrew.</summary>
    [Fact]
    public async Task Ett_beslut_om_det_som_någon_just_återkallat_nekas_och_säger_vem()
    {
        var nummer = await _prov.TillAsync(Avvikelsestatus.UnderGranskning);
        var sedd = await _prov.ValAsync(nummer);
        await _prov.SändAsync(new ÅterkallaAvvikelseCommand(sedd, "Vi löste det."), Avvikelseprov.Ordförande);
        var före = await _prov.AlltAsync();

        var svar = await _prov.BeslutaAsync(Avvikelseprov.Chef, sedd);

        svar.Fel!.Kod.Should().Be("avvikelse.andrad");
        svar.Fel.Text.Should().StartWith($"Ordföranden återkallade avvikelse {nummer} ").And.Contain("Inget har sparats.");
        (await _prov.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task Beslut_och_återkallelse_i_samma_ögonblick_ger_det_ena_eller_det_andra()
    {
        for (var varv = 0; varv < 5; varv++)
        {
            var nummer = await _prov.TillAsync(Avvikelsestatus.UnderGranskning);
            var sedd = await _prov.ValAsync(nummer);
            var försök = Enumerable.Range(0, 5).SelectMany(_ => new[]
            {
                _prov.BeslutaAsync(Avvikelseprov.Chef, sedd), _prov.SändAsync(new ÅterkallaAvvikelseCommand(sedd, "Löst."), Avvikelseprov.Ordförande),
            });
            var svar = await Task.WhenAll(försök);

            svar.Count(s => s.Lyckades).Should().Be(1);
            var avvikelse = (await _prov.LäsAsync(nummer)).Avvikelse;
            avvikelse.Status.Should().BeOneOf(Avvikelsestatus.Beslutad, Avvikelsestatus.Återkallad);
            (avvikelse.Utfall is not null).Should().Be(avvikelse.Status == Avvikelsestatus.Beslutad);
            avvikelse.Version.Should().Be(sedd.Version + 1);
        }
    }

    [Fact]
    public async Task Av_flera_beslutas_alla_eller_ingen()
    {
        var (ett, två) = (await _prov.TillAsync(Avvikelsestatus.Anmäld), await _prov.TillAsync(Avvikelsestatus.Anmäld));
        Avvikelseval[] båda = [await _prov.ValAsync(två), await _prov.ValAsync(ett)];
        await _prov.SändAsync(new ÅterkallaAvvikelseCommand(båda[0], "Löst."), Avvikelseprov.Ordförande);

        (await _prov.BeslutaAsync(Avvikelseprov.Chef, båda)).Fel!.Text.Should().EndWith("Inget har ändrats, inte heller för de andra du valde.");
        (await _prov.LäsAsync(ett)).Avvikelse.Status.Should().Be(Avvikelsestatus.Anmäld);

        var tre = await _prov.TillAsync(Avvikelsestatus.UnderGranskning);
        (await _prov.BeslutaAsync(Avvikelseprov.Chef, await _prov.ValAsync(tre), await _prov.ValAsync(ett))).Fel.Should().BeNull();
        foreach (var nummer in new[] { ett, tre })
        {
            var avvikelse = (await _prov.LäsAsync(nummer)).Avvikelse;
            (avvikelse.Status, avvikelse.Beslut, avvikelse.Beslutad!.Namn).Should().Be((Avvikelsestatus.Beslutad, new Avvikelsebeslut(Avvikelseutfall.Bifall, "Rimligt.", "2026:7"), "Förbundschefen"));
        }
    }

    [Fact]
    public async Task Utan_diarienummer_tas_nästa_i_förbundets_serie_för_var_och_en()
    {
        (await _prov.SändAsync(new ÄndraRapportplanCommand(Rapportkalender.Kvartal, true, null, "SOF {nr}", "Egen serie", 1), Avvikelseprov.Kansli)).Fel.Should().BeNull();
        Avvikelseval[] valda = [await _prov.ValAsync(await _prov.AnmälAsync()), await _prov.ValAsync(await _prov.AnmälAsync())];

        (await _prov.SändAsync(new BeslutaAvvikelserCommand(valda, Avvikelseutfall.Avslag, "Nej.", ""), Avvikelseprov.Chef)).Fel.Should().BeNull();

        var nummer = new List<string>();
        foreach (var vald in valda)
        {
            nummer.Add((await _prov.LäsAsync(vald.Nummer)).Avvikelse.Beslut!.Diarienummer);
        }

        nummer.Should().Equal("SOF 1", "SOF 2");
        (await _prov.SändAsync(new ÄndraRapportplanCommand(Rapportkalender.Kvartal, true, null, null, "För hand", 2), Avvikelseprov.Kansli)).Fel.Should().BeNull();
        var sist = await _prov.ValAsync(await _prov.AnmälAsync());
        (await _prov.SändAsync(new BeslutaAvvikelserCommand([sist], Avvikelseutfall.Avslag, "Nej.", ""), Avvikelseprov.Chef)).Fel!.Text.Should().Be("Skriv beslutets diarienummer.");
    }

    public static TheoryData<string, Avvikelsetext> Felaktiga => new()
    {
        { "Text.Slag", Avvikelseprov.Text with { Slag = null } },
        { "Text.Beskrivning", Avvikelseprov.Text with { Beskrivning = "  " } },
        { "Text.Orsak", Avvikelseprov.Text with { Orsak = new string('x', 2001) } },
        { "Text.Konsekvens", Avvikelseprov.Text with { Konsekvens = $"Deltagaren {"19900101"}-{"0017"} slutade." } },
        { "Text.Åtgärd", Avvikelseprov.Text with { Åtgärd = "" } },
        { "Text.Ansvarig", Avvikelseprov.Text with { Ansvarig = "" } },
        { "Text.KlarSenast", Avvikelseprov.Text with { KlarSenast = null } },
        { "Text.Flytta", Avvikelseprov.Text with { Slag = Avvikelseslag.Tid, Flytta = true, Belopp = "100", FrånÅr = "2026" } },
        { "Text.Belopp", Avvikelseprov.Text with { Flytta = true, Belopp = "-100", FrånÅr = "2026" } },
        { "Text.Belopp", Avvikelseprov.Text with { Flytta = true, Belopp = "99 999 999 999", FrånÅr = "2026" } },
        { "Text.Belopp", Avvikelseprov.Text with { Flytta = true, Belopp = "hundra", FrånÅr = "2026" } },
        { "Text.FrånÅr", Avvikelseprov.Text with { Flytta = true, Belopp = "100", FrånÅr = "i år" } },
    };

    [Theory]
    [MemberData(nameof(Felaktiga))]
    public async Task Felaktigt_ifyllt_nekas_vid_sitt_fält_och_inget_sparas(string fält, Avvikelsetext text)
    {
        var före = await _prov.AlltAsync();

        var fel = (await _prov.SändAsync(new AnmälAvvikelseCommand(Avvikelseprov.Kod, null, null, text), Avvikelseprov.Ordförande)).Fel!;

        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
        (await _prov.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task Ett_belopp_att_flytta_läses_som_man_skriver_det_och_står_fast()
    {
        var nummer = await _prov.AnmälAsync(Avvikelseprov.Text with { Flytta = true, Belopp = "1 250 000,50", FrånÅr = "2026" });

        var läst = await _prov.LäsAsync(nummer);
        läst.Avvikelse.Medelflytt.Should().Be(new Medelflytt(1_250_000.50m, 2026));
        (läst.Text.Flytta, läst.Text.FrånÅr).Should().Be((true, "2026"));
        läst.Avvikelse.BeviljadFlytt.Should().BeNull();
        await _prov.BeslutaAsync(nummer);
        (await _prov.LäsAsync(nummer)).Avvikelse.BeviljadFlytt.Should().Be(new Medelflytt(1_250_000.50m, 2026));
    }

    [Fact]
    public async Task Historiken_säger_vem_som_gjorde_vad_och_varför()
    {
        var nummer = await _prov.TillAsync(Avvikelsestatus.Komplettering);
        await _prov.SändAsync(new KompletteraAvvikelseCommand(await _prov.ValAsync(nummer), Avvikelseprov.Text with { Orsak = "Sen rekrytering." }), Avvikelseprov.Ordförande);
        await _prov.BeslutaAsync(nummer);

        // History only grows, also when the tests before take their avvikelser away.
        var rader = (await _prov.SändAsync(new AvvikelsehistorikQuery(nummer), Avvikelseprov.Ordförande)).Värde.Rader.Take(4).ToList();

        rader.Select(r => (r.Användare, r.Vad)).Should().Equal(
            ("Förbundschefen", "Beslut om avvikelsen"),
            ("Ordföranden", "Avvikelsen kompletterades och anmäldes igen"),
            ("Kansliet", "Komplettering av avvikelsen begärdes"),
            ("Ordföranden", "Avvikelsen anmäldes"));
        rader[0].Varför.Should().Be("Rimligt.");
        rader[0].Ändringar.Should().Contain([new("Status", "anmäld", "beslutad") { Kodat = true }, new("Beslut", null, "bifall") { Kodat = true }]);
        rader[1].Ändringar.Should().Contain(new Fältändring("Orsak", "Sen start.", "Sen rekrytering."));
        rader.Should().OnlyContain(r => r.Gällde == $"Avvikelse {nummer}, Alfa");
        (await _prov.SändAsync(new AvvikelsehistorikQuery(nummer), Användarna.Insatsansvarig("beta"))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    [Fact]
    public async Task Listan_visar_det_som_är_öppet_och_går_att_smalna_av()
    {
        var återkallad = await _prov.TillAsync(Avvikelsestatus.Återkallad);
        var öppen = await _prov.TillAsync(Avvikelsestatus.Anmäld);
        var tid = await _prov.AnmälAsync(Avvikelseprov.Text with { Slag = Avvikelseslag.Tid }, "beta");

        (await RaderAsync(new())).Should().Equal(tid, öppen);
        (await RaderAsync(new(Alla: true))).Should().Equal(tid, öppen, återkallad);
        (await RaderAsync(new(Avvikelsestatus.Återkallad))).Should().Equal(återkallad);
        (await RaderAsync(new(Slag: Avvikelseslag.Tid))).Should().Equal(tid);
        (await RaderAsync(new(Insats: Avvikelseprov.Kod))).Should().Equal(öppen);
        (await RaderAsync(new(Dagar: 1))).Should().BeEmpty();
    }

    private async Task<IEnumerable<int>> RaderAsync(Avvikelseurval urval) =>
        (await _prov.SändAsync(new AvvikelserQuery(urval), Avvikelseprov.Kansli)).Rader.Select(r => r.Avvikelse.Nummer);

    private static AnmälAvvikelseCommand Anmäl(string nyckel) => new(Avvikelseprov.Kod, null, nyckel, Avvikelseprov.Text with { Slag = Avvikelseslag.Vakans });

    private async Task<IReadOnlyList<Förslagsrad>> FörslagAsync() =>
        (await _prov.SändAsync(new InsatsavvikelserQuery(Avvikelseprov.Kod), Avvikelseprov.Ordförande)).Värde.Förslag;
}
