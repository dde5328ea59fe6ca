using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The insatsansvarig pastes a sheet, mends what is wrong with the keyboard, and writes that somebody has left.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class RegisterTests(Webbläsare webbläsare)
{
    private const string Klistra =
        """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    [Fact]
    public async Task Femtio_rader_klistras_in_rättas_och_en_av_dem_avslutas()
    {
        var sida = await webbläsare.LoggaInAsync("insatsansvarig", till: "/insatser/vaxtverket/deltagare/nya");
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Spara" })).ToBeEnabledAsync();
        await Expect(sida.GetByLabel("Rad 1, Kod")).ToBeEnabledAsync();
        await sida.GetByLabel("Rad 1, Kod").FocusAsync();
        var rader = Enumerable.Range(1, 50).Select(i => string.Join('\t', $"W{i}", "2021-03-01", i % 2 == 0 ? "Man" : "Kvinna", "30–44 år", i == 7 ? "2021-02-30" : "2021-03-02"));
        await sida.EvaluateAsync(Klistra, string.Join("\r\n", rader));

        await Expect(sida.GetByLabel("Rad 50, Kod")).ToHaveValueAsync("W50");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara 50 deltagare" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("En cell behöver rättas. Inget har sparats.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Rad 7, Första dag" }).PressAsync("Enter");
        var cell = sida.GetByLabel("Rad 7, Första dag");
        await Expect(cell).ToHaveAttributeAsync("aria-invalid", "true");
        await cell.FillAsync("2021-03-02");
        await cell.PressAsync("Enter");
        await Expect(sida.GetByLabel("Rad 8, Första dag")).ToBeFocusedAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara 50 deltagare" }).PressAsync("Enter");

        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Deltagare i Växtverket", Exact = true })).ToBeVisibleAsync();
        await sida.GotoAsync("/insatser/vaxtverket/deltagare?sok=W50");
        await sida.GetByRole(AriaRole.Link, new() { Name = "W50" }).ClickAsync();
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Spara" })).ToBeEnabledAsync();
        await sida.GetByLabel("Sista dag").FillAsync("2021-06-01");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByText("Skriv varför deltagaren slutade.")).ToBeVisibleAsync();
        await sida.GetByLabel("Främsta avslutsorsak").SelectOptionAsync("studier");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");

        // Saved, and back in the list: a page that is left while it saves takes the saving with it.
        await Expect(sida).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/insatser/vaxtverket/deltagare$"));
        await sida.GotoAsync("/insatser/vaxtverket/deltagare?visa=avslutade&sok=W50");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "W50" })).ToContainTextAsync("Studerande");
    }
}
