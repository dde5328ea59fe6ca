using Finsam.Application.Utbyte;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>A folder on the server's disk.</summary>
public sealed class Utbytesmapp : IUtbytesmapp
{
    private readonly string _sökväg;

    /// <param name="sökväg">Path of the folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public Utbytesmapp(string sökväg)
    {
        _sökväg = sökväg;
        Filer = [.. Directory.EnumerateFiles(sökväg, "*.csv").Select(fil => Path.GetFileName(fil)!)];
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Filer { get; }

    /// <inheritdoc/>
    public Stream Öppna(string fil) => File.OpenRead(Path.Combine(_sökväg, fil));
}
