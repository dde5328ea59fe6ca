using System.Diagnostics;

namespace Finsam.Infrastructure.Tests.Database;

/// <summary>A second process that uses the same local database.</summary>
internal sealed class AnnanProcess : IDisposable
{
    private readonly Process _process;

    private AnnanProcess(Process process) => _process = process;

    /// <summary>Starts it and waits until its database is ready.</summary>
    public static async Task<AnnanProcess> StartaAsync(string mapp, bool snabb)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            ArgumentList = { typeof(AnnanProcess).Assembly.Location, mapp, snabb.ToString() },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        (await process.StandardOutput.ReadLineAsync()).Should().Be("klar");
        return new(process);
    }

    /// <summary>Lets it end by itself.</summary>
    public async Task AvslutaAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.ExitCode.Should().Be(0);
    }

    /// <summary>kill -9.</summary>
    public async Task DödaAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
