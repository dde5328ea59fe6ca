using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The koordinator writes what came of a meeting and attests an åtagande, with the keyboard alone, and the lokusgrupp's page says so.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class LokusmötenTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Ett_möte_och_ett_intyg_skrivs_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("samverkanskoordinator", till: "/lokusgrupper/tierp/moten?ar=2020");
        var nytt = sida.GetByRole(AriaRole.Button, new() { Name = "Nytt möte" });
        await Expect(nytt).ToBeEnabledAsync();
        await nytt.PressAsync("Enter");
        var dialog = sida.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Välj vilken dag mötet är.");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        await dialog.GetByLabel("Dag").FillAsync("2020-03-04");
        await dialog.GetByLabel("Punkt 1", new() { Exact = true }).FillAsync("Kvartalets siffror");
        await dialog.GetByLabel("Punkt 1 gäller").SelectOptionAsync("budget_utfall");
        await dialog.GetByLabel("Enhetschef, ordinarie").PressAsync("Space");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "2020-03-04" })).ToContainTextAsync("Försäkringskassan");

        await sida.GotoAsync("/lokusgrupper/tierp?period=2020");
        var s3 = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Initierat möten på önskemål" });
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "diskuterat budget-utfall" })).ToContainTextAsync("1 av 4");
        var intyga = s3.GetByRole(AriaRole.Button, new() { Name = "Intyga" });
        await Expect(intyga).ToBeEnabledAsync();
        await intyga.PressAsync("Enter");
        await sida.GetByLabel("Är det gjort 2020?").SelectOptionAsync("nej");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("ett nej ska kommenteras");
        await dialog.GetByLabel("Kommentar (ett nej ska kommenteras)").FillAsync("Ingen har önskat det.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(s3).ToContainTextAsync("Ej uppfyllt");
        await Expect(s3).ToContainTextAsync("Ingen har önskat det.");
    }

    [Fact]
    public async Task Ledamöter_anteckningar_och_ett_beslut_som_blir_en_uppgift_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("samverkanskoordinator", till: "/lokusgrupper/tierp/ledamoter");
        var dialog = sida.GetByRole(AriaRole.Dialog);
        await ÖppnaAsync(sida, "Lägg till en ledamot");
        await dialog.GetByLabel("Namn eller funktion").FillAsync("Enhetschef prov");
        await dialog.GetByLabel("Huvudman").FillAsync("Tierps kommun");
        await dialog.GetByLabel("Från och med").FillAsync("2019-03-01");
        await dialog.GetByLabel("Till och med").FillAsync("2019-02-01");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 400);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Sista dagen kan inte vara före den första");
        await dialog.GetByLabel("Till och med").FillAsync("2019-12-31");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(sida.GetByRole(AriaRole.Table, new() { Name = "Tidigare ledamöter" })).ToContainTextAsync("Enhetschef prov");

        await sida.GotoAsync("/lokusgrupper/tierp/moten?ar=2020");
        await ÖppnaAsync(sida, "Nytt möte");
        await dialog.GetByLabel("Dag", new() { Exact = true }).FillAsync("2019-12-30");
        await dialog.GetByLabel("Enhetschef prov, ordinarie").PressAsync("Space");
        await dialog.GetByLabel("Dag", new() { Exact = true }).FillAsync("2020-01-08");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enhetschef prov (Tierps kommun) satt inte i gruppen 2020-01-08");
        await dialog.GetByLabel("Enhetschef prov, ordinarie: sitter inte").PressAsync("Space");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await sida.GetByRole(AriaRole.Link, new() { Name = "2020-01-08" }).PressAsync("Enter");

        await ÖppnaAsync(sida, "Skriv minnesanteckningar");
        await dialog.GetByLabel("Text").FillAsync("Vi var eniga.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByText("Vi var eniga.")).ToBeVisibleAsync();
        await ÖppnaAsync(sida, "Nytt beslut");
        await dialog.GetByLabel("Vad ska göras?").FillAsync("Bjud in vården");
        await dialog.GetByLabel("Ansvarig").SelectOptionAsync(new SelectOptionValue { Label = "Koordinatorn i Lokus Tierp" });
        await dialog.GetByLabel("Klart senast").FillAsync("2020-02-01");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Bjud in vården" })).ToContainTextAsync("Försenat");
        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 1440);

        await sida.GotoAsync("/uppgifter");
        var uppgift = sida.GetByRole(AriaRole.Row).Filter(new() { HasText = "Bjud in vården" });
        await Expect(uppgift).ToContainTextAsync("Försenat");
        var klar = uppgift.GetByRole(AriaRole.Button, new() { Name = "Klar" });
        await Expect(klar).ToBeEnabledAsync();
        await klar.PressAsync("Enter");
        await Expect(uppgift).ToHaveCountAsync(0);
    }

    private static async Task ÖppnaAsync(IPage sida, string knapp)
    {
        var öppna = sida.GetByRole(AriaRole.Button, new() { Name = knapp });
        await Expect(öppna).ToBeEnabledAsync();
        await öppna.PressAsync("Enter");
    }
}
