namespace Finsam.Testing.Utbyte;

/// <summary>The sample folder <c>data/uppsala-2021</c> and what it is said to give.</summary>
public static class Exempeldata
{
    /// <summary>How many rows its files have together, headers not counted.</summary>
    public static int Rader { get; } = Uppsala().Filer.Sum(fil => Uppsala().Text(fil).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);

    /// <summary>A copy of the sample, to import or to change.</summary>
    public static Minnesmapp Uppsala() => Minnesmapp.Läs(Repo.Uppsala);

    /// <summary>A copy of the folder <c>data/demo-mal</c>, which the demo loads after the sample: the mål of two insatser.</summary>
    public static Minnesmapp Mål() => Minnesmapp.Läs(Path.Combine(Repo.Rot, "data", "demo-mal"));

    /// <summary>The text of a file beside the CSV files, such as the expected PM.</summary>
    public static string Väntat(string fil) => File.ReadAllText(Path.Combine(Repo.Uppsala, fil));
}
