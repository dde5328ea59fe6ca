using System.Diagnostics;

namespace Finsam.Bench;

/// <summary>How many cores were busy while something was measured: of the whole machine, and with one process.</summary>
internal sealed class Belastning(Func<TimeSpan> process)
{
    /// <summary>Of /proc/stat, the same on every Linux that .NET runs on.</summary>
    private const double Tick = 0.01;

    private readonly Stopwatch _klocka = Stopwatch.StartNew();
    private readonly double _maskin = Maskin();
    private readonly TimeSpan _process = process();

    /// <summary>Since it was made.</summary>
    public Kärnor Hittills
    {
        get
        {
            var sekunder = _klocka.Elapsed.TotalSeconds;
            return new((Maskin() - _maskin) / sekunder, (process() - _process).TotalSeconds / sekunder);
        }
    }

    /// <summary>Seconds that cores have worked: all but idle and waiting for disks.</summary>
    private static double Maskin()
    {
        var tal = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..].Select(double.Parse).ToList();
        return (tal.Take(8).Sum() - tal[3] - tal[4]) * Tick;
    }
}

/// <summary>Busy cores.</summary>
/// <param name="Maskin">Of the whole machine.</param>
/// <param name="Program">With the program.</param>
internal sealed record Kärnor(double Maskin, double Program);
