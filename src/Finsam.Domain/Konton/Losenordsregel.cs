using System.Text;

namespace Finsam.Domain.Konton;

/// <summary>
/// What a password must be: long, and nothing that is guessed first. No rules of composition: they make passwords that are hard to remember and easy to guess.
/// </summary>
public static class Lösenordsregel
{
    /// <summary>Fewest characters.</summary>
    public const int Minst = 12;

    /// <summary>Most characters: more takes time to check and gives nothing.</summary>
    public const int Högst = 128;

    private static readonly HashSet<string> Vanliga = Läs();

    /// <summary>What is wrong with a password, as a Swedish sentence that says what to do; <c>null</c> when nothing is.</summary>
    /// <param name="lösenord">As typed.</param>
    /// <param name="egna">What anyone who knows the user would try: name, e-mail address, the förbund.</param>
    public static string? Brist(string lösenord, params IEnumerable<string?> egna)
    {
        if (lösenord.Length < Minst)
        {
            return $"Lösenordet måste ha minst {Minst} tecken. Flera ord i rad är lätta att minnas och svåra att gissa.";
        }

        if (lösenord.Length > Högst)
        {
            return $"Lösenordet får ha högst {Högst} tecken.";
        }

        if (lösenord.Distinct().Count() < 5)
        {
            return "Lösenordet har för få olika tecken.";
        }

        // Without what is put around a word to get past a rule: ”Sommaren2025!” is still ”sommaren”.
        var kärna = Kärna(lösenord);
        if (Vanliga.Contains(kärna) || Vanliga.Contains(Halva(kärna)) || Vanliga.Contains(lösenord.ToLowerInvariant()))
        {
            return "Det lösenordet är ett av de vanligaste och gissas först. Välj något annat, till exempel flera ord i rad.";
        }

        return egna.SelectMany(Ord).Any(ord => kärna == ord || kärna == ord + ord)
            ? "Lösenordet får inte vara ditt namn, din e-postadress eller förbundets namn."
            : null;
    }

    private static string Kärna(string text) => text.ToLowerInvariant().Trim([.. "0123456789!?.,;:-_*#%&/()+=\"'@$€ "]).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The first half of what is the same thing twice.</summary>
    private static string Halva(string text) =>
        text.Length % 2 == 0 && text[..(text.Length / 2)] == text[(text.Length / 2)..] ? text[..(text.Length / 2)] : text;

    /// <summary>The whole, its words put together, and the words that are long enough to be taken for one.</summary>
    private static IEnumerable<string> Ord(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        string[] delar = text.ToLowerInvariant().Split([' ', '@', '.', '-', '_', ','], StringSplitOptions.RemoveEmptyEntries);
        return [Kärna(text), string.Concat(delar), .. text.Contains('@') ? [Kärna(text.Split('@')[0]), Kärna(text.Split('@')[1])] : Array.Empty<string>(), .. delar.Where(d => d.Length >= 4)];
    }

    private static HashSet<string> Läs()
    {
        using var källa = new StreamReader(typeof(Lösenordsregel).Assembly.GetManifestResourceStream("vanliga-losenord.txt")!, Encoding.UTF8);
        return källa.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
