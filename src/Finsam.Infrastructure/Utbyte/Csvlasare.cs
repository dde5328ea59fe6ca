using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Finsam.Application.Utbyte;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Reads <c>;</c>-separated UTF-8 as in RFC 4180. What is wrong with the file as a whole is said before anything is read from it.</summary>
internal sealed class Csvläsare : ICsvläsare
{
    /// <summary>Most rows of a file. A förbund has some thousand; a file beyond this is a mistake, and would fill the memory.</summary>
    public const int FlestRader = 300_000;

    /// <summary>Most characters of a cell. The longest text that Finsam stores has 4 000.</summary>
    private const int LängstaCell = 100_000;

    public Råfil Läs(string namn, Stream innehåll)
    {
        using var minne = new MemoryStream();
        innehåll.CopyTo(minne);
        var bytes = minne.GetBuffer().AsSpan(0, (int)minne.Length);
        return Filkodning.Fel(bytes) is { } fel ? Trasig(namn, fel.Rad, fel.Text)
            : Rader(bytes) > FlestRader ? Trasig(namn, 1, $"filen har fler än {FlestRader} rader, som är det mesta som läses; dela upp den")
            : LäsText(namn, minne);
    }

    private static Råfil LäsText(string namn, MemoryStream minne)
    {
        minne.Position = 0;
        var inställningar = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ";",
            DetectDelimiter = false,
            IgnoreBlankLines = false,
            MaxFieldSize = LängstaCell,

            // The same codes stand on every row: one string for each.
            CacheFields = true,
            BadDataFound = _ => throw new FormatException(),
        };
        using var parser = new CsvParser(new StreamReader(minne, Encoding.UTF8, detectEncodingFromByteOrderMarks: false), inställningar);
        string[]? rubriker = null;
        var rader = new List<Rårad>();
        Radfel? trasig = null;
        try
        {
            while (parser.Read())
            {
                // Blanks around a cell are trimmed, those that Excel makes of a non-breaking space too.
                string[] celler = [.. parser.Record!.Select(cell => cell.Trim())];
                if (rubriker is null)
                {
                    rubriker = celler;
                }
                else if (celler.Any(cell => cell.Length > 0))
                {
                    rader.Add(new(parser.Row, celler));
                }
            }
        }
        catch (FormatException)
        {
            trasig = new(namn, parser.Row, "kolumn 1", "ett citattecken står fel eller avslutas aldrig; dubblera citattecken inne i en cell");
        }
        catch (MaxFieldSizeException)
        {
            trasig = new(namn, parser.Row, "kolumn 1", $"en cell är längre än {LängstaCell} tecken, som är det mesta som läses; saknas ett citattecken?");
        }

        trasig ??= rubriker switch
        {
            null => new(namn, 1, "kolumn 1", "filen är tom; väntade en rubrikrad"),
            [var enda] when Skiljetecken(enda) is { } tecken => new(namn, 1, "kolumn 1", $"cellerna skiljs med {tecken}; väntade semikolon. Byt skiljetecken, eller spara om filen från Excel med svenska inställningar"),
            _ => null,
        };
        return new(namn, rubriker ?? [], rader) { Fel = trasig is null ? [] : [trasig] };
    }

    /// <summary>What stands between the cells of a header that has no semicolon.</summary>
    private static string? Skiljetecken(string rubrik) =>
        rubrik.Contains('\t', StringComparison.Ordinal) ? "tabb" : rubrik.Contains(',', StringComparison.Ordinal) ? "komma" : null;

    /// <summary>At least as many as there are rows: line breaks inside cells count too.</summary>
    private static int Rader(ReadOnlySpan<byte> bytes) => Math.Max(bytes.Count((byte)'\n'), bytes.Count((byte)'\r')) + 1;

    private static Råfil Trasig(string namn, int rad, string text) => new(namn, [], []) { Fel = [new(namn, rad, "kolumn 1", text)] };
}
