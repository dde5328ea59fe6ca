using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Rapporter;
using Finsam.Domain.Rapporter;
using Finsam.Infrastructure.Rapporter;
using Finsam.Infrastructure.Rapporter.Word;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The document as a whole: valid, complete, navigable, the same every time.</summary>
public sealed class PmWordTests
{
    public static TheoryData<string> Fall => ["vanlig", "tom", "maskerad", "konstig text"];

    [Theory]
    [MemberData(nameof(Fall))]
    public void Är_giltig_enligt_Office_2019(string fall)
    {
        using var word = LästWord.Av(Bygg(fall));
        word.Valideringsfel().Should().BeEmpty();
    }

    [Fact]
    public void Samma_uppgifter_ger_samma_bytes()
    {
        var pm = Pmexempel.Pm();
        LästWord.Bytes(pm).Should().Equal(LästWord.Bytes(pm));
    }

    [Fact]
    public void Innehållsförteckningen_har_varje_rubrik_med_länk_och_sidnummer()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        var rubriker = word.Kropp.Elements<Paragraph>().Where(p => LästWord.Stil(p) is "Heading1" or "Heading2").ToList();
        var poster = word.Kropp.Elements<Paragraph>().Where(p => LästWord.Stil(p) is "TOC1" or "TOC2").ToList();
        poster.Should().HaveSameCount(rubriker);
        foreach (var (post, rubrik) in poster.Zip(rubriker))
        {
            LästWord.Stil(post)![^1].Should().Be(LästWord.Stil(rubrik)![^1]);
            LästWord.Text(post).Should().MatchRegex($"^{System.Text.RegularExpressions.Regex.Escape(LästWord.Text(rubrik))}[0-9]+$");
            var bokmärke = rubrik.Elements<BookmarkStart>().Single().Name!.Value;
            post.Elements<Hyperlink>().Single().Anchor!.Value.Should().Be(bokmärke);
            post.Descendants<FieldCode>().Select(f => f.Text).Should().Contain($" PAGEREF {bokmärke} \\h ");
        }

        poster[0].Descendants<FieldCode>().First().Text.Should().StartWith(" TOC ");
    }

    [Fact]
    public void Varje_huvudrubrik_får_en_ny_sida_i_förteckningen()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        var sidor = word.Kropp.Elements<Paragraph>().Where(p => LästWord.Stil(p) == "TOC1")
            .Select(p => int.Parse(p.Descendants<Text>().Last().Text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        sidor[0].Should().Be(2);
        sidor.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        word.Huvuddel.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "Heading1")
            .StyleParagraphProperties!.PageBreakBefore.Should().NotBeNull();
    }

    [Fact]
    public void Fält_är_stängda_och_Word_ombeds_inte_uppdatera_dem()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        var tecken = word.Kropp.Descendants<FieldChar>().Select(f => f.FieldCharType!.Value).ToList();
        tecken.Count(t => t == FieldCharValues.Begin).Should().Be(tecken.Count(t => t == FieldCharValues.End));
        word.Huvuddel.DocumentSettingsPart!.Settings.Elements<UpdateFieldsOnOpen>().Should().BeEmpty();
    }

    [Fact]
    public void Har_titel_avsändare_och_svenska()
    {
        using var word = LästWord.Av(Pmexempel.Pm(), "Förbundet Å & Ä");
        word.Egenskaper.Title.Should().Be("Uppföljning av insatser – Första halvåret 2021");
        word.Egenskaper.Creator.Should().Be("Förbundet Å & Ä");
        word.Egenskaper.Language.Should().Be("sv-SE");
        word.Huvuddel.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.Should().Be("sv-SE");
        word.Stycken.Take(2).Should().Equal("Förbundet Å & Ä", "Uppföljning av insatser – Första halvåret 2021");
        LästWord.Text(word.Huvuddel.FooterParts.Single().Footer).Should().MatchRegex("^Sida 1 av [0-9]+$");
    }

    [Fact]
    public void Rubrikrader_upprepas_och_rader_delas_inte()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        var tabeller = word.Kropp.Elements<Table>().ToList();
        tabeller.Should().HaveCount(19);
        foreach (var tabell in tabeller)
        {
            var rader = tabell.Elements<TableRow>().ToList();
            var huvud = rader.TakeWhile(ÄrHuvud).Count();
            huvud.Should().BeInRange(1, 2);
            rader.Skip(huvud).Should().NotContain(r => ÄrHuvud(r));
            rader.Should().OnlyContain(r => r.TableRowProperties!.Elements<CantSplit>().Any());
            tabell.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value.Should().NotBeNullOrEmpty();
            LästWord.Stil(tabell.PreviousSibling()!).Should().Be("Caption");
            Bredder(rader).Should().OnlyContain(b => b == tabell.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count());
        }

        word.Rader("Tabell 6 a.").Take(2).Should().OnlyContain(r => r.Length > 1);
        word.Tabell("Tabell 6 a.").Elements<TableRow>().Take(2).Should().OnlyContain(r => ÄrHuvud(r));
    }

    [Fact]
    public void Tom_period_blir_ett_helt_dokument_utan_tabeller()
    {
        using var word = LästWord.Av(Pmexempel.Tom());
        word.Kropp.Elements<Table>().Should().BeEmpty();
        word.Stycken.Should().Contain("Under första halvåret 2021 har ingen finansierad insats varit i gång.");
        word.Stycken.Count(s => s == "Inga insatser i perioden.").Should().Be(5);
        word.Kropp.Elements<Paragraph>().Count(p => LästWord.Stil(p) == "Heading1").Should().Be(6);
    }

    [Fact]
    public void Bara_avslutade_insatser_är_inte_samma_sak_som_inga()
    {
        using var word = LästWord.Av(Pmexempel.Tom() with { Insatser = [Pmexempel.UngIntro] });
        word.Rader("Tabell 1.").Should().HaveCount(3);
        word.Stycken.Count(s => s == "Alla insatser i perioden har avslutats.").Should().Be(3);
        word.Stycken.Should().Contain("Inga individinsatser i perioden.");
    }

    [Fact]
    public void Text_som_ser_ut_som_kod_eller_har_styrtecken_står_som_text()
    {
        using var word = LästWord.Av(Bygg("konstig text"), "Förbund\u0001 <b>");
        word.Rader("Tabell 1.").Should().ContainSingle(r => r[0] == "<script>alert('å')</script> & Ängen");
        word.Under("Tabell 2.").Should().Contain("Not: Kort\uD83D\uDE00, kvartal 2 (Insatsen ligger i fas): Rad ettrad två");
        word.Kropp.Descendants<Break>().Should().ContainSingle();
        word.Egenskaper.Creator.Should().Be("Förbund <b>");
    }

    [Fact]
    public void Registreras_som_skrivare_av_docx()
    {
        var skrivare = new ServiceCollection().AddSingleton(new Application.Gemensamt.Inställningar()).AddRapporter().BuildServiceProvider()
            .GetServices<IPmskrivare>().Single(s => s.Format == Pmformat.Docx);
        skrivare.Should().BeOfType<PmWord>();
        skrivare.Mediatyp.Should().Be("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static bool ÄrHuvud(TableRow rad) => rad.TableRowProperties!.Elements<TableHeader>().Any();

    private static IEnumerable<int> Bredder(IEnumerable<TableRow> rader) =>
        rader.Select(r => r.Elements<TableCell>().Sum(c => c.TableCellProperties!.GridSpan?.Val?.Value ?? 1));

    private static Pm Bygg(string fall)
    {
        var konstig = Pmexempel.Insats("x", "<script>alert('å')</script>\u0007 & Ängen", "Kort\u0000\uD83D\uDE00\uD800");
        var pm = Pmexempel.Pm();
        return fall switch
        {
            "tom" => Pmexempel.Tom(),
            "maskerad" => Maskerat.Pm(),
            "konstig text" => pm with
            {
                Insatser = [konstig],
                Svar = [pm.Svar[0] with { Insats = konstig }],
                Noter = [Pmexempel.Not(konstig, "i_fas", "Rad ett\r\nrad\u000B två\uFFFE")],
            },
            _ => pm,
        };
    }
}
