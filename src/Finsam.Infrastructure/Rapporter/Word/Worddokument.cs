using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>A Word document in the making: blocks are added in order, then pages are broken and everything is written.</summary>
/// <param name="förbund">The name of the förbund.</param>
/// <param name="titel">The title.</param>
/// <param name="period">The period, in words, or what else it is about; may be empty.</param>
internal sealed class Worddokument(string förbund, string titel, string period)
{
    private const double Textbredd = Sidmått.Textbredd / 20.0;

    private readonly List<Block> _block = [];
    private readonly List<Rubrikpost> _rubriker = [];
    private readonly List<Block> _försättstext = [];
    private int _nummerlistor;
    private readonly List<Block> _före = [];

    public string Förbund { get; } = Rentext.Rad(förbund);

    public string Titel { get; } = Rentext.Rad(period.Length == 0 ? titel : $"{titel} – {period}");

    /// <summary>Whether the title stands on a page of its own with a table of contents, and each heading 1 begins a page.</summary>
    public bool Försättsblad { get; init; } = true;

    /// <summary>For the header of the first page, or <c>null</c>.</summary>
    public Logotyp? Logotyp { get; init; }

    /// <summary>A paragraph of the first page, between the title and the table of contents.</summary>
    public void Försättstext(string text) => _försättstext.Add(Styckeblock(Blockslag.Stycke, Styckeelement(text, Stilar.Normal), text, Stilar.Normal));

    /// <summary>A table there.</summary>
    public void Försättstabell(Wordtabell tabell)
    {
        _försättstext.Add(Tabellblock(tabell, tabell.Beskrivning));
        _försättstext.Add(Mellanrum());
    }

    /// <summary>A paragraph of what stands before the title, on pages of its own.</summary>
    public void Före(string text, Stil stil) => _före.Add(Styckeblock(Blockslag.Stycke, Styckeelement(text, stil), text, stil));

    public void Rubrik1(string text) => Rubrik(text, Försättsblad ? Stilar.Rubrik1 : Stilar.KortRubrik1, Försättsblad ? Blockslag.Rubrik1 : Blockslag.Rubrik2);

    public void Rubrik2(string text) => Rubrik(text, Stilar.Rubrik2, Blockslag.Rubrik2);

    /// <summary>Does not stand in the table of contents.</summary>
    public void Rubrik3(string text) => LäggTill(Blockslag.Rubrik2, Styckeelement(text, Stilar.Rubrik3), text, Stilar.Rubrik3);

    public void Stycke(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Normal), text, Stilar.Normal);

    public void Punkt(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Punktlista), text, Stilar.Punktlista);

    public void Not(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Not), text, Stilar.Not);

    /// <summary>An item of a numbered list: the next one, or the first of a new list after anything else.</summary>
    public void Nummer(string text)
    {
        _nummerlistor += _block is [.., { Element: Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: var stil } }] && stil == Stilar.Nummerlista.Id ? 0 : 1;
        var stycke = Styckeelement(text, Stilar.Nummerlista);
        stycke.ParagraphProperties!.NumberingProperties = new()
        {
            NumberingLevelReference = new() { Val = 0 },
            NumberingId = new() { Val = Stilmall.Punktlista + _nummerlistor },
        };
        LäggTill(Blockslag.Stycke, stycke, text, Stilar.Nummerlista);
    }

    /// <summary>A table without a caption, with room below it.</summary>
    public void Tabell(Wordtabell tabell)
    {
        _block.Add(Tabellblock(tabell, tabell.Beskrivning));
        _block.Add(Mellanrum());
    }

    /// <summary>A table with its caption above.</summary>
    /// <param name="tabell">The table.</param>
    /// <param name="nummer">Its number, or <c>null</c>.</param>
    /// <param name="del">"a", "b"… when several tables share a number.</param>
    /// <param name="rubrik">The caption, without number.</param>
    public void Tabell(Wordtabell tabell, int? nummer, string? del, string rubrik)
    {
        var (element, text) = (new Paragraph(Format(Stilar.Tabellrubrik)), rubrik);
        if (nummer is { } tal)
        {
            // Parts b, c… of a table share its number: \c repeats the last one.
            var efter = $"{(del is null ? "" : $" {del}")}. {rubrik}";
            text = $"Tabell {tal}{efter}";
            element.Append(Ordtext.Körning("Tabell\u00A0"));
            element.Append(Fält.Med(del is not null and not "a" ? "SEQ Tabell \\c \\* ARABIC" : "SEQ Tabell \\* ARABIC", tal));
            element.Append(Ordtext.Körning(efter));
        }
        else
        {
            element.Append(Ordtext.Körning(rubrik));
        }

        LäggTill(Blockslag.Tabellrubrik, element, text, Stilar.Tabellrubrik);
        _block.Add(Tabellblock(tabell, Rentext.Ren(text)));
    }

    /// <summary>Breaks the pages and writes the file.</summary>
    public void Skriv(Stream ut)
    {
        var kropp = new Body();
        var sidor = Försättsblad ? LångtTill(kropp) : KortTill(kropp);
        kropp.Append(_block.Select(b => b.Element));
        kropp.Append(Sidmått.Avsnitt());
        Wordpaket.Skriv(new(Förbund, Titel, sidor, kropp, Logotyp, Försättsblad, _nummerlistor), ut);
    }

    public static Paragraph Styckeelement(string text, Stil stil) => new(Format(stil), Ordtext.Körning(text));

    public static ParagraphProperties Format(Stil stil) => new() { ParagraphStyleId = new() { Val = stil.Id } };

    /// <summary>What stands before the title, the title page and the table of contents. Returns the number of the last page.</summary>
    private int LångtTill(Body kropp)
    {
        var före = _före.Count == 0 ? 0 : Sidbrytning.Bryt(_före, sidorFöre: 0);
        var sidor = Sidbrytning.Bryt(_block, sidorFöre: före + 1);
        kropp.Append(_före.Select(b => b.Element));
        var avsändare = Styckeelement(Förbund, Stilar.Undertitel);
        avsändare.ParagraphProperties!.PageBreakBefore = före > 0 ? new() : null;
        kropp.Append(avsändare);
        kropp.Append(Styckeelement(Titel, Stilar.Titel));
        kropp.Append(_försättstext.Select(b => b.Element));
        kropp.Append(Innehållsförteckning.Skriv(_rubriker));
        return sidor;
    }

    /// <summary>The title above the text, on the same page. Returns the number of the last page.</summary>
    private int KortTill(Body kropp)
    {
        List<Block> huvud =
        [
            Styckeblock(Blockslag.Stycke, Styckeelement(Förbund, Stilar.KortUndertitel), Förbund, Stilar.KortUndertitel),
            Styckeblock(Blockslag.Stycke, Styckeelement(Titel, Stilar.KortTitel), Titel, Stilar.KortTitel),
            .. _försättstext,
        ];
        kropp.Append(huvud.Select(b => b.Element));
        return Sidbrytning.Bryt([.. huvud, .. _block], sidorFöre: 0);
    }

    private static Block Tabellblock(Wordtabell tabell, string fullRubrik)
    {
        var (huvud, rader) = tabell.Höjder();
        return new(Blockslag.Tabell, tabell.Element(fullRubrik), huvud, rader);
    }

    /// <summary>Without a paragraph between them Word joins two tables.</summary>
    private static Block Mellanrum() => Styckeblock(Blockslag.Stycke, Styckeelement("", Stilar.Not), "", Stilar.Not);

    private void Rubrik(string text, Stil stil, Blockslag slag)
    {
        var nummer = (_rubriker.Count + 1).ToString(CultureInfo.InvariantCulture);
        var bokmärke = $"_Toc{nummer.PadLeft(8, '0')}";
        var stycke = new Paragraph(
            Format(stil),
            new BookmarkStart { Id = nummer, Name = bokmärke },
            Ordtext.Körning(text),
            new BookmarkEnd { Id = nummer });
        LäggTill(slag, stycke, text, stil);
        _rubriker.Add(new(text, bokmärke, _block[^1]));
    }

    private void LäggTill(Blockslag slag, OpenXmlElement element, string text, Stil stil) => _block.Add(Styckeblock(slag, element, text, stil));

    private static Block Styckeblock(Blockslag slag, OpenXmlElement element, string text, Stil stil)
    {
        var rader = Textmått.Rader(text, stil, Textbredd - (stil.Indrag / 20.0));
        var höjder = Enumerable.Repeat(stil.Radhöjd, rader).ToArray();
        höjder[0] += stil.Före;
        höjder[^1] += stil.Efter;
        return new(slag, element, 0, höjder);
    }
}
