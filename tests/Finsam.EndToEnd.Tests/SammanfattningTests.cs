using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>A member of the board goes from the insats to its summary, prints it on one sheet, follows a figure home and takes it along.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed partial class SammanfattningTests(Webbläsare webbläsare)
{
    [Theory]
    [InlineData("/insatser/ung-intro?period=2021H1", "/insatser/ung-intro/sammanfattning", "Ung Intro", "Insatsens ekonomi")]
    [InlineData("/lokusgrupper/uppsala?period=2021H1", "/lokusgrupper/uppsala/sammanfattning", "Lokus Uppsala", "Lokusgruppens budget och utfall")]
    public async Task Sammanfattningen_är_ett_A4_och_leder_till_sina_tal(string från, string till, string namn, string länk)
    {
        var sida = await webbläsare.LoggaInAsync("styrelse", till: från);
        await sida.GetByRole(AriaRole.Link, new() { Name = "Sammanfattning", Exact = true }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Sammanfattning: {namn}");
        sida.Url.Should().EndWith($"{till}?period=2021H1");

        // The style sheet comes after the page that asks for it.
        await sida.WaitForFunctionAsync("[...document.styleSheets].some(blad => blad.href?.includes('sammanfattning'))");
        var pdf = Encoding.Latin1.GetString(await sida.PdfAsync(new() { PreferCSSPageSize = true }));
        Blad().Count(pdf).Should().Be(1, "a board gets one sheet");

        var fil = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Link, new() { Name = "Hämta som Word" }).PressAsync("Enter"));
        fil.SuggestedFilename.Should().EndWith("-2021H1.docx");
        await sida.GetByRole(AriaRole.Link, new() { Name = länk }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(namn);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Blad();
}
