using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>The tables of a page, as somebody reads them.</summary>
internal static class Htmlläsare
{
    public static Lästsida Läs(string html)
    {
        var sida = new HtmlParser().ParseDocument(html);
        return new(sida, [.. sida.QuerySelectorAll("table").Select(Läs)]);
    }

    private static Lästtabell Läs(IElement tabell)
    {
        var rader = tabell.QuerySelectorAll("tr").ToList();
        var rutnät = new List<List<string>>();
        var nedåt = new Dictionary<int, (int Kvar, string Text)>();
        foreach (var rad in rader)
        {
            var texter = new List<string>();
            foreach (var cell in rad.Children.Where(c => c.LocalName is "td" or "th"))
            {
                Fortsätt(texter, nedåt);
                var text = Text(cell);
                for (var i = 0; i < Antal(cell, "colspan"); i++)
                {
                    if (Antal(cell, "rowspan") > 1)
                    {
                        nedåt[texter.Count] = (Antal(cell, "rowspan") - 1, text);
                    }

                    texter.Add(text);
                }
            }

            Fortsätt(texter, nedåt);
            rutnät.Add(texter);
        }

        var rubrik = tabell.QuerySelector("caption")?.TextContent ?? tabell.GetAttribute("aria-label") ?? "";
        return Lästtabell.Av(rubrik, rutnät, rader.TakeWhile(rad => rad.ParentElement?.LocalName == "thead").Count());
    }

    private static void Fortsätt(List<string> texter, Dictionary<int, (int Kvar, string Text)> nedåt)
    {
        while (nedåt.TryGetValue(texter.Count, out var ovanför))
        {
            if (ovanför.Kvar == 1)
            {
                nedåt.Remove(texter.Count);
            }
            else
            {
                nedåt[texter.Count] = (ovanför.Kvar - 1, ovanför.Text);
            }

            texter.Add(ovanför.Text);
        }
    }

    private static int Antal(IElement cell, string attribut) => int.TryParse(cell.GetAttribute(attribut), out var antal) ? antal : 1;

    /// <summary>What is seen: a masked count has a sign for the eye and a word for the ear.</summary>
    private static string Text(IElement cell)
    {
        var sedd = (IElement)cell.Clone();
        foreach (var hörs in sedd.QuerySelectorAll(".dold"))
        {
            hörs.Remove();
        }

        return sedd.TextContent;
    }
}

/// <summary>A page that has been read.</summary>
/// <param name="Sida">All of it.</param>
/// <param name="Tabeller">Its tables.</param>
internal sealed record Lästsida(IDocument Sida, IReadOnlyList<Lästtabell> Tabeller);
