using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

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
    private int _tabeller;

    public string Förbund { get; } = Ordtext.RenRad(förbund);

    public string Titel { get; } = $"{titel} – {period}";

    /// <summary>A paragraph of the first page, between the title and the table of contents.</summary>
    public void Försättstext(string text) => _försättstext.Add(Styckeelement(text, Stilar.Normal));

    public void Rubrik1(string text) => Rubrik(text, Stilar.Rubrik1, Blockslag.Rubrik1);

    public void Rubrik2(string text) => Rubrik(text, Stilar.Rubrik2, Blockslag.Rubrik2);

    public void Stycke(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Normal), text, Stilar.Normal);

    public void Punkt(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Punktlista), text, Stilar.Punktlista);

    public void Not(string text) => LäggTill(Blockslag.Stycke, Styckeelement(text, Stilar.Not), text, Stilar.Not);

    /// <summary>A table with the next number and its caption above.</summary>
    public void Tabell(Wordtabell tabell)
    {
        // Parts b, c… of a table share its number: \c repeats the last one.
        var fortsätter = tabell.Del is not null and not "a";
        _tabeller += fortsätter ? 0 : 1;
        var efter = $"{(tabell.Del is { } del ? $" {del}" : "")}. {tabell.Rubrik}";
        var rubrik = new Paragraph(Format(Stilar.Tabellrubrik));
        rubrik.Append(Ordtext.Körning("Tabell\u00A0"));
        rubrik.Append(Fält.Med(fortsätter ? "SEQ Tabell \\c \\* ARABIC" : "SEQ Tabell \\* ARABIC", _tabeller));
        rubrik.Append(Ordtext.Körning(efter));
        LäggTill(Blockslag.Tabellrubrik, rubrik, $"Tabell {_tabeller}{efter}", Stilar.Tabellrubrik);
        var (huvud, rader) = tabell.Höjder();
        _block.Add(new(Blockslag.Tabell, tabell.Element($"Tabell {_tabeller}{efter}"), huvud, rader));
    }

    /// <summary>Breaks the pages and writes the file.</summary>
    public void Skriv(Stream ut)
    {
        var sidor = Sidbrytning.Bryt(_block, sidorFöre: 1);
        var kropp = new Body();
        kropp.Append(Styckeelement(Förbund, Stilar.Undertitel));
        kropp.Append(Styckeelement(Titel, Stilar.Titel));
        kropp.Append(_försättstext);
        kropp.Append(Innehållsförteckning.Skriv(_rubriker));
        kropp.Append(_block.Select(b => b.Element));
        kropp.Append(Sidmått.Avsnitt());
        Wordpaket.Skriv(new(Förbund, Titel, sidor, kropp), ut);
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

    private void LäggTill(Blockslag slag, OpenXmlElement element, string text, Stil stil)
    {
        var rader = Textmått.Rader(text, stil, Textbredd - (stil.Indrag / 20.0));
        var höjder = Enumerable.Repeat(stil.Radhöjd, rader).ToArray();
        höjder[0] += stil.Före;
        höjder[^1] += stil.Efter;
        _block.Add(new(slag, element, 0, höjder));
    }
}
