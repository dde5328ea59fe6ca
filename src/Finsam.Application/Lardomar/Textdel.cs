using System.Text.RegularExpressions;

namespace Finsam.Application.Lärdomar;

/// <summary>A stretch of a text.</summary>
/// <param name="Text">As it stands there; never markup.</param>
/// <param name="Träff">Whether it is what was looked for.</param>
public readonly record struct Textdel(string Text, bool Träff)
{
    /// <summary>A text cut where the words begin and end; put together again it is the same text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ord">The words that are hits; whole words only, in any case.</param>
    public static IReadOnlyList<Textdel> Av(string text, IReadOnlyList<string> ord)
    {
        if (ord.Count == 0)
        {
            return [new(text, false)];
        }

        var mönster = $@"(?<!\w)(?:{string.Join('|', ord.OrderByDescending(o => o.Length).Select(Regex.Escape))})(?!\w)";
        var delar = new List<Textdel>();
        var här = 0;
        foreach (Match träff in Regex.Matches(text, mönster, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            Lägg(här, träff.Index, false);
            Lägg(träff.Index, träff.Index + träff.Length, true);
            här = träff.Index + träff.Length;
        }

        Lägg(här, text.Length, false);
        return delar;

        void Lägg(int från, int till, bool träff)
        {
            if (till > från)
            {
                delar.Add(new(text[från..till], träff));
            }
        }
    }
}
