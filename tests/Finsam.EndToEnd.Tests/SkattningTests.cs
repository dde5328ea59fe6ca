using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The insatsansvarig writes the statements, keys in paper forms with the keyboard alone, mends a slip, and sees that somebody has got on.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class SkattningTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Två_omgångar_svar_skrivs_in_och_blir_en_förändring()
    {
        var sida = await webbläsare.LoggaInAsync("insatsansvarig", till: "/insatser/vaxtverket/deltagare/nya");
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Spara" })).ToBeEnabledAsync();
        foreach (var (cell, text) in new[] { ("Kod", "S1"), ("Samtycke, datum", "2021-03-01"), ("Första dag", "2021-03-02") })
        {
            await sida.GetByLabel($"Rad 1, {cell}").FillAsync(text);
        }

        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Deltagare i Växtverket", Exact = true })).ToBeVisibleAsync();

        await sida.GotoAsync("/insatser/vaxtverket/deltagare/skattning");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Skriv påståenden" }).ClickAsync();
        var börja = sida.GetByRole(AriaRole.Button, new() { Name = "Börja från Ung Intros påståenden" });
        await Expect(börja).ToBeEnabledAsync();
        await börja.PressAsync("Enter");
        await Expect(sida.GetByLabel("Påstående 4")).ToHaveValueAsync("Jag kan förmedla mina svårigheter till andra när det behövs");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");

        var alla = sida.GetByRole(AriaRole.Link, new() { NameRegex = new("^Alla som kan skatta") });
        await alla.ClickAsync();
        await Expect(alla).ToHaveAttributeAsync("aria-current", "true");
        await SkrivAsync(sida, "2021-03-02", "3", "14", "5", "");
        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("En cell behöver rättas. Inget har sparats.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await sida.GetByRole(AriaRole.Link, new() { Name = "S1, påstående 2" }).PressAsync("Enter");
        await Expect(Svar(sida, 2)).ToBeFocusedAsync();
        await Svar(sida, 2).FillAsync("4");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara 1 skattning" }).PressAsync("Enter");
        await Expect(sida.GetByText("1 skattning är sparad.")).ToBeVisibleAsync();
        await Expect(Svar(sida, 1)).ToHaveValueAsync("");
        await Expect(sida.GetByText("Går inte att jämföra än")).ToBeVisibleAsync();

        await SkrivAsync(sida, "2021-04-20", "6", "4", "5", "9");
        var rad = sida.GetByRole(AriaRole.Region, new() { Name = "Förändring per deltagare" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "S1" });
        await Expect(rad).ToContainTextAsync("+1,0 Högre");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);

        await rad.GetByRole(AriaRole.Link, new() { Name = "S1" }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Img, new() { NameRegex = new("2021-03-02 4,0, 2021-04-20 6,0") })).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Rätta" }).First).ToBeEnabledAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Rätta" }).First.PressAsync("Enter");
        await sida.GetByLabel("1. Jag är redo att börja arbetsträna").FillAsync("3");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByText("Medelförändring 0,0")).ToBeVisibleAsync();
    }

    /// <summary>Into the first cell, and on with Tab.</summary>
    private static async Task SkrivAsync(IPage sida, string dag, params string[] svar)
    {
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true })).ToBeEnabledAsync();
        await Expect(Svar(sida, 1)).ToBeEnabledAsync();
        await Svar(sida, 1).FocusAsync();
        foreach (var cell in svar.Append(dag))
        {
            await sida.Keyboard.TypeAsync(cell);
            await sida.Keyboard.PressAsync("Tab");
        }

        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara 1 skattning" }).PressAsync("Enter");
    }

    private static ILocator Svar(IPage sida, int nr) => sida.GetByLabel(new System.Text.RegularExpressions.Regex($"^S1, {nr}\\. "));
}
