using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;

namespace Finsam.Infrastructure.Deltagare.Registerfiler;

/// <summary>Reads UTF-8 with semicolon, comma or tab between the cells and quotes as in RFC 4180.</summary>
internal static class Registercsv
{
    /// <summary>Most characters of a cell.</summary>
    private const int LängstaCell = 100_000;

    /// <summary>Rows above the header, and one beyond what may be read.</summary>
    private const int Marginal = 50;

    public static Result<Registerfil> Läs(byte[] fil)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(fil).TrimStart('\uFEFF');
        var inställningar = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Skiljetecken(text),
            DetectDelimiter = false,
            IgnoreBlankLines = false,
            MaxFieldSize = LängstaCell,
            CacheFields = true,
            BadDataFound = _ => throw new FormatException(),
        };
        using var parser = new CsvParser(new StringReader(text), inställningar);
        var rader = new List<Rårad>();
        try
        {
            while (rader.Count <= Registerfil.FlestRader + Marginal && parser.Read())
            {
                string[] celler = [.. parser.Record!.Select(cell => cell.Trim())];
                if (celler.Length > Registerfil.FlestKolumner)
                {
                    return Filfel.FörMångaKolumner;
                }

                if (celler.Any(cell => cell.Length > 0))
                {
                    rader.Add(new(parser.Row, celler));
                }
            }
        }
        catch (FormatException)
        {
            return Filfel.Nej($"Rad {parser.Row}: ett citattecken står fel eller avslutas aldrig. Dubblera citattecken inne i en cell.");
        }
        catch (MaxFieldSizeException)
        {
            return Filfel.Nej($"Rad {parser.Row}: en cell är längre än {LängstaCell} tecken. Saknas ett citattecken?");
        }

        return Registertabell.Av([], null, rader);
    }

    /// <summary>The one of the three that stands most often on the first line that has any of them.</summary>
    private static string Skiljetecken(string text)
    {
        foreach (var rad in text.Split('\n', 20))
        {
            var tecken = new[] { ';', '\t', ',' }.Select(t => (Tecken: t, Antal: rad.Count(c => c == t))).MaxBy(t => t.Antal);
            if (tecken.Antal > 0)
            {
                return tecken.Tecken.ToString();
            }
        }

        return ";";
    }
}

/// <summary>From rows to a table: where its header is, and what each column is called.</summary>
internal static class Registertabell
{
    public static Result<Registerfil> Av(IReadOnlyList<string> blad, string? valt, IReadOnlyList<Rårad> rader)
    {
        // A title may stand above: the header is the first row with two cells at least.
        var plats = rader.Select((rad, i) => (rad, i)).FirstOrDefault(r => r.rad.Celler.Count(c => c.Length > 0) > 1, (null!, -1)).Item2;
        if (plats < 0)
        {
            return Filfel.Nej("Filen har ingen rad med rubriker.");
        }

        var innehåll = rader.Skip(plats + 1).ToList();
        if (innehåll.Count > Registerfil.FlestRader)
        {
            return Filfel.FörMångaRader;
        }

        if (innehåll.Count == 0)
        {
            return Filfel.Nej("Filen har rubriker men inga rader under dem.");
        }

        var bredd = innehåll.Max(r => r.Celler.Count);
        var rubriker = Rubriker(rader[plats].Celler, bredd);
        return rubriker.FirstOrDefault(Personnummer.FinnsI) is not null
            ? Filfel.Nej($"Rad {rader[plats].Nummer}: en rubrik ser ut att innehålla ett personnummer. Har filen ingen rad med rubriker?")
            : new Registerfil(blad, valt, rubriker, innehåll);
    }

    /// <summary>Each name once; a column without one is called by its place.</summary>
    private static List<string> Rubriker(IReadOnlyList<string> celler, int bredd)
    {
        var rubriker = new List<string>();
        for (var i = 0; i < Math.Max(bredd, celler.Count); i++)
        {
            var namn = i < celler.Count && celler[i].Length > 0 ? celler[i][..Math.Min(celler[i].Length, 150)].Trim() : $"Kolumn {i + 1}";
            var försök = namn;
            for (var nr = 2; rubriker.Contains(försök, StringComparer.OrdinalIgnoreCase); nr++)
            {
                försök = $"{namn} ({nr})";
            }

            rubriker.Add(försök);
        }

        return rubriker;
    }
}
