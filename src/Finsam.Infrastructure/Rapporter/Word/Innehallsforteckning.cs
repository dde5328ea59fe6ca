using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>A heading that stands in the table of contents.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Bokmärke">The bookmark around it.</param>
/// <param name="Block">Knows its page.</param>
internal sealed record Rubrikpost(string Text, string Bokmärke, Block Block);

/// <summary>
/// The table of contents, written out inside a TOC field. Word is not asked to update it when the file is opened, since that raises a prompt.
/// </summary>
internal static class Innehållsförteckning
{
    public static IEnumerable<Paragraph> Skriv(IReadOnlyList<Rubrikpost> rubriker)
    {
        if (rubriker.Count == 0)
        {
            yield break;
        }

        yield return Worddokument.Styckeelement("Innehåll", Stilar.Innehållsrubrik);
        for (var i = 0; i < rubriker.Count; i++)
        {
            var stycke = Rad(rubriker[i]);
            if (i == 0)
            {
                stycke.ParagraphProperties!.InsertAfterSelf(Fält.Mitten());
                stycke.ParagraphProperties!.InsertAfterSelf(Fält.Kod("TOC \\o \"1-2\" \\h \\z \\u"));
                stycke.ParagraphProperties!.InsertAfterSelf(Fält.Början());
            }

            if (i == rubriker.Count - 1)
            {
                stycke.Append(Fält.Slut());
            }

            yield return stycke;
        }
    }

    private static Paragraph Rad(Rubrikpost rubrik)
    {
        var länk = new Hyperlink { Anchor = rubrik.Bokmärke, History = true };
        länk.Append(Ordtext.Körning(rubrik.Text));
        länk.Append(new Run(new TabChar()));
        länk.Append(Fält.Med($"PAGEREF {rubrik.Bokmärke} \\h", rubrik.Block.Sida));
        var stil = rubrik.Block.Slag == Blockslag.Rubrik1 ? Stilar.Innehåll1 : Stilar.Innehåll2;
        return new Paragraph(Worddokument.Format(stil), länk);
    }
}
