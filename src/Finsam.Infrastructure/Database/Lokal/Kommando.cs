using System.Diagnostics;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>What a command answered.</summary>
internal sealed record Kommandosvar(int Kod, string Text)
{
    /// <summary>Whether it went well.</summary>
    public bool Lyckades => Kod == 0;

    /// <summary>The line that most likely says what went wrong.</summary>
    public string SistaRaden => Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? $"felkod {Kod}";
}

/// <summary>Runs a command and waits for it; its output is taken, never passed on.</summary>
internal static class Kommando
{
    /// <summary>Runs it with a clean PostgreSQL environment, in a folder that every user can enter.</summary>
    public static async Task<Kommandosvar> KörAsync(string fil, IEnumerable<string> argument, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(fil, argument)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };

        // PGDATA, PGHOST and the rest would send the tools elsewhere; an uninstalled locale would stop them.
        foreach (var namn in start.Environment.Keys.Where(namn => namn.StartsWith("PG", StringComparison.Ordinal) || namn.StartsWith("LC_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(namn);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{fil} did not start.");
        process.StandardInput.Close();
        try
        {
            var ut = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var fel = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new(process.ExitCode, await ut + await fel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
