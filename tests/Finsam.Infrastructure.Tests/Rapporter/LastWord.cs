using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Rapporter;
using Finsam.Infrastructure.Rapporter.Word;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>A Word file as a reader sees it.</summary>
internal sealed class LästWord : IDisposable
{
    private readonly WordprocessingDocument _paket;

    private LästWord(byte[] innehåll) => _paket = WordprocessingDocument.Open(new MemoryStream(innehåll), isEditable: false);

    public Body Kropp => _paket.MainDocumentPart!.Document.Body!;

    public MainDocumentPart Huvuddel => _paket.MainDocumentPart!;

    public System.IO.Packaging.PackageProperties Egenskaper => _paket.PackageProperties;

    /// <summary>The text of every paragraph outside tables.</summary>
    public List<string> Stycken => [.. Kropp.Elements<Paragraph>().Select(Text)];

    public string AllText => string.Join('\n', Kropp.Descendants<Paragraph>().Select(Text));

    public static byte[] Bytes(Pm pm, string förbund = "Samordningsförbundet Uppsala län", Pmtexter? texter = null) =>
        Bytes(pm, new Inställningar { Förbund = förbund }, texter);

    public static byte[] Bytes(Pm pm, Inställningar inställningar, Pmtexter? texter = null)
    {
        using var ut = new MemoryStream();
        new PmWord().Skriv(pm, Pmdokument.Av(pm, texter, inställningar), ut);
        return ut.ToArray();
    }

    public static LästWord Av(byte[] innehåll) => new(innehåll);

    public static LästWord Av(Pm pm, Inställningar inställningar, Pmtexter? texter = null) => new(Bytes(pm, inställningar, texter));

    public static LästWord Av(Pm pm, string förbund = "Samordningsförbundet Uppsala län", Pmtexter? texter = null) => new(Bytes(pm, förbund, texter));

    public static string Text(OpenXmlElement element) => string.Concat(element.Descendants<Text>().Select(t => t.Text));

    public static string? Stil(OpenXmlElement element) => (element as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public List<string> Valideringsfel() =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_paket).Select(f => $"{f.Path?.XPath}: {f.Description}")];

    /// <summary>The table below the caption that begins so: "Tabell 4.".</summary>
    public Table Tabell(string börjar) => (Table)Tabellrubrik(börjar).NextSibling()!;

    /// <summary>The rows as texts.</summary>
    public List<string[]> Rader(string börjar) =>
        [.. Tabell(börjar).Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(Text).ToArray())];

    public string[] Rad(string börjar, string första) => Rader(börjar).Single(r => r[0] == första);

    /// <summary>The paragraphs between a table and the next heading or caption.</summary>
    public List<string> Under(string börjar) =>
    [
        .. Tabell(börjar).ElementsAfter()
            .TakeWhile(e => e is Paragraph && Stil(e) is not ("Heading1" or "Heading2" or "Caption"))
            .Select(Text),
    ];

    public void Dispose() => _paket.Dispose();

    private Paragraph Tabellrubrik(string börjar) => Kropp.Elements<Paragraph>()
        .Single(p => Stil(p) == "Caption" && Text(p).Replace('\u00A0', ' ').StartsWith(börjar, StringComparison.Ordinal));
}
