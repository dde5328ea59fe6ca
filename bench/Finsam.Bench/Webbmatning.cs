using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Finsam.Application.Utbyte;
using Finsam.Testing;
using Finsam.Testing.Database;
using Microsoft.Playwright;

namespace Finsam.Bench;

/// <summary>Memory of the web process, idle and with an översikt open in each of twenty browser profiles.</summary>
internal static class Webbmätning
{
    public const int Flikar = 20;

    private static string Webb => Path.Combine(Repo.Rot, "src", "Finsam.Web");

    public static async Task<Webbresultat> MätAsync(Förbund förbund)
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using (var värd = await Vymätning.VärdAsync(databas))
            await värd.SändAsync(new ImporteraCommand(Utbytesmapp.Skriv(förbund), false));

        var adress = $"http://127.0.0.1:{LedigPort()}";
        using var process = Starta(databas, adress);
        try
        {
            await VäntaAsync(process, adress);
            await Task.Delay(TimeSpan.FromSeconds(5));
            var vilande = Minne(process);

            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("FINSAM_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });

            // The first visit loads and compiles what every visit uses.
            await using (var första = await ÖppnaAsync(browser, adress))
                await Task.Delay(TimeSpan.FromSeconds(3));
            var varm = Minne(process);
            var profiler = new List<IBrowserContext>();
            for (var i = 0; i < Flikar; i++)
                profiler.Add(await ÖppnaAsync(browser, adress));
            await Task.Delay(TimeSpan.FromSeconds(10));
            var öppna = Minne(process);
            foreach (var profil in profiler)
                await profil.CloseAsync();
            return new(förbund.Insatser.Count, vilande, varm, öppna);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<IBrowserContext> ÖppnaAsync(IBrowser browser, string adress)
    {
        var profil = await browser.NewContextAsync(new() { BaseURL = adress, Locale = "sv-SE", ViewportSize = new() { Width = 1440, Height = 900 } });
        profil.SetDefaultTimeout(120_000);
        var sida = await profil.NewPageAsync();
        await sida.GotoAsync("/logga-in");
        await sida.Locator("form:has(input[value='kansli']) button").ClickAsync();
        await sida.Locator("h1").WaitForAsync();

        // The last half-year with data, and its table on screen: then the circuit is up and keeps what it shows.
        await sida.GotoAsync($"/?period={Förbund.SistaÅr}H1");
        await sida.Locator("table tbody tr").First.WaitForAsync();
        return profil;
    }

    private static Process Starta(Testdatabas databas, string adress)
    {
        var byggd = new DirectoryInfo(AppContext.BaseDirectory);
        var dll = Path.Combine(Webb, "bin", byggd.Parent!.Name, byggd.Name, "Finsam.Web.dll");
        var start = new ProcessStartInfo("dotnet", [dll, "--urls", adress, "--demo"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_CONTENTROOT"] = Webb;
        foreach (var (namn, värde) in databas.Inställningar)
            start.Environment[namn.Replace(":", "__", StringComparison.Ordinal)] = värde;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task VäntaAsync(Process process, string adress)
    {
        using var klient = new HttpClient();
        for (var tid = Stopwatch.StartNew(); tid.Elapsed < TimeSpan.FromMinutes(5); await Task.Delay(200))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The web stopped with {process.ExitCode}.");
            try
            {
                if ((await klient.GetAsync($"{adress}/halsa")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The web did not start.");
    }

    /// <summary>Resident memory in MB.</summary>
    private static double Minne(Process process) =>
        double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(rad => rad.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    private static int LedigPort()
    {
        using var lyssnare = new TcpListener(IPAddress.Loopback, 0);
        lyssnare.Start();
        return ((IPEndPoint)lyssnare.LocalEndpoint).Port;
    }
}

/// <summary>MB: before the first visit, after it, and with all open.</summary>
internal sealed record Webbresultat(int Insatser, double Vilande, double Varm, double Öppna)
{
    public double PerFlik => (Öppna - Varm) / Webbmätning.Flikar;
}
