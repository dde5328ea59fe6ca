namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>The system user that the cluster runs as: our own, save for root, since PostgreSQL refuses to run as root.</summary>
internal static class Klusteranvändare
{
    private const string Postgres = "postgres";

    private static bool Byter => Environment.IsPrivilegedProcess;

    /// <summary>Runs a command as the cluster's user.</summary>
    public static Task<Kommandosvar> KörAsync(string fil, IEnumerable<string> argument, CancellationToken cancellationToken)
    {
        if (!Byter)
        {
            return Kommando.KörAsync(fil, argument, cancellationToken);
        }

        // setpriv asks no PAM; runuser is there where setpriv is not.
        return File.Exists("/usr/bin/setpriv")
            ? Kommando.KörAsync("/usr/bin/setpriv", [$"--reuid={Postgres}", $"--regid={Postgres}", "--init-groups", "--", fil, .. argument], cancellationToken)
            : Kommando.KörAsync("runuser", ["-u", Postgres, "--", fil, .. argument], cancellationToken);
    }

    /// <summary>Makes a folder that only the cluster's user can enter.</summary>
    public static async Task SkapaMappAsync(string mapp, CancellationToken cancellationToken)
    {
        const UnixFileMode baraÄgaren = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (OperatingSystem.IsWindows())
        {
            throw new DatabasException("En egen databas kan programmet bara köra på Linux: ange en server i ConnectionStrings__Finsam.");
        }

        if (!Byter)
        {
            Directory.CreateDirectory(mapp, baraÄgaren);

            // Fails unless the folder is ours: in a shared folder somebody else may have made it first.
            File.SetUnixFileMode(mapp, baraÄgaren);
            return;
        }

        var svar = await Kommando.KörAsync("install", ["-d", "-o", Postgres, "-g", Postgres, "-m", "0700", "--", mapp], cancellationToken);
        if (!svar.Lyckades)
        {
            throw new DatabasException($"Mappen {mapp} kunde inte ges till systemanvändaren {Postgres}: {svar.SistaRaden}.");
        }
    }

    /// <summary>Checks that the cluster's user exists and can reach the folder.</summary>
    /// <exception cref="DatabasException">It does not, or cannot.</exception>
    public static async Task KontrolleraAsync(string mapp, CancellationToken cancellationToken)
    {
        if (!Byter)
        {
            return;
        }

        if (!(await Kommando.KörAsync("id", ["-u", Postgres], cancellationToken)).Lyckades)
        {
            throw new DatabasException($"Systemanvändaren {Postgres} saknas, och PostgreSQL kan inte köras som root: kör apt-get install postgresql.");
        }

        if (!(await KörAsync("test", ["-x", mapp], cancellationToken)).Lyckades)
        {
            throw new DatabasException($"Systemanvändaren {Postgres} kommer inte åt mappen {mapp}: välj en annan med Finsam__Lokal__Mapp, till exempel /var/lib/finsam.");
        }
    }
}
