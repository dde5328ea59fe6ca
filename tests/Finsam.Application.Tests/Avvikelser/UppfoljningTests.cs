using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Tests.Kvartalsrapporter;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Avvikelser;

/// <summary>A decision reaches the styrgrupp, next quarter's report until it is closed, and the board's PM when it is lifted.</summary>
public sealed class UppföljningTests(Rapportprov prov) : IClassFixture<Rapportprov>, IAsyncLifetime
{
    private const string Fält = "avvikelse.1.uppfoljning";

    private static readonly Kvartal Q2 = new(2021, 2);
    private static readonly Användare Chef = Användarna.Förbundschef with { Namn = "Förbundschefen", Konto = Guid.CreateVersion7() };

    public async Task InitializeAsync()
    {
        await prov.TömAsync();
        await prov.Värd.Databas.KörAsync("delete from avvikelse");
        var anmält = await prov.SändAsync(new AnmälAvvikelseCommand(Rapportprov.Kod, Rapportprov.Q1, null, Avvikelseprov.Text), Rapportprov.Ordförande);
        anmält.Värde.Should().Be(1);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nästa_rapport_frågar_svaret_fryses_och_frågan_upphör_när_den_är_avslutad()
    {
        (await FrågasAsync(Q2)).Should().BeFalse("nothing is decided");
        await GörAsync(val => new BeslutaAvvikelserCommand([val], Avvikelseutfall.Bifall, "Rimligt.", "2026:1"));
        (await FrågasAsync(Rapportprov.Q1)).Should().BeFalse("that is where it comes from");
        (await FrågasAsync(Q2)).Should().BeTrue();

        await prov.BesvaraAsync(Q2);
        var rum = (await prov.LäsAsync(Rapportprov.Ordförande, Q2)).Rummet!;
        await prov.SändAsync(new SparaSvarCommand(Rapportprov.Kod, Q2, [new(Fält, "", rum.Svar[Fält].Version)]), Rapportprov.Ordförande);
        (await prov.LämnaInAsync(kvartal: Q2)).Fel!.Fält.Select(f => f.Fält).Should().Equal(Fält);
        rum = (await prov.LäsAsync(Rapportprov.Ordförande, Q2)).Rummet!;
        await prov.SändAsync(new SparaSvarCommand(Rapportprov.Kod, Q2, [new(Fält, "Två platser är tillsatta.", rum.Svar[Fält].Version)]), Rapportprov.Ordförande);
        (await UppföljningarAsync()).Should().BeEmpty("a draft says nothing outside the styrgrupp");
        (await prov.LämnaInAsync(kvartal: Q2)).Fel.Should().BeNull();
        (await UppföljningarAsync()).Should().Equal(new Avvikelseuppföljning(Q2, "Två platser är tillsatta."));

        (await prov.GodkännAsync(kvartal: Q2)).Fel.Should().BeNull();
        await GörAsync(val => new AvslutaAvvikelseCommand(val, "Klart."));
        (await prov.LäsAsync(Rapportprov.Kansli, Q2)).Bild!.Uppföljning(1).Should().Be("Två platser är tillsatta.", "what is approved is frozen");
        (await prov.LäsAsync(Rapportprov.Kansli, Q2)).SedanGodkännandet.Should().BeEmpty();
        (await UppföljningarAsync()).Should().ContainSingle();
        (await FrågasAsync(new(2021, 3))).Should().BeFalse("it is closed");
    }

    [Fact]
    public async Task Beslutet_ligger_bland_styrgruppens_uppgifter_tills_någon_har_tagit_del_av_det()
    {
        (await UppgifterAsync(Chef)).Should().Equal((1, Avvikelsehandling.Besluta));
        (await UppgifterAsync(Rapportprov.Kansli)).Should().Equal((1, Avvikelsehandling.TaUpp));
        (await UppgifterAsync(Rapportprov.Ordförande)).Should().BeEmpty();

        await GörAsync(val => new BegärKompletteringCommand(val, "Varför?"));
        (await UppgifterAsync(Rapportprov.Ledamot)).Should().Equal((1, Avvikelsehandling.Komplettera));
        (await UppgifterAsync(Chef)).Should().BeEmpty();
        await GörAsync(val => new KompletteraAvvikelseCommand(val, Avvikelseprov.Text), Rapportprov.Ordförande);
        await GörAsync(val => new BeslutaAvvikelserCommand([val], Avvikelseutfall.Avslag, "Nej.", "2026:1"));

        (await UppgifterAsync(Rapportprov.Ordförande)).Should().Equal((1, Avvikelsehandling.Kvittera));
        await GörAsync(val => new KvitteraBeslutCommand(val), Rapportprov.Ledamot);
        (await UppgifterAsync(Rapportprov.Ordförande)).Should().BeEmpty();
        (await prov.SändAsync(new AvvikelseQuery(1), Chef)).Värde.Avvikelse.Kvitterad!.Namn.Should().Be("Ledamoten");
    }

    [Fact]
    public async Task Den_som_är_lyft_står_i_PM_som_dokument_och_ändrar_inte_PM_som_json()
    {
        await GörAsync(val => new BeslutaAvvikelserCommand([val], Avvikelseutfall.Bifall, "Rimligt.", "2026:1"));
        var json = await FilAsync(Pmformat.Json);
        (await TabellerAsync()).Should().NotContain("Avvikelser till styrelsen");

        await GörAsync(val => new LyftAvvikelseCommand(val, true));

        (await TabellerAsync()).Should().Contain("Avvikelser till styrelsen");
        var tabell = (await PmAsync()).Tabeller.Single(t => t.Rubrik == "Avvikelser till styrelsen");
        tabell.Rader.Single().Celler.Select(c => c.Skrivet).Take(5).Should().Equal("1", "Insats Beta", "Budget", "Pengar blir över.", "Fler platser nästa år.");
        tabell.Rader.Single().Celler[5].Skrivet.Should().StartWith("Bifall ").And.EndWith("2026:1");
        (await FilAsync(Pmformat.Json)).Should().Equal(json);
        (await FilAsync(Pmformat.Docx)).Should().NotBeEmpty();
        (await FilAsync(Pmformat.Xlsx)).Should().NotBeEmpty();

        await GörAsync(val => new LyftAvvikelseCommand(val, false));
        (await TabellerAsync()).Should().NotContain("Avvikelser till styrelsen");
    }

    private async Task<Pmdokument> PmAsync() => (await prov.SändAsync(new PmSidaQuery(Period.Halvår(2021, 1)), Rapportprov.Kansli)).Dokument;

    private async Task<IEnumerable<string>> TabellerAsync() => (await PmAsync()).Tabeller.Select(t => t.Rubrik);

    private async Task<byte[]> FilAsync(Pmformat format) => (await prov.SändAsync(new PmFilQuery(Period.Halvår(2021, 1), format), Rapportprov.Kansli)).Innehåll;

    private async Task<bool> FrågasAsync(Kvartal kvartal) => (await prov.LäsAsync(Rapportprov.Ordförande, kvartal)).Rummet!.Blankett.Fält(Fält) is not null;

    private async Task<IReadOnlyList<Avvikelseuppföljning>> UppföljningarAsync() => (await prov.SändAsync(new AvvikelseQuery(1), Rapportprov.Kansli)).Värde.Uppföljningar;

    private async Task<IEnumerable<(int, Avvikelsehandling)>> UppgifterAsync(Användare som) =>
        (await prov.SändAsync(new MinaUppgifterQuery(), som)).Avvikelser.Select(u => (u.Nummer, u.Handling));

    private async Task GörAsync(Func<Avvikelseval, MediatR.IRequest<Result>> begäran, Användare? som = null)
    {
        var val = (await prov.SändAsync(new AvvikelseQuery(1), Rapportprov.Kansli)).Värde.Val;
        (await prov.SändAsync(begäran(val), som ?? Chef)).Fel.Should().BeNull();
    }
}
