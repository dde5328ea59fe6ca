using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The förbundschef gives an insats a time, sees what is due, removes it with a reason, and every number of the PM stands.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class GallringsflödeTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Deltagare_gallras_efter_beslut_och_PM_är_detsamma()
    {
        var före = await PmAsync();
        var sida = await webbläsare.LoggaInAsync("forbundschef", till: "/gallring");
        var rad = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Jobbcentrum" });
        await Expect(rad).ToContainTextAsync("Ingen");

        var ändra = rad.GetByRole(AriaRole.Button, new() { Name = "Ändra frist" });
        await Expect(ändra).ToBeEnabledAsync();
        await ändra.PressAsync("Enter");
        await sida.GetByLabel("Antal månader").FillAsync("36");
        await sida.GetByLabel("Varför?").FillAsync("Dokumenthanteringsplanen 2020.");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(rad).ToContainTextAsync("Egen frist: Dokumenthanteringsplanen 2020.");

        await rad.GetByRole(AriaRole.Button, new() { Name = "Gallra" }).PressAsync("Enter");
        var beslut = sida.GetByRole(AriaRole.Dialog);
        await Expect(beslut).ToContainTextAsync("Det går inte att ångra.");
        await beslut.GetByRole(AriaRole.Button, new() { Name = "Gallra" }).PressAsync("Enter");
        await Expect(beslut.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await beslut.GetByLabel("Vilket beslut följer gallringen?").FillAsync("Beslut 2026:14");
        await beslut.GetByRole(AriaRole.Button, new() { Name = "Gallra" }).PressAsync("Enter");

        await Expect(rad).ToContainTextAsync(new Regex("Till och med \\d{4}-\\d{2}-\\d{2}"));
        await Expect(rad.GetByRole(AriaRole.Button, new() { Name = "Gallra" })).ToHaveCountAsync(0);
        (await PmAsync()).Should().Be(före, "what has been reported does not change");
        await sida.GotoAsync("/historik");
        await Expect(sida.GetByText("Beslut 2026:14").First).ToBeVisibleAsync();
    }

    private async Task<string> PmAsync() =>
        Encoding.UTF8.GetString(await webbläsare.KommandoradAsync("pm", "2021H1", "--format", "json", "--maskering", "av"));
}
