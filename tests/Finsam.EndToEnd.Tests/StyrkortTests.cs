using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>Whoever runs an insats makes its styrkort with the keyboard alone, judges a mål, and the styrelse reads it.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class StyrkortTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Ett_styrkort_skapas_skrivs_bedöms_och_läses()
    {
        var sida = await webbläsare.LoggaInAsync("insatsansvarig", till: "/styrkort?ar=2022");
        var dialog = await ÖppnaAsync(sida, "Nytt styrkort");
        await SkickaAsync(dialog, "Skapa");
        await Expect(sida.GetByText("Inga perspektiv än.")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 400);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Ändra styrkortet" }).PressAsync("Enter");
        dialog = await ÖppnaAsync(sida, "Nytt perspektiv");
        await dialog.GetByLabel("Namn").FillAsync("Individen");
        await dialog.GetByLabel("Aktiviteter").FillAsync("Tidig rehabilitering\nGemensam kartläggning");
        await SkickaAsync(dialog, "Spara");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Individen" })).ToBeVisibleAsync();

        dialog = await ÖppnaAsync(sida, "Nytt mål");
        await SkickaAsync(dialog, "Spara", stängs: false);
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv målet");
        await dialog.GetByLabel("Mål", new() { Exact = true }).FillAsync("<b>Fler</b> går till arbete.");
        await dialog.GetByLabel(new Regex("5\\. Deltagaren")).PressAsync("Space");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 1440);
        await SkickaAsync(dialog, "Spara");
        var rad = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "<b>Fler</b> går till arbete." });
        await Expect(rad).ToContainTextAsync("Indikator 5");

        dialog = await ÖppnaAsync(sida, "Nytt mått");
        await dialog.GetByLabel("Mått", new() { Exact = true }).FillAsync("Arbetsgivare som har besökts");
        await dialog.GetByLabel(new Regex("^Målvärde")).FillAsync("20");
        await dialog.GetByLabel(new Regex("^Enhet")).FillAsync("arbetsgivare");
        await SkickaAsync(dialog, "Spara");
        dialog = await ÖppnaAsync(sida, "Skriv värde");
        await dialog.GetByLabel("Dag", new() { Exact = true }).FillAsync("2022-06-30");
        await dialog.GetByLabel(new Regex("^Värde")).FillAsync("19");
        await SkickaAsync(dialog, "Spara");
        await Expect(rad).ToContainTextAsync("19 arbetsgivare mot målet 20 arbetsgivare");

        await sida.GetByRole(AriaRole.Link, new() { Name = "Klar" }).PressAsync("Enter");
        dialog = await ÖppnaAsync(sida, "Sätt ljuset");
        await dialog.GetByLabel("Färg").SelectOptionAsync("gul");
        await SkickaAsync(dialog, "Sätt ljuset", stängs: false);
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Gult ska motiveras.");
        await dialog.GetByLabel(new Regex("^Motivering")).FillAsync("En arbetsgivare återstår.");
        await SkickaAsync(dialog, "Sätt ljuset");
        await Expect(rad).ToContainTextAsync("En arbetsgivare återstår.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        var annan = await webbläsare.LoggaInAsync("styrelse", till: "/styrkort?ar=2022");
        await annan.GetByRole(AriaRole.Link, new() { Name = "Växtverket" }).PressAsync("Enter");
        await Expect(annan.GetByText("En arbetsgivare återstår.")).ToBeVisibleAsync();
        await Expect(annan.GetByRole(AriaRole.Link, new() { Name = "Ändra styrkortet" })).ToHaveCountAsync(0);
        await Expect(annan.GetByRole(AriaRole.Button, new() { Name = "Ändra ljuset" })).ToHaveCountAsync(0);
        var fil = await annan.RunAndWaitForDownloadAsync(() => annan.GetByRole(AriaRole.Link, new() { Name = "Hämta som Word" }).ClickAsync());
        fil.SuggestedFilename.Should().Be("styrkort-vaxtverket-2022.docx");
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

    private static async Task SkickaAsync(ILocator dialog, string knapp, bool stängs = true)
    {
        await dialog.GetByRole(AriaRole.Button, new() { Name = knapp, Exact = true }).PressAsync("Enter");
        if (stängs)
        {
            await Expect(dialog).ToBeHiddenAsync();
        }
    }
}
