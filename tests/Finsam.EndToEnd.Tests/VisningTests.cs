using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>At a meeting the ordförande shows the group on the wall, with the keys of a remote control; and the kansli narrows the matrix to what remains.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed partial class VisningTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Bilderna_vänds_med_tangenterna_och_har_ingen_meny()
    {
        var sida = await webbläsare.LoggaInAsync("lokusordforande", till: "/lokusgrupper/tierp?period=2021H1");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Inför nästa möte" })).ToBeVisibleAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Visa på möte" }).PressAsync("Enter");
        await sida.SetViewportSizeAsync(1920, 1080);
        await Expect(sida.Locator(".bild.visas h2")).ToHaveTextAsync("Budget och utfall");
        await Expect(sida.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" })).ToHaveCountAsync(0);
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Totalt" })).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1920);

        await sida.Keyboard.PressAsync("ArrowRight");
        await Expect(sida.Locator(".bild.visas h2")).ToHaveTextAsync("Insatsernas ljus");
        await sida.Keyboard.PressAsync("PageDown");
        await Expect(sida.Locator(".bild.visas h2")).ToHaveTextAsync("Åtaganden som återstår 2021");
        (await sida.EvaluateAsync<bool>("document.documentElement.scrollHeight <= innerHeight")).Should().BeTrue("what is on the wall is not scrolled");
        await sida.Keyboard.PressAsync("ArrowRight");
        await Expect(sida).ToHaveURLAsync(Tredje());
        await sida.Keyboard.PressAsync("PageUp");
        await Expect(sida.Locator(".bild.visas h2")).ToHaveTextAsync("Insatsernas ljus");
        await sida.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(sida.Locator(".bild:visible")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Matrisen_visar_bara_det_som_återstår_och_ordnas()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/lokusgrupper/ataganden?ar=2021");
        var rader = sida.Locator(".atagandematris tbody tr");
        await Expect(rader).ToHaveCountAsync(8);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Återstår" }).PressAsync("Enter");
        await Expect(sida).ToHaveURLAsync(Ordnad());
        await Expect(rader.First.Locator("td:nth-child(2)")).ToHaveTextAsync("5");
        var antal = (await rader.Locator("td:nth-child(2)").AllInnerTextsAsync()).Select(t => int.Parse(t, null)).ToList();
        antal.Should().BeInDescendingOrder();
        await sida.GetByLabel("Bara det som återstår").PressAsync("Space");
        await Expect(rader).ToHaveCountAsync(antal.Count(a => a > 0));
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        var fil = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Link, new() { Name = "Hämta som Excel" }).ClickAsync());
        fil.SuggestedFilename.Should().Be("ataganden-2021.xlsx");
    }

    [GeneratedRegex("bild=3$")]
    private static partial Regex Tredje();

    [GeneratedRegex("sort=aterstar")]
    private static partial Regex Ordnad();
}
