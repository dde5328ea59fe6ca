using System.Collections.Concurrent;
using System.Diagnostics;

namespace Finsam.Testing.Database;

/// <summary>A data folder for a cluster that ends with this process, however the process ends.</summary>
public static class Testmapp
{
    // A test host gets a tenth of a second to end, and may be killed: so another process waits for it, until nobody holds the other end of what it
    // reads. SIGQUIT stops a postmaster at once.
    private const string Städning =
        """
        exec >/dev/null 2>&1
        read -r slut
        [ -f "$1/pg/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$1/pg/postmaster.pid")"
        while [ -f "$1/pg/postmaster.pid" ] && kill -0 "$(head -n 1 "$1/pg/postmaster.pid")"; do sleep 0.1; done
        rm -rf "$1"
        """;

    /// <summary>
    /// In memory where there is room: each test database is some hundred files, and to make and drop those on a disk takes longer than most tests do.
    /// </summary>
    private static readonly string Rot = new DriveInfo("/dev/shm") is { IsReady: true, AvailableFreeSpace: > 4_000_000_000 } ? "/dev/shm" : "/tmp";

    /// <summary>Kept, for theirs is the end that is held.</summary>
    private static readonly ConcurrentBag<Process> Städare = [];

    /// <summary>A new folder, short enough for a socket in it, and open to the user that the cluster runs as.</summary>
    public static string Ny()
    {
        var mapp = $"{Rot}/finsam-test-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..8]}";
        Directory.CreateDirectory(mapp);
        var städare = Process.Start(new ProcessStartInfo("setsid", ["-f", "sh", "-c", Städning, "sh", mapp]) { RedirectStandardInput = true })!;
        Städare.Add(städare);
        städare.WaitForExit();
        return mapp;
    }
}
