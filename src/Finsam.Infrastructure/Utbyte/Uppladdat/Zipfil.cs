using System.Buffers.Binary;
using System.IO.Compression;
using Finsam.Domain.Gemensamt;

namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>Takes the CSV files out of a zip file. What the zip says of itself is not believed: what comes out is counted.</summary>
internal static class Zipfil
{
    /// <summary>Bytes of the list of contents: some hundred per file.</summary>
    private const long StörstaKatalog = 256 * 1024;

    /// <summary>Below this a file may be packed as well as it can be.</summary>
    private const long Liten = 1024 * 1024;

    public static async Task<Fel?> PackaUppAsync(string visat, string sökväg, Uppladdning till, CancellationToken cancellationToken)
    {
        try
        {
            await using var fil = new FileStream(sökväg, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, useAsync: true);
            if (!HarRimligKatalog(fil))
            {
                return Uppladdningsfel.TrasigZip(visat);
            }

            await using var zip = await ZipArchive.CreateAsync(fil, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            return zip.Entries.Count > Uppladdningsgränser.Antal ? Uppladdningsfel.FörMånga(visat)
                : zip.Entries.Any(del => del.IsEncrypted) ? Uppladdningsfel.Krypterad(visat)
                : zip.Entries.Any(del => del.FullName == "[Content_Types].xml") ? Uppladdningsfel.Excel(visat, makron: false)
                : await PackaUppAsync(visat, zip, till, cancellationToken);
        }
        catch (Exception fel) when (fel is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Uppladdningsfel.TrasigZip(visat);
        }
    }

    private static async Task<Fel?> PackaUppAsync(string visat, ZipArchive zip, Uppladdning till, CancellationToken cancellationToken)
    {
        var kvar = Uppladdningsgränser.Totalt;
        foreach (var del in zip.Entries.Where(ÄrFil))
        {
            var (namn, ändelse) = (Filnamn.Visa(del.FullName), Filnamn.Ändelse(del.FullName));
            if (Uppladdning.Excelfel(namn, ändelse) is { } excel)
            {
                return excel;
            }

            if (ändelse != ".csv")
            {
                till.Varna(ändelse == ".zip"
                    ? $"{namn}: en zip-fil i zip-filen öppnas inte."
                    : $"{namn}: filen är ingen CSV-fil och lämnas åt sidan.");
                continue;
            }

            var tak = Math.Min(kvar, Math.Min(Uppladdningsgränser.Fil, Math.Max(Liten, del.CompressedLength * Uppladdningsgränser.Packning)));
            await using var innehåll = new Räknad(await del.OpenAsync(cancellationToken), tak);
            var fel = await till.LäggCsvAsync(del.FullName, innehåll, cancellationToken);
            if (fel is not null || innehåll.Överskriden)
            {
                return innehåll.Överskriden ? Uppladdningsfel.Bomb(visat) : fel;
            }

            kvar -= innehåll.Lästa;
        }

        return null;
    }

    /// <summary>Neither a folder nor a hidden file nor what macOS adds.</summary>
    private static bool ÄrFil(ZipArchiveEntry del) =>
        Filnamn.Sista(del.FullName) is [not '.', ..] && !del.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    /// <summary>
    /// Whether the list of contents ends where the file says that it does, and is no longer than a list of our files can be: reading a longer one
    /// would fill the memory before anything could be counted.
    /// </summary>
    private static bool HarRimligKatalog(FileStream fil)
    {
        const int Slut = 22;
        var svans = new byte[Math.Min(fil.Length, Slut + ushort.MaxValue)];
        fil.Seek(-svans.Length, SeekOrigin.End);
        fil.ReadExactly(svans);
        fil.Position = 0;
        var plats = svans.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (plats < 0 || svans.Length - plats < Slut)
        {
            return false;
        }

        var slut = svans.AsSpan(plats);
        long storlek = BinaryPrimitives.ReadUInt32LittleEndian(slut[12..]);
        long början = BinaryPrimitives.ReadUInt32LittleEndian(slut[16..]);
        return storlek <= StörstaKatalog && början + storlek == fil.Length - svans.Length + plats;
    }
}
