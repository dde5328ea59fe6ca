using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The board reads what is answered; the förbundschef says what is wanted, with the keyboard, and the colour follows.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class IndikatorerTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task En_målnivå_sätts_med_tangentbordet_och_färgen_följer()
    {
        var sida = await webbläsare.LoggaInAsync("forbundschef", till: "/indikatorer/13");
        var bedömning = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Första halvåret 2021" }).First;
        await Expect(bedömning).ToContainTextAsync("Ingen målnivå är satt.");

        var öppna = sida.GetByRole(AriaRole.Button, new() { Name = "Sätt en målnivå" });
        await Expect(öppna).ToBeEnabledAsync();
        await öppna.PressAsync("Enter");
        var dialog = sida.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Från år").FillAsync("2021");
        await dialog.GetByLabel("Målnivå i procent (frivilligt)").FillAsync("101");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("mellan 1 och 100");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
        await dialog.GetByLabel("Målnivå i procent (frivilligt)").FillAsync("40");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog).ToBeHiddenAsync();

        await Expect(bedömning).ToContainTextAsync("når målnivån 40");
        var styrelsen = await webbläsare.LoggaInAsync("styrelse", till: "/indikatorer");
        await Expect(styrelsen.GetByText("når målnivån 40").First).ToBeVisibleAsync();
        await Expect(styrelsen.GetByRole(AriaRole.Button, new() { Name = "Sätt en målnivå" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Vyn_går_att_skicka_som_länk_och_väljs_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("styrelse", till: "/indikatorer?period=2020H2");
        await Expect(sida.GetByLabel("Period")).ToHaveValueAsync("2020H2");
        var vems = sida.GetByLabel("Vems svar");
        await Expect(vems).ToBeEnabledAsync();
        await vems.SelectOptionAsync(new SelectOptionValue { Label = "Växtverket" });
        await Expect(sida).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"insats=vaxtverket"));
        await Expect(sida).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"period=2020H2"));
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Hämta som Word" })).ToHaveAttributeAsync("href", "/indikatorer.docx?insats=vaxtverket&period=2020H2");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 400);
    }
}
