using System.Text;
using Finsam.Application.Utbyte;

namespace Finsam.Testing.Utbyte;

/// <summary>A folder of the exchange format that exists only in memory.</summary>
public sealed class Minnesmapp : IUtbytesmapp
{
    private readonly Dictionary<string, byte[]> _filer = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public IReadOnlyCollection<string> Filer => _filer.Keys;

    /// <summary>The bytes of a file.</summary>
    public byte[] this[string fil]
    {
        get => _filer[fil];
        set => _filer[fil] = value;
    }

    /// <summary>A folder with one file.</summary>
    public static Minnesmapp Med(string fil, string text) => new Minnesmapp().Sätt(fil, text);

    /// <summary>The CSV files of a folder on disk.</summary>
    public static Minnesmapp Läs(string sökväg)
    {
        var mapp = new Minnesmapp();
        foreach (var fil in Directory.EnumerateFiles(sökväg, "*.csv"))
        {
            mapp[Path.GetFileName(fil)] = File.ReadAllBytes(fil);
        }

        return mapp;
    }

    /// <summary>Adds or replaces a file.</summary>
    public Minnesmapp Sätt(string fil, string text)
    {
        _filer[fil] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Changes the text of a file.</summary>
    /// <exception cref="ArgumentException">The text to replace is not there, so nothing would be tested.</exception>
    public Minnesmapp Byt(string fil, string gammalt, string nytt)
    {
        var text = Text(fil);
        return text.Contains(gammalt, StringComparison.Ordinal)
            ? Sätt(fil, text.Replace(gammalt, nytt, StringComparison.Ordinal))
            : throw new ArgumentException($"{fil} has no ”{gammalt}”.");
    }

    /// <summary>The text of a file.</summary>
    public string Text(string fil) => Encoding.UTF8.GetString(_filer[fil]);

    /// <inheritdoc />
    public Stream Öppna(string fil) => new MemoryStream(_filer[fil], writable: false);
}
