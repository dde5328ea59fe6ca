using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Finsam.Infrastructure.Database;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>
/// A copy as one file: a zip with the dump of pg_dump, the manifest, and the checksums of both as <c>sha256sum -c</c> reads them.
/// </summary>
internal static class Kopiafil
{
    private const string Dump = "databas.dump";
    private const string Manifestet = "manifest.json";
    private const string Summor = "kontrollsummor.txt";

    /// <summary>Writes the file; under another name until it is whole and on the disk.</summary>
    /// <param name="fil">The file, which is not there.</param>
    /// <param name="skrivDump">Writes the dump and then tells the manifest.</param>
    public static async Task SkrivAsync(string fil, Func<Stream, Task<Manifest>> skrivDump, CancellationToken cancellationToken)
    {
        var påbörjad = fil + ".ny";
        try
        {
            await using (var ström = new FileStream(påbörjad, Filval()))
            {
                await using (var zip = new ZipArchive(ström, ZipArchiveMode.Create, leaveOpen: true))
                {
                    using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                    Manifest manifest;
                    await using (var dump = zip.CreateEntry(Dump, CompressionLevel.NoCompression).Open())
                    {
                        await using var räknad = new Summerad(dump, hash);
                        manifest = await skrivDump(räknad);
                    }

                    var json = manifest.Skriv();
                    await LäggAsync(zip, Manifestet, json, cancellationToken);
                    var summor = $"{Convert.ToHexStringLower(hash.GetHashAndReset())}  {Dump}\n{Convert.ToHexStringLower(SHA256.HashData(json))}  {Manifestet}\n";
                    await LäggAsync(zip, Summor, Encoding.ASCII.GetBytes(summor), cancellationToken);
                }

                ström.Flush(flushToDisk: true);
            }

            File.Move(påbörjad, fil);
        }
        catch
        {
            File.Delete(påbörjad);
            throw;
        }
    }

    /// <summary>Reads the whole file and tries it against its checksums.</summary>
    /// <exception cref="DatabasException">It is not a copy, it is cut off, or something in it has been changed.</exception>
    public static async Task<Manifest> KontrolleraAsync(string fil, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(fil, cancellationToken);
            var json = await LäsAsync(zip, Manifestet, cancellationToken);
            var summor = Encoding.ASCII.GetString(await LäsAsync(zip, Summor, cancellationToken));
            await using var dump = await Del(zip, Dump).OpenAsync(cancellationToken);
            var väntat = $"{Convert.ToHexStringLower(await SHA256.HashDataAsync(dump, cancellationToken))}  {Dump}\n{Convert.ToHexStringLower(SHA256.HashData(json))}  {Manifestet}\n";
            return summor == väntat ? Manifest.Läs(json) : throw Trasig(fil);
        }
        catch (Exception fel) when (fel is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw Trasig(fil);
        }
    }

    /// <summary>The dump, to read from its beginning.</summary>
    public static async Task LäsDumpAsync(string fil, Func<Stream, Task> läs, CancellationToken cancellationToken)
    {
        await using var zip = await ZipFile.OpenReadAsync(fil, cancellationToken);
        await using var dump = await Del(zip, Dump).OpenAsync(cancellationToken);
        await läs(dump);
    }

    private static DatabasException Trasig(string fil) => new($"{fil} är inte en hel säkerhetskopia från Finsam: den är avbruten eller ändrad. Inget har rörts.");

    private static ZipArchiveEntry Del(ZipArchive zip, string namn) => zip.GetEntry(namn) ?? throw new InvalidDataException();

    private static async Task LäggAsync(ZipArchive zip, string namn, byte[] innehåll, CancellationToken cancellationToken)
    {
        await using var del = zip.CreateEntry(namn).Open();
        await del.WriteAsync(innehåll, cancellationToken);
    }

    private static async Task<byte[]> LäsAsync(ZipArchive zip, string namn, CancellationToken cancellationToken)
    {
        var del = Del(zip, namn);
        if (del.Length > 10_000_000)
        {
            throw new InvalidDataException();
        }

        using var minne = new MemoryStream();
        await using var ström = await del.OpenAsync(cancellationToken);
        await ström.CopyToAsync(minne, cancellationToken);
        return minne.ToArray();
    }

    private static FileStreamOptions Filval()
    {
        var val = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 128 * 1024 };
        if (!OperatingSystem.IsWindows())
        {
            // The copy holds everything: nobody but whoever made it reads it.
            val.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return val;
    }
}
