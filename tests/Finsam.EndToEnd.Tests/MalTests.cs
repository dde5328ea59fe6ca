using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The insatsansvarig enters the mål of the own insats by keyboard, corrects and removes one; what was judged stays.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class MålTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Den_insatsansvariga_lägger_in_ändrar_och_tar_bort_ett_mål_med_tangentbordet()
    {
        var sida = await webbläsare.LoggaInAsync("insatsansvarig", till: "/insatser/vaxtverket?period=2021H1");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Lägg in mål" }).PressAsync("Enter");
        await Expect(sida.GetByText("Inga mål är inlagda.")).ToBeVisibleAsync();

        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Lägg till mål" })).ToBeEnabledAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Lägg till mål" }).PressAsync("Enter");
        var ruta = sida.GetByRole(AriaRole.Dialog);
        await Expect(ruta.GetByLabel("Nivå")).ToBeFocusedAsync();
        await ruta.GetByRole(AriaRole.Button, new() { Name = "Lägg till" }).PressAsync("Enter");
        await Expect(ruta.GetByRole(AriaRole.Alert)).ToContainTextAsync("Skriv vad som ska uppnås.");
        await ruta.GetByLabel("Nivå").SelectOptionAsync("effekt");
        await ruta.GetByLabel("Formulering").FillAsync("70 % vidare till <b>arbete</b> eller studier.");
        await ruta.GetByLabel("Mäts som").SelectOptionAsync("andel");
        await ruta.GetByLabel("Målvärde i procent").FillAsync("170");
        await ruta.GetByLabel("Målvärde i procent").PressAsync("Enter");
        await Expect(ruta.GetByRole(AriaRole.Alert)).ToContainTextAsync("En andel är högst 100 %.");
        await ruta.GetByLabel("Målvärde i procent").FillAsync("70");
        await ruta.GetByLabel("Målvärde i procent").PressAsync("Enter");

        var rad = sida.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "70 % vidare till <b>arbete</b>" });
        await Expect(rad).ToContainTextAsync("Personer, maskeras när de är få");
        await rad.GetByRole(AriaRole.Button, new() { Name = "Ändra" }).PressAsync("Enter");
        await ruta.GetByLabel("Målvärde i procent").FillAsync("72,5");
        await ruta.GetByRole(AriaRole.Button, new() { Name = "Spara" }).PressAsync("Enter");
        await Expect(rad).ToContainTextAsync("72,5 %");

        await rad.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).PressAsync("Enter");
        await ruta.GetByRole(AriaRole.Button, new() { Name = "Ta bort målet" }).PressAsync("Enter");
        await Expect(sida.GetByText("Mål 1 är borttaget.")).ToBeVisibleAsync();
        await Expect(sida.GetByText("Inga mål är inlagda.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Kansliet_ser_målen_maskerade_och_kan_inte_ta_bort_ett_som_är_bedömt()
    {
        var sida = await webbläsare.LoggaInAsync("kansli", till: "/insatser/ung-intro?period=2021H1");
        var tabell = sida.GetByRole(AriaRole.Region, new() { Name = "Mål och bedömningar" });

        await Expect(tabell.GetByRole(AriaRole.Row).Filter(new() { HasText = "påbörjat annat strukturerat" })).ToContainTextAsync("76 % (28 av 37)");
        var liten = tabell.GetByRole(AriaRole.Row).Filter(new() { HasText = "känd planering" });
        await Expect(liten).ToContainTextAsync("Ej uppnått");
        await Expect(liten).Not.ToContainTextAsync("37");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Ändra målen" }).PressAsync("Enter");
        await Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Ta bort" })).ToHaveCountAsync(0);
    }
}
