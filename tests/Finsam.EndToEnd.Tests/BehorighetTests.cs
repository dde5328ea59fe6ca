using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>Closed by default, and what is not yours does not exist.</summary>
[Collection(Läsarsamling.Namn)]
public sealed class BehörighetTests(Webbläsare webbläsare)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/insatser")]
    [InlineData("/insatser/vaxtverket")]
    [InlineData("/lokusgrupper")]
    [InlineData("/lokusgrupper/tierp")]
    [InlineData("/pm/2021H1.docx")]
    [InlineData("/historik")]
    [InlineData("/historik/lasningar")]
    [InlineData("/installningar")]
    [InlineData("/mitt-konto")]
    [InlineData("/mitt-konto/losenord")]
    [InlineData("/mitt-konto/tvasteg")]
    [InlineData("/mitt-konto/passnycklar")]
    [InlineData("/import")]
    [InlineData("/export/finsam.zip")]
    [InlineData("/pm/2021H1.xlsx")]
    [InlineData("/pm/2021H1.json")]
    [InlineData("/pm/2021H1")]
    public async Task Den_som_inte_är_inloggad_kommer_till_inloggningen(string adress)
    {
        await using var begäran = await webbläsare.BegäranAsync();
        new Uri((await begäran.GetAsync(adress)).Url).AbsolutePath.Should().Be("/logga-in");
    }

    [Theory]
    [InlineData("lokusordforande", "/insatser/vaxtverket", 200)]
    [InlineData("lokusordforande", "/insatser/reko", 404)]
    [InlineData("lokusordforande", "/lokusgrupper/tierp", 200)]
    [InlineData("lokusordforande", "/lokusgrupper/uppsala", 404)]
    [InlineData("insatsansvarig", "/insatser/vaxtverket", 200)]
    [InlineData("insatsansvarig", "/insatser/jobbcentrum", 404)]
    [InlineData("kansli", "/insatser/reko", 200)]
    [InlineData("kansli", "/insatser/finns-inte", 404)]
    [InlineData("kansli", "/insatser/vaxtverket?period=2021X", 404)]
    [InlineData("kansli", "/lokusgrupper/finns-inte", 404)]
    [InlineData("kansli", "/nagot-helt-annat", 404)]
    [InlineData("kansli", "/?period=2021Q5", 404)]
    [InlineData("kansli", "/pm/2021X.docx", 404)]
    [InlineData("kansli", "/pm/2021X", 404)]
    [InlineData("kansli", "/pm", 200)]
    public async Task Det_som_inte_finns_eller_inte_är_ens_eget_svarar_404(string konto, string adress, int status)
    {
        await using var begäran = await webbläsare.BegäranAsync(konto);
        var svar = await begäran.GetAsync(adress);
        svar.Status.Should().Be(status);
        if (status == 404)
        {
            (await svar.TextAsync()).Should().MatchRegex("<h1[^>]*>[^<]*finns inte");
        }
    }

    [Theory]
    [InlineData("lokusordforande")]
    [InlineData("insatsansvarig")]
    public async Task PM_är_stängt_för_den_som_inte_skriver_det(string konto)
    {
        var sida = await webbläsare.LoggaInAsync(konto);
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Skapa PM" })).ToHaveCountAsync(0);
        foreach (var adress in new[] { "/pm/2021H1.docx", "/pm/2021H1.xlsx", "/pm/2021H1.json", "/pm/2021H1", "/pm" })
        {
            var svar = await sida.APIRequest.GetAsync(adress);
            svar.Status.Should().Be(403, "of {0}", adress);
            (await svar.TextAsync()).Should().Contain("Du saknar behörighet");
        }
    }

    [Fact]
    public async Task Den_insatsansvarige_ser_sina_egna_antal_och_andra_ser_dem_maskerade()
    {
        const string Adress = "/insatser/vaxtverket?period=2021H1";
        var egen = await webbläsare.LoggaInAsync("insatsansvarig", till: Adress);
        await Expect(Halvåret(egen)).ToContainTextAsync(new System.Text.RegularExpressions.Regex(@"2\s*3\s*0\s*5"));
        (await egen.ContentAsync()).Should().NotContain(">..<");

        var andra = await webbläsare.LoggaInAsync("kansli", till: Adress);
        await Expect(Halvåret(andra)).ToContainTextAsync("..");

        static ILocator Halvåret(IPage sida) => sida.GetByRole(AriaRole.Table, new() { Name = "Deltagare per kvartal och kön" })
            .GetByRole(AriaRole.Row).Filter(new() { HasText = "Första halvåret 2021" });
    }

    [Fact]
    public async Task Fel_lösenord_säger_vad_som_är_fel_och_utloggad_är_utloggad()
    {
        var sida = await webbläsare.NySidaAsync();
        await sida.GotoAsync("/logga-in");
        await sida.GetByLabel("E-post eller användarnamn").FillAsync("kansli");
        await sida.GetByLabel("Lösenord").FillAsync("fel");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Fel användarnamn eller lösenord");

        var inloggad = await webbläsare.LoggaInAsync("kansli");
        await inloggad.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
        await inloggad.GotoAsync("/insatser");
        new Uri(inloggad.Url).AbsolutePath.Should().Be("/logga-in");
    }

    [Theory]
    [InlineData("/logga-ut")]
    [InlineData("/konto/demo")]
    [InlineData("/konto/logga-in")]
    [InlineData("/konto/kod")]
    [InlineData("/konto/aterstallningskod")]
    [InlineData("/konto/passnyckel")]
    [InlineData("/konto/passnyckel/val")]
    [InlineData("/konto/ny-passnyckel/val")]
    public async Task En_annan_webbplats_kan_inte_logga_in_eller_ut_någon(string adress)
    {
        await using var begäran = await webbläsare.BegäranAsync("kansli");
        var svar = await begäran.PostAsync(adress, new() { Form = begäran.CreateFormData().Set("konto", "forbundschef"), MaxRedirects = 0 });
        svar.Status.Should().Be(400, "the antiforgery token is missing");
        (await (await begäran.GetAsync("/tillganglighet")).TextAsync()).Should().Contain("Kansliet</span>");
    }
}
