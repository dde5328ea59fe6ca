using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>What is approved is frozen: the stored snapshot, not later data, is what dashboards, PM and history show for that quarter.</summary>
public sealed class FrystRapportTests(Rapportprov prov) : IClassFixture<Rapportprov>, IAsyncLifetime
{
    private static readonly Period Kvartal1 = Period.För(Rapportprov.Q1);

    public async Task InitializeAsync()
    {
        await prov.TömAsync();
        await LäsInEkonomiAsync("50000", "48000");
        await prov.BesvaraAsync();
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas.kommentar", "Som planerat", 0));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Ett_utkast_säger_ingenting_och_en_inlämnad_syns_överallt()
    {
        (await InsatsAsync()).Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Grå);

        (await prov.LämnaInAsync()).Lyckades.Should().BeTrue();

        var insats = await InsatsAsync();
        insats.Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Röd, "nej på både i fas och prognos");
        insats.Noter.Select(n => n.Text).Should().Equal("Som planerat");
        (await prov.ÅtersändAsync()).Lyckades.Should().BeTrue();
        (await InsatsAsync()).Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Grå, "what is sent back is a draft again");
        (await InsatsAsync()).Noter.Should().BeEmpty();
    }

    [Fact]
    public async Task Senare_ekonomi_ändrar_inte_ett_godkänt_kvartal_men_syns_som_ändring()
    {
        await prov.LämnaInAsync();
        await LäsInEkonomiAsync("50000", "49000");
        (await InsatsAsync()).Ekonomi.Utfall.Should().Be(49_000, "until it is approved, later figures count");
        (await prov.GodkännAsync()).Lyckades.Should().BeTrue();

        await LäsInEkonomiAsync("50000", "99000");

        (await InsatsAsync()).Ekonomi.Utfall.Should().Be(49_000);
        (await prov.SändAsync(new PmQuery(Kvartal1), Rapportprov.Kansli)).Budget.Single(r => r.Insats.Insats.Kod == Rapportprov.Kod).Utfall.Utfall.Should().Be(49_000);
        var vy = await prov.LäsAsync(Rapportprov.Kansli);
        vy.Bild!.Fält()[Rapportbilder.Utfall].Should().Be("49000");
        vy.SedanGodkännandet.Select(s => (s.Etikett, s.Förr, s.Nu)).Should().Equal(("Utfall för kvartalet", "49\u00A0000 kr", "99\u00A0000 kr"));
    }

    [Fact]
    public async Task En_rättelse_gäller_först_när_den_är_godkänd_och_visar_vad_som_ändrats()
    {
        await prov.LämnaInAsync();
        await prov.GodkännAsync();
        (await prov.RättaAsync()).Lyckades.Should().BeTrue();
        var rum = (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!;
        rum.Svar["i_fas.kommentar"].Värde.Should().Be("Som planerat", "it is filled in as it was approved");
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas", "ja", rum.Svar["i_fas"].Version), new Svarsändring("prognos", "ja", rum.Svar["prognos"].Version));
        await prov.LämnaInAsync();

        (await InsatsAsync()).Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Röd, "the approved version still counts");
        var vy = await prov.LäsAsync(Rapportprov.Kansli);
        (vy.ÄndratMot, vy.Visas!.Version).Should().Be((1, 2));
        vy.Ändrat.Select(s => (s.Fråga.Nyckel, s.Förr, s.Nu)).Should().Equal(("i_fas", "Nej", "Ja"), ("prognos", "Nej", "Ja"));

        (await prov.GodkännAsync()).Lyckades.Should().BeTrue();
        (await InsatsAsync()).Ljus[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Grön);
        (await prov.LäsAsync(Rapportprov.Kansli, nummer: 1)).Bild!.Fält()["i_fas"].Should().Be("nej", "what the first version said can be read for ever");
    }

    [Fact]
    public async Task En_kastad_rättelse_lämnar_inget_efter_sig()
    {
        await prov.LämnaInAsync();
        await prov.GodkännAsync();
        await prov.RättaAsync();
        var version = (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!.Svar["i_fas"].Version;
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas", "ja", version));
        (await prov.SändAsync(new AvbrytRättelseCommand(Rapportprov.Kod, Rapportprov.Q1), Rapportprov.Kansli)).Lyckades.Should().BeTrue();

        (await prov.LäsAsync(Rapportprov.Kansli)).Bild!.Fält()["i_fas"].Should().Be("nej");
        await prov.RättaAsync();
        (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!.Svar["i_fas"].Värde.Should().Be("nej", "a new rättelse begins from what was approved");
    }

    [Fact]
    public async Task Import_rör_inte_det_som_skrivs_här()
    {
        var resultat = await prov.SändAsync(
            new ImporteraCommand(Minnesmapp.Med("kvartalsrapporter.csv", new Provmapp().Lägg("kvartalsrapporter.csv", "beta;2021;1;2021-04-20;ja;ja;;;;;;;;;;;;").Skriv().Text("kvartalsrapporter.csv")), false),
            Finsam.Application.Behörighet.Användare.Drift);

        resultat.Fel.Should().Contain(f => f.Kolumn == "i_fas" && f.Text.Contains("skriven i Finsam"));
    }

    [Fact]
    public async Task Diarienummer_ges_av_serien_eller_för_hand_men_inte_två_gånger()
    {
        (await prov.SändAsync(new Finsam.Application.Förbund.ÄndraRapportplanCommand(Rapportkalender.Kvartal, true, null, "KR {år}:{nr}", "Beslut", 1), Rapportprov.Kansli)).Lyckades.Should().BeTrue();
        await prov.LämnaInAsync();
        var nummer = (await prov.LäsAsync(Rapportprov.Kansli)).Diarienummer;
        nummer.Should().MatchRegex("^KR 20[0-9]{2}:1$");
        await prov.ÅtersändAsync();
        await prov.LämnaInAsync();
        (await prov.LäsAsync(Rapportprov.Kansli)).Diarienummer.Should().Be(nummer, "it is the same ärende");

        (await prov.SändAsync(new DiarieförRapportCommand("alfa", Rapportprov.Q1, nummer), Rapportprov.Kansli)).Fel!.Fält.Single().Fält.Should().Be("Diarienummer");
        (await prov.SändAsync(new DiarieförRapportCommand("alfa", Rapportprov.Q1, " 2021:77 "), Rapportprov.Kansli)).Lyckades.Should().BeTrue();
    }

    private async Task<Insatsrad> InsatsAsync() =>
        (await prov.SändAsync(new ÖversiktQuery(Kvartal1, Översiktsurval.Allt), Rapportprov.Kansli)).Insatser.Single(i => i.Kod == Rapportprov.Kod);

    private async Task LäsInEkonomiAsync(string budget, string utfall)
    {
        var fil = new Provmapp().Sätt("ekonomi.csv", 3, "budget", budget).Sätt("ekonomi.csv", 3, "utfall", utfall).Skriv().Text("ekonomi.csv");
        (await prov.SändAsync(new ImporteraCommand(Minnesmapp.Med("ekonomi.csv", fil), false), Finsam.Application.Behörighet.Användare.Drift)).Fel.Should().BeEmpty();
    }
}
