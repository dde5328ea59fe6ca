using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The koordinator writes case after case with the keyboard alone; the ordförande sees counts, and no small one.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class LotsärendenTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Lotsärenden_skrivs_ett_efter_ett_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("samverkanskoordinator", till: "/lokusgrupper/tierp/lotsarenden?ar=2020");
        var formulär = sida.Locator(".lotsinmatning").First;
        var spara = formulär.GetByRole(AriaRole.Button, new() { Name = "Spara och nästa" });
        await Expect(spara).ToBeEnabledAsync();
        await spara.PressAsync("Enter");
        await Expect(formulär.GetByRole(AriaRole.Alert)).ToContainTextAsync("Välj dag.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        await formulär.GetByLabel("Dag").FillAsync("2020-03-04");
        await formulär.GetByLabel("Part som frågade").SelectOptionAsync("Kommun");
        await formulär.GetByLabel("Kön").FocusAsync();
        for (var i = 1; i <= 2; i++)
        {
            // The cursor stands where the next case begins; the day and the part stay from the one before.
            await Expect(formulär.GetByLabel("Kön")).ToBeFocusedAsync();
            await sida.Keyboard.TypeAsync("Kvinna");
            await sida.Keyboard.PressAsync("Tab");
            await sida.Keyboard.PressAsync("Tab");
            await sida.Keyboard.TypeAsync($"Möte med Anna Andersson {i}");
            await sida.Keyboard.PressAsync("Tab");
            await Expect(formulär.GetByText("kan vara ett namn")).ToBeVisibleAsync();
            await sida.Keyboard.PressAsync("Space");
            await sida.Keyboard.PressAsync("Enter");
            await Expect(sida.GetByRole(AriaRole.Region, new() { Name = "Lotsärenden", Exact = true }).GetByRole(AriaRole.Row)).ToHaveCountAsync(i + 1);
        }

        var antal = sida.GetByRole(AriaRole.Region, new() { Name = "Lotsärenden 2020" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "Kvinna" });
        await Expect(antal).ToContainTextAsync("2 (100 %)");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);

        var ordförande = await webbläsare.LoggaInAsync("lokusordforande", till: "/lokusgrupper/tierp/lotsarenden?ar=2020");
        await Expect(ordförande.GetByRole(AriaRole.Region, new() { Name = "Lotsärenden 2020" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "Kvinna" })).ToContainTextAsync("..");
        (await ordförande.ContentAsync()).Should().NotContain("Andersson").And.NotContain("100 %");
        await Expect(ordförande.Locator(".lotsinmatning")).ToHaveCountAsync(0);
        var fil = await ordförande.RunAndWaitForDownloadAsync(() => ordförande.GetByRole(AriaRole.Link, new() { Name = "Hämta sammanställningen som Excel" }).ClickAsync());
        fil.SuggestedFilename.Should().Be("lotsarenden-tierp-2020.xlsx");
    }
}
