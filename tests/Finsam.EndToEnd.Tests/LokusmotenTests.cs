using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The koordinator writes what came of a meeting and attests an åtagande, with the keyboard alone, and the lokusgrupp's page says so.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class LokusmötenTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Ett_möte_och_ett_intyg_skrivs_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("samverkanskoordinator", till: "/lokusgrupper/tierp/moten?ar=2020");
        var nytt = sida.GetByRole(AriaRole.Button, new() { Name = "Nytt möte" });
        await Expect(nytt).ToBeEnabledAsync();
        await nytt.PressAsync("Enter");
        var dialog = sida.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Välj vilken dag mötet är.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        await dialog.GetByLabel("Dag").FillAsync("2020-03-04");
        await dialog.GetByLabel("Budget–utfall").PressAsync("Space");
        await dialog.GetByLabel("Enhetschef, ordinarie").PressAsync("Space");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "2020-03-04" })).ToContainTextAsync("Försäkringskassan");

        await sida.GotoAsync("/lokusgrupper/tierp?period=2020");
        var s3 = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Initierat möten på önskemål" });
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "diskuterat budget-utfall" })).ToContainTextAsync("1 av 4");
        var intyga = s3.GetByRole(AriaRole.Button, new() { Name = "Intyga" });
        await Expect(intyga).ToBeEnabledAsync();
        await intyga.PressAsync("Enter");
        await sida.GetByLabel("Är det gjort 2020?").SelectOptionAsync("nej");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("ett nej ska kommenteras");
        await dialog.GetByLabel("Kommentar (ett nej ska kommenteras)").FillAsync("Ingen har önskat det.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(s3).ToContainTextAsync("Ej uppfyllt");
        await Expect(s3).ToContainTextAsync("Ingen har önskat det.");
    }
}
