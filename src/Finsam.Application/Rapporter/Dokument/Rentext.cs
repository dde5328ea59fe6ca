using System.Text;
using System.Xml;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>From text that people wrote to text that a file of XML can hold.</summary>
public static class Rentext
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
    public static string Rad(string text) => string.Join(' ', Ren(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
