using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Finsam.Testing;

namespace Finsam.EndToEnd.Tests;

/// <summary>The program itself, as whoever runs the server starts it.</summary>
internal static class Finsamprogram
{
    private static readonly string Webb = Path.Combine(Repo.Rot, "src", "Finsam.Web");

    private static string Dll => Path.Combine(Webb, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "Finsam.Web.dll");

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Kod, string Ut, string Fel)> KörAsync(IReadOnlyDictionary<string, string?> miljö, params string[] argument)
    {
        using var process = Starta(miljö, argument);
        var ut = process.StandardOutput.ReadToEndAsync();
        var fel = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await ut, await fel);
    }

    /// <summary>Starts the web with the demo's accounts, and waits until it answers.</summary>
    /// <param name="miljö">Its settings.</param>
    /// <param name="adress">Where, when it is to be where another was.</param>
    public static async Task<Webbprocess> StartaWebbAsync(IReadOnlyDictionary<string, string?> miljö, string? adress = null)
    {
        adress ??= $"http://127.0.0.1:{LedigPort()}";
        var webb = new Webbprocess(Starta(miljö, "--urls", adress, "--demo"), adress);
        await webb.VäntaAsync();
        return webb;
    }

    /// <summary>Starts the web as on a server of one's own: Production, without demo.</summary>
    public static async Task<Webbprocess> StartaDriftAsync(IReadOnlyDictionary<string, string?> miljö)
    {
        var adress = $"http://127.0.0.1:{LedigPort()}";
        var webb = new Webbprocess(Starta(new Dictionary<string, string?>(miljö) { ["ASPNETCORE_ENVIRONMENT"] = "Production" }, "--urls", adress), adress);
        await webb.VäntaAsync();
        return webb;
    }

    private static Process Starta(IReadOnlyDictionary<string, string?> miljö, params string[] argument)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. argument]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_CONTENTROOT"] = Webb;
        foreach (var (namn, värde) in miljö)
        {
            start.Environment[namn.Replace(":", "__")] = värde;
        }

        return Process.Start(start)!;
    }

    private static int LedigPort()
    {
        using var lyssnare = new TcpListener(IPAddress.Loopback, 0);
        lyssnare.Start();
        return ((IPEndPoint)lyssnare.LocalEndpoint).Port;
    }
}

/// <summary>A running web server.</summary>
internal sealed class Webbprocess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _rader = [];

    public Webbprocess(Process process, string adress)
    {
        (_process, Adress) = (process, adress);
        process.OutputDataReceived += (_, rad) => Spara(rad.Data);
        process.ErrorDataReceived += (_, rad) => Spara(rad.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Adress { get; }

    /// <summary>Everything it has written, for a failing test to show and for a test that nothing personal was logged.</summary>
    public string Utskrift
    {
        get
        {
            lock (_rader)
            {
                return string.Join('\n', _rader);
            }
        }
    }

    public async Task VäntaAsync()
    {
        using var klient = new HttpClient();
        for (var tid = Stopwatch.StartNew(); tid.Elapsed < TimeSpan.FromSeconds(180); await Task.Delay(100))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The web stopped with {_process.ExitCode}:\n{Utskrift}");
            }

            try
            {
                if ((await klient.GetAsync($"{Adress}/halsa")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException($"The web did not start:\n{Utskrift}");
    }

    /// <summary>As when the power goes: kill -9.</summary>
    public async Task DödaAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // Politely, so that a local PostgreSQL is stopped too.
            using var avsluta = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await avsluta.WaitForExitAsync();
            await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }

        _process.Dispose();
    }

    private void Spara(string? rad)
    {
        if (rad is not null)
        {
            lock (_rader)
            {
                _rader.Add(rad);
            }
        }
    }
}
