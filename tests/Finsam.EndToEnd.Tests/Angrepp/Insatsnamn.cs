using Finsam.Testing;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>From what an insats is called on screens and in documents to its kod.</summary>
internal static class Insatsnamn
{
    public static IReadOnlyDictionary<string, string> Koder { get; } = Läs();

    private static Dictionary<string, string> Läs()
    {
        var rader = File.ReadAllLines(Path.Combine(Repo.Uppsala, "insatser.csv")).Select(rad => rad.TrimStart('\uFEFF').Split(';')).ToList();
        var (kod, namn, kort) = (Array.IndexOf(rader[0], "kod"), Array.IndexOf(rader[0], "namn"), Array.IndexOf(rader[0], "kortnamn"));
        return rader.Skip(1).ToDictionary(rad => Lästtabell.Städa(rad[kort].Length > 0 ? rad[kort] : rad[namn]), rad => rad[kod]);
    }
}
