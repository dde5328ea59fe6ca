using System.Text;
using Finsam.Testing;
using Finsam.Testing.Database;
using Microsoft.Playwright;
using Npgsql;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli reads in on the page: upload → what would happen → approval → the översikt.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class ImportTests(Webbläsare webbläsare, Importwebb webb) : IClassFixture<Importwebb>
{
    [Fact]
    public async Task Kansliet_laddar_upp_ser_vad_som_skulle_hända_och_läser_in()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress, till: null);
        var insatser = File.ReadAllText(Path.Combine(Repo.Uppsala, "insatser.csv")).Replace(";Jobbcentrum;", ";Jobbnavet;");
        var filer = Directory.GetFiles(Repo.Uppsala).Select(fil => (Namn: Path.GetFileName(fil), Innehåll: File.ReadAllBytes(fil))).ToList();

        await sida.LaddaUppAsync(Importsida.Zip("mappen.zip", [.. filer.Where(f => f.Namn != "insatser.csv").Select(f => ("uppsala/" + f.Namn, f.Innehåll)), ("uppsala/Insatser.CSV", Encoding.UTF8.GetBytes(insatser))]));
        await sida.VäntaPåRadAsync("insatser.csv", "15", "0", "1", "14", "0");
        await sida.VäntaPåRadAsync("deltagare.csv", "807", "0", "0", "807", "0");
        await Expect(sida.GetByText("SKILLNADER.md: filen är ingen CSV-fil")).ToBeVisibleAsync();
        (await webb.Databas.FrågaAsync<long>("select count(*) from insats where kortnamn = 'Jobbnavet'")).Should().Be(0);

        await sida.ReloadAsync();
        await sida.LäsInAsync();
        await Expect(sida.GetByText("Inläsningen är lagrad")).ToBeVisibleAsync();
        await Expect(sida.GetByRole(AriaRole.Region, new() { Name = "Senaste inläsningar" }).GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("insatser.csv 1 ändrad");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Till översikten" }).ClickAsync();
        await sida.GotoAsync("/?period=2021H1");
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Jobbnavet", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Varje_fel_visas_med_sin_plats_och_går_att_hämta()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress, till: null);
        var ekonomi = File.ReadAllText(Path.Combine(Repo.Uppsala, "ekonomi.csv"));
        var grupper = "kod;namn;kommun\n" + string.Concat(Enumerable.Range(1, 120).Select(i => $"k{i};;K\n"));

        await sida.LaddaUppAsync(Importsida.Fil("ekonomi.csv", ekonomi + "finns-inte;2021;1;-1;2\n"), Importsida.Fil("lokusgrupper.csv", grupper));
        await sida.VäntaPåRadAsync("lokusgrupper.csv", "120", "–saknas", "–saknas", "–saknas", "120");
        var lista = sida.GetByRole(AriaRole.Region, new() { Name = "Felaktiga celler" });
        await Expect(lista.GetByRole(AriaRole.Row)).ToHaveCountAsync(51);
        await Expect(lista).ToContainTextAsync("negativt belopp; väntade 0 eller mer");

        await sida.GetByRole(AriaRole.Combobox).SelectOptionAsync("lokusgrupper.csv");
        await Expect(lista).Not.ToContainTextAsync("ekonomi.csv");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Nästa" }).ClickAsync();
        await Expect(sida.GetByText("Sida 2 av 3")).ToBeVisibleAsync();
        await Expect(lista.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("cellen är tom men måste fyllas i");

        var hämtning = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Link, new() { Name = "Hämta listan" }).ClickAsync());
        var rader = await File.ReadAllLinesAsync(await hämtning.PathAsync());
        rader.Should().HaveCount(1 + 122).And.Contain("\"lokusgrupper.csv\";121;\"namn\";\"cellen är tom men måste fyllas i\"");

        // And it is nobody else's.
        var annan = await webbläsare.LoggaInAsync("forbundschef", webb.Adress, till: null);
        (await annan.APIRequest.GetAsync(new Uri(sida.Url).Query.Replace("?u=", "/import/").Split('&')[0] + "/fel.csv")).Status.Should().Be(403);
    }

    [Fact]
    public async Task En_zipbomb_avvisas_med_en_mening()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress, till: null);

        await sida.LaddaUppAsync(Importsida.Zip("bomb.zip", ("lokusgrupper.csv", new byte[100 * 1024 * 1024])));

        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("bomb.zip växer orimligt mycket när den packas upp");
    }

    [Fact]
    public async Task Medan_en_inläsning_pågår_svarar_andra_sidor_någon_annan_får_vänta_och_det_går_att_avbryta()
    {
        var före = await webb.Databas.AntalAsync("lokusgrupp");
        await using var lås = await Tabellås.TaAsync(webb.Databas.Ägare);
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress, till: null);
        await sida.LaddaUppAsync(Importsida.Nytt);
        await Expect(sida.GetByText("jämför deltagare.csv med det som är lagrat")).ToBeVisibleAsync();

        var annan = await webbläsare.LoggaInAsync("kansli", webb.Adress, till: null);
        await annan.GotoAsync("/insatser");
        await annan.GetByRole(AriaRole.Searchbox).FillAsync("tierp");
        await Expect(annan).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("q=tierp"));
        await annan.LaddaUppAsync(Importsida.Nytt);
        await Expect(annan.GetByText("Någon annan läser in just nu")).ToBeVisibleAsync();

        await sida.GetByRole(AriaRole.Button, new() { Name = "Avbryt" }).ClickAsync();
        await Expect(sida.GetByText("Du avbröt. Inget har lagrats")).ToBeVisibleAsync();
        await lås.SläppAsync();
        await annan.GetByRole(AriaRole.Button, new() { Name = "Försök igen" }).ClickAsync();
        await annan.VäntaPåRadAsync("deltagare.csv", "1", "1", "0", "0", "0");
        (await webb.Databas.AntalAsync("lokusgrupp")).Should().Be(före);
        webb.Utskrift.Should().NotContain("NY1").And.NotContain("deltagare.csv");
    }

    [Theory]
    [InlineData("forbundschef", 200)]
    [InlineData("lokusordforande", 403)]
    [InlineData("insatsansvarig", 403)]
    public async Task Bara_kansliet_läser_in(string konto, int hämta)
    {
        var sida = await webbläsare.LoggaInAsync(konto, webb.Adress, till: null);

        (await sida.APIRequest.GetAsync("/export/finsam.zip")).Status.Should().Be(hämta);
        (await sida.APIRequest.PostAsync("/import/filer")).Status.Should().BeOneOf(400, 403);
        await sida.GotoAsync("/import");
        await Expect(sida.Locator("input[type=file]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task En_annan_webbplats_kan_inte_ladda_upp_åt_någon()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress, till: null);
        var form = sida.APIRequest.CreateFormData().Set("filer", Importsida.Nytt[0]);

        (await sida.APIRequest.PostAsync("/import/filer", new() { Multipart = form })).Status.Should().Be(400);
    }
}

/// <summary>Keeps the table of deltagare locked, so that an import stops in its middle.</summary>
internal sealed class Tabellås(NpgsqlConnection anslutning) : IAsyncDisposable
{
    public static async Task<Tabellås> TaAsync(string databas)
    {
        var anslutning = new NpgsqlConnection(databas + ";Pooling=false");
        await anslutning.OpenAsync();
        await using var lås = new NpgsqlCommand("begin; lock table deltagare in exclusive mode", anslutning);
        await lås.ExecuteNonQueryAsync();
        return new(anslutning);
    }

    public async Task SläppAsync() => await anslutning.CloseAsync();

    public ValueTask DisposeAsync() => anslutning.DisposeAsync();
}
