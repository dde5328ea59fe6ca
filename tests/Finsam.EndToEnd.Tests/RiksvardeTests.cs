using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli puts a national figure beside the förbund's own, corrects it and takes it away; and fetches the page as a workbook.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class RiksvärdeTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Ett_riksvärde_skrivs_in_rättas_och_tas_bort()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/deltagare?period=2021H1");
        await Expect(sida.Locator(".riksvardena button.knapp").First).ToBeEnabledAsync();
        await sida.GetByText("Riksvärden (0)").ClickAsync();
        await ÖppnaAsync(sida, "Lägg till ett riksvärde");
        await sida.GetByRole(AriaRole.Textbox, new() { Name = "Period" }).FillAsync("2020");
        await sida.GetByLabel("Andel i procent").FillAsync("145,5");
        await sida.GetByLabel("Källa").FillAsync("Prov, tabell 4");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv en andel mellan 0 och 100");
        await sida.GetByLabel("Andel i procent").FillAsync("45,5");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");

        var riket = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Riket, helåret 2020" });
        await Expect(riket).ToContainTextAsync("45,5");
        await Expect(riket).ToContainTextAsync("Prov, tabell 4");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);

        await ÖppnaAsync(sida, "Ändra");
        await sida.GetByLabel("Andel i procent").FillAsync("46");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(riket).ToContainTextAsync("46");

        await ÖppnaAsync(sida, "Ta bort");
        await sida.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).PressAsync("Enter");
        await Expect(riket).ToHaveCountAsync(0);

        var fil = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Link, new() { Name = "Hämta som Excel" }).ClickAsync());
        fil.SuggestedFilename.Should().Be("utfall-2021H1.xlsx");
    }

    private static async Task ÖppnaAsync(IPage sida, string knapp)
    {
        var öppna = sida.GetByRole(AriaRole.Button, new() { Name = knapp, Exact = true });
        await Expect(öppna).ToBeEnabledAsync();
        await öppna.PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
    }
}
