using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Microsoft.Playwright;

namespace Finsam.Bench;

/// <summary>Memory of the web process, idle and with an översikt open in each of twenty browser profiles.</summary>
internal static class Webbmätning
{
    public const int Flikar = 20;

    public static async Task<Webbresultat> MätAsync(Förbund förbund)
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using (var värd = await Vymätning.VärdAsync(databas))
            await värd.SändAsync(new ImporteraCommand(Utbytesmapp.Skriv(förbund), false));

        await using var webb = await Webbprocess.StartaAsync(databas);
        await Task.Delay(TimeSpan.FromSeconds(5));
        var vilande = webb.Minne;

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Webbprocess.ChromiumAsync(playwright);

        // The first visit loads and compiles what every visit uses.
        await using (await ÖppnaAsync(webb, browser))
            await Task.Delay(TimeSpan.FromSeconds(3));
        var varm = webb.Minne;
        var profiler = new List<IBrowserContext>();
        for (var i = 0; i < Flikar; i++)
            profiler.Add(await ÖppnaAsync(webb, browser));
        await Task.Delay(TimeSpan.FromSeconds(10));
        var öppna = webb.Minne;
        foreach (var profil in profiler)
            await profil.CloseAsync();
        return new(förbund.Insatser.Count, vilande, varm, öppna);
    }

    private static async Task<IBrowserContext> ÖppnaAsync(Webbprocess webb, IBrowser browser)
    {
        var (profil, sida) = await webb.LoggaInAsync(browser, "kansli");

        // The last half-year with data, and its table on screen: then the circuit is up and keeps what it shows.
        await sida.GotoAsync($"/?period={Förbund.SistaÅr}H1");
        await sida.Locator("table tbody tr").First.WaitForAsync();
        return profil;
    }
}

/// <summary>MB: before the first visit, after it, and with all open.</summary>
internal sealed record Webbresultat(int Insatser, double Vilande, double Varm, double Öppna)
{
    public double PerFlik => (Öppna - Varm) / Webbmätning.Flikar;
}
