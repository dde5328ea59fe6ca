using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The main job, as the kansli does it: the sample is imported → the colours are on screen → the PM is in Word.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class HuvudflödeTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Kansliet_ser_färgerna_läser_skälet_och_hämtar_PM_i_Word()
    {
        webbläsare.Import.Should().Contain("deltagare.csv: 807 nya");
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/?period=2021H1");
        await VäntaPåKretsenAsync(sida);

        var växtverket = Rad(sida, "Växtverket");
        await Expect(växtverket).ToContainTextAsync("Åtgärda");
        await Expect(Rad(sida, "Jobbcentrum")).ToContainTextAsync("I fas");
        await Expect(Rad(sida, "Bryggan")).ToContainTextAsync("112 %");

        await växtverket.GetByRole(AriaRole.Button, new() { Name = "Nås ej" }).PressAsync("Enter");
        await Expect(sida.GetByText("Styrgruppen räknar inte med att målen nås.")).ToBeVisibleAsync();
        await sida.Keyboard.PressAsync("Escape");
        await Expect(sida.GetByText("Styrgruppen räknar inte med att målen nås.")).ToBeHiddenAsync();

        var hämtning = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Link, new() { Name = "Skapa PM" }).ClickAsync());
        hämtning.SuggestedFilename.Should().Be("pm-2021H1.docx");
        using var dokument = WordprocessingDocument.Open(await hämtning.PathAsync(), isEditable: false);
        var rader = dokument.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText.Trim()).ToList());
        rader.Should().Contain(
            r => r[0].Contains("Framsteget") && r.Contains("1\u00A0219") && r.Contains("1\u00A0230") && r.Any(c => c.StartsWith("99", StringComparison.Ordinal)),
            "tabell 4 of the printed PM says 1 219 of 1 230 tkr, 99 %");
    }

    [Fact]
    public async Task En_vy_kan_skickas_som_länk()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/?period=2021H1");
        await VäntaPåKretsenAsync(sida);
        await sida.GetByLabel("Samlat ljus", new() { Exact = true }).SelectOptionAsync("rod");
        await Expect(Rad(sida, "Jobbcentrum")).ToHaveCountAsync(0);
        var länk = sida.Url;

        var mottagare = await webbläsare.LoggaInAsync("forbundschef");
        await mottagare.GotoAsync(länk);
        await Expect(Rad(mottagare, "Växtverket")).ToBeVisibleAsync();
        await Expect(Rad(mottagare, "Jobbcentrum")).ToHaveCountAsync(0);
    }

    /// <summary>The page is shown before it is connected; its controls are enabled when it is.</summary>
    private static Task VäntaPåKretsenAsync(IPage sida) => Expect(sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" })).ToBeEnabledAsync();

    private static ILocator Rad(IPage sida, string namn) =>
        sida.GetByRole(AriaRole.Row).Filter(new() { Has = sida.GetByRole(AriaRole.Link, new() { Name = namn, Exact = true }) });
}
