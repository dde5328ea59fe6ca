namespace Finsam.Domain.Insatsrapporter;

/// <summary>A list as it is typed: one thing a line, with or without a mark before it.</summary>
public static class Rapportlista
{
    /// <summary>The things, in order: without "-", "•", "1)" or "1." before them, and without empty lines.</summary>
    public static IReadOnlyList<string> Rader(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(UtanMärke).Where(rad => rad.Length > 0)];

    private static string UtanMärke(string rad)
    {
        var siffror = rad.TakeWhile(char.IsDigit).Count();
        return siffror is > 0 and < 3 && rad.Length > siffror && rad[siffror] is ')' or '.' ? rad[(siffror + 1)..].Trim()
            : rad.TrimStart('-', '–', '•', '*', ' ').Trim();
    }
}
