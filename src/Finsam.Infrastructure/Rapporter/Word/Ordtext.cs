using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>From text that people wrote to runs of a Word file.</summary>
internal static class Ordtext
{
    /// <summary>A run, with breaks for newlines and Word's own soft hyphen for U+00AD.</summary>
    public static Run Körning(string text, RunProperties? format = null)
    {
        var run = new Run();
        if (format is not null)
        {
            run.RunProperties = format;
        }

        run.Append(Delar(Rentext.Ren(text)));
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
