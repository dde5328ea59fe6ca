using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests.Inloggning;

/// <summary>A role that demands more than a password: nothing until it is set up, and then a code, a recovery code or a passkey.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed partial class TvåstegTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Kansliet_kommer_in_först_med_en_kod_och_sedan_med_kod_eller_återställningskod()
    {
        var konto = await Provkonto.SkapaAsync(webbläsare.Databas, "kansli");
        var sida = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(sida);
        new Uri(sida.Url).AbsolutePath.Should().Be("/mitt-konto");
        await Expect(sida.GetByText("Ett steg kvar innan du kommer in")).ToBeVisibleAsync();

        var svar = await sida.GotoAsync("/insatser");
        svar!.Status.Should().Be(403);
        await sida.GetByRole(AriaRole.Link, new() { Name = "Sätt upp nu" }).ClickAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Kod från en app i telefonen" }).ClickAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Börja", Exact = true }).ClickAsync();
        var nyckel = await sida.Locator("[data-nyckel]").InnerTextAsync();
        await sida.GetByLabel("Sex siffror").FillAsync("000000");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Slå på tvåstegsinloggning" }).ClickAsync();
        await Expect(sida.GetByText("Koden stämmer inte.").First).ToBeVisibleAsync();
        var kod = Provkonto.Kod(nyckel);
        await sida.GetByLabel("Sex siffror").FillAsync(kod);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Slå på tvåstegsinloggning" }).ClickAsync();
        await Expect(sida.Locator(".koder li")).ToHaveCountAsync(10);
        var koder = await sida.Locator(".koder li").AllInnerTextsAsync();
        await sida.GotoAsync("/insatser");
        await Expect(sida.Locator("h1")).ToHaveTextAsync("Insatser");

        var åter = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(åter);
        await SkrivKodAsync(åter, "Kod från din autentiseringsapp", kod);
        await Expect(åter.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Koden stämmer inte eller är redan använd");
        var nästa = Provkonto.Kod(nyckel, senare: 1);
        await SkrivKodAsync(åter, "Kod från din autentiseringsapp", nästa);
        await Expect(åter.Locator("h1")).ToContainTextAsync("Översikt");

        // Whoever looked over the shoulder is not let in by the same code.
        var tjuv = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(tjuv);
        await SkrivKodAsync(tjuv, "Kod från din autentiseringsapp", nästa);
        await Expect(tjuv.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Koden stämmer inte");

        var utan = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(utan);
        await utan.GetByRole(AriaRole.Link, new() { NameRegex = Telefon() }).ClickAsync();
        await SkrivKodAsync(utan, "Återställningskod", koder[0].ToLowerInvariant());
        await Expect(utan.Locator("h1")).ToContainTextAsync("Översikt");
        await utan.GotoAsync("/mitt-konto");
        await Expect(utan.GetByText("Du har 9 återställningskoder kvar.")).ToBeVisibleAsync();

        var igen = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(igen);
        await igen.GetByRole(AriaRole.Link, new() { NameRegex = Telefon() }).ClickAsync();
        await SkrivKodAsync(igen, "Återställningskod", koder[0]);
        await Expect(igen.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Koden stämmer inte");

        var historik = await konto.HistorikAsync();
        historik.Select(h => h.Vad).Should().Equal("konto.tvasteg", "konto.aterstallningskoder", "konto.aterstallningskod");
        string[] hemligheter = [Provkonto.Lösenord, nyckel, nyckel.Replace(" ", ""), .. koder];
        foreach (var text in historik.Select(h => h.Allt).Append(webbläsare.Utskrift))
        {
            text.Should().NotContainAny(hemligheter);
        }

        webbläsare.Utskrift.Should().NotContain(konto.Namn);
    }

    [Fact]
    public async Task Med_en_passnyckel_loggar_man_in_utan_lösenord_och_den_sista_får_inte_tas_bort()
    {
        var konto = await Provkonto.SkapaAsync(webbläsare.Databas, "kansli");
        // Passkeys belong to a name: an address of numbers has none.
        var adress = webbläsare.Adress.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        var sida = await webbläsare.NySidaAsync(adress);
        var cdp = await sida.Context.NewCDPSessionAsync(sida);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        await konto.LoggaInAsync(sida);
        await sida.GetByRole(AriaRole.Link, new() { Name = "Passnyckel", Exact = true }).ClickAsync();
        await sida.GetByLabel("Namn").FillAsync("Provdatorn");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Lägg till passnyckel" }).ClickAsync();
        await Expect(sida.GetByText("Passnyckeln är tillagd.")).ToBeVisibleAsync();
        await sida.GotoAsync("/insatser");
        await Expect(sida.Locator("h1")).ToHaveTextAsync("Insatser");

        // With only the password the account is as closed as before, and no second lock can be put on it.
        var tjuv = await webbläsare.NySidaAsync(adress);
        await konto.LoggaInAsync(tjuv);
        (await tjuv.GotoAsync("/insatser"))!.Status.Should().Be(403);
        await tjuv.GotoAsync("/mitt-konto/tvasteg");
        await tjuv.GetByRole(AriaRole.Button, new() { Name = "Börja", Exact = true }).ClickAsync();
        await Expect(tjuv.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Du loggade in med bara lösenordet");

        await sida.GotoAsync("/mitt-konto/passnycklar");
        await sida.GetByText("Byt namn", new() { Exact = true }).ClickAsync();
        await sida.GetByLabel("Nytt namn").FillAsync("Datorn på jobbet");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara namnet" }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Passnyckeln heter nu Datorn på jobbet.");
        await sida.GetByText("Ta bort", new() { Exact = true }).ClickAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Ta bort Datorn på jobbet" }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Din roll kräver");

        // The virtual authenticator would answer the browser's own offer at once; here the button is pressed.
        await sida.AddInitScriptAsync("delete PublicKeyCredential.isConditionalMediationAvailable");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
        await sida.WaitForURLAsync(new Regex("/logga-in"));
        await sida.GetByRole(AriaRole.Button, new() { Name = "Logga in med passnyckel" }).ClickAsync();
        await Expect(sida.Locator("h1")).ToContainTextAsync("Översikt");
        var historik = await konto.HistorikAsync();
        historik.Select(h => h.Vad).Should().Equal("konto.passnyckel", "konto.passnyckel");
        historik[1].Allt.Should().Contain("Provdatorn").And.Contain("Datorn på jobbet", "a new name is told beside the old one");
    }

    private static async Task SkrivKodAsync(IPage sida, string fält, string kod)
    {
        await sida.GetByLabel(fält, new() { Exact = true }).FillAsync(kod);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
    }

    [GeneratedRegex("Jag har inte min telefon")]
    private static partial Regex Telefon();
}
