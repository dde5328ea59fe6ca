namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The kansli's own texts as paragraphs and back: a line is a paragraph, one that begins with •, - or – an item of a list.</summary>
public static class Egentext
{
    private const string Punkt = "• ";

    /// <summary>The paragraphs of a text.</summary>
    public static IReadOnlyList<Stycke> Stycken(string text) =>
    [
        .. Rentext.Ren(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(rad => rad is ['•' or '-' or '–', ' ', _, ..]
                ? new Stycke(rad[2..].TrimStart(), Styckeslag.Punkt)
                : new Stycke(rad)),
    ];

    /// <summary>The text of paragraphs, as it is written in a box.</summary>
    public static string Text(IEnumerable<Stycke> stycken) =>
        string.Join('\n', stycken.Select(s => s.Slag == Styckeslag.Punkt ? Punkt + s.Text : s.Text));
}
