using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests.Kvartalsrapporter;

/// <summary>Nothing typed is lost; two people in one draft see each other.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class UtkastTests(Webbläsare webbläsare, Rapportwebb webb)
{
    [Fact]
    public async Task Det_som_skrivs_medan_förbindelsen_är_borta_sparas_när_den_är_tillbaka()
    {
        var sida = await ÖppnaAsync("styrgruppsordforande", "2020Q4");
        var ruta = sida.Locator("#f-i_fas-kommentar");
        await ruta.PressSequentiallyAsync("Skrivet med förbindelse");
        await Rapportwebb.SparatAsync(sida);

        await sida.Context.SetOfflineAsync(true);
        await ruta.PressSequentiallyAsync(" och utan");
        await Expect(sida.Locator("[data-sparlage]")).ToContainTextAsync("Ingen förbindelse");
        await sida.Context.SetOfflineAsync(false);

        await Rapportwebb.SparatAsync(sida);
        await Expect(ruta).ToHaveValueAsync("Skrivet med förbindelse och utan");
        await Expect((await ÖppnaAsync("styrgruppsledamot", "2020Q4")).Locator("#f-i_fas-kommentar")).ToHaveValueAsync("Skrivet med förbindelse och utan");
    }

    [Fact]
    public async Task En_omstart_av_servern_mitt_i_en_mening_förlorar_inget()
    {
        var sida = await ÖppnaAsync("styrgruppsordforande", "2020Q3");
        await sida.Locator("#f-prognos-kommentar").PressSequentiallyAsync("Före");
        await webb.StartaOmAsync(() => sida.Locator("#f-prognos-kommentar").PressSequentiallyAsync(", under"));

        // The circuit is gone with the server: the page comes anew by itself, with what was typed.
        await Expect(sida.Locator("#f-prognos-kommentar")).ToHaveValueAsync("Före, under", new() { Timeout = 60_000 });
        await Rapportwebb.SparatAsync(sida);
        await sida.ReloadAsync();
        await Expect(sida.Locator("#f-prognos-kommentar")).ToHaveValueAsync("Före, under");
    }

    [Fact]
    public async Task Två_webbläsare_i_ett_utkast_ser_varandras_fält_och_krocken_står_i_fältet()
    {
        var en = await ÖppnaAsync("styrgruppsordforande", "2020Q2");
        var annan = await ÖppnaAsync("styrgruppsledamot", "2020Q2");
        await annan.Locator("#f-i_fas-kommentar").FillAsync("Från ledamoten");
        await Expect(en.Locator("#f-i_fas-kommentar")).ToHaveValueAsync("Från ledamoten");
        await Expect(en.GetByText("Skrivet av Ledamot i Växtverkets styrgrupp").First).ToBeVisibleAsync();

        // Both write in the same field; one of them hears of the other only afterwards.
        await en.Context.SetOfflineAsync(true);
        await en.Locator("#f-i_fas-kommentar").FillAsync("Från ordföranden");
        await annan.Locator("#f-i_fas-kommentar").FillAsync("Ledamoten ändrar");
        await Rapportwebb.SparatAsync(annan);
        await en.Context.SetOfflineAsync(false);

        var krock = en.Locator(".krock");
        await Expect(krock).ToContainTextAsync("Ledamoten ändrar", new() { Timeout = 30_000 });
        await Expect(en.Locator("#f-i_fas-kommentar")).ToHaveValueAsync("Från ordföranden");
        await krock.GetByRole(AriaRole.Button, new() { Name = "Behåll min text" }).ClickAsync();
        await Expect(annan.Locator("#f-i_fas-kommentar")).ToHaveValueAsync("Från ordföranden");
        await Expect(krock).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Fel_i_ett_svar_sägs_i_fältet_och_inget_går_förlorat()
    {
        var sida = await ÖppnaAsync("styrgruppsordforande", "2020Q1", "styrgrupp");
        await sida.Locator("#f-styrgruppsmoten").CheckAsync();
        await sida.Locator("#f-styrgruppsmoten-1-datum").FillAsync("2020-05-01");
        await Expect(sida.Locator("#f-styrgruppsmoten-1-datum-fel")).ToContainTextAsync("utanför kvartalet");

        var lång = new string('å', 10_000);
        await sida.Locator("#f-styrgruppsmoten-kommentar").FillAsync(lång);
        await Expect(sida.Locator("#f-styrgruppsmoten-kommentar-fel")).ToContainTextAsync("10\u00A0000 tecken");
        await sida.ReloadAsync();
        await Expect(sida.Locator("#f-styrgruppsmoten-1-datum")).ToHaveValueAsync("2020-05-01");
        await Expect(sida.Locator("#f-styrgruppsmoten-kommentar")).ToHaveValueAsync(lång);
    }

    [Fact]
    public async Task Förra_kvartalets_svar_bärs_över_med_ett_klick_och_märks()
    {
        var sida = await ÖppnaAsync("styrgruppsordforande", "2021Q3");
        var kort = sida.Locator("#q-i_fas");
        await kort.GetByRole(AriaRole.Button, new() { Name = "Oförändrat" }).ClickAsync();

        await Expect(kort.Locator("[value=nej]")).ToBeCheckedAsync();
        await Expect(kort.Locator("textarea")).ToHaveValueAsync("Pandemirelaterat.");
        await Expect(kort.GetByText("Oförändrat sedan kvartal 2 2021")).ToBeVisibleAsync();
        await kort.Locator("textarea").FillAsync("Nu av annat skäl");
        await Expect(kort.GetByText("Oförändrat sedan kvartal 2 2021")).ToHaveCountAsync(0);
    }

    private async Task<IPage> ÖppnaAsync(string konto, string kvartal, string steg = "prognos")
    {
        var sida = await webbläsare.LoggaInAsync(konto, await webb.AdressAsync(), Rapportwebb.Rapport(kvartal, steg));
        await sida.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return sida;
    }
}
