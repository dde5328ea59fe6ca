using System.IO.Compression;

namespace Finsam.Infrastructure.Rapporter;

/// <summary>Office files without a clock: the same content gives the same bytes.</summary>
internal static class Tidlös
{
    /// <summary>The earliest a zip can say.</summary>
    private static readonly DateTimeOffset Tid = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a finished package anew.</summary>
    public static void PackaOm(MemoryStream utkast, Stream ut)
    {
        utkast.Position = 0;
        using var källa = new ZipArchive(utkast, ZipArchiveMode.Read);
        using var mål = new ZipArchive(ut, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var del in källa.Entries)
        {
            var ny = mål.CreateEntry(del.FullName);
            ny.LastWriteTime = Tid;
            using var från = del.Open();
            using var till = ny.Open();
            från.CopyTo(till);
        }
    }
}
