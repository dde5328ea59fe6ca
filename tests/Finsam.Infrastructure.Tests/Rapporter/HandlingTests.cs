using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Rapporter.Word;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>A document that is not the PM: everything that a report, an appendix or minutes need.</summary>
public sealed class HandlingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Är_giltig_och_har_titel_avsändare_språk_och_sidnummer(bool försättsblad)
    {
        using var word = LästWord.Av(Skriv(Allt() with { Försättsblad = försättsblad }));

        word.Valideringsfel().Should().BeEmpty();
        word.Egenskaper.Title.Should().Be("Bilaga LS – Tierp 2021");
        word.Egenskaper.Creator.Should().Be("Förbundet Prov");
        word.Egenskaper.Language.Should().Be("sv-SE");
        word.Stycken.Take(2).Should().Equal("Förbundet Prov", "Bilaga LS – Tierp 2021");
        LästWord.Text(word.Huvuddel.FooterParts.Single().Footer).Should().MatchRegex("^Sida 1 av [0-9]+$");
        word.Kropp.Elements<Table>().Should().OnlyContain(t => t.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value!.Length > 0);
    }

    [Fact]
    public void Samma_handling_ger_samma_bytes() => Skriv(Allt()).Should().Equal(Skriv(Allt()));

    [Fact]
    public void En_kort_handling_har_ingen_förteckning_och_ingen_rubrik_som_bryter_sidan()
    {
        using var kort = LästWord.Av(Skriv(Allt()));
        using var långt = LästWord.Av(Skriv(Allt() with { Försättsblad = true }));

        kort.Stycken.Should().NotContain("Innehåll");
        Rubrik1(kort).StyleParagraphProperties!.PageBreakBefore.Should().BeNull();
        långt.Stycken.Should().Contain("Innehåll");
        Rubrik1(långt).StyleParagraphProperties!.PageBreakBefore.Should().NotBeNull();
        långt.Kropp.Elements<Paragraph>().Count(p => LästWord.Stil(p) is "TOC1" or "TOC2").Should().Be(3, "a heading 3 is not in it");
    }

    [Fact]
    public void Det_som_människor_skrivit_står_rad_för_rad_och_i_sina_egna_ord()
    {
        using var word = LästWord.Av(Skriv(Allt()));

        word.Kropp.Elements<Paragraph>().Where(p => LästWord.Text(p).Contains("insats", StringComparison.Ordinal)).Select(p => (LästWord.Stil(p), LästWord.Text(p)))
            .Should().Equal(("Normal", "Våra insatser gick bra."), ("ListBullet", "en insats till"));
        word.Stycken.Should().Contain("Mål för våra projekt", "a fixed text has the förbund's words");
    }

    [Fact]
    public void Varje_numrerad_lista_börjar_om_på_ett()
    {
        using var word = LästWord.Av(Skriv(Allt()));

        var listor = word.Kropp.Elements<Paragraph>().Where(p => LästWord.Stil(p) == "ListNumber")
            .Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToList();
        listor.Should().HaveCount(3);
        listor[0].Should().Be(listor[1]).And.NotBe(listor[2]);
        var finns = word.Huvuddel.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().ToDictionary(n => n.NumberID!.Value);
        listor.Should().OnlyContain(n => finns[n].Descendants<StartOverrideNumberingValue>().Single().Val! == 1);
    }

    [Fact]
    public void Ja_och_nej_kryssas_och_obesvarat_lämnas_tomt()
    {
        using var word = LästWord.Av(Skriv(Allt()));

        Rader(word.Tabell("Samverkan")).Should().Equal("Fråga|Ja|Nej|Kommentar", "Finns avtal?|X||Sedan mars", "Finns rutin?||X|", "Finns plan?|||");
        word.Tabell("Samverkan").Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Should().NotBeEmpty("it comes again on the next page");
    }

    [Fact]
    public void Uppgifter_och_underskrifter_har_radrubriker_och_plats_för_en_penna()
    {
        using var word = LästWord.Av(Skriv(Allt()));
        var tabeller = word.Kropp.Elements<Table>().ToList();
        var (uppgifter, underskrifter) = (tabeller[0], tabeller[^1]);

        Rader(uppgifter).Should().Equal("Diarienummer|SF 2021/7", "Insats|Rad ettRad två");
        uppgifter.Descendants<Break>().Should().ContainSingle();
        uppgifter.Elements<TableRow>().Should().OnlyContain(r => r.Elements<TableCell>().First().Descendants<Bold>().Any() && !r.Elements<TableCell>().Last().Descendants<Bold>().Any());
        Rader(underskrifter)[1..].Should().Equal("Ordförande|Namn Namnsson|I Finsam 2021-10-04", "Vice ordförande||");
        underskrifter.Elements<TableRow>().Skip(1).Should().OnlyContain(r => r.TableRowProperties!.GetFirstChild<TableRowHeight>()!.Val! >= 500);
    }

    [Fact]
    public void Tabeller_utan_rubrik_växer_inte_ihop()
    {
        using var word = LästWord.Av(Skriv(Allt()));

        word.Kropp.Elements<Table>().Should().OnlyContain(t => t.NextSibling() is Paragraph);
    }

    [Fact]
    public void Siffror_står_till_höger()
    {
        using var word = LästWord.Av(Skriv(Allt()));

        word.Tabell("Kostnader").Elements<TableRow>().Select(r => LästWord.Stil(r.Elements<TableCell>().Last().GetFirstChild<Paragraph>()!))
            .Should().Equal("Sifferhuvud", "Tabellsiffra", "Tabellsiffra");
    }

    internal static Handling Allt()
    {
        var dokument = new Dokumentbyggare(null, new() { Insats = Ordval.FörslagInsats.Single(o => o.Singular == "projekt") });
        dokument.Rubrik1("Mål för våra insatser");
        dokument.Fritext("Våra insatser gick bra.\n\n- en insats till");
        dokument.Rubrik2("Hur vi arbetar");
        dokument.Nummerlista("Först", "Sedan");
        dokument.Rubrik3("I detalj");
        dokument.Nummerlista("Om igen");
        dokument.JaNej("Samverkan", "Svaren på frågorna.", ("Finns avtal?", true, "Sedan mars"), ("Finns rutin?", false, ""), ("Finns plan?", null, ""));
        var kostnader = new Tabellbyggare("Kostnader", "Kostnaderna.", 70, 30) { Onumrerad = true };
        kostnader.Huvud(new("Vad"), new("Kronor", true));
        kostnader.Rad("Lön", new Siffertextcell("1 250"));
        kostnader.Summa("Summa", new Siffertextcell("1 250"));
        dokument.Tabell(kostnader);
        dokument.Rubrik2("Underskrifter");
        dokument.Underskrifter(new("Ordförande", "Namn Namnsson", "I Finsam 2021-10-04"), new Underskriftsrad("Vice ordförande"));
        return new()
        {
            Förbund = "Förbundet Prov",
            Titel = "Bilaga LS",
            Undertitel = "Tierp 2021",
            Uppgifter = [("Diarienummer", "SF 2021/7"), ("Insats", "Rad ett\nRad två"), ("Version", "")],
            Block = dokument.Block,
        };
    }

    internal static byte[] Skriv(Handling handling) => new Wordskrivare().Skriv(handling);

    private static Style Rubrik1(LästWord word) => word.Huvuddel.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "Heading1");

    private static List<string> Rader(Table tabell) => [.. tabell.Elements<TableRow>().Select(r => string.Join('|', r.Elements<TableCell>().Select(LästWord.Text)))];
}
