namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>How much may be uploaded. The whole format of a large förbund over ten years is some tens of MB.</summary>
public static class Uppladdningsgränser
{
    /// <summary>Bytes of one file, zip or CSV, packed or unpacked.</summary>
    public const long Fil = 50 * Mb;

    /// <summary>Bytes of all files together, unpacked.</summary>
    public const long Totalt = 200 * Mb;

    /// <summary>Files, those in a zip included.</summary>
    public const int Antal = 500;

    /// <summary>How many times larger a file of some size may be unpacked than packed. CSV seldom reaches 30.</summary>
    internal const long Packning = 200;

    private const long Mb = 1024 * 1024;

    /// <summary>"50 MB".</summary>
    public static string Storlek(long bytes) => $"{bytes / Mb} MB";
}
