using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>Nothing typed is lost, and a draft is the styrgrupp's own room.</summary>
public sealed class UtkastTests(Rapportprov prov) : IClassFixture<Rapportprov>, IAsyncLifetime
{
    public Task InitializeAsync() => prov.TömAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Det_skrivna_finns_kvar_med_vem_och_version()
    {
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas", "ja", 0), new Svarsändring("i_fas.kommentar", "Bra\r\nläge", 0));

        var svar = (await prov.LäsAsync(Rapportprov.Ledamot)).Rummet!.Svar;

        (svar["i_fas"].Värde, svar["i_fas"].Version, svar["i_fas"].Av).Should().Be(("ja", 1, "Ordföranden"));
        svar["i_fas.kommentar"].Värde.Should().Be("Bra\nläge");
    }

    [Fact]
    public async Task En_krock_gäller_bara_sitt_fält()
    {
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("fritext", "Först", 0));

        var kvitton = await prov.SparaAsync(Rapportprov.Ledamot, new Svarsändring("fritext", "Också först", 0), new Svarsändring("prognos", "ja", 0));

        kvitton.Select(k => (k.Fält, k.Utfall, k.Läge.Värde)).Should().Equal(("fritext", Svarsutfall.Konflikt, "Först"), ("prognos", Svarsutfall.Sparat, "ja"));
    }

    [Theory]
    [InlineData(4001)]
    [InlineData(10_000)]
    public async Task För_lång_text_vägras_i_sitt_fält_och_resten_sparas(int längd)
    {
        var kvitton = await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("fritext", new string('x', längd), 0), new Svarsändring("prognos", "nej", 0));

        kvitton[0].Utfall.Should().Be(Svarsutfall.Vägrat);
        kvitton[0].Text.Should().Contain("4\u00A0000");
        kvitton[1].Utfall.Should().Be(Svarsutfall.Sparat);
    }

    [Fact]
    public async Task Ett_personnummer_sparas_och_loggas_aldrig()
    {
        var nummer = "811218-" + "9876";

        var kvitton = await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("fritext", $"Deltagaren {nummer}", 0));

        kvitton.Single().Utfall.Should().Be(Svarsutfall.Vägrat);
        kvitton.Single().Text.Should().NotContain(nummer);
        (await prov.Värd.Databas.AlltAsync()).Should().NotContain(nummer);
        prov.Värd.Logg.Rader.Should().NotContain(rad => rad.Contains(nummer));
    }

    [Fact]
    public async Task Det_som_skrivs_loggas_inte()
    {
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("fritext", "hemligstämplat inlägg", 0));

        prov.Värd.Logg.Rader.Should().NotContain(rad => rad.Contains("hemligstämplat"));
    }

    [Fact]
    public async Task Tjugo_som_skriver_samtidigt_i_ett_nytt_utkast_förlorar_inget()
    {
        var fält = (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!.Blankett.Frågor.SelectMany(f => f.Alla).Select(f => f.Namn).Where(n => n.EndsWith(".kommentar")).ToList();

        await Task.WhenAll(fält.Select(f => prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring(f, $"Om {f}", 0))));

        var svar = (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!.Svar;
        svar.Select(s => (s.Key, s.Value.Värde)).Should().BeEquivalentTo(fält.Select(f => (f, $"Om {f}")));
    }

    [Fact]
    public async Task Utanför_rummet_syns_att_utkastet_finns_och_hur_långt_det_kommit_men_inte_vad_det_säger()
    {
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas", "ja", 0), new Svarsändring("fritext", "Bara för oss", 0));

        foreach (var annan in new[] { Rapportprov.Kansli, Användarna.Förbundschef })
        {
            var vy = await prov.LäsAsync(annan);
            (vy.Påbörjad, vy.Framsteg!.Klara, vy.Rummet, vy.Bild).Should().Be((true, 1, null, null));
            System.Text.Json.JsonSerializer.Serialize(vy, new System.Text.Json.JsonSerializerOptions { IncludeFields = true }).Should().NotContain("Bara för oss");
        }

        var rad = (await prov.SändAsync(new RapportuppföljningQuery(Rapportprov.Q1), Rapportprov.Kansli)).Rader.Single(r => r.Insats.Kod == Rapportprov.Kod);
        (rad.Status, rad.Framsteg!.Klara).Should().Be((Rapportstatus.Utkast, 1));
        var nekad = () => prov.SändAsync(new UtkastQuery(Rapportprov.Kod, Rapportprov.Q1), Rapportprov.Kansli);
        await nekad.Should().ThrowAsync<UnauthorizedAccessException>();
    }

    [Fact]
    public async Task Förra_kvartalets_svar_står_bredvid_och_det_burna_är_märkt_tills_någon_rör_det()
    {
        await prov.BesvaraAsync();
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas.kommentar", "Som förr", 0));
        await prov.LämnaInAsync();
        var q2 = new Kvartal(2021, 2);

        var förra = (await prov.LäsAsync(Rapportprov.Ordförande, q2)).Rummet!.Förra!;
        (förra.Kvartal, förra.Fält["i_fas"].Svar, förra.Fält["i_fas.kommentar"].Rått).Should().Be((Rapportprov.Q1, "Nej", "Som förr"));

        await prov.SändAsync(new SparaSvarCommand(Rapportprov.Kod, q2, [new("i_fas", "nej", 0, Buret: true)]), Rapportprov.Ordförande);
        (await prov.LäsAsync(Rapportprov.Ordförande, q2)).Rummet!.Svar["i_fas"].Buret.Should().BeTrue();
        await prov.SändAsync(new SparaSvarCommand(Rapportprov.Kod, q2, [new("i_fas", "ja", 1)]), Rapportprov.Ordförande);
        (await prov.LäsAsync(Rapportprov.Ordförande, q2)).Rummet!.Svar["i_fas"].Buret.Should().BeFalse();
    }

    [Fact]
    public async Task Ett_inläst_utkast_fortsätter_där_det_var()
    {
        var ansvarig = Användarna.Insatsansvarig("alfa");
        var q2 = new Kvartal(2021, 2);
        (await prov.SändAsync(new RapportQuery("alfa", q2), ansvarig)).Värde.Rummet!.Svar["i_fas"].Värde.Should().Be("ja", "the file said so");

        await prov.SändAsync(new SparaSvarCommand("alfa", q2, [new("prognos", "ja", 0)]), ansvarig);

        var svar = (await prov.SändAsync(new RapportQuery("alfa", q2), ansvarig)).Värde.Rummet!.Svar;
        (svar["i_fas"].Värde, svar["prognos"].Värde).Should().Be(("ja", "ja"));
    }

    [Theory]
    [InlineData("2031Q1")]
    [InlineData("2019Q4")] // before the insats started
    public async Task Ett_kvartal_utan_väntad_rapport_går_inte_att_skriva(string text)
    {
        Period.TryParse(text, out var period).Should().BeTrue();

        (await prov.SändAsync(new SparaSvarCommand(Rapportprov.Kod, period.FörstaKvartal, [new("i_fas", "ja", 0)]), Rapportprov.Ordförande)).Fel!.Kod.Should().Be("rapport.vantas-inte");
        (await prov.SändAsync(new RapportQuery(Rapportprov.Kod, period.FörstaKvartal), Rapportprov.Ordförande)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }
}
