using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>The paths of a local cluster, the same for every process that uses the same data folder.</summary>
internal sealed partial class Klustermapp
{
    // A Unix socket's whole path may be at most 107 bytes; the file name takes 14 of them.
    private const int LängstaSocketmapp = 80;

    public Klustermapp(string mapp)
    {
        Rot = Verklig(Path.GetFullPath(mapp));
        if (Rot.AsSpan().IndexOfAny("\"$`\\\n") >= 0)
        {
            // pg_ctl hands its paths to a shell between double quotes.
            throw new DatabasException($"Databasens mapp {Rot} får inte innehålla något av tecknen \" $ ` \\: välj en annan med Finsam__Lokal__Mapp.");
        }

        Socket = VäljSocketmapp(Rot);
    }

    /// <summary>The data folder itself.</summary>
    public string Rot { get; }

    /// <summary>PostgreSQL's own folder (PGDATA).</summary>
    public string Data => Path.Combine(Rot, "pg");

    /// <summary>Where initdb works until it is done.</summary>
    public string Påbörjad => Path.Combine(Rot, "pg.ny");

    /// <summary>The file that start and stop are locked by.</summary>
    public string Lås => Path.Combine(Rot, "las");

    /// <summary>The server's log.</summary>
    public string Logg => Path.Combine(Data, "postgres.log");

    /// <summary>The folder of the socket.</summary>
    public string Socket { get; }

    /// <summary>Whether the socket lies outside the data folder, in a folder that others can write to.</summary>
    public bool SocketUtanför => !Socket.StartsWith(Rot + "/", StringComparison.Ordinal);

    /// <summary>The version that the cluster was made with, or <c>null</c> when there is none yet.</summary>
    public int? Version()
    {
        var fil = Path.Combine(Data, "PG_VERSION");
        return File.Exists(fil) && int.TryParse(File.ReadAllText(fil).Trim(), out var version) ? version : null;
    }

    private static string VäljSocketmapp(string rot)
    {
        var nära = Path.Combine(rot, "s");

        // Anything but plain characters would need quoting for a shell and for PostgreSQL's list of folders.
        if (Encoding.UTF8.GetByteCount(nära) <= LängstaSocketmapp && EnkelSökväg().IsMatch(nära))
        {
            return nära;
        }

        var märke = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rot)))[..16];
        return Environment.IsPrivilegedProcess ? $"/run/finsam-{märke}" : $"/tmp/finsam-{märke}";
    }

    // Two spellings of one folder must meet at the same socket.
    private static string Verklig(string sökväg)
    {
        var verklig = "/";
        foreach (var del in sökväg.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var nästa = Path.Combine(verklig, del);
            var mål = Directory.Exists(nästa) ? Directory.ResolveLinkTarget(nästa, returnFinalTarget: true) : null;
            verklig = mål is null ? nästa : Verklig(mål.FullName);
        }

        return verklig;
    }

    [GeneratedRegex("^[A-Za-z0-9/._-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex EnkelSökväg();
}
