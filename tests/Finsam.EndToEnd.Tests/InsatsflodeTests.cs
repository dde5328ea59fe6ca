using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>From the översikt to the cause, by keyboard alone: översikt → insats → quarter → lokusgrupp.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class InsatsflödeTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Från_översikten_till_insatsen_kvartalet_och_lokusgruppen_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/?period=2021H1");
        await Expect(sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" })).ToBeEnabledAsync();

        await sida.GetByRole(AriaRole.Link, new() { Name = "Växtverket", Exact = true }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Växtverket" })).ToBeVisibleAsync();

        await sida.GetByRole(AriaRole.Navigation, new() { Name = "På sidan" }).GetByRole(AriaRole.Link, new() { Name = "Svar" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Svar kvartal för kvartal" })).ToBeFocusedAsync();
        await Expect(sida.GetByText("Pandemirelaterat.").Last).ToBeVisibleAsync();

        await sida.Locator("table.matris").First.GetByRole(AriaRole.Link, new() { Name = "kv 1 2021" }).PressAsync("Enter");
        await sida.WaitForURLAsync("**/insatser/vaxtverket?period=2021Q1");
        await Expect(sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" })).ToHaveValueAsync("2021Q1");

        await sida.GetByRole(AriaRole.Link, new() { Name = "Lokus Tierp" }).PressAsync("Enter");
        await sida.WaitForURLAsync("**/lokusgrupper/tierp?period=2021Q1");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Att ta upp" })).ToBeVisibleAsync();
        await Expect(sida.GetByRole(AriaRole.Region, new() { Name = "Samlat ljus per insats och kvartal" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Diagrammets_val_står_i_adressen()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/insatser/framsteget?period=2021H1&budget=ar");

        await Expect(sida.GetByRole(AriaRole.Img, new() { Name = "Stapeldiagram: Budget och utfall ackumulerat under året, tkr" })).ToBeVisibleAsync();
        await Expect(sida.Locator("rect.utfall").Last).ToContainTextAsync("1\u00A0219 tkr");
    }
}
