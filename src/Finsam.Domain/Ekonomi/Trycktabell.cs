using System.Globalization;
using System.Text.RegularExpressions;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>Reads a printed table that somebody has typed or pasted: a row per line, its parts with tab or semicolon between.</summary>
public static partial class Trycktabell
{
    /// <summary>More rows than any printed table has.</summary>
    public const int MaxRader = 300;

    private const int Delar = 5;

    /// <summary>
    /// The rows, or <c>avstamning.rad</c> for the first that cannot be read. Each line is heading, utfall, budget, avvikelse, and what it sums:
    /// nothing, <c>summa</c> for the rows since the last sum, or row numbers with their signs, as <c>3-20+21</c>; rows are numbered from 1.
    /// </summary>
    /// <param name="text">The lines.</param>
    public static Result<IReadOnlyList<Trycktrad>> Läs(string text)
    {
        var rader = new List<Trycktrad>();
        foreach (var (rad, nummer) in text.ReplaceLineEndings("\n").Split('\n').Where(r => !string.IsNullOrWhiteSpace(r)).Select((r, i) => (r, i + 1)))
        {
            if (nummer > MaxRader)
            {
                return Fel(nummer, $"tabellen har fler än {MaxRader} rader.");
            }

            var delar = rad.Split(rad.Contains('\t', StringComparison.Ordinal) ? '\t' : ';', StringSplitOptions.TrimEntries);
            if (delar.Length > Delar && delar.Skip(Delar).Any(d => d.Length > 0))
            {
                return Fel(nummer, $"raden har {delar.Length} delar; väntade rubrik, utfall, budget, avvikelse och vad raden summerar.");
            }

            var belopp = delar.Skip(1).Take(3).Select(Belopp).ToList();
            if (belopp.FindIndex(b => b.Fel) is >= 0 and var felande)
            {
                return Fel(nummer, $"”{delar[felande + 1]}” är inget belopp. Skriv det i kronor, till exempel −47 306.");
            }

            if (Summerar(delar.ElementAtOrDefault(4) ?? "", rader, nummer) is not { } summerar)
            {
                return Fel(nummer, $"”{delar[4]}” säger inte vad raden summerar. Skriv summa, eller radnummer med tecken som 3−20+21; bara rader ovanför.");
            }

            rader.Add(new(delar[0], Värde(0), Värde(1), Värde(2), summerar));

            decimal? Värde(int i) => i < belopp.Count ? belopp[i].Kronor : null;
        }

        return rader.Count == 0 ? Fel(1, "tabellen är tom.") : rader;
    }

    private static List<(int Rad, int Tecken)>? Summerar(string text, List<Trycktrad> ovanför, int nummer)
    {
        if (text.Length == 0)
        {
            return [];
        }

        if (text.Equals("summa", StringComparison.OrdinalIgnoreCase))
        {
            var första = ovanför.FindLastIndex(r => r.Summerar.Count > 0) + 1;
            return [.. Enumerable.Range(första, ovanför.Count - första).Select(rad => (rad, 1))];
        }

        var skrivet = text.Replace('−', '-').Replace('–', '-').Replace(" ", "", StringComparison.Ordinal);
        if (!Uttryck().IsMatch(skrivet))
        {
            return null;
        }

        var delar = Del().Matches(skrivet).Select(m => (Rad: int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture) - 1, Tecken: m.Groups[1].Value == "-" ? -1 : 1)).ToList();
        return delar.TrueForAll(d => d.Rad >= 0 && d.Rad < nummer - 1) ? delar : null;
    }

    private static (decimal? Kronor, bool Fel) Belopp(string text)
    {
        var rent = new string([.. text.Where(t => !char.IsWhiteSpace(t))]).Replace('−', '-').Replace('–', '-').Replace(',', '.');
        rent = rent.EndsWith("kr", StringComparison.OrdinalIgnoreCase) ? rent[..^2] : rent;
        return rent is "" or "-" ? (null, false)
            : decimal.TryParse(rent, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kronor) && Math.Abs(kronor) < 1e15m ? (kronor, false)
            : (null, true);
    }

    private static Fel Fel(int rad, string text) => Gemensamt.Fel.Fältet("avstamning.rad", "Tabell", $"Rad {rad}: {text}");

    [GeneratedRegex(@"^[+-]?\d{1,4}([+-]\d{1,4})*$")]
    private static partial Regex Uttryck();

    [GeneratedRegex(@"([+-]?)(\d{1,4})")]
    private static partial Regex Del();
}
