using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Finsam.Testing;
using Finsam.Testing.Database;
using Microsoft.Playwright;

namespace Finsam.Bench;

/// <summary>The program's web in a process of its own over a database, as it runs with the demo's accounts; and a Chromium to visit it with.</summary>
internal sealed class Webbprocess : IAsyncDisposable
{
    private readonly Process _process;

    private Webbprocess(Process process, string adress) => (_process, Adress) = (process, adress);

    /// <summary>Where it answers.</summary>
    public string Adress { get; }

    /// <summary>Resident memory in MB.</summary>
    public double Minne =>
        double.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(rad => rad.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>Processor time so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    private static string Webb => Path.Combine(Repo.Rot, "src", "Finsam.Web");

    /// <summary>Starts it, and waits until it answers.</summary>
    public static async Task<Webbprocess> StartaAsync(Testdatabas databas)
    {
        var adress = $"http://127.0.0.1:{LedigPort()}";
        var webb = new Webbprocess(Starta(databas, adress), adress);
        try
        {
            await webb.VäntaAsync();
            return webb;
        }
        catch
        {
            await webb.DisposeAsync();
            throw;
        }
    }

    /// <summary>A Chromium.</summary>
    public static Task<IBrowser> ChromiumAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("FINSAM_CHROMIUM") ?? "/usr/bin/chromium",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    /// <summary>A profile of a browser in which a demo account is logged in.</summary>
    public async Task<(IBrowserContext Profil, IPage Sida)> LoggaInAsync(IBrowser browser, string konto)
    {
        var profil = await browser.NewContextAsync(new() { BaseURL = Adress, Locale = "sv-SE", ViewportSize = new() { Width = 1440, Height = 900 } });
        profil.SetDefaultTimeout(120_000);
        var sida = await profil.NewPageAsync();
        await sida.GotoAsync("/logga-in");
        await sida.Locator($"form:has(input[value='{konto}']) button").ClickAsync();
        await sida.Locator("h1").WaitForAsync();
        return (profil, sida);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
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

    private async Task VäntaAsync()
    {
        using var klient = new HttpClient();
        for (var tid = Stopwatch.StartNew(); tid.Elapsed < TimeSpan.FromMinutes(5); await Task.Delay(200))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The web stopped with {_process.ExitCode}.");
            try
            {
                if ((await klient.GetAsync($"{Adress}/halsa")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The web did not start.");
    }

    private static int LedigPort()
    {
        using var lyssnare = new TcpListener(IPAddress.Loopback, 0);
        lyssnare.Start();
        return ((IPEndPoint)lyssnare.LocalEndpoint).Port;
    }
}
