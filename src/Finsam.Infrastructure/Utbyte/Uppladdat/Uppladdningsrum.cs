namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>
/// The program's own folder for what is uploaded and exported: random names, open to nobody else, gone with the process. What a process that was
/// killed left behind goes when the next one starts.
/// </summary>
public sealed class Uppladdningsrum : IDisposable
{
    private const string Låsfil = ".las";

    private readonly string _rot;
    private readonly Lazy<(string Mapp, FileStream Lås)> _mitt;

    /// <param name="rot">Folder that all processes of the program on this machine share; made if missing.</param>
    public Uppladdningsrum(string rot)
    {
        _rot = rot;
        _mitt = new(Öppna);
    }

    /// <summary>Where it is when nobody says otherwise: a folder per user, since the folder of all is the whole machine's.</summary>
    public static string Vanligt => Path.Combine(Path.GetTempPath(), $"finsam-{Environment.UserName}");

    /// <summary>A new, empty folder to upload to.</summary>
    public Uppladdning Ny() => new(Undermapp(_mitt.Value.Mapp));

    /// <summary>A new file that is gone when it is closed.</summary>
    internal FileStream Tillfällig() => new(Path.Combine(_mitt.Value.Mapp, Slumpnamn()), new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.ReadWrite,
        Share = FileShare.None,
        Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
    });

    /// <summary>Deletes what processes that no longer live have left.</summary>
    public void Städa()
    {
        foreach (var mapp in Directory.Exists(_rot) ? Directory.GetDirectories(_rot) : [])
        {
            try
            {
                // Whoever lives holds its lock, and the kernel lets go of a dead one's.
                using var lås = Lås(mapp + Låsfil);
                Directory.Delete(mapp, recursive: true);
                File.Delete(mapp + Låsfil);
            }
            catch (IOException)
            {
                // Somebody's.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_mitt.IsValueCreated)
        {
            var (mapp, lås) = _mitt.Value;
            if (Directory.Exists(mapp))
            {
                Directory.Delete(mapp, recursive: true);
            }

            File.Delete(mapp + Låsfil);
            lås.Dispose();
        }
    }

    private static string Slumpnamn() => Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal) + Guid.NewGuid().ToString("N");

    /// <summary>On Unix, FileShare.None is an flock on the file.</summary>
    private static FileStream Lås(string fil) => new(fil, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static string Undermapp(string i) => EgenMapp(Path.Combine(i, Slumpnamn()));

    /// <summary>A folder that nobody else may enter. On Windows it inherits the rights of the user's own folder for temporary files.</summary>
    /// <exception cref="UnauthorizedAccessException">It is somebody else's.</exception>
    private static string EgenMapp(string mapp)
    {
        const UnixFileMode baraÄgaren = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(mapp).FullName;
        }

        Directory.CreateDirectory(mapp, baraÄgaren);
        File.SetUnixFileMode(mapp, baraÄgaren);
        return mapp;
    }

    private (string Mapp, FileStream Lås) Öppna()
    {
        if (new DirectoryInfo(_rot).LinkTarget is not null)
        {
            throw new InvalidOperationException($"Mappen {_rot} är en länk till en annan mapp. Ta bort den, eller välj en egen mapp med Finsam__Import__Mapp.");
        }

        var mapp = Path.Combine(EgenMapp(_rot), Slumpnamn());
        var lås = Lås(mapp + Låsfil);
        return (EgenMapp(mapp), lås);
    }
}
