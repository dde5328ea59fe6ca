using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The insatsansvarig chooses an export of another register, says what its columns and values are, mends a cell and reads it in.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class RegisterimportTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task En_fil_kopplas_provas_rättas_och_läses_in()
    {
        var sida = await webbläsare.LoggaInAsync("insatsansvarig", till: "/insatser/vaxtverket/deltagare/import");
        await Expect(sida.GetByLabel("Fil", new() { Exact = true })).ToBeEnabledAsync();
        await sida.GetByLabel("Register", new() { Exact = true }).FillAsync("Provregistret");
        await sida.GetByLabel("Register", new() { Exact = true }).PressAsync("Tab");
        await VäljAsync(sida, "2021-13-02");

        foreach (var (kolumn, fält) in new[] { ("Ärende", "Kod"), ("Start", "Första dag") })
        {
            await sida.GetByLabel($"Fält för kolumnen {kolumn}").SelectOptionAsync(fält);
        }

        await sida.GetByLabel("Kön: vad 01 betyder").SelectOptionAsync("Kvinna");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara kopplingen" }).PressAsync("Enter");
        await Expect(sida.GetByText("Koppling: alla kolumner och värden är kopplade")).ToBeVisibleAsync();
        await sida.GetByLabel("Alla i filen har gett samtycke sedan").FillAsync("2021-01-01");
        await sida.GetByLabel("Alla i filen har gett samtycke sedan").PressAsync("Tab");
        await Expect(sida.GetByText("En cell behöver rättas.")).ToBeVisibleAsync();
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Inget datum" })).ToContainTextAsync("Start");
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Läs in" })).ToBeHiddenAsync();
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);

        await VäljAsync(sida, "2021-03-02");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Läs in" }).PressAsync("Enter");
        await Expect(sida.GetByText("export.csv är inläst.")).ToBeVisibleAsync();

        await sida.GotoAsync("/insatser/vaxtverket/deltagare?sok=IMP7");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "IMP7" })).ToContainTextAsync("Kvinna");
    }

    private static Task VäljAsync(IPage sida, string dag) => sida.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(
        new FilePayload { Name = "export.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"Ärende;Kön;Start\nIMP7;01;{dag}\nIMP8;01;2021-03-02\n") });
}
