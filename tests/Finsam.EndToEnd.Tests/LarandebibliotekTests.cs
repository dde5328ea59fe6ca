using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>Whoever runs an insats writes down what it has learnt, with the keyboard alone, and somebody else finds it.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class LärandebibliotekTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task En_lärdom_skrivs_in_hittas_av_en_annan_och_tas_bort()
    {
        var sida = await webbläsare.LoggaInAsync("insatsansvarig", till: "/larandebibliotek");
        await ÖppnaAsync(sida, "Ny lärdom");
        var dialog = sida.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Slag").SelectOptionAsync("systemfel");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv vad andra kan ha nytta av att veta.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await dialog.GetByLabel("Vad andra kan lära sig").FillAsync("<b>Remisser</b> dröjde mellan parterna.");
        await dialog.GetByLabel("Taggar (frivilligt)").FillAsync("Remisser, tid");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.Locator(".lardomar > li").First).ToContainTextAsync("<b>Remisser</b> dröjde");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);

        var annan = await webbläsare.LoggaInAsync("styrelse", till: "/larandebibliotek");
        await Expect(annan.GetByRole(AriaRole.Searchbox)).ToBeEnabledAsync();
        await annan.GetByRole(AriaRole.Searchbox).FillAsync("remissen");
        await Expect(annan.Locator(".lardomar mark")).ToHaveTextAsync("Remisser");
        await Expect(annan).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?q=remissen$"));
        await Axegranskning.GranskaAsync(annan, ColorScheme.Light, 1440);
        await Expect(annan.GetByRole(AriaRole.Button, new() { Name = "Ta bort" })).ToHaveCountAsync(0);
        var fil = await annan.RunAndWaitForDownloadAsync(() => annan.GetByRole(AriaRole.Link, new() { Name = "Hämta som Excel" }).ClickAsync());
        fil.SuggestedFilename.Should().Be("lardomar.xlsx");
        await annan.GetByRole(AriaRole.Link, new() { Name = "tid", Exact = true }).PressAsync("Enter");
        await Expect(annan.GetByRole(AriaRole.Combobox, new() { Name = "Tagg" })).ToHaveValueAsync("tid");

        await ÖppnaAsync(sida, "Ta bort");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).PressAsync("Enter");
        await Expect(sida.GetByText("Biblioteket är tomt.")).ToBeVisibleAsync();
    }

    private static async Task ÖppnaAsync(IPage sida, string knapp)
    {
        var öppna = sida.GetByRole(AriaRole.Button, new() { Name = knapp, Exact = true });
        await Expect(öppna).ToBeEnabledAsync();
        await öppna.PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
    }
}
