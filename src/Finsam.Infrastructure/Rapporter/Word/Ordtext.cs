using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>From text that people wrote to text that a Word file can hold.</summary>
internal static class Ordtext
{
    /// <summary>Without control characters and halves of surrogate pairs, which no XML may hold; a tab becomes a space, a line break a newline.</summary>
    public static string Ren(string text)
    {
        var ren = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var tecken = text[i];
            if (char.IsHighSurrogate(tecken) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                ren.Append(tecken).Append(text[++i]);
            }
            else if (tecken is '\t')
            {
                ren.Append(' ');
            }
            else if (tecken is '\n' || (!char.IsControl(tecken) && XmlConvert.IsXmlChar(tecken)))
            {
                ren.Append(tecken);
            }
        }

        return ren.ToString();
    }

    /// <summary>On one line: for names, headings and properties.</summary>
    public static string RenRad(string text) => string.Join(' ', Ren(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A run, with breaks for newlines and Word's own soft hyphen for U+00AD.</summary>
    public static Run Körning(string text, RunProperties? format = null)
    {
        var run = new Run();
        if (format is not null)
        {
            run.RunProperties = format;
        }

        run.Append(Delar(Ren(text)));
        return run;
    }

    private static IEnumerable<OpenXmlElement> Delar(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\u00AD'))
            {
                continue;
            }

            if (i > start || text.Length == 0)
            {
                yield return new Text(text[start..i]) { Space = SpaceProcessingModeValues.Preserve };
            }

            if (i < text.Length)
            {
                yield return text[i] == '\n' ? new Break() : new SoftHyphen();
            }

            start = i + 1;
        }
    }
}
