using System.Diagnostics;
using Finsam.Testing.Database;
using Microsoft.Playwright;

namespace Finsam.Bench;

/// <summary>Twenty browser profiles with a form of a kvartalsrapport open, all typing at once.</summary>
internal static class Skrivmätning
{
    public const int Profiler = 20;
    public const int Meningar = 6;

    /// <summary>Between two keystrokes: somebody who types well.</summary>
    private const int Anslag = 120;

    private const string Konto = "insatsansvarig";

    /// <summary>Notes when a save leaves the browser, when its answer is there, and when the last key was struck.</summary>
    private const string Lyssna =
        """
        () => {
          const tider = window.finsamTider = [];
          let sparar = 0, tangent = 0;
          document.addEventListener('input', () => tangent = performance.now(), true);
          new MutationObserver(() => {
            const lage = document.querySelector('[data-sparlage]')?.dataset.lage;
            // Said again while saving: the last one was answered, and more had been typed meanwhile.
            if (sparar) tider.push([performance.now() - sparar, lage === 'sparat' ? performance.now() - tangent : -1]);
            sparar = lage === 'sparar' ? performance.now() : 0;
          }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-lage'] });
        }
        """;

    public static async Task<Skrivresultat> MätAsync()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        var insatser = (await Utkastförbund.LäsInAsync(databas)).Take(Profiler + 1).ToList();
        await using var webb = await Webbprocess.StartaAsync(databas);
        await databas.KörAsync(
            $"""
            insert into uppdrag (id, konto_id, roll, insats_id, from_dag)
            select gen_random_uuid(), k.id, '{Konto}', i.id, '2020-01-01' from konto k, insats i
            where k.user_name = '{Konto}' and i.kod in ({string.Join(',', insatser.Select(kod => $"'{kod}'"))})
            """);

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Webbprocess.ChromiumAsync(playwright);
        var (första, prov) = await ÖppnaAsync(webb, browser, insatser[Profiler]);
        await SkrivAsync(prov, 2);
        await första.CloseAsync();
        await Task.Delay(TimeSpan.FromSeconds(3));
        var varm = webb.Minne;

        var sidor = new List<IPage>();
        foreach (var insats in insatser.Take(Profiler))
            sidor.Add((await ÖppnaAsync(webb, browser, insats)).Sida);
        await Task.Delay(TimeSpan.FromSeconds(10));
        var öppna = webb.Minne;

        var (klocka, belastning) = (Stopwatch.StartNew(), new Belastning(() => webb.Processor));
        await Task.WhenAll(sidor.Select(sida => SkrivAsync(sida, Meningar)));
        var (sekunder, kärnor) = (klocka.Elapsed.TotalSeconds, belastning.Hittills);

        var tider = new List<double[]>();
        foreach (var sida in sidor)
            tider.AddRange(await sida.EvaluateAsync<double[][]>("() => window.finsamTider"));
        return new(
            varm,
            öppna,
            webb.Minne,
            new([.. tider.Select(t => t[0]).Order()], tider.Count / sekunder, kärnor),
            new([.. tider.Select(t => t[1]).Where(t => t >= 0).Order()], tider.Count / sekunder, kärnor));
    }

    private static async Task<(IBrowserContext Profil, IPage Sida)> ÖppnaAsync(Webbprocess webb, IBrowser browser, string insats)
    {
        var (profil, sida) = await webb.LoggaInAsync(browser, Konto);
        await sida.GotoAsync($"/insatser/{insats}/kvartalsrapporter/{Utkastförbund.Kvartal}?steg={Utkastförbund.Fält}");

        // The form listens to the keys once its script is there.
        await Fält(sida).WaitForAsync();
        await sida.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await sida.EvaluateAsync(Lyssna);
        return (profil, sida);
    }

    /// <summary>Types so many sentences, and waits until each of them is saved.</summary>
    private static async Task SkrivAsync(IPage sida, int meningar)
    {
        for (var i = 1; i <= meningar; i++)
        {
            await Fält(sida).PressSequentiallyAsync($"Mening {i} om insatsen. ", new() { Delay = Anslag });
            await sida.Locator("[data-sparlage][data-lage='sparat']").WaitForAsync();
        }
    }

    private static ILocator Fält(IPage sida) => sida.Locator($"[data-falt='{Utkastförbund.Fält}']");
}

/// <summary>Memory in MB, and milliseconds: from when a save leaves the browser until its answer, and from the last key until all is saved.</summary>
/// <param name="Varm">After a first visit.</param>
/// <param name="Öppna">With a form open in each profile.</param>
/// <param name="Efter">When all have typed.</param>
/// <param name="Svar">From the browser and back.</param>
/// <param name="Sparat">From the last key to saved: the pause after it is in it.</param>
internal sealed record Skrivresultat(double Varm, double Öppna, double Efter, Svarstider Svar, Svarstider Sparat)
{
    public double PerKrets => (Öppna - Varm) / Skrivmätning.Profiler;

    public double PerKretsEfter => (Efter - Varm) / Skrivmätning.Profiler;
}
