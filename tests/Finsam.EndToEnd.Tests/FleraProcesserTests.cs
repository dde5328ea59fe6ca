using System.Net;
using System.Text.RegularExpressions;
using Finsam.Testing.Database;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>Two web processes on one database: nobody notices which of them answers, or that one of them dies.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class FleraProcesserTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Två_som_startar_samtidigt_på_en_tom_server_delar_inloggning_formulär_och_data()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        var miljö = Miljö(server);
        var processer = await Task.WhenAll(Finsamprogram.StartaWebbAsync(miljö), Finsamprogram.StartaWebbAsync(miljö));
        await using var a = processer[0];
        await using var b = processer[1];

        // A form from one, sent to the other, which logs in for both.
        using var klient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        await Formulär.SändAsync(klient, $"{a.Adress}/konto/demo", await Formulär.NyckelAsync(klient, $"{b.Adress}/logga-in"), ("konto", "kansli"));
        foreach (var adress in new[] { a.Adress, b.Adress })
        {
            (await klient.GetStringAsync($"{adress}/insatser")).Should().Contain("Kansliet").And.Contain("Växtverket");
        }

        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        await File.WriteAllTextAsync(Path.Combine(mapp, "lokusgrupper.csv"), "kod;namn;kommun\nprov;Lokus Prov;Prov\n");
        (await Finsamprogram.KörAsync(miljö, "importera", mapp)).Kod.Should().Be(0);
        Directory.Delete(mapp, recursive: true);
        foreach (var adress in new[] { a.Adress, b.Adress })
        {
            (await klient.GetStringAsync($"{adress}/lokusgrupper")).Should().Contain("Lokus Prov", "both read the same database, at once");
        }

        await Formulär.SändAsync(klient, $"{b.Adress}/logga-ut", await Formulär.NyckelAsync(klient, $"{a.Adress}/insatser"));
        (await klient.GetAsync($"{a.Adress}/insatser")).Headers.Location!.ToString().Should().Contain("/logga-in");
    }

    [Fact]
    public async Task När_en_process_dör_går_den_öppna_sidan_över_till_den_andra_och_tillbaka_och_inloggningen_håller()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        var miljö = Miljö(server);
        await using var a = await Finsamprogram.StartaWebbAsync(miljö);
        await using var b = await Finsamprogram.StartaWebbAsync(miljö);
        await using var proxy = new Proxyprov(new Uri(a.Adress), new Uri(b.Adress));
        var sida = await webbläsare.LoggaInAsync("kansli", proxy.Adress);
        await sida.GotoAsync("/?period=2021H1");
        await BytPeriodAsync(sida, "2021Q1");

        await MedanSidanLaddasOmAsync(sida, a.DödaAsync);
        await BytPeriodAsync(sida, "2021Q2");

        await using var igen = await Finsamprogram.StartaWebbAsync(miljö, a.Adress);
        await MedanSidanLaddasOmAsync(sida, b.DödaAsync);
        await BytPeriodAsync(sida, "2021H1");
        await Expect(sida.GetByText("Kansliet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Bakom_TLS_är_kakorna_märkta_och_livstecknet_kräver_ingen_databas()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        await using var webb = await Finsamprogram.StartaWebbAsync(Miljö(server));
        using var klient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(webb.Adress) };
        klient.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var sida = await klient.GetAsync("/logga-in");
        var kakor = sida.Headers.GetValues("Set-Cookie").ToList();
        kakor.Should().NotBeEmpty().And.OnlyContain(kaka => kaka.Contains("; secure"));
        using var begäran = new HttpRequestMessage(HttpMethod.Post, "/konto/demo")
        {
            Content = new FormUrlEncodedContent([new("konto", "kansli"), new("__RequestVerificationToken", Formulär.Nyckel(await sida.Content.ReadAsStringAsync()))]),
        };
        begäran.Headers.Add("Cookie", kakor.Select(kaka => kaka.Split(';')[0]));
        using var inloggad = await klient.SendAsync(begäran);
        inloggad.Headers.GetValues("Set-Cookie").Should().ContainSingle(kaka => kaka.StartsWith("finsam=")).Which.Should().Contain("; secure").And.Contain("; httponly");

        await server.StoppaAsync();
        (await klient.GetAsync("/halsa")).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await klient.GetAsync("/halsa/lever")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static Dictionary<string, string?> Miljö(Stoppbarserver server) => new() { ["ConnectionStrings:Finsam"] = server.Anslutning };

    // The page is loaded anew, by itself, when the process that held it is gone.
    private static async Task MedanSidanLaddasOmAsync(IPage sida, Func<Task> gör)
    {
        await sida.EvaluateAsync("() => { window.sammaSida = true; }");
        await gör();
        await sida.WaitForFunctionAsync("() => !window.sammaSida && document.querySelector('h1')", null, new() { Timeout = 60_000 });
    }

    private static async Task BytPeriodAsync(IPage sida, string period)
    {
        var val = sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" });
        await Expect(val).ToBeEnabledAsync();
        await val.SelectOptionAsync(period);
        await Expect(sida).ToHaveURLAsync(new Regex($"period={period}"));
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Växtverket", Exact = true })).ToBeVisibleAsync();
    }
}
