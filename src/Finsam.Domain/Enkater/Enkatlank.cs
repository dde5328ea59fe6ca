using System.Security.Cryptography;
using System.Text;

namespace Finsam.Domain.Enkäter;

/// <summary>
/// The link to a form: a secret that is kept nowhere. The database has one hash of it, which tells that it is a link, and under another hash the answers; without
/// the link itself nobody can tell which belong together. A link in a pair carries the pair's secret at its end, so that neither can be altered by itself.
/// </summary>
public sealed class Enkätlänk
{
    /// <summary>Signs of a link that is in no pair: 130 random bits.</summary>
    public const int Tecken = 26;

    /// <summary>Signs that the two of a pair share: 80 random bits.</summary>
    public const int Partecken = 16;

    /// <summary>Crockford's: none of them is taken for another when somebody types them from paper.</summary>
    private const string Alfabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private Enkätlänk(string text) => Text = text;

    /// <summary>The secret, as in the address.</summary>
    public string Text { get; }

    /// <summary>The secret in groups of four, to be typed from paper.</summary>
    public string Läsbar => string.Join('-', Text.Chunk(4).Select(tecken => new string(tecken)));

    /// <summary>By which the link is known to be one.</summary>
    public byte[] Länkhash => Hash("finsam enkät länk", Text);

    /// <summary>Under which its answers are kept.</summary>
    public byte[] Svarsnyckel => Hash("finsam enkät svar", Text);

    /// <summary>What the answers of the pair have in common, or <c>null</c> where the link is in none.</summary>
    public string? Par => Text.Length > Tecken ? Parkod(Text[Tecken..]) : null;

    /// <summary>A new one.</summary>
    /// <param name="par">The secret of its pair, or <c>null</c>.</param>
    public static Enkätlänk Ny(string? par = null) => new(RandomNumberGenerator.GetString(Alfabet, Tecken) + par);

    /// <summary>The secret of a new pair.</summary>
    public static string NyttPar() => RandomNumberGenerator.GetString(Alfabet, Partecken);

    /// <summary>The link of someone with an address: worked out anew each time from the secret of the round, so that a reminder can repeat it.</summary>
    /// <param name="hemlighet">The secret of the round; not in the database.</param>
    /// <param name="mottagare">Whose it is.</param>
    public static Enkätlänk För(byte[] hemlighet, EnkätmottagareId mottagare)
    {
        var bitar = HMACSHA256.HashData(hemlighet, mottagare.Value.ToByteArray());
        return new(string.Concat(Enumerable.Range(0, Tecken).Select(i => Alfabet[Fem(bitar, i * 5)])));
    }

    /// <summary>Reads what stands in an address or was typed from paper; <c>null</c> for what can be no link.</summary>
    public static Enkätlänk? Tolka(string? text)
    {
        if (text is null || text.Length > 3 * (Tecken + Partecken))
        {
            return null;
        }

        var rensad = Rensa(text);
        return rensad.Length is Tecken or (Tecken + Partecken) && ÄrAlfabet(rensad) ? new(rensad) : null;
    }

    /// <summary>Reads the code of a pair that was typed from paper; <c>null</c> for what is none.</summary>
    public static string? TolkaPar(string text) => text.Length <= 3 * Partecken && Rensa(text) is { Length: Partecken } rensad && ÄrAlfabet(rensad) ? rensad : null;

    /// <summary>What the answers of a pair have in common: a hash, so that it does not tell the links of the pair.</summary>
    /// <param name="par">The secret of the pair.</param>
    public static string Parkod(string par) => Convert.ToHexStringLower(Hash("finsam enkät par", par).AsSpan(0, 16));

    /// <summary>Without the secret.</summary>
    public override string ToString() => nameof(Enkätlänk);

    private static string Rensa(string text) =>
        string.Concat(text.ToLowerInvariant().Where(t => t is not ('-' or ' ')).Select(t => t switch { 'o' => '0', 'i' or 'l' => '1', _ => t }));

    private static bool ÄrAlfabet(string text) => text.All(t => Alfabet.Contains(t, StringComparison.Ordinal));

    private static int Fem(byte[] bitar, int från) => Enumerable.Range(från, 5).Aggregate(0, (tal, bit) => (tal << 1) | ((bitar[bit / 8] >> (7 - (bit % 8))) & 1));

    /// <summary>Each use has a name of its own, and so hashes that have nothing to do with those of another use.</summary>
    private static byte[] Hash(string bruk, string text) => SHA256.HashData(Encoding.UTF8.GetBytes($"{bruk}\n{text}"));
}
