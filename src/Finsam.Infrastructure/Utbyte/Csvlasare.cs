using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Finsam.Application.Utbyte;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Reads <c>;</c>-separated UTF-8 as in RFC 4180.</summary>
internal sealed class Csvläsare : ICsvläsare
{
    public Råfil Läs(string namn, Stream innehåll)
    {
        using var minne = new MemoryStream();
        innehåll.CopyTo(minne);
        var bytes = minne.GetBuffer().AsSpan(0, (int)minne.Length);
        return FörstaFelaktigaRad(bytes) is { } rad
            ? new(namn, [], []) { Fel = [new(namn, rad, "kolumn 1", "filen är inte UTF-8; spara den som ”CSV UTF-8” i Excel")] }
            : LäsText(namn, Encoding.UTF8.GetString(bytes));
    }

    private static Råfil LäsText(string namn, string text)
    {
        var trasiga = new List<Radfel>();
        var inställningar = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ";",
            DetectDelimiter = false,
            IgnoreBlankLines = false,
            BadDataFound = _ => throw new FormatException(),
        };
        using var parser = new CsvParser(new StringReader(text.TrimStart('\uFEFF')), inställningar);
        string[]? rubriker = null;
        var rader = new List<Rårad>();
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
            trasiga.Add(new(namn, parser.Row, "kolumn 1", "ett citattecken står fel eller avslutas aldrig; dubblera citattecken inne i en cell"));
        }

        if (rubriker is null && trasiga.Count == 0)
        {
            trasiga.Add(new(namn, 1, "kolumn 1", "filen är tom; väntade en rubrikrad"));
        }

        return new(namn, rubriker ?? [], rader) { Fel = trasiga };
    }

    /// <summary>The row of the first byte that is not UTF-8, or <c>null</c>. A NUL byte tells of UTF-16.</summary>
    private static int? FörstaFelaktigaRad(ReadOnlySpan<byte> bytes)
    {
        var giltiga = bytes;
        var längd = 0;
        while (!giltiga.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(giltiga, out var tecken, out var lästa) != System.Buffers.OperationStatus.Done || tecken.Value == 0)
            {
                return bytes[..längd].Count((byte)'\n') + 1;
            }

            längd += lästa;
            giltiga = giltiga[lästa..];
        }

        return null;
    }
}
