using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Gemensamt;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>What the package needs besides the text.</summary>
/// <param name="Förbund">The name of the förbund.</param>
/// <param name="Titel">The title.</param>
/// <param name="Sidor">Number of pages, for the footer.</param>
/// <param name="Kropp">The text.</param>
/// <param name="Logotyp">The förbund's logotype, or <c>null</c>.</param>
/// <param name="Försättsblad">Whether it has a title page.</param>
/// <param name="Nummerlistor">How many numbered lists there are.</param>
internal sealed record Wordinnehåll(string Förbund, string Titel, int Sidor, Body Kropp, Logotyp? Logotyp, bool Försättsblad, int Nummerlistor);

/// <summary>The parts of a Word file. The same content gives the same bytes: no clock, no random ids.</summary>
internal static class Wordpaket
{
    public const string SidhuvudId = "rId4";

    public const string FörstaSidhuvudId = "rId5";

    public const string SidfotId = "rId6";

    public static void Skriv(Wordinnehåll innehåll, Stream ut)
    {
        using var utkast = new MemoryStream();
        using (var paket = WordprocessingDocument.Create(utkast, WordprocessingDocumentType.Document))
        {
            var huvuddel = paket.AddMainDocumentPart();
            paket.ChangeIdOfPart(huvuddel, "rId1");
            huvuddel.Document = new(innehåll.Kropp);
            huvuddel.AddNewPart<StyleDefinitionsPart>("rId1").Styles = Stilmall.Stilar(innehåll.Försättsblad);
            huvuddel.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = Stilmall.Listor(innehåll.Nummerlistor);
            huvuddel.AddNewPart<DocumentSettingsPart>("rId3").Settings = Inställningar();
            huvuddel.AddNewPart<HeaderPart>(SidhuvudId).Header = new(Sidhuvud(innehåll));
            FörstaSidhuvud(huvuddel.AddNewPart<HeaderPart>(FörstaSidhuvudId), innehåll);
            huvuddel.AddNewPart<FooterPart>(SidfotId).Footer = new(Sidfot(innehåll.Sidor));
            var egenskaper = paket.AddCoreFilePropertiesPart();
            paket.ChangeIdOfPart(egenskaper, "rId2");
            SkrivEgenskaper(egenskaper, innehåll);
        }

        Tidlös.PackaOm(utkast, ut);
    }

    private static Paragraph Sidhuvud(Wordinnehåll innehåll) => new(
        Worddokument.Format(Stilar.Sidhuvud),
        Ordtext.Körning(innehåll.Förbund),
        new Run(new TabChar()),
        Ordtext.Körning(innehåll.Titel));

    /// <summary>The first page has the förbund's name in the text, and in the header its logotype.</summary>
    private static void FörstaSidhuvud(HeaderPart del, Wordinnehåll innehåll)
    {
        var stycke = new Paragraph(Worddokument.Format(Stilar.Sidhuvud));
        if (innehåll.Logotyp is { } logotyp)
        {
            stycke.Append(Sidhuvudsbild.Lägg(del, logotyp, innehåll.Förbund));
        }

        del.Header = new(stycke);
    }

    private static Paragraph Sidfot(int sidor)
    {
        var fot = new Paragraph(Worddokument.Format(Stilar.Sidfot), Ordtext.Körning("Sida "));
        fot.Append(Fält.Med("PAGE", 1));
        fot.Append(Ordtext.Körning(" av "));
        fot.Append(Fält.Med("NUMPAGES", sidor));
        return fot;
    }

    /// <summary>Compatibility mode 15: without it Word opens the file as one from 2007.</summary>
    private static Settings Inställningar() => new(
        new DefaultTabStop { Val = 1304 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Stilmall.Språk },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });

    private static void SkrivEgenskaper(CoreFilePropertiesPart del, Wordinnehåll innehåll)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var xml = new XElement(
            cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", innehåll.Titel),
            new XElement(dc + "creator", innehåll.Förbund),
            new XElement(dc + "language", Stilmall.Språk));
        using var ström = del.GetStream(FileMode.Create);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), xml).Save(ström);
    }
}
