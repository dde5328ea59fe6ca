using System.Globalization;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Utbyte;

/// <summary>Reads one cell: the value, or what is wrong and what was expected.</summary>
internal static class Cellgranskning
{
    /// <summary>Largest amount that is believed, in kronor.</summary>
    private const long HögstaBelopp = 999_999_999_999;

    /// <summary>Reads the trimmed text of a cell.</summary>
    /// <param name="kolumn">The column.</param>
    /// <param name="text">Not empty, trimmed.</param>
    /// <param name="värde">string, string[], int, decimal, bool or DateOnly.</param>
    /// <returns>What is wrong, in Swedish, or <c>null</c>.</returns>
    public static string? Läs(Kolumn kolumn, string text, out object? värde)
    {
        värde = null;
        switch (kolumn.Slag)
        {
            case Kolumnslag.Text or Kolumnslag.Insats or Kolumnslag.Individinsats or Kolumnslag.Lokusgrupp:
                värde = text;
                return Textfel(kolumn, text);
            case Kolumnslag.TextLista or Kolumnslag.LokusgruppLista:
                var delar = Dela(text);
                värde = kolumn.Slag == Kolumnslag.LokusgruppLista ? [.. delar.Distinct(StringComparer.Ordinal)] : delar;
                return delar.Select(del => Textfel(kolumn, del)).FirstOrDefault(fel => fel is not null);
            case Kolumnslag.Kod:
                värde = text;
                return kolumn.Koder.Contains(text) ? null : OkändKod(kolumn);
            case Kolumnslag.KodLista:
                string[] koder = [.. Dela(text).Distinct(StringComparer.Ordinal)];
                värde = koder;
                return koder.All(kolumn.Koder.Contains) ? null : OkändKod(kolumn);
            case Kolumnslag.JaNej:
                värde = text == "ja";
                return text is "ja" or "nej" ? null : "okänd kod; väntade ja, nej eller tom cell";
            case Kolumnslag.Datum:
                return LäsDatum(text, out värde);
            case Kolumnslag.Heltal:
                return LäsHeltal(kolumn, text, out värde);
            case Kolumnslag.Belopp:
                return LäsBelopp(text, out värde);
            case Kolumnslag.Decimaltal:
                return LäsDecimaltal(text, out värde);
            case Kolumnslag.Mål:
                värde = Målhänvisning.TryParse(text, out var mål) ? mål.ToString() : null;
                return värde is null ? "ingen hänvisning till ett mål; väntade som ung-intro#3" : Textfel(kolumn, (string)värde);
            case Kolumnslag.Period:
                värde = Domain.Gemensamt.Period.TryParse(text, out var period) ? period.ToString() : null;
                return värde is null ? "ingen period; väntade som 2021H1, 2021Q3 eller 2021" : null;
            case Kolumnslag.Mätpunkt:
                värde = text;
                return Domain.Indikatorer.Mätpunkt.Nummer(text) is null ? "okänd mätpunkt; väntade ett nummer 1–15, kanske med bokstav eller del, som 6a eller 8.1" : null;
            default:
                throw new InvalidOperationException($"No reader for {kolumn.Slag}.");
        }
    }

    private static string[] Dela(string text) =>
        text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? Textfel(Kolumn kolumn, string text) =>
        text.Length > kolumn.Max ? $"texten är {text.Length} tecken; högst {kolumn.Max} får plats"
        : text.Any(tecken => char.IsControl(tecken) && tecken is not ('\n' or '\r' or '\t')) ? "ett styrtecken som inte går att lagra; ta bort det"
        : null;

    private static string OkändKod(Kolumn kolumn) => $"okänd kod; väntade {string.Join(", ", kolumn.Koder)}";

    private static string? LäsDatum(string text, out object? värde)
    {
        var lyckades = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum);
        värde = datum;
        return lyckades && datum.Year is >= Domain.Gemensamt.Kvartal.FörstaÅr and <= Domain.Gemensamt.Kvartal.SistaÅr
            ? null
            : "inget datum; väntade som 2021-06-30";
    }

    private static string? LäsHeltal(Kolumn kolumn, string text, out object? värde)
    {
        var (minst, högst) = kolumn.Gränser;
        var lyckades = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var tal);
        värde = tal;
        return lyckades && tal >= minst && tal <= högst ? null : $"väntade ett heltal {minst}–{högst}";
    }

    private static string? LäsBelopp(string text, out object? värde)
    {
        var lyckades = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var kronor);
        värde = (decimal)kronor;
        return !lyckades ? "inget belopp; väntade hela kronor, som 615000"
            : kronor < 0 ? "negativt belopp; väntade 0 eller mer"
            : kronor > HögstaBelopp ? $"beloppet är för stort; högst {HögstaBelopp} kr"
            : null;
    }

    private static string? LäsDecimaltal(string text, out object? värde)
    {
        // Excel in Swedish writes a comma, other programs a point; neither is ever between thousands.
        const NumberStyles Skrivsätt = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var lyckades = decimal.TryParse(text.Replace(',', '.'), Skrivsätt, CultureInfo.InvariantCulture, out var tal);
        värde = tal;
        return !lyckades ? "inget tal; väntade som 70 eller 97,5"
            : tal < 0 ? "negativt tal; väntade 0 eller mer"
            : tal > Måluppgifter.MaxVärde ? $"talet är för stort; högst {Måluppgifter.MaxVärde:0}"
            : decimal.Round(tal, Måluppgifter.MaxDecimaler) != tal ? $"för många decimaler; högst {Måluppgifter.MaxDecimaler}"
            : null;
    }
}
