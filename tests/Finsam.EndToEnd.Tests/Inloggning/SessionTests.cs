using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests.Inloggning;

/// <summary>Logins end: by lockout, by "log out everywhere", by a new password, by a closed account; an open page too.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class SessionTests(Webbläsare webbläsare)
{
    private static readonly Regex Inloggningen = new("/logga-in");

    [Fact]
    public async Task Efter_fem_fel_är_kontot_låst_och_svaret_är_detsamma_som_för_ett_konto_som_inte_finns()
    {
        var konto = await Provkonto.SkapaAsync(webbläsare.Databas, "styrelse");
        var sida = await webbläsare.NySidaAsync();
        for (var försök = 0; försök < 5; försök++)
        {
            await konto.LoggaInAsync(sida, "fel lösenord varje gång");
            await Expect(sida.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        }

        await konto.LoggaInAsync(sida);
        var låst = await sida.GetByRole(AriaRole.Alert).First.InnerTextAsync();
        await sida.GotoAsync("/logga-in");
        await sida.GetByLabel("E-post eller användarnamn").FillAsync("finns-inte@example.com");
        await sida.GetByLabel("Lösenord", new() { Exact = true }).FillAsync(Provkonto.Lösenord);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        (await sida.GetByRole(AriaRole.Alert).First.InnerTextAsync()).Should().Be(låst);
        (await konto.HistorikAsync()).Select(h => h.Vad).Should().Equal("konto.last");
    }

    [Fact]
    public async Task Logga_ut_överallt_stänger_en_öppen_sida_i_en_annan_webbläsare()
    {
        var konto = await Provkonto.SkapaAsync(webbläsare.Databas, "styrelse");
        var öppen = await ÖppenÖversiktAsync(konto);
        var annan = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(annan);
        await annan.GotoAsync("/mitt-konto");
        await annan.GetByRole(AriaRole.Button, new() { Name = "Logga ut överallt" }).ClickAsync();
        await annan.WaitForURLAsync(Inloggningen);
        await öppen.WaitForURLAsync(Inloggningen);
        (await konto.HistorikAsync()).Select(h => h.Vad).Should().Equal("konto.utloggat-overallt");
    }

    [Fact]
    public async Task Ett_stängt_konto_åker_ut_och_kommer_inte_in()
    {
        var konto = await Provkonto.SkapaAsync(webbläsare.Databas, "styrelse");
        var öppen = await ÖppenÖversiktAsync(konto);
        await konto.StängAsync();
        await öppen.WaitForURLAsync(Inloggningen);

        await konto.LoggaInAsync(öppen);
        await Expect(öppen.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Fel användarnamn eller lösenord");
    }

    [Fact]
    public async Task Ett_nytt_lösenord_ska_vara_bra_och_avslutar_de_andra_inloggningarna()
    {
        const string Nytt = "sju gröna hattar på tork";
        var konto = await Provkonto.SkapaAsync(webbläsare.Databas, "styrelse");
        var öppen = await ÖppenÖversiktAsync(konto);
        var sida = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(sida);
        await BytAsync(sida, "inte det rätta", Nytt);
        await Expect(sida.GetByText("Det nuvarande lösenordet stämmer inte.").First).ToBeVisibleAsync();
        await BytAsync(sida, Provkonto.Lösenord, "Sommaren2025!");
        await Expect(sida.GetByText("ett av de vanligaste").First).ToBeVisibleAsync();
        await BytAsync(sida, Provkonto.Lösenord, Nytt);
        await Expect(sida.GetByText("Lösenordet är bytt.")).ToBeVisibleAsync();
        await öppen.WaitForURLAsync(Inloggningen);
        await sida.ReloadAsync();
        await Expect(sida.Locator("h1")).ToHaveTextAsync("Mitt konto");

        await konto.LoggaInAsync(öppen, Nytt);
        await Expect(öppen.Locator("h1")).ToContainTextAsync("Översikt");
        (await konto.HistorikAsync()).Select(h => h.Vad).Should().Equal("konto.losenord");
        webbläsare.Utskrift.Should().NotContainAny(Nytt, Provkonto.Lösenord, konto.Namn);
    }

    private static async Task BytAsync(IPage sida, string nuvarande, string nytt)
    {
        await sida.GotoAsync("/mitt-konto/losenord");
        await sida.GetByLabel("Nuvarande lösenord").FillAsync(nuvarande);
        await sida.GetByLabel("Nytt lösenord", new() { Exact = true }).FillAsync(nytt);
        await sida.GetByLabel("Nytt lösenord en gång till").FillAsync(nytt);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Byt lösenord" }).ClickAsync();
    }

    private async Task<IPage> ÖppenÖversiktAsync(Provkonto konto)
    {
        var sida = await webbläsare.NySidaAsync();
        await konto.LoggaInAsync(sida);
        await Expect(sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" })).ToBeEnabledAsync();
        return sida;
    }
}
