using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Indikatorer;

/// <summary>One pasted row.</summary>
/// <param name="Formulär">The form.</param>
/// <param name="Mätpunkt">Code of the mätpunkt.</param>
/// <param name="Period">The period.</param>
/// <param name="Procent">The share, percent with at most one decimal.</param>
/// <param name="Källa">Who says so.</param>
internal sealed record Rikssvarsrad(Formulär Formulär, string Mätpunkt, Period Period, decimal Procent, string Källa);

/// <summary>Reads national values as they are pasted from a sheet or a .csv: formulär, mätpunkt, period, andel, källa, with a tab or a semicolon between.</summary>
internal static class Rikssvarsrader
{
    private const int FlestFel = 10;
    private const int Celler = 5;

    /// <summary>All rows, or every wrong row in one refusal of the field.</summary>
    /// <param name="text">As it was pasted. A header row is passed over.</param>
    /// <param name="fält">Name of the field.</param>
    public static Result<List<Rikssvarsrad>> Läs(string text, string fält)
    {
        var (rader, fel) = (new List<Rikssvarsrad>(), new List<string>());
        foreach (var (nummer, celler) in text.ReplaceLineEndings("\n").Split('\n').Select((rad, i) => (i + 1, Dela(rad))))
        {
            if (celler.All(c => c.Length == 0) || (nummer == 1 && celler[0].StartsWith("formul", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var (rad, nej) = LäsRad(celler);
            if (nej is not null)
            {
                fel.Add($"Rad {nummer}: {nej}");
            }
            else if (rader.Exists(r => (r.Formulär, r.Mätpunkt, r.Period) == (rad!.Formulär, rad.Mätpunkt, rad.Period)))
            {
                fel.Add($"Rad {nummer}: samma formulär, mätpunkt och period står redan på en tidigare rad.");
            }
            else
            {
                rader.Add(rad!);
            }
        }

        return fel.Count > 0 ? Fel.Fältet("rikssvar.rader", fält, string.Join(' ', fel.Take(FlestFel)) + (fel.Count > FlestFel ? $" Och {fel.Count - FlestFel} rader till." : ""))
            : rader.Count == 0 ? Fel.Fältet("rikssvar.tomt", fält, "Klistra in minst en rad.")
            : rader;
    }

    private static string[] Dela(string rad) => [.. rad.Split(rad.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(c => c.Trim().Trim('"').Trim())];

    private static (Rikssvarsrad? Rad, string? Fel) LäsRad(string[] celler)
    {
        if (celler.Length < Celler)
        {
            return (null, $"väntade fem celler – formulär, mätpunkt, period, andel, källa – och fann {celler.Length}.");
        }

        var namn = celler[0];
        var formulär = Koder.FrånKod<Formulär>(namn) ?? Enum.GetValues<Formulär>().Cast<Formulär?>().FirstOrDefault(f => string.Equals(Indikatortexter.Formulär(f!.Value), namn, StringComparison.OrdinalIgnoreCase));
        return formulär is not { } vald ? (null, $"formuläret är okänt; väntade {string.Join(", ", Koder.Alla<Formulär>())}.")
            : Indikatorkatalog.Gällande.Påstående(vald, celler[1]) is null ? (null, $"mätpunkten frågas inte i formuläret; väntade {string.Join(", ", Indikatorkatalog.Gällande.Punkter(vald).Select(p => p.Kod))}.")
            : !Period.TryParse(celler[2], out var period) ? (null, "perioden går inte att läsa; väntade som 2021, 2021H1 eller 2021Q3.")
            : !Måltext.Tal(celler[3].TrimEnd('%').Trim(), out var procent) || procent is < 0 or > 100 || Andel.EnDecimal(procent) != procent ? (null, "andelen går inte att läsa; väntade 0–100 med högst en decimal, som 71,5.")
            : celler[4].Length is 0 or > Rikssvar.MaxKälla ? (null, $"skriv var värdet kommer ifrån, högst {Rikssvar.MaxKälla} tecken.")
            : (new(vald, celler[1], period, procent, Textregler.Rensad(celler[4])), null);
    }
}
