using System.Globalization;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>What a running cluster, or one that was killed, wrote in <c>postmaster.pid</c>.</summary>
/// <param name="Pid">The process.</param>
/// <param name="Socketmapp">Where its socket is, or <c>null</c> while it has not come that far.</param>
internal sealed record Postmasterfil(int Pid, string? Socketmapp)
{
    /// <summary>Reads the file; <c>null</c> when there is none.</summary>
    public static Postmasterfil? Läs(string datamapp)
    {
        try
        {
            var rader = File.ReadAllLines(Sökväg(datamapp));
            return rader.Length > 0 && int.TryParse(rader[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                ? new(pid, rader.Length > 4 && rader[4].Length > 0 ? rader[4] : null)
                : null;
        }
        catch (Exception borta) when (borta is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether the process lives and is this folder's postmaster: after a crash its number may have gone to another.</summary>
    public bool Lever(string datamapp)
    {
        var argument = Argument();
        var d = Array.IndexOf(argument, "-D");
        return argument.Length > 0 && Path.GetFileName(argument[0]) == "postgres" && d >= 0 && d + 1 < argument.Length && argument[d + 1] == datamapp;
    }

    /// <summary>
    /// Takes away what a dead postmaster left and PostgreSQL would believe in: its number has gone to another process,
    /// or nobody has collected the dead one yet. Children that are left are still found, by their shared memory.
    /// </summary>
    public void TaBortOmInaktuell(string datamapp)
    {
        if (Directory.Exists($"/proc/{Pid}") && !Lever(datamapp))
        {
            File.Delete(Sökväg(datamapp));
            if (Socketmapp is not null)
            {
                File.Delete(Path.Combine(Socketmapp, ".s.PGSQL.5432.lock"));
            }
        }
    }

    private static string Sökväg(string datamapp) => Path.Combine(datamapp, "postmaster.pid");

    private string[] Argument()
    {
        try
        {
            return File.ReadAllText($"/proc/{Pid}/cmdline").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception borta) when (borta is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
