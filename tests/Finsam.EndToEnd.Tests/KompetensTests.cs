using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli sets the year's mål and enters an aktivitet, with the keyboard alone; the register counts it, and others read it.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class KompetensTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task En_aktivitet_skrivs_in_räknas_rättas_och_tas_bort()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/kompetens?ar=2022");
        await Expect(sida.GetByText("Inga aktiviteter 2022.")).ToBeVisibleAsync();
        var dialog = await ÖppnaAsync(sida, "Sätt årets mål");
        await dialog.GetByLabel("Minst så många aktiviteter").FillAsync("12");
        await SparaAsync(dialog, "Spara");
        await Expect(sida.GetByText("0 av 12").First).ToBeVisibleAsync();

        dialog = await ÖppnaAsync(sida, "Ny aktivitet");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv vilken dag aktiviteten hålls.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
        await dialog.GetByLabel("Datum").FillAsync("2022-03-08");
        await dialog.GetByLabel("Slag").FillAsync("Studiebesök");
        await dialog.GetByLabel("Titel").FillAsync("<i>Hos</i> en arbetsgivare");
        await SparaAsync(dialog, "Spara");
        await Expect(sida.GetByText("1 av 12").First).ToBeVisibleAsync();
        await Expect(sida.GetByRole(AriaRole.Row).Last).ToContainTextAsync("<i>Hos</i> en arbetsgivare");

        dialog = await ÖppnaAsync(sida, "Ändra");
        await dialog.GetByLabel("Antal som deltog (frivilligt)").FillAsync("14");
        await SparaAsync(dialog, "Spara");
        await Expect(sida.GetByRole(AriaRole.Row).Last).ToContainTextAsync("14");

        var annan = await webbläsare.LoggaInAsync("styrelse", till: "/kompetens?ar=2022&sortera=slag");
        await Expect(annan.GetByRole(AriaRole.Row).Last).ToContainTextAsync("Studiebesök");
        await Expect(annan.GetByRole(AriaRole.Button, new() { Name = "Ta bort" })).ToHaveCountAsync(0);
        await Axegranskning.GranskaAsync(annan, ColorScheme.Light, 1440);

        dialog = await ÖppnaAsync(sida, "Ta bort");
        await SparaAsync(dialog, "Ta bort");
        await Expect(sida.GetByText("Inga aktiviteter 2022.")).ToBeVisibleAsync();
    }

    private static async Task<ILocator> ÖppnaAsync(IPage sida, string knapp)
    {
        var öppna = sida.GetByRole(AriaRole.Button, new() { Name = knapp, Exact = true });
        await Expect(öppna).ToBeEnabledAsync();
        await öppna.PressAsync("Enter");
        var dialog = sida.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    private static async Task SparaAsync(ILocator dialog, string knapp)
    {
        await dialog.GetByRole(AriaRole.Button, new() { Name = knapp, Exact = true }).PressAsync("Enter");
        await Expect(dialog).ToBeHiddenAsync();
    }
}
