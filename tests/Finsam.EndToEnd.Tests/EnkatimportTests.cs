using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The kansli reads in an export of a survey tool: sees how many answers it has, reads them in, and is asked before they are replaced.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class EnkatimportTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Svaren_provas_läses_in_och_ersätts_efter_bekräftelse()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/indikatorer/import");
        await Expect(sida.GetByLabel("Fil", new() { Exact = true })).ToBeEnabledAsync();
        await sida.GetByLabel("Verktyg och formulär").FillAsync("Verktyget");
        await sida.GetByLabel("Formulär", new() { Exact = true }).SelectOptionAsync("Styrelse");
        await sida.GetByLabel("Period").FillAsync("2019");
        for (var gång = 1; gång <= 2; gång++)
        {
            var punkt = Domain.Indikatorer.Indikatorkatalog.Gällande.Punkter(Domain.Indikatorer.Formulär.Styrelse)[0];
            await sida.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(new FilePayload
            {
                Name = $"svar{gång}.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes($"Tid;{punkt.Påstående}\nx;5 - Instämmer helt\ny;{gång}\n"),
            });
            await Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Svar som läses in" })).ToBeVisibleAsync();
            await Expect(sida.Locator("dl.importantal dd")).ToHaveTextAsync("2");
            await Axegranskning.GranskaAsync(sida, ColorScheme.Light, gång == 1 ? 1440 : 400);
            if (gång == 2)
            {
                await sida.GetByLabel("Ersätt svaren som redan finns").PressAsync("Space");
            }

            var knapp = sida.GetByRole(AriaRole.Button, new() { Name = "Läs in", Exact = true });
            await Expect(knapp).ToBeEnabledAsync();
            await knapp.PressAsync("Enter");
            await Expect(sida.GetByText($"svar{gång}.csv är inläst.")).ToBeVisibleAsync();
        }
    }
}
