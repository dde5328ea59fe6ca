using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>A report of an insats written by several at once, locked, signed and handed in.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class InsatsrapportTests(Webbläsare webbläsare)
{
    private const string Helår = "/insatser/vaxtverket/rapporter/helar-2021";

    [Fact]
    public async Task Två_skriver_i_samma_rapport_och_ingens_text_försvinner()
    {
        var den = await ÖppnaAsync("insatsansvarig", Helår);
        var andra = await ÖppnaAsync("styrgruppsordforande", Helår);

        await Ruta(den, "LOKUS-gruppens/styr-gruppens analys").FillAsync("Vi har haft ett gott år.");
        await Expect(Ruta(andra, "LOKUS-gruppens/styr-gruppens analys")).ToHaveValueAsync("Vi har haft ett gott år.");

        await Task.WhenAll(Ruta(den, "Budget (prognos, avvikelser m.m)").FillAsync("Prognosen håller."), Ruta(andra, "Budget (prognos, avvikelser m.m)").FillAsync("Prognosen höjs."));
        var förlorare = await VäntaPåKrockAsync(den, andra);
        var vann = förlorare == den ? "Prognosen höjs." : "Prognosen håller.";
        await Expect(förlorare.Locator(".krock blockquote")).ToHaveTextAsync(vann);
        await Axegranskning.GranskaAsync(förlorare, ColorScheme.Light, 1440);
        await förlorare.GetByRole(AriaRole.Button, new() { Name = "Behåll min text" }).PressAsync("Enter");
        var behållen = förlorare == den ? "Prognosen håller." : "Prognosen höjs.";
        await Expect(Ruta(förlorare == den ? andra : den, "Budget (prognos, avvikelser m.m)")).ToHaveValueAsync(behållen);
    }

    [Fact]
    public async Task En_delårsrapport_skrivs_låses_undertecknas_och_lämnas_in()
    {
        var sida = await webbläsare.LoggaInAsync("styrgruppsordforande", till: "/insatser/vaxtverket/rapporter");
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Ny rapport …" })).ToBeEnabledAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Ny rapport …" }).PressAsync("Enter");
        await sida.GetByLabel("Rapport", new() { Exact = true }).SelectOptionAsync("Delårsrapport");
        await sida.GetByLabel("År", new() { Exact = true }).FillAsync("2020");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 400);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Börja skriva" }).PressAsync("Enter");

        await Expect(sida).ToHaveURLAsync(new Regex("/rapporter/delar-2020$"));
        await Expect(Ruta(sida, "Resurser")).ToBeEnabledAsync();
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Lås för underskrift …" })).ToHaveCountAsync(0);
        await Expect(Ruta(sida, "Resurser")).ToHaveValueAsync("En projektledare på heltid och två handledare på halvtid.", new() { Timeout = 5000 });
        var rutor = sida.Locator(".rubrikkort textarea");
        for (var i = 0; i < await rutor.CountAsync(); i++)
        {
            await rutor.Nth(i).FillAsync($"Text {i}.");
        }

        await sida.GetByLabel("Antal som inte fullföljt").FillAsync("0");
        await sida.GetByLabel("Av antal registrerade").FillAsync("40");
        await Expect(sida.GetByText("Alla rubriker är kommenterade.").Or(sida.GetByText("Att se över"))).ToBeVisibleAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Lås för underskrift …" }).PressAsync("Enter");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Lås", Exact = true }).PressAsync("Enter");

        await Expect(sida.GetByText("Inte undertecknat")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 1440);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Underteckna …" }).PressAsync("Enter");
        await sida.GetByLabel("Ort", new() { Exact = true }).FillAsync("Tierp");
        await sida.GetByLabel("Namnförtydligande", new() { Exact = true }).FillAsync("Avdelningschef");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Underteckna", Exact = true }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Avdelningschef" })).ToContainTextAsync("Undertecknat");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Lämna in …" }).PressAsync("Enter");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Lämna in", Exact = true }).PressAsync("Enter");

        await Expect(sida.GetByText("Inlämnad", new() { Exact = true })).ToBeVisibleAsync();
        var hämtad = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Link, new() { Name = "Word" }).ClickAsync());
        hämtad.SuggestedFilename.Should().Be("vaxtverket-delar-2020.docx");

        var styrelsen = await webbläsare.LoggaInAsync("styrelse", till: "/insatser/vaxtverket/rapporter/delar-2020");
        await Expect(styrelsen.GetByText("Text 0.")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(styrelsen, ColorScheme.Light, 400);
    }

    private static ILocator Ruta(IPage sida, string rubrik) => sida.GetByRole(AriaRole.Textbox, new() { Name = rubrik, Exact = true });

    private async Task<IPage> ÖppnaAsync(string konto, string sökväg)
    {
        var sida = await webbläsare.LoggaInAsync(konto, till: sökväg);
        await Expect(Ruta(sida, "Metod")).ToBeEnabledAsync();
        return sida;
    }

    /// <summary>The one of two pages that was refused.</summary>
    private static async Task<IPage> VäntaPåKrockAsync(IPage den, IPage andra)
    {
        for (var försök = 0; försök < 100; försök++)
        {
            foreach (var sida in new[] { den, andra })
            {
                if (await sida.Locator(".krock").CountAsync() > 0)
                {
                    return sida;
                }
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("Neither was told that the other had written.");
    }
}
