using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>A Word document in the making: blocks are added in order, then pages are broken and everything is written.</summary>
/// <param name="förbund">The name of the förbund.</param>
/// <param name="titel">The title.</param>
/// <param name="period">The period, in words.</param>
internal sealed class Worddokument(string förbund, string titel, string period)
{
    private const double Textbredd = Sidmått.Textbredd / 20.0;

    private readonly List<Block> _block = [];
    private readonly List<Rubrikpost> _rubriker = [];
    private readonly List<Paragraph> _försättstext = [];
    private readonly List<Block> _före = [];

    public string Förbund { get; } = Rentext.Rad(förbund);

    public string Titel { get; } = $"{titel} – {period}";

    /// <summary>For the header of the first page, or <c>null</c>.</summary>
    public Logotyp? Logotyp { get; init; }

    /// <summary>A paragraph of the first page, between the title and the table of contents.</summary>
    public void Försättstext(string text) => _försättstext.Add(Styckeelement(text, Stilar.Normal));

    /// <summary>A paragraph of what stands before the title, on pages of its own.</summary>
    public void Före(string text, Stil stil) => _före.Add(Styckeblock(Blockslag.Stycke, Styckeelement(text, stil), text, stil));

    public void Rubrik1(string text) => Rubrik(text, Stilar.Rubrik1, Blockslag.Rubrik1);

    public void Rubrik2(string text) => Rubrik(text, Stilar.Rubrik2, Blockslag.Rubrik2);

    public void Stycke(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Normal), text, Stilar.Normal);

    public void Punkt(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Punktlista), text, Stilar.Punktlista);

    public void Not(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Not), text, Stilar.Not);

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
        var (huvud, rader) = tabell.Höjder();
        _block.Add(new(Blockslag.Tabell, tabell.Element(Rentext.Ren(text)), huvud, rader));
    }

    /// <summary>Breaks the pages and writes the file.</summary>
    public void Skriv(Stream ut)
    {
        var före = _före.Count == 0 ? 0 : Sidbrytning.Bryt(_före, sidorFöre: 0);
        var sidor = Sidbrytning.Bryt(_block, sidorFöre: före + 1);
        var kropp = new Body();
        kropp.Append(_före.Select(b => b.Element));
        var avsändare = Styckeelement(Förbund, Stilar.Undertitel);
        avsändare.ParagraphProperties!.PageBreakBefore = före > 0 ? new() : null;
        kropp.Append(avsändare);
        kropp.Append(Styckeelement(Titel, Stilar.Titel));
        kropp.Append(_försättstext);
        kropp.Append(Innehållsförteckning.Skriv(_rubriker));
        kropp.Append(_block.Select(b => b.Element));
        kropp.Append(Sidmått.Avsnitt());
        Wordpaket.Skriv(new(Förbund, Titel, sidor, kropp, Logotyp), ut);
    }

    public static Paragraph Styckeelement(string text, Stil stil) => new(Format(stil), Ordtext.Körning(text));

    public static ParagraphProperties Format(Stil stil) => new() { ParagraphStyleId = new() { Val = stil.Id } };

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
