using System.Diagnostics;

namespace Finsam.Testing.Database;

/// <summary>A data folder for a cluster that ends with this process, however the process ends.</summary>
public static class Testmapp
{
    // A test host gets a tenth of a second to end, and may be killed: so another process waits for it. SIGQUIT stops a postmaster at once.
    private const string Städning =
        """
        exec </dev/null >/dev/null 2>&1
        while kill -0 "$1"; do sleep 0.3; done
        [ -f "$2/pg/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$2/pg/postmaster.pid")"
        while [ -f "$2/pg/postmaster.pid" ] && kill -0 "$(head -n 1 "$2/pg/postmaster.pid")"; do sleep 0.1; done
        rm -rf "$2"
        """;

    /// <summary>A new folder, short enough for a socket in it, and open to the user that the cluster runs as.</summary>
    public static string Ny()
    {
        var mapp = $"/tmp/finsam-test-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..8]}";
        Directory.CreateDirectory(mapp);
        using var städare = Process.Start("setsid", ["-f", "sh", "-c", Städning, "sh", $"{Environment.ProcessId}", mapp]);
        städare.WaitForExit();
        return mapp;
    }
}
