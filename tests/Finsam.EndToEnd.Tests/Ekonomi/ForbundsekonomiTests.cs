using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests.Ekonomi;

/// <summary>The ekonom at work: what is left if this is granted, what the books say, and a printed table that does not add up.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class FörbundsekonomiTests(Webbläsare webbläsare)
{
    private const string Sie =
        "#FORMAT PC8\r\n#SIETYP 4\r\n#FNAMN \"Förbundet\"\r\n#RAR 0 20210101 20211231\r\n#DIM 6 Projekt\r\n#OBJEKT 6 K1 \"Kansliet\"\r\n#KONTO 5010 \"Lokalhyra\"\r\n#RES 0 5010 45000.50\r\n"
        + "#VER A 1 20210630 Hyra\r\n{\r\n#TRANS 5010 {6 K1} 45000.50\r\n#TRANS 1930 {} -45000.50\r\n}\r\n";

    [Fact]
    public async Task En_ansökan_räknas_med_med_tangentbordet_och_står_i_adressen()
    {
        var sida = await webbläsare.LoggaInAsync("ekonom", till: "/ekonomi/beslutsutrymme");
        var tabell = sida.GetByRole(AriaRole.Region, new() { Name = "Beslutsutrymme per år" });
        var rad = tabell.GetByRole(AriaRole.Row).Filter(new() { HasText = "Beslutsutrymme" }).Last;
        await Expect(rad).ToContainTextAsync("462");

        await Expect(sida.GetByLabel("Räkna med Digital vägledning")).ToBeEnabledAsync();
        await sida.GetByLabel("Räkna med Digital vägledning").PressAsync("Space");

        await Expect(tabell.GetByRole(AriaRole.Columnheader, new() { Name = "Med ansökningar" })).ToHaveCountAsync(4);
        await Expect(rad).ToContainTextAsync("−188");
        await Expect(sida.GetByText("Beslutsutrymmet blir negativt med de valda ansökningarna")).ToBeVisibleAsync();
        sida.Url.Should().Contain("med=");
        await sida.ReloadAsync();
        await Expect(rad).ToContainTextAsync("−188");

        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Ny ansökan" })).ToBeEnabledAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Ny ansökan" }).PressAsync("Enter");
        var ruta = sida.GetByRole(AriaRole.Dialog);
        await ruta.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(ruta.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv vad insatsen ska heta.");
        await sida.Keyboard.PressAsync("Escape");
        await Expect(ruta).ToBeHiddenAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
    }

    [Fact]
    public async Task Bokföringen_provas_kopplas_och_läses_in()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var sida = await webbläsare.LoggaInAsync("ekonom", till: "/ekonomi/bokforing");
        var fil = sida.GetByLabel("SIE-fil");
        await Expect(fil).ToBeEnabledAsync();

        await fil.SetInputFilesAsync(new FilePayload { Name = "fel.se", MimeType = "text/plain", Buffer = Encoding.Latin1.GetBytes(Sie) });
        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("Windows-1252");
        await fil.SetInputFilesAsync(new FilePayload { Name = "halv.se", MimeType = "text/plain", Buffer = Encoding.GetEncoding(437).GetBytes(Sie)[..^30] });
        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("inte hel");

        await fil.SetInputFilesAsync(new FilePayload { Name = "2021.se", MimeType = "text/plain", Buffer = Encoding.GetEncoding(437).GetBytes(Sie) });
        await sida.GetByLabel("Insats för projekt K1").SelectOptionAsync(new SelectOptionValue { Label = "Ingen insats" });
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara kopplingarna" }).PressAsync("Enter");
        await sida.GetByLabel("Post för konto 5010").SelectOptionAsync(new SelectOptionValue { Label = "Förvaltning" });
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara kopplingarna" }).PressAsync("Enter");
        await Expect(sida.GetByText("alla projekt och konton är kopplade")).ToBeVisibleAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Läs in" }).PressAsync("Enter");
        await Expect(sida.GetByText("2021.se är inläst.")).ToBeVisibleAsync();

        await sida.GotoAsync("/ekonomi?ar=2021");
        await Expect(sida.GetByRole(AriaRole.Region, new() { Name = "Driftredovisning" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "Förvaltning" }))
            .ToContainTextAsync("45\u00a0001");
    }

    [Fact]
    public async Task En_tryckt_summa_som_inte_går_ihop_pekas_ut()
    {
        var sida = await webbläsare.LoggaInAsync("revisor", till: "/ekonomi/avstamning");
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Stäm av" })).ToBeEnabledAsync();
        await sida.GetByLabel("Tabellens rader").FillAsync("A; 10; 12; 2\nB; 5; x; 0");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Stäm av" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Alert)).ToContainTextAsync("Rad 2");

        await sida.GetByLabel("Tabellens rader").FillAsync("A; 10; 12; 2\nB; 5; 5; 0\nSumma; 15; 18; 3; summa");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Stäm av" }).PressAsync("Enter");

        await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "2 tal går inte ihop" })).ToBeVisibleAsync();
        await Expect(sida.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "budget: tryckt 18, raderna blir 17" })).ToBeVisibleAsync();
    }
}
