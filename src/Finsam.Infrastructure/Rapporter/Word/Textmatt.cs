using System.Globalization;
using System.Text;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>
/// How many lines a text takes in Arial. The table of contents is written with page numbers, and the breaks before tables are set, without a
/// renderer at hand; the widths are those of the font, so the estimate holds in Word as in LibreOffice.
/// </summary>
internal static class Textmått
{
    private const double FetTillägg = 1.08;

    private const int Övriga = 600;

    /// <summary>Widths in thousandths of the size.</summary>
    private static readonly Dictionary<char, int> Bredder = new (int Bredd, string Tecken)[]
    {
        (191, "'"),
        (222, "ijl"),
        (278, " !,./:;I[\\]ft\u00A0"),
        (333, "()-`r”"),
        (355, "\""),
        (389, "*"),
        (500, "Jckvsxyz"),
        (556, "#$0123456789?L_abdeghnopqu–"),
        (584, "+<=>~−"),
        (611, "FTZ"),
        (667, "&ABEKPSVXY"),
        (722, "CDHNRUw"),
        (778, "GOQ"),
        (833, "Mm"),
        (889, "%"),
        (944, "W"),
        (1015, "@"),
    }.SelectMany(rad => rad.Tecken.Select(tecken => (tecken, rad.Bredd))).ToDictionary(par => par.tecken, par => par.Bredd);

    /// <summary>Width in points.</summary>
    public static double Bredd(string text, Stil stil) =>
        text.Sum(TeckenBredd) * stil.Grad / 1000 * (stil.Fet ? FetTillägg : 1);

    /// <summary>Number of lines when broken at spaces, hyphens and soft hyphens, and inside a word only when it does not fit on a line.</summary>
    /// <param name="text">The text; a newline is a break.</param>
    /// <param name="stil">Its style.</param>
    /// <param name="bredd">Room, points.</param>
    public static int Rader(string text, Stil stil, double bredd) =>
        text.Split('\n').Sum(rad => RaderIStycke(rad, stil, bredd));

    private static int RaderIStycke(string text, Stil stil, double bredd)
    {
        var (rader, använt) = (1, 0.0);
        foreach (var del in Delar(text))
        {
            var synligt = Bredd(del.TrimEnd(' '), stil);
            if (använt > 0 && använt + synligt > bredd)
            {
                rader++;
                använt = 0;
            }

            rader += synligt > bredd ? (int)(synligt / bredd) : 0;
            använt += synligt > bredd ? synligt % bredd : Bredd(del, stil);
        }

        return rader;
    }

    private static IEnumerable<string> Delar(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-' or '\u00AD')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static int TeckenBredd(char tecken)
    {
        if (tecken == '\u00AD')
        {
            return 0;
        }

        if (Bredder.TryGetValue(tecken, out var bredd))
        {
            return bredd;
        }

        // An accent does not widen its letter. A lone half of a surrogate pair cannot be normalised.
        return !char.IsSurrogate(tecken) && Bredder.TryGetValue(tecken.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD)[0], out bredd) ? bredd : Övriga;
    }
}
