using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli writes the PM, another reads it, and the Word has it.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class PmTests(Webbläsare webbläsare)
{
    /// <summary>A half-year that no other test looks at.</summary>
    private const string Period = "2022H1";

    [Fact]
    public async Task Kansliets_sammanfattning_läses_av_andra_och_står_i_Word()
    {
        var kansli = await ÖppnaAsync("kansli");
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Ändra sammanfattning", Exact = true }).ClickAsync();
        var ruta = kansli.GetByRole(AriaRole.Textbox, new() { Name = "Sammanfattning" });
        await Expect(ruta).ToBeFocusedAsync();
        await ruta.FillAsync("Halvåret i korthet.\n- En punkt");

        // What is typed outlives a reload.
        await kansli.ReloadAsync();
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Ändra sammanfattning", Exact = true }).ClickAsync();
        await Expect(ruta).ToHaveValueAsync("Halvåret i korthet.\n- En punkt");
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Expect(kansli.GetByText("Egen text av Kansliet")).ToBeVisibleAsync();

        var chef = await ÖppnaAsync("forbundschef");
        await Expect(chef.GetByText("Halvåret i korthet.")).ToBeVisibleAsync();
        var hämtning = await chef.RunAndWaitForDownloadAsync(() => chef.GetByRole(AriaRole.Link, new() { Name = "Word", Exact = true }).ClickAsync());
        using var dokument = WordprocessingDocument.Open(await hämtning.PathAsync(), isEditable: false);
        dokument.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(p => p.InnerText).Should().ContainInOrder("Halvåret i korthet.", "En punkt");
    }

    [Fact]
    public async Task Det_som_skrivits_i_tjänsteskrivelsen_finns_kvar_efter_en_omladdning_tills_det_sparas()
    {
        var sida = await webbläsare.LoggaInAsync("kansli");
        await sida.GotoAsync("/pm/2023H1");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Skriv tjänsteskrivelse" }).ClickAsync();
        await sida.GetByLabel("Diarienummer").FillAsync("2023:7");
        await sida.GetByLabel("Arbetsutskottets möte").FillAsync("2023-09-07");
        await sida.GetByLabel("Bilagor").FillAsync("Bilaga 1\nBilaga 2");

        await sida.ReloadAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Skriv tjänsteskrivelse" }).ClickAsync();
        await Expect(sida.GetByText("Det här skrev du senast utan att spara.")).ToBeVisibleAsync();
        await Expect(sida.GetByLabel("Diarienummer")).ToHaveValueAsync("2023:7");
        await Expect(sida.GetByLabel("Arbetsutskottets möte")).ToHaveValueAsync("2023-09-07");
        await Expect(sida.GetByLabel("Bilagor")).ToHaveValueAsync("Bilaga 1\nBilaga 2");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara tjänsteskrivelsen" }).ClickAsync();
        await Expect(sida.GetByText("2023:7")).ToBeVisibleAsync();

        await sida.GetByRole(AriaRole.Button, new() { Name = "Ändra tjänsteskrivelsen" }).ClickAsync();
        await Expect(sida.GetByLabel("Diarienummer")).ToHaveValueAsync("2023:7");
        await Expect(sida.GetByText("Det här skrev du senast utan att spara.")).ToHaveCountAsync(0);
        (await sida.EvaluateAsync<int>("() => Object.keys(sessionStorage).filter(k => k.startsWith('utkast:')).length")).Should().Be(0);
    }

    [Fact]
    public async Task Den_som_skriver_samtidigt_får_se_den_andres_text_och_behåller_sin()
    {
        var (kansli, chef) = (await ÖppnaAsync("kansli"), await ÖppnaAsync("forbundschef"));
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Skriv reflektioner" }).ClickAsync();
        await chef.GetByRole(AriaRole.Button, new() { Name = "Skriv reflektioner" }).ClickAsync();
        await kansli.GetByLabel("Reflektioner").FillAsync("Kansliets.");
        await kansli.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Expect(kansli.GetByLabel("Reflektioner")).ToHaveCountAsync(0);
        await Expect(kansli.GetByText("Kansliets.")).ToBeVisibleAsync();

        await chef.GetByLabel("Reflektioner").FillAsync("Chefens.");
        await chef.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();

        await Expect(chef.GetByRole(AriaRole.Alert)).ToContainTextAsync("Kansliet ändrade texten");
        await Expect(chef.Locator(".krock blockquote")).ToContainTextAsync("Kansliets.");
        await Expect(chef.GetByLabel("Reflektioner")).ToHaveValueAsync("Chefens.");
        await chef.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Expect(chef.GetByText("Egen text av Förbundschefen")).ToBeVisibleAsync();
    }

    private async Task<IPage> ÖppnaAsync(string konto)
    {
        var sida = await webbläsare.LoggaInAsync(konto, till: $"/pm/{Period}");
        await Expect(sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" })).ToBeEnabledAsync();
        return sida;
    }
}
