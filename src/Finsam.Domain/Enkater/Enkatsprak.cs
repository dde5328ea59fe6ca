using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Domain.Enkäter;

/// <summary>Which way a language is written.</summary>
public enum Skrivriktning
{
    /// <summary>From left to right.</summary>
    [Kod("ltr")]
    Vänster,

    /// <summary>From right to left.</summary>
    [Kod("rtl")]
    Höger,
}

/// <summary>
/// The words of a version of the catalogue, and of the page around them, in a language. A translation is data: somebody who knows both languages has made it. An
/// example shows how a page would look, and is never handed out.
/// </summary>
/// <param name="Katalogversion">The version whose påståenden it translates.</param>
/// <param name="Kod">BCP 47: <c>ar</c>, <c>so</c>, <c>uk</c>.</param>
/// <param name="Namn">What the language calls itself.</param>
/// <param name="Riktning">Which way it is written.</param>
/// <param name="Exempel">Whether it is only an example.</param>
/// <param name="Påståenden">By form and mätpunkt: <c>deltagare_under.1</c>.</param>
/// <param name="Sidan">The texts of the page around them, by name.</param>
public sealed record Enkätspråk(
    int Katalogversion, string Kod, string Namn, Skrivriktning Riktning, bool Exempel, IReadOnlyDictionary<string, string> Påståenden, IReadOnlyDictionary<string, string> Sidan)
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 1000;

    /// <summary>The key of a påstående.</summary>
    public static string Nyckel(Formulär formulär, string mätpunkt) => $"{formulär.Kod()}.{mätpunkt}";

    /// <summary>What is missing before it can be handed out: empty when it is whole for these forms.</summary>
    /// <param name="katalog">The version that it translates.</param>
    /// <param name="formulär">The forms.</param>
    /// <param name="sidan">The names of the texts around them.</param>
    public IReadOnlyList<string> Saknas(Indikatorkatalog katalog, IEnumerable<Formulär> formulär, IEnumerable<string> sidan) =>
    [
        .. formulär.SelectMany(f => katalog.Punkter(f).Select(p => Nyckel(f, p.Kod))).Where(n => !Finns(Påståenden, n)),
        .. sidan.Where(n => !Finns(Sidan, n)),
    ];

    private static bool Finns(IReadOnlyDictionary<string, string> texter, string nyckel) => texter.TryGetValue(nyckel, out var text) && !string.IsNullOrWhiteSpace(text);
}
