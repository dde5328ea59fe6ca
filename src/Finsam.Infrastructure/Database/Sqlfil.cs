namespace Finsam.Infrastructure.Database;

/// <summary>The SQL files that are part of the program.</summary>
internal static class Sqlfil
{
    /// <summary>The text of one of them.</summary>
    public static string Läs(string namn)
    {
        using var ström = typeof(Sqlfil).Assembly.GetManifestResourceStream(namn)
            ?? throw new InvalidOperationException($"The SQL file {namn} is not embedded.");
        using var läsare = new StreamReader(ström);
        return läsare.ReadToEnd();
    }
}
