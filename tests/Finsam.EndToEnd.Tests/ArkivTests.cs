using System.Diagnostics;
using System.IO.Compression;
using Finsam.Domain.Arkiv;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli gives the förbund its logotype, fastställer a PM and adds to it; what is fetched is what the archive says it is.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class ArkivTests(Webbläsare webbläsare) : IDisposable
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly DirectoryInfo _mapp = Directory.CreateTempSubdirectory("finsam-arkiv-");

    public void Dispose() => _mapp.Delete(recursive: true);

    [Fact]
    public async Task Ett_PM_fastställs_med_logotyp_och_hämtas_ur_arkivet()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/installningar");
        var logotyp = sida.GetByRole(AriaRole.Region, new() { Name = "Logotyp" });
        await VäljBildAsync(logotyp, "text.png", "Det här är ingen bild."u8.ToArray());
        await Expect(logotyp.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Bilden ska vara en PNG-, JPEG- eller SVG-fil.");
        await VäljBildAsync(logotyp, "bild.png", Png);
        await Expect(logotyp.Locator("img.logotyp")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        await sida.GotoAsync($"{new Uri(sida.Url).GetLeftPart(UriPartial.Authority)}/pm/2019Q1");
        await TryckAsync(sida, "Fastställ PM …");
        var ruta = sida.GetByRole(AriaRole.Dialog);
        await ruta.GetByRole(AriaRole.Button, new() { Name = "Fastställ" }).PressAsync("Enter");
        await Expect(ruta.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv PM:s diarienummer.");
        await ruta.GetByLabel("Diarienummer").FillAsync("SF 2019/7");
        await ruta.GetByLabel("Diarienummer").PressAsync("Enter");
        await Expect(sida.GetByText("diarienummer SF 2019/7, version 1")).ToBeVisibleAsync();

        await sida.GotoAsync($"{new Uri(sida.Url).GetLeftPart(UriPartial.Authority)}/arkiv?ar=2019");
        await TryckAsync(sida, "Lägg till …");
        await ruta.GetByLabel("Vad läggs till?").FillAsync("Läses med protokollet.");
        await ruta.GetByRole(AriaRole.Button, new() { Name = "Lägg till" }).PressAsync("Enter");
        await Expect(sida.GetByText("Ett tillägg")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);

        var summa = await sida.GetByLabel("Kontrollsumma för 2019-1").First.InputValueAsync();
        var word = await HämtaAsync(sida, sida.GetByRole(AriaRole.Link, new() { Name = "PM – Uppföljning av insatser, kvartal 1 2019", Exact = true }));
        Arkivhandling.Summa(await File.ReadAllBytesAsync(word)).Should().Be(summa);
        using (var paket = await ZipFile.OpenReadAsync(word))
        {
            paket.Entries.Select(d => d.FullName).Should().Contain(d => d == "media/image.png", "the logotype is in it");
        }

        await KontrolleraAsync(await HämtaAsync(sida, sida.GetByRole(AriaRole.Link, new() { Name = "Hämta hela 2019 (zip)" })), summa);
        await TaBortLogotypenAsync(sida);
    }

    private static async Task VäljBildAsync(ILocator sektion, string namn, byte[] innehåll)
    {
        await Expect(sektion.GetByRole(AriaRole.Button, new() { Name = "Spara logotypen" })).ToBeEnabledAsync();
        await sektion.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = namn, MimeType = "image/png", Buffer = innehåll });
        await Expect(sektion.GetByText($"Vald: {namn}")).ToBeVisibleAsync();
        await sektion.GetByRole(AriaRole.Button, new() { Name = "Spara logotypen" }).PressAsync("Enter");
    }

    private static async Task TryckAsync(IPage sida, string knapp)
    {
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = knapp }).First).ToBeEnabledAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = knapp }).First.PressAsync("Enter");
    }

    private static async Task TaBortLogotypenAsync(IPage sida)
    {
        await sida.GotoAsync($"{new Uri(sida.Url).GetLeftPart(UriPartial.Authority)}/installningar");
        await TryckAsync(sida, "Ta bort logotypen");
        await sida.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Ta bort logotypen" }).PressAsync("Enter");
        await Expect(sida.Locator("#logotyp img")).ToHaveCountAsync(0);
    }

    private async Task<string> HämtaAsync(IPage sida, ILocator länk)
    {
        var hämtning = await sida.RunAndWaitForDownloadAsync(() => länk.ClickAsync());
        var fil = Path.Combine(_mapp.FullName, hämtning.SuggestedFilename);
        await hämtning.SaveAsAsync(fil);
        return fil;
    }

    private async Task KontrolleraAsync(string zip, string summa)
    {
        var uppackat = _mapp.CreateSubdirectory("uppackat").FullName;
        await ZipFile.ExtractToDirectoryAsync(zip, uppackat);
        (await File.ReadAllTextAsync(Path.Combine(uppackat, "SHA256SUMS"))).Should().Contain($"{summa}  pm/2019-0001-pm-2019Q1-v1.docx\n");
        using var process = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "--quiet", "SHA256SUMS"]) { WorkingDirectory = uppackat })!;
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }
}
