using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli writes an own indikator and what it came to, with the keyboard; the board reads it.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class EgnaIndikatorerTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task En_indikator_skrivs_in_får_ett_värde_och_läses_av_styrelsen()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/indikatorer/egna");
        await TryckAsync(sida, "Ny indikator");
        var namn = $"Avbrott {Guid.NewGuid():N}"[..20];
        await sida.GetByLabel("Namn").FillAsync(namn);
        await sida.GetByLabel("Vad den mäter").FillAsync("Hur många som avbryter.");
        await sida.GetByLabel("Täljare").FillAsync("De som avbröt");
        await sida.GetByLabel("Nämnare").FillAsync("De som avslutades");
        await sida.GetByLabel("Typ", new() { Exact = true }).SelectOptionAsync("Process");
        await sida.GetByLabel("Nivå", new() { Exact = true }).SelectOptionAsync("Deltagare");
        await sida.GetByLabel("Målnivå").FillAsync("75");
        await TryckAsync(sida, "Spara");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(namn);

        await TryckAsync(sida, "Nytt värde");
        await sida.GetByLabel("Period").FillAsync("2021");
        await sida.GetByLabel("Täljare").FillAsync("41");
        await sida.GetByLabel("Nämnare").FillAsync("40");
        await TryckAsync(sida, "Spara");
        await Expect(sida.GetByText("Täljaren är en del av nämnaren").First).ToBeVisibleAsync();
        await sida.GetByLabel("Täljare").FillAsync("30");
        await TryckAsync(sida, "Spara");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "75\u00A0%" })).ToContainTextAsync("når målnivån");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        var styrelsen = await webbläsare.LoggaInAsync("styrelse", till: "/indikatorer/egna");
        await styrelsen.GetByRole(AriaRole.Link, new() { Name = namn }).PressAsync("Enter");
        await Expect(styrelsen.GetByRole(AriaRole.Button, new() { Name = "Nytt värde" })).ToHaveCountAsync(0);
        await Axegranskning.GranskaAsync(styrelsen, ColorScheme.Dark, 400);
    }

    private static async Task TryckAsync(IPage sida, string namn)
    {
        var knapp = sida.GetByRole(AriaRole.Button, new() { Name = namn, Exact = true });
        await Expect(knapp).ToBeEnabledAsync();
        await knapp.PressAsync("Enter");
    }
}
