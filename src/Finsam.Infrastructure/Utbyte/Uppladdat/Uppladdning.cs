using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;

namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>What one user has uploaded: files with random names in a folder of its own, known by the names they were given. Gone when disposed of.</summary>
public sealed class Uppladdning : IUtbytesmapp, IDisposable
{
    private readonly string _mapp;
    private readonly Dictionary<string, string> _filer = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _varningar = [];
    private (string Namn, string Sökväg)? _zip;
    private int _antal;
    private long _totalt;

    internal Uppladdning(string mapp) => _mapp = mapp;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Filer => _filer.Keys;

    /// <summary>What was left aside when the zip was unpacked.</summary>
    public IReadOnlyList<string> Varningar => _varningar;

    /// <inheritdoc/>
    public Stream Öppna(string fil) => File.OpenRead(_filer[fil]);

    /// <summary>Takes a file in. What it is refused for names it.</summary>
    /// <param name="namn">As the browser gave it; believed in nothing.</param>
    /// <param name="innehåll">Read to its end, or to where it is too large.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Fel?> LäggAsync(string namn, Stream innehåll, CancellationToken cancellationToken)
    {
        var (visat, ändelse) = (Filnamn.Visa(namn), Filnamn.Ändelse(namn));
        if (Excelfel(visat, ändelse) is { } excel)
        {
            return excel;
        }

        if (ändelse is not (".csv" or ".zip"))
        {
            return Uppladdningsfel.FelSlag(visat);
        }

        if (_zip is { } zip || (ändelse == ".zip" && _antal > 0))
        {
            return Uppladdningsfel.ZipMedAnnat(_zip?.Namn ?? visat);
        }

        if (ändelse == ".csv")
        {
            return await LäggCsvAsync(namn, innehåll, cancellationToken);
        }

        var sökväg = NyFil();
        var fel = await KopieraAsync(innehåll, sökväg, Uppladdningsgränser.Fil, cancellationToken) is null ? Uppladdningsfel.FörStor(visat) : null;
        _zip = (visat, sökväg);
        return fel;
    }

    /// <summary>Unpacks what is packed, when all is taken in, and looks whether there is anything that Finsam reads.</summary>
    public async Task<Fel?> PackaUppAsync(CancellationToken cancellationToken)
    {
        if (_zip is { } zip)
        {
            var fel = await Zipfil.PackaUppAsync(zip.Namn, zip.Sökväg, this, cancellationToken);
            File.Delete(zip.Sökväg);
            if (fel is not null)
            {
                return fel;
            }
        }

        return Application.Utbyte.Filer.Alla.Any(fil => _filer.ContainsKey(fil.Namn))
            ? null
            : Uppladdningsfel.Inget(string.Join(", ", Application.Utbyte.Filer.Alla.Select(fil => fil.Namn)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_mapp))
        {
            Directory.Delete(_mapp, recursive: true);
        }
    }

    /// <summary>A workbook is refused by its name alone: it is never opened.</summary>
    internal static Fel? Excelfel(string visat, string ändelse) => ändelse is ".xlsx" or ".xlsm" or ".xls" or ".xlsb" or ".xltx" or ".xltm" or ".xlam" or ".ods"
        ? Uppladdningsfel.Excel(visat, ändelse is ".xlsm" or ".xltm" or ".xlam" or ".xlsb" or ".xls")
        : null;

    internal void Varna(string text) => _varningar.Add(text);

    /// <summary>Takes a CSV file in, uploaded or from a zip.</summary>
    internal async Task<Fel?> LäggCsvAsync(string namn, Stream innehåll, CancellationToken cancellationToken)
    {
        var (känt, visat) = (Filnamn.Känt(namn), Filnamn.Visa(namn));
        if (_filer.ContainsKey(känt))
        {
            return Uppladdningsfel.Dubblett(visat);
        }

        if (++_antal > Uppladdningsgränser.Antal)
        {
            return Uppladdningsfel.FörMånga(visat);
        }

        var sökväg = NyFil();
        if (await KopieraAsync(innehåll, sökväg, Math.Min(Uppladdningsgränser.Fil, Uppladdningsgränser.Totalt - _totalt), cancellationToken) is not { } storlek)
        {
            return Uppladdningsfel.FörStor(visat);
        }

        _totalt += storlek;
        _filer[känt] = sökväg;
        return null;
    }

    private string NyFil() => Path.Combine(_mapp, Guid.NewGuid().ToString("N"));

    /// <returns>How many bytes it was, or <c>null</c> when it was more than allowed.</returns>
    private static async Task<long?> KopieraAsync(Stream innehåll, string sökväg, long högst, CancellationToken cancellationToken)
    {
        await using var ut = new FileStream(sökväg, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, useAsync: true);
        var buffert = new byte[81_920];
        long storlek = 0;
        int lästa;
        while ((lästa = await innehåll.ReadAsync(buffert, cancellationToken)) > 0)
        {
            storlek += lästa;
            if (storlek > högst)
            {
                return null;
            }

            await ut.WriteAsync(buffert.AsMemory(0, lästa), cancellationToken);
        }

        return storlek;
    }
}
