using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>The tables of a Word document, as somebody reads them.</summary>
internal static class Wordläsare
{
    public static IReadOnlyList<Lästtabell> Läs(byte[] fil)
    {
        using var dokument = WordprocessingDocument.Open(new MemoryStream(fil), isEditable: false);
        var tabeller = new List<Lästtabell>();
        var före = "";
        foreach (var del in dokument.MainDocumentPart!.Document.Body!.ChildElements)
        {
            switch (del)
            {
                case Paragraph { InnerText.Length: > 0 } stycke:
                    före = stycke.InnerText;
                    break;
                case Table tabell:
                    tabeller.Add(Läs(före, tabell));
                    break;
            }
        }

        return tabeller;
    }

    private static Lästtabell Läs(string rubrik, Table tabell)
    {
        var rutnät = new List<List<string>>();
        foreach (var rad in tabell.Elements<TableRow>())
        {
            var texter = new List<string>();
            foreach (var cell in rad.Elements<TableCell>())
            {
                var egenskaper = cell.TableCellProperties;
                var fortsätter = egenskaper?.VerticalMerge is { } lodrät && lodrät.Val?.Value != MergedCellValues.Restart;
                var text = fortsätter && rutnät.Count > 0 && texter.Count < rutnät[^1].Count ? rutnät[^1][texter.Count] : cell.InnerText;
                texter.AddRange(Enumerable.Repeat(text, egenskaper?.GridSpan?.Val?.Value ?? 1));
            }

            rutnät.Add(texter);
        }

        var huvud = tabell.Elements<TableRow>().TakeWhile(rad => rad.TableRowProperties?.GetFirstChild<TableHeader>() is not null).Count();
        return Lästtabell.Av(rubrik, rutnät, huvud);
    }
}
