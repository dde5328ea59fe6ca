using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Finsam.Infrastructure.Säkerhetskopior;
using Finsam.Testing.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Tests.Säkerhetskopior;

/// <summary>Copies and restores as the command line does, and damages copies.</summary>
internal static class Kopieringsprov
{
    public static Task<Kopiainnehåll> SkrivAsync(IReadOnlyDictionary<string, string?> inställningar, string fil) =>
        MedAsync(inställningar, tjänster => Säkerhetskopiering.SkrivAsync(tjänster, fil, _ => { }));

    public static Task<Kopiainnehåll> ÅterläsAsync(IReadOnlyDictionary<string, string?> inställningar, string fil, string? ersätt = null) =>
        MedAsync(inställningar, tjänster => Säkerhetskopiering.ÅterläsAsync(tjänster, fil, ersätt, _ => { }));

    /// <summary>Closes what the test itself has open to a database: a restore takes only one that nobody uses.</summary>
    public static Task KopplaFrånAsync(this Testdatabas databas) =>
        databas.FrågaAsync<long>("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");

    /// <summary>A copy with one of its parts replaced, and checksums that agree with it.</summary>
    public static string Förfalska(string fil, string del, Func<byte[], byte[]> ändra)
    {
        var ny = fil + ".forfalskad";
        File.Copy(fil, ny, overwrite: true);
        using var zip = ZipFile.Open(ny, ZipArchiveMode.Update);
        Byt(zip, del, ändra(Läs(zip, del)));
        var summor = string.Concat(new[] { "databas.dump", "manifest.json" }.Select(namn => $"{Convert.ToHexStringLower(SHA256.HashData(Läs(zip, namn)))}  {namn}\n"));
        Byt(zip, "kontrollsummor.txt", Encoding.ASCII.GetBytes(summor));
        return ny;
    }

    public static byte[] Läs(ZipArchive zip, string del)
    {
        using var minne = new MemoryStream();
        using var ström = zip.GetEntry(del)!.Open();
        ström.CopyTo(minne);
        return minne.ToArray();
    }

    public static void Byt(ZipArchive zip, string del, byte[] innehåll)
    {
        zip.GetEntry(del)!.Delete();
        using var ström = zip.CreateEntry(del, CompressionLevel.NoCompression).Open();
        ström.Write(innehåll);
    }

    private static async Task<T> MedAsync<T>(IReadOnlyDictionary<string, string?> inställningar, Func<IServiceProvider, Task<T>> gör)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(inställningar).Build();
        await using var tjänster = new ServiceCollection().AddLogging().AddFinsamInfrastructure(configuration).BuildServiceProvider();
        return await gör(tjänster);
    }
}
