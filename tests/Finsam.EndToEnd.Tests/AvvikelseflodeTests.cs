using System.IO.Compression;
using Finsam.EndToEnd.Tests.Kvartalsrapporter;
using Finsam.Testing.Database;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>From a red light to a decided avvikelse to next quarter's report and PM.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class AvvikelseflödeTests(Webbläsare webbläsare)
{
    private const string Faktum = "räknar inte med att målen nås";

    [Fact]
    public async Task Från_rött_ljus_till_beslut_nästa_rapport_och_PM()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        (await Finsamprogram.KörAsync(databas.Inställningar, "importera", Finsam.Testing.Repo.Uppsala)).Kod.Should().Be(0);
        await using var webb = await Finsamprogram.StartaWebbAsync(databas.Inställningar);

        // The styrgrupp: the red light is proposed, and reported by keyboard.
        var styrgrupp = await webbläsare.LoggaInAsync("styrgruppsordforande", webb.Adress, "/insatser/vaxtverket?period=2021H1");
        var förslag = styrgrupp.Locator(".forslag > li").Filter(new() { HasText = Faktum });
        await Expect(förslag.GetByRole(AriaRole.Button, new() { Name = "Avfärda" })).ToBeEnabledAsync();
        await förslag.GetByRole(AriaRole.Link, new() { Name = "Anmäl" }).FocusAsync();
        await styrgrupp.Keyboard.PressAsync("Enter");
        await Expect(styrgrupp.GetByRole(AriaRole.Heading, new() { Name = "Anmäl avvikelse" })).ToBeVisibleAsync();
        await Expect(styrgrupp.GetByRole(AriaRole.Button, new() { Name = "Anmäl", Exact = true })).ToBeEnabledAsync();
        await Expect(styrgrupp.GetByLabel("Vad avviker?")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(Faktum));
        await styrgrupp.GetByLabel("Vad avviker?").FocusAsync();
        foreach (var text in new[] { "Inflödet har avstannat.", "Färre når arbete.", "Nya praktikplatser.", "Verksamhetsledaren" })
        {
            await styrgrupp.Keyboard.PressAsync("Tab");
            await styrgrupp.Keyboard.TypeAsync(text);
        }

        await styrgrupp.GetByLabel("Åtgärden klar senast").FillAsync("2027-03-31");
        await styrgrupp.Keyboard.PressAsync("Enter");
        await Expect(styrgrupp.Locator("h1")).ToHaveTextAsync("Avvikelse 6: mål");
        await Expect(styrgrupp.Locator(".avvikelselage").First).ToHaveTextAsync("Anmäld");
        await styrgrupp.GotoAsync("/insatser/vaxtverket?period=2021H1");
        await Expect(styrgrupp.GetByRole(AriaRole.Link, new() { Name = "Avvikelse 6" })).ToBeVisibleAsync();
        await Expect(styrgrupp.Locator(".forslag > li").Filter(new() { HasText = Faktum })).ToHaveCountAsync(0);

        // The förbundschef: the queue, all on one screen, decides and lifts.
        var chef = await webbläsare.LoggaInAsync("forbundschef", webb.Adress, "/beslut");
        await chef.GetByRole(AriaRole.Link, new() { Name = "Avvikelse 6" }).ClickAsync();
        await Expect(chef.Locator("#underlag")).ToHaveTextAsync("Avvikelse 6: Växtverket");
        await Expect(chef.GetByRole(AriaRole.Heading, new() { Name = "Ljusen över tid" })).ToBeVisibleAsync();
        await Expect(chef.GetByRole(AriaRole.Heading, new() { Name = "Budget och utfall" })).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(chef, ColorScheme.Light, 1440);
        await chef.Locator(".underlag").GetByRole(AriaRole.Button, new() { Name = "Besluta" }).ClickAsync();
        var dialog = chef.Locator("dialog[open]");
        await dialog.GetByLabel("Beslut", new() { Exact = true }).SelectOptionAsync("bifall");
        await dialog.GetByLabel("Motivering").FillAsync("Åtgärden är rimlig.");
        await dialog.GetByLabel("Diarienummer").FillAsync("SOF 2026:15");
        await Axegranskning.GranskaAsync(chef, ColorScheme.Light, 1440);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Besluta" }).ClickAsync();
        await Expect(chef.GetByRole(AriaRole.Link, new() { Name = "Avvikelse 6" })).ToHaveCountAsync(0);
        await chef.GotoAsync("/avvikelser/6");
        await chef.GetByRole(AriaRole.Button, new() { Name = "Lyft till styrelsen" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lyft", Exact = true }).ClickAsync();
        await Expect(chef.GetByText("Lyft till styrelsen", new() { Exact = true })).ToBeVisibleAsync();

        // The styrgrupp is told, and next quarter's report asks.
        await styrgrupp.GotoAsync("/uppgifter");
        await Expect(styrgrupp.GetByRole(AriaRole.Row, new() { Name = "Avvikelse 6, Växtverket Ta del av beslutet" })).ToBeVisibleAsync();
        await styrgrupp.GetByRole(AriaRole.Link, new() { Name = "Avvikelse 6, Växtverket" }).ClickAsync();
        await Expect(styrgrupp.GetByText("SOF 2026:15").First).ToBeVisibleAsync();
        await styrgrupp.GetByRole(AriaRole.Button, new() { Name = "Vi har tagit del av beslutet" }).ClickAsync();
        await styrgrupp.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Vi har tagit del av det" }).ClickAsync();
        await Expect(styrgrupp.GetByText("tog del av beslutet").First).ToBeVisibleAsync();
        await styrgrupp.GotoAsync(Rapportwebb.Rapport("2021Q3", "avvikelser"));
        await Expect(styrgrupp.GetByRole(AriaRole.Heading, new() { Name = "Hur går det med avvikelse 6?" })).ToBeVisibleAsync();
        await styrgrupp.Locator("#f-avvikelse-6-uppfoljning").FillAsync("Tre nya praktikplatser.");
        await Rapportwebb.SparatAsync(styrgrupp);
        await Axegranskning.GranskaAsync(styrgrupp, ColorScheme.Light, 1440);

        // The board reads it in the PM, as a page and as Word.
        var styrelse = await webbläsare.LoggaInAsync("styrelse", webb.Adress, "/pm/2021H1");
        await Expect(styrelse.GetByRole(AriaRole.Heading, new() { Name = "Avvikelser till styrelsen" })).ToBeVisibleAsync();
        await Expect(styrelse.GetByRole(AriaRole.Cell, new() { Name = "Nya praktikplatser." })).ToBeVisibleAsync();
        var word = await (await styrelse.APIRequest.GetAsync("/pm/2021H1.docx")).BodyAsync();
        using var arkiv = new ZipArchive(new MemoryStream(word));
        using var läsare = new StreamReader(arkiv.GetEntry("word/document.xml")!.Open());
        (await läsare.ReadToEndAsync()).Should().Contain("Avvikelser till styrelsen").And.Contain("SOF 2026:15");
    }
}
