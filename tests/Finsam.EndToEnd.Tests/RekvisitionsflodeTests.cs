using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The insats asks for its money, the ekonom checks, another person attests, it is paid; and what is too much is refused.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class RekvisitionsflödeTests(Webbläsare webbläsare)
{
    private const string Sida = "/insatser/vaxtverket/ekonomi";

    [Fact]
    public async Task Hela_vägen_från_rekvisition_till_utbetald()
    {
        var insats = await webbläsare.LoggaInAsync("insatsansvarig", till: Sida);
        await TryckAsync(insats.GetByRole(AriaRole.Button, new() { Name = "Ny rekvisition" }));
        var ruta = insats.GetByRole(AriaRole.Dialog);
        await ruta.GetByLabel("Kvartal", new() { Exact = true }).SelectOptionAsync("2021Q2");

        // More than the year has: told by how much, and what was typed stays.
        await ruta.GetByLabel("Belopp, kr").FillAsync("1 600 000");
        await ruta.GetByLabel("Belopp, kr").PressAsync("Enter");
        await Expect(ruta.GetByRole(AriaRole.Alert)).ToContainTextAsync("29 000 kr mer än de 1 571 000 kr");
        await Expect(ruta.GetByLabel("Belopp, kr")).ToHaveValueAsync("1 600 000");

        // In the wrong unit: asked about.
        await ruta.GetByLabel("Belopp, kr").FillAsync("415");
        await ruta.GetByLabel("Belopp, kr").PressAsync("Enter");
        await Expect(ruta.GetByRole(AriaRole.Alert)).ToContainTextAsync("Är 415 kr rätt?");
        await Expect(ruta.GetByLabel("Beloppet är rätt och i kronor")).ToBeVisibleAsync();
        await ruta.GetByLabel("Belopp, kr").FillAsync("415 000,50");
        await ruta.GetByLabel("Belopp, kr").PressAsync("Enter");
        await Expect(Rad(insats)).ToContainTextAsync("Att granska");
        await Expect(Rad(insats)).ToContainTextAsync("415 000,50");

        var ekonom = await webbläsare.LoggaInAsync("ekonom", till: "/uppgifter");
        await ekonom.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await ekonom.GetByRole(AriaRole.Link, new() { Name = "Växtverket, kvartal 2 2021" }).PressAsync("Enter");
        await Expect(ekonom.GetByRole(AriaRole.Heading, new() { Name = "Ekonomi för Växtverket" })).ToBeVisibleAsync();
        await TryckAsync(Rad(ekonom).GetByRole(AriaRole.Button, new() { Name = "Granska" }));
        await TryckAsync(ekonom.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Granska" }));
        await Expect(Rad(ekonom)).ToContainTextAsync("Att attestera");
        await Expect(Rad(ekonom).GetByRole(AriaRole.Button, new() { Name = "Attestera" })).ToHaveCountAsync(0);
        await Expect(Rad(ekonom)).ToContainTextAsync("någon annan behöver göra nästa steg");

        var chef = await webbläsare.LoggaInAsync("forbundschef", till: "/ekonomi/rekvisitioner?status=granskad&sok=växt");
        await chef.GetByRole(AriaRole.Checkbox, new() { Name = "Välj Växtverket, kvartal 2 2021" }).CheckAsync();
        await TryckAsync(chef.GetByRole(AriaRole.Group, new() { Name = "Åtgärder för valda rekvisitioner" }).GetByRole(AriaRole.Button, new() { Name = "Attestera" }));
        await TryckAsync(chef.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Attestera" }));
        await Expect(chef.GetByText("Inget passar urvalet.")).ToBeVisibleAsync();

        await Expect(Rad(ekonom)).ToContainTextAsync("Att betala");
        await TryckAsync(Rad(ekonom).GetByRole(AriaRole.Button, new() { Name = "Märk som utbetald" }));
        await TryckAsync(ekonom.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Märk som utbetald" }));
        await Expect(Rad(ekonom)).ToContainTextAsync("Utbetald");
        await Expect(Rad(insats)).ToContainTextAsync("Utbetald");
        await Expect(insats.GetByRole(AriaRole.Region, new() { Name = "Medel per år" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "2021" })).ToContainTextAsync("1 155 999,50");
    }

    /// <summary>A button is asleep until the page has its circuit.</summary>
    private static async Task TryckAsync(ILocator knapp)
    {
        await Expect(knapp).ToBeEnabledAsync();
        await knapp.PressAsync("Enter");
    }

    private static ILocator Rad(IPage sida) =>
        sida.GetByRole(AriaRole.Region, new() { Name = "Rekvisitioner", Exact = true }).GetByRole(AriaRole.Row).Filter(new() { HasText = "Kvartal 2 2021" });
}
