using System.Runtime.InteropServices;

namespace Finsam.Bench;

/// <summary>The machine: what it is, not whose or where.</summary>
internal static class Maskin
{
    public static string Beskriv()
    {
        var cpu = Rad("/proc/cpuinfo", "model name") ?? $"{RuntimeInformation.ProcessArchitecture}";
        var minne = long.Parse((Rad("/proc/meminfo", "MemTotal") ?? "0 kB").Split(' ')[0]) / 1024 / 1024;
        var belastning = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        var postgres = Directory.Exists("/usr/lib/postgresql") ? string.Join('/', Directory.GetDirectories("/usr/lib/postgresql").Select(Path.GetFileName)) : "?";
        return $"{Environment.ProcessorCount} cores of {cpu}, {minne} GB, {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, .NET {Environment.Version}, PostgreSQL {postgres} without fsync on the same machine; load average at the end {belastning}";
    }

    private static string? Rad(string fil, string nyckel) =>
        File.Exists(fil) ? File.ReadLines(fil).FirstOrDefault(rad => rad.StartsWith(nyckel, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
}
