using System.Text.RegularExpressions;

namespace Finsam.Domain.Lokusgrupper.Lotsärenden;

/// <summary>Finds what may be the name of a person, to warn whoever writes; it is no proof, and forbids nothing.</summary>
public static partial class Namnvarning
{
    /// <summary>The first two words in a row with a large letter, neither of them a party's, or <c>null</c>.</summary>
    public static string? Misstänkt(string? text) => Par().Matches(text ?? "").Select(m => m.Value).FirstOrDefault(par => !Part().IsMatch(par));

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\b")]
    private static partial Regex Par();

    [GeneratedRegex("region|kommun|försäkringskassa|arbetsförmedling|samordningsförbund", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
