using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>The style sheet and the list definition of the document.</summary>
internal static class Stilmall
{
    public const string Typsnitt = "Arial";

    public const string Språk = "sv-SE";

    public const string Tabellstil = "Finsamtabell";

    public const int Punktlista = 1;

    /// <summary>Space above and below the text of a cell, twips.</summary>
    public const int CellLuft = 40;

    /// <summary>Space left and right of the text of a cell, twips.</summary>
    public const int CellKant = 70;

    /// <summary>The same in a table with many narrow columns.</summary>
    public const int TätCellKant = 30;

    /// <summary>Space left of text that follows on figures.</summary>
    public const int CellLuftVänster = 200;

    /// <summary>Between the columns of tables with groups of columns, and between rows.</summary>
    public const string TunnLinje = "D5DBE4";

    private const string Linje = "A6B1C2";

    public static Styles Stilar(bool försättsblad) => new(
        (OpenXmlElement[])
        [
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Typsnitt, HighAnsi = Typsnitt, ComplexScript = Typsnitt, EastAsia = Typsnitt },
                    new FontSize { Val = Halvpunkter(Word.Stilar.Normal.Grad) },
                    new Languages { Val = Språk, EastAsia = Språk, Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault()),
            .. Word.Stilar.För(försättsblad).Select(Styckestil),
            Teckenstil(),
            NormalTabell(),
            Ljustabell(),
        ]);

    /// <summary>The list of bullets, and the numbered ones: each begins anew at 1.</summary>
    public static Numbering Listor(int nummerlistor) => new(
        (OpenXmlElement[])
        [
            Lista(0, NumberFormatValues.Bullet, "•", "340", "227"),
            Lista(1, NumberFormatValues.Decimal, "%1.", "454", "340"),
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Punktlista },
            .. Enumerable.Range(1, nummerlistor).Select(n => new NumberingInstance(
                new AbstractNumId { Val = 1 },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            {
                NumberID = Punktlista + n,
            }),
        ]);

    private static AbstractNum Lista(int id, NumberFormatValues format, string tecken, string vänster, string hängande) => new(
        new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = tecken },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = vänster, Hanging = hängande }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };

    private static Style Styckestil(Stil stil)
    {
        var element = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = stil.Id,
            Default = stil == Word.Stilar.Normal ? true : null,
            CustomStyle = Egen(stil) ? true : null,
            StyleName = new() { Val = stil.Namn },
            PrimaryStyle = new(),
            StyleParagraphProperties = Styckeformat(stil),
            StyleRunProperties = Teckenformat(stil),
        };
        if (stil != Word.Stilar.Normal)
        {
            element.BasedOn = new() { Val = Word.Stilar.Normal.Id };
        }

        return element;
    }

    private static bool Egen(Stil stil) => stil.Id[..3] is "Not" or "Tab" or "Tat" or "Sif" or "Spa" or "Skr";

    private static StyleParagraphProperties Styckeformat(Stil stil)
    {
        var format = new StyleParagraphProperties
        {
            KeepNext = stil.HållMedNästa ? new() : null,
            KeepLines = stil.HållMedNästa ? new() : null,
            PageBreakBefore = stil.NySida ? new() : null,
            WidowControl = new(),
            SpacingBetweenLines = new()
            {
                Before = Twips(stil.Före),
                After = Twips(stil.Efter),
                Line = Twips(12 * stil.Radavstånd),
                LineRule = LineSpacingRuleValues.Auto,
            },
            Justification = new() { Val = stil.Höger ? JustificationValues.Right : stil.Mitten ? JustificationValues.Center : JustificationValues.Left },
        };
        if (stil.Punkt)
        {
            format.NumberingProperties = new() { NumberingId = new() { Val = Punktlista } };
        }
        else if (stil.Indrag > 0)
        {
            format.Indentation = new() { Left = stil.Indrag.ToString(CultureInfo.InvariantCulture) };
        }

        if (stil.Tabb is { } tabb)
        {
            format.Tabs = new(new TabStop
            {
                Val = TabStopValues.Right,
                Leader = tabb.Prickar ? TabStopLeaderCharValues.Dot : TabStopLeaderCharValues.None,
                Position = tabb.Läge,
            });
        }

        if (stil.Nivå is { } nivå)
        {
            format.OutlineLevel = new() { Val = nivå };
        }

        return format;
    }

    private static StyleRunProperties Teckenformat(Stil stil) => new()
    {
        Bold = stil.Fet ? new() : null,
        Color = stil.Färg is { } färg ? new() { Val = färg } : null,
        FontSize = new() { Val = Halvpunkter(stil.Grad) },
    };

    private static Style Teckenstil() => new(
        new StyleName { Val = "Default Paragraph Font" },
        new UIPriority { Val = 1 },
        new SemiHidden())
    {
        Type = StyleValues.Character,
        StyleId = "DefaultParagraphFont",
        Default = true,
    };

    private static Style NormalTabell() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }))
    {
        Type = StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    private static Style Ljustabell() => new(
        new StyleName { Val = "Finsam tabell" },
        new BasedOn { Val = "TableNormal" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = Linje },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Linje },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = TunnLinje }),
            Cellmarginaler(CellKant)))
    {
        Type = StyleValues.Table,
        StyleId = Tabellstil,
        CustomStyle = true,
    };

    public static TableCellMarginDefault Cellmarginaler(int kant) => new(
        new TopMargin { Width = CellLuft.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = (short)kant, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = CellLuft.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = (short)kant, Type = TableWidthValues.Dxa });

    private static string Twips(double punkter) => Math.Round(punkter * 20).ToString(CultureInfo.InvariantCulture);

    private static string Halvpunkter(double punkter) => Math.Round(punkter * 2).ToString(CultureInfo.InvariantCulture);
}
