using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>A round from beginning to end: the kansli makes it and hands out slips, a deltagare answers on a phone with the keyboard, paper is keyed in, it is closed.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed partial class EnkätflödeTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task En_omgång_läggs_upp_besvaras_på_en_telefon_matas_in_från_papper_och_stängs()
    {
        var kansli = await webbläsare.LoggaInAsync("kansli", till: "/enkater");
        await SkapaAsync(kansli, "Halvårsenkäten");
        await kansli.GetByLabel("Antal", new() { Exact = true }).FillAsync("2");
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Gör lappar" }).ClickAsync();
        await Expect(kansli.Locator(".lapp")).ToHaveCountAsync(2);
        var koder = await kansli.Locator(".lappkod").AllTextContentsAsync();
        await Axegranskning.GranskaAsync(kansli, ColorScheme.Light, 1440);
        await Axegranskning.GranskaAsync(kansli, ColorScheme.Dark, 400);
        var omgång = kansli.Url;

        var telefon = await webbläsare.NySidaAsync(bredd: 360);
        await SvaraAsync(telefon, koder[0]);
        (await telefon.Context.CookiesAsync()).Should().BeEmpty();

        // The same link once more; and the other, begun and not sent.
        await telefon.GotoAsync($"/e/{koder[0].Replace("-", "")}?steg=2");
        await Expect(telefon.GetByRole(AriaRole.Heading, new() { Name = "Enkäten är redan besvarad" })).ToBeVisibleAsync();
        await telefon.GotoAsync($"/e/{koder[1].Replace("-", "")}?steg=alla");
        await telefon.GetByRole(AriaRole.Group, new() { Name = "Vi har en strategi" }).GetByLabel("3", new() { Exact = true }).CheckAsync(new() { Force = true });

        await kansli.SetViewportSizeAsync(1440, 900);
        await MataInAsync(kansli);
        await kansli.GotoAsync(omgång);
        await Expect(kansli.GetByRole(AriaRole.Region, new() { Name = "Delar av omgången" })).ToContainTextAsync("färre än 5 av 4");
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Stäng nu" }).ClickAsync();
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Stäng omgången" }).ClickAsync();
        await Expect(kansli.Locator(".ingress")).ToContainTextAsync("Stängd");

        // Whoever had the form open is told, with what was answered still on the screen.
        await telefon.GetByRole(AriaRole.Button, new() { Name = "Granska svaren" }).Last.ClickAsync();
        await Expect(telefon.GetByRole(AriaRole.Alert)).ToContainTextAsync("De har inte sparats");
        await Expect(telefon.GetByText("3 av 5")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(telefon, ColorScheme.Dark, 360);
        var loggat = webbläsare.Utskrift;
        loggat.Should().NotContain(koder[0].Replace("-", "")).And.NotContain(koder[1].Replace("-", ""));
    }

    [Fact]
    public async Task Sidan_går_att_läsa_och_granska_från_höger_till_vänster()
    {
        var kansli = await webbläsare.LoggaInAsync("kansli", till: "/enkater/sprak/visa?sprak=ar&formular=deltagare_under", bredd: 360);

        (await kansli.EvaluateAsync<string>("document.documentElement.lang + ' ' + document.documentElement.dir")).Should().Be("ar rtl");
        await Expect(kansli.GetByText("Exempel.")).ToBeVisibleAsync();
        await Expect(kansli.Locator("fieldset")).ToHaveCountAsync(7);
        await Expect(kansli.GetByRole(AriaRole.Button)).ToHaveCountAsync(0, new() { Timeout = 2000 });
        var (ett, fem) = (await PlatsAsync("1"), await PlatsAsync("5"));
        ett.Should().BeGreaterThan(fem, "the scale begins where one begins to read");
        await Axegranskning.GranskaAsync(kansli, ColorScheme.Light, 360);
        await Axegranskning.GranskaAsync(kansli, ColorScheme.Dark, 1440);

        Task<float> PlatsAsync(string steg) => kansli.EvaluateAsync<float>($"document.querySelector('input[value=\"{steg}\"]').getBoundingClientRect().left");
    }

    [Fact]
    public async Task En_länk_som_inte_finns_säger_det_och_koden_kan_skrivas_in()
    {
        var telefon = await webbläsare.NySidaAsync(bredd: 360);

        (await telefon.GotoAsync("/e/0000000000000000000000zzzz"))!.Status.Should().Be(404);
        await Expect(telefon.GetByRole(AriaRole.Heading, new() { Name = "Länken hör inte till någon enkät" })).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(telefon, ColorScheme.Light, 360);
        await telefon.GotoAsync("/e");
        await telefon.GetByLabel("Kod").FillAsync("inte en kod");
        await telefon.Keyboard.PressAsync("Enter");
        await Expect(telefon.GetByRole(AriaRole.Alert)).ToContainTextAsync("felskriven");
    }

    /// <summary>With the keyboard alone, one påstående at a time: a choice, a step on, a step back, a look, and off.</summary>
    private static async Task SvaraAsync(IPage telefon, string kod)
    {
        await telefon.GotoAsync("/e");
        await telefon.GetByLabel("Kod").FillAsync(kod.ToUpperInvariant());
        await telefon.Keyboard.PressAsync("Enter");
        await Expect(telefon.GetByRole(AriaRole.Heading, new() { Name = "Du är anonym" })).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(telefon, ColorScheme.Light, 360);
        await telefon.GetByRole(AriaRole.Link, new() { Name = "Börja" }).PressAsync("Enter");
        await Expect(telefon.GetByRole(AriaRole.Heading, new() { Name = "Påstående 1 av 3" })).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(telefon, ColorScheme.Light, 360);

        // Into the group, to the highest end, and Enter goes on.
        await telefon.GetByRole(AriaRole.Radio).First.FocusAsync();
        await telefon.Keyboard.PressAsync("Space");
        for (var i = 0; i < 4; i++)
        {
            await telefon.Keyboard.PressAsync("ArrowRight");
        }

        await telefon.Keyboard.PressAsync("Enter");
        await Expect(telefon.GetByRole(AriaRole.Heading, new() { Name = "Påstående 2 av 3" })).ToBeVisibleAsync();
        await telefon.GetByRole(AriaRole.Button, new() { Name = "Tillbaka" }).PressAsync("Enter");
        await Expect(telefon.GetByRole(AriaRole.Radio, new() { Name = "5 Instämmer helt" })).ToBeCheckedAsync();
        await telefon.Keyboard.PressAsync("Tab");
        await telefon.GetByRole(AriaRole.Button, new() { Name = "Nästa" }).Last.PressAsync("Enter");
        await telefon.GetByRole(AriaRole.Button, new() { Name = "Nästa" }).Last.PressAsync("Enter");
        await telefon.GetByRole(AriaRole.Button, new() { Name = "Granska svaren" }).Last.PressAsync("Enter");
        await Expect(telefon.GetByText("5 av 5")).ToBeVisibleAsync();
        await Expect(telefon.GetByText("Inget svar")).ToHaveCountAsync(2);
        await Axegranskning.GranskaAsync(telefon, ColorScheme.Dark, 360);
        await telefon.GetByRole(AriaRole.Button, new() { Name = "Skicka svaren" }).PressAsync("Enter");
        await Expect(telefon.GetByRole(AriaRole.Heading, new() { Name = "Tack!" })).ToBeVisibleAsync();
    }

    /// <summary>Three forms with the digits alone, the last of them taken back.</summary>
    private static async Task MataInAsync(IPage kansli)
    {
        await kansli.GetByRole(AriaRole.Link, new() { Name = "Mata in" }).ClickAsync();
        await Expect(kansli.GetByRole(AriaRole.Button, new() { Name = "Spara och nästa (Enter)" })).ToBeEnabledAsync();
        for (var i = 1; i <= 3; i++)
        {
            await Expect(kansli.Locator("[data-enkatinmatning] input").First).ToBeFocusedAsync();
            foreach (var tangent in new[] { "9", "4", "0", "Backspace", "2", "5", "Enter" })
            {
                await kansli.Keyboard.PressAsync(tangent);
            }

            await Expect(kansli.Locator(".inmatade")).ToContainTextAsync($"{i} formulär");
        }

        await kansli.GetByRole(AriaRole.Button, new() { Name = "Ångra det senast inmatade" }).ClickAsync();
        await Expect(kansli.Locator(".inmatade")).ToContainTextAsync("2 formulär");
        await Axegranskning.GranskaAsync(kansli, ColorScheme.Light, 1440);
    }

    private static async Task SkapaAsync(IPage kansli, string namn)
    {
        var ny = kansli.GetByRole(AriaRole.Button, new() { Name = "Ny omgång" });
        await Expect(ny).ToBeEnabledAsync();
        await ny.PressAsync("Enter");
        var dialog = kansli.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Namn").FillAsync(namn);
        await dialog.GetByLabel("Styrelse").CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lägg upp omgången" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Expect(kansli).ToHaveURLAsync(Omgång());
        await Expect(kansli.GetByRole(AriaRole.Heading, new() { Name = namn })).ToBeVisibleAsync();
    }

    [GeneratedRegex("/enkater/[0-9a-f-]{36}$")]
    private static partial Regex Omgång();
}
