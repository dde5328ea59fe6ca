using System.Text;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>A line of a SIE file: its label and its fields. Source: SIE filformat 4B, "Allmänt om SIE-filens uppbyggnad".</summary>
/// <param name="Nummer">Line, from 1.</param>
/// <param name="Etikett">With #, in capitals; <c>{</c> and <c>}</c> around the rows of a verification.</param>
/// <param name="Fält">The fields; an object list is one field, with its braces.</param>
internal sealed record Siepost(int Nummer, string Etikett, IReadOnlyList<string> Fält)
{
    /// <summary>A field, or the empty text where the line has fewer.</summary>
    public string this[int i] => i < Fält.Count ? Fält[i] : "";

    /// <summary>The line in its parts, or <c>null</c> where a quotation or an object list does not end.</summary>
    public static Siepost? Läs(int nummer, string rad)
    {
        var fält = new List<string>();
        for (var i = 0; i < rad.Length;)
        {
            if (rad[i] is ' ' or '\t')
            {
                i++;
            }
            else if (Ett(rad, ref i) is { } ett)
            {
                fält.Add(ett);
            }
            else
            {
                return null;
            }
        }

        return new(nummer, fält.Count == 0 ? "" : fält[0].ToUpperInvariant(), [.. fält.Skip(1)]);
    }

    private static string? Ett(string rad, ref int i)
    {
        if (rad[i] == '"')
        {
            return Citat(rad, ref i);
        }

        // A brace that stands alone begins or ends the rows of a verification; otherwise it holds an object list.
        if (rad[i] == '{' && rad.AsSpan(i + 1).Trim().Length > 0)
        {
            var slut = rad.IndexOf('}', i);
            if (slut < 0)
            {
                return null;
            }

            var lista = rad[i..(slut + 1)];
            i = slut + 1;
            return lista;
        }

        var början = i;
        while (i < rad.Length && rad[i] is not (' ' or '\t'))
        {
            i++;
        }

        return rad[början..i];
    }

    private static string? Citat(string rad, ref int i)
    {
        var text = new StringBuilder();
        for (i++; i < rad.Length; i++)
        {
            if (rad[i] == '\\' && i + 1 < rad.Length)
            {
                text.Append(rad[++i]);
            }
            else if (rad[i] == '"')
            {
                i++;
                return text.ToString();
            }
            else
            {
                text.Append(rad[i]);
            }
        }

        return null;
    }
}
