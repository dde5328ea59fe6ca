using System.Diagnostics;
using System.Text;
using Finsam.Infrastructure.Database;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>One of PostgreSQL's own programs at work. What it says of a fault is passed on in one line, without the rows that it happened in.</summary>
internal sealed class Pgprocess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _fel;

    private Pgprocess(Process process)
    {
        _process = process;
        _fel = process.StandardError.ReadToEndAsync();
        In = process.StandardInput.BaseStream;
        Ut = process.StandardOutput;
    }

    /// <summary>What it reads.</summary>
    public Stream In { get; }

    /// <summary>What it writes.</summary>
    public StreamReader Ut { get; }

    /// <summary>Starts it.</summary>
    public static Pgprocess Starta(string program, IEnumerable<string> argument, IReadOnlyDictionary<string, string> miljö)
    {
        var start = new ProcessStartInfo(program, argument)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            WorkingDirectory = "/",
        };

        // They would send it elsewhere than the connection string says.
        start.Environment.Remove("PGHOSTADDR");
        start.Environment.Remove("PGSERVICE");
        foreach (var (namn, värde) in miljö)
        {
            start.Environment[namn] = värde;
        }

        return new(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."));
    }

    /// <summary>Waits until it has ended by itself.</summary>
    /// <exception cref="DatabasException">It ended with a fault.</exception>
    public async Task SlutaAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        if (_process.ExitCode != 0)
        {
            throw await FelAsync();
        }
    }

    /// <summary>Why it has ended, or is about to: its pipe broke.</summary>
    public async Task<DatabasException> FelAsync()
    {
        await _process.WaitForExitAsync();
        var rader = (await _fel).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var orsak = Array.Find(rader, rad => rad.Contains("error:", StringComparison.OrdinalIgnoreCase)) ?? rader.FirstOrDefault() ?? $"felkod {_process.ExitCode}";
        return new($"{Path.GetFileName(_process.StartInfo.FileName)} misslyckades: {orsak}");
    }

    /// <summary>Ends it at once.</summary>
    public async Task AvbrytAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await AvbrytAsync();
        _process.Dispose();
    }
}
