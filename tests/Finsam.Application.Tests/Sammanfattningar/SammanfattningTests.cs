using DocumentFormat.OpenXml.Packaging;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Insatser;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Sammanfattningar;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Sammanfattningar;

/// <summary>The page for the board tells what the other pages tell, hides what they hide, and is the same as a file.</summary>
public sealed class SammanfattningTests(UppsalaFixture uppsala) : IClassFixture<UppsalaFixture>
{
    private const string Individ = "jobbcentrum";

    [Fact]
    public async Task En_insats_har_samma_tal_som_sin_egen_sida_och_utfallets()
    {
        var vy = await InsatsAsync(uppsala.Värd, Individ);
        var insats = (await uppsala.Värd.SändAsync(new InsatsQuery(Individ, UppsalaFixture.H1), Användarna.Kansli)).Värde;
        var utfall = (await uppsala.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Insats), Användarna.Kansli)).Rader.Single(r => r.Kod == Individ);

        (vy.Samlat, vy.Ekonomi).Should().Be((insats.Läge!.Ljus.Samlat, insats.Läge.Ekonomi));
        vy.Utfall.Should().Be(utfall);
        Rader(vy, Sammanfattningsfråga.Deltagare).Select(r => r.Skip(1)).Should().BeEquivalentTo(
            insats.Flöde.Select(f => new[] { f.Ingående, f.In, f.Ut, f.Utgående }.Select(a => a.ToString())), o => o.WithStrictOrdering());
        Rader(vy, Sammanfattningsfråga.Kostnad).Select(r => r[3]).Should().Equal(
            [.. insats.Kvartal.Where(k => UppsalaFixture.H1.Innehåller(k.Kvartal)).Select(k => Kvot(k.Ekonomi.KvotProcent)), Kvot(insats.Läge.Ekonomi.KvotProcent), Kvot(insats.Ackumulerat[^1].SedanStart.KvotProcent)]);
    }

    [Theory]
    [InlineData("tierp")]
    [InlineData("uppsala")]
    public async Task En_lokusgrupp_har_en_rad_per_insats_och_summor_bara_av_det_som_visas(string kod)
    {
        var vy = (await uppsala.Värd.SändAsync(new LokussammanfattningQuery(kod, UppsalaFixture.H1), Användarna.Kansli)).Värde;
        var grupp = (await uppsala.Värd.SändAsync(new LokusgruppQuery(kod, UppsalaFixture.H1), Användarna.Kansli)).Värde;
        var utfall = (await uppsala.Värd.SändAsync(new UtfallQuery(UppsalaFixture.H1, Utfallsgruppering.Lokusgrupp), Användarna.Kansli)).Rader.SingleOrDefault(r => r.Kod == kod);

        (vy.Samlat, vy.Ekonomi).Should().Be((grupp.Samlat, grupp.Ekonomi));
        vy.Utfall.Should().Be(utfall);
        var rader = Rader(vy, Sammanfattningsfråga.Insatserna);
        rader.Select(r => r[0]).Should().Equal([.. grupp.Insatser.Concat(grupp.Avslutade).OrderBy(i => rader.FindIndex(r => r[0] == i.Visningsnamn)).Select(i => i.Visningsnamn), "Alla"]);
        foreach (var kolumn in new[] { 6, 7, 8, 9 })
        {
            var delar = rader.SkipLast(1).Select(r => r[kolumn]).Where(t => t != "–").ToList();
            rader[^1][kolumn].Should().Be(delar.Count == 0 ? "–" : delar.Contains(Antal.Tecken) ? Antal.Tecken : $"{delar.Sum(int.Parse)}");
        }
    }

    [Fact]
    public async Task Ett_dolt_antal_står_varken_på_sidan_i_Word_eller_i_Excel()
    {
        Cell[] dolda = [.. new[] { Mått.Avslutade, Mått.Totalt, Mått.TillArbeteStudier }.Select(m => new Cell(UppsalaFixture.H1, m, Individ, Kolumn.Summa))];
        await using var öppen = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med());
        await using var dold = await Värd.StartaAsync(uppsala.Databas, DoltUnderlag.Med(dolda));
        var (visas, döljs) = (await InsatsAsync(öppen, Individ), await InsatsAsync(dold, Individ, Användarna.Insatsansvarig(Individ)));

        visas.Utfall!.Alla.Avslutade.Maskerad.Should().BeFalse("else nothing is tried");
        (döljs.Utfall!.Alla.Avslutade.Maskerad, döljs.Deltagare!.Ut.Maskerad).Should().Be((true, true), "it is masked for the insats's own too");
        Rader(döljs, Sammanfattningsfråga.Utfall).Single(r => r[0] == "Alla").Should().Equal("Alla", "..", "..", "–", "–");
        foreach (var format in Enum.GetValues<Handlingsformat>())
        {
            var text = Text((await dold.SändAsync(new InsatssammanfattningFilQuery(Individ, UppsalaFixture.H1, format), Användarna.Kansli)).Värde);
            text.Should().Contain("Sedan start har .. deltagare registrerats");
        }
    }

    [Fact]
    public async Task Filerna_har_sidans_alla_tabeller_och_går_att_öppna()
    {
        var vy = await InsatsAsync(uppsala.Värd, Individ);
        var word = (await uppsala.Värd.SändAsync(new InsatssammanfattningFilQuery(Individ, UppsalaFixture.H1, Handlingsformat.Docx), Användarna.Kansli)).Värde;
        var excel = (await uppsala.Värd.SändAsync(new InsatssammanfattningFilQuery(Individ, UppsalaFixture.H1, Handlingsformat.Xlsx), Användarna.Kansli)).Värde;

        word.Namn.Should().Be($"sammanfattning-{Individ}-2021H1.docx");
        using (var dokument = WordprocessingDocument.Open(new MemoryStream(word.Innehåll), false))
        {
            var tabeller = dokument.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().ToList();
            tabeller.Should().HaveCount(Tabeller(vy).Count());
            foreach (var (tabell, skriven) in Tabeller(vy).Zip(tabeller))
            {
                skriven.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Last().InnerText.Should().Contain(tabell.Rader[^1].Celler[1].Skrivet);
            }
        }

        using var bok = new Arbetsboksläsare(excel.Innehåll);
        bok.Valideringsfel().Should().BeEmpty();
        bok.Blad.Should().Equal(["Om", .. Tabeller(vy).Select(t => t.Kortnamn)]);
        bok.Rad("Utfall", "Alla")[1].Tal.Should().Be(vy.Utfall!.Alla.Avslutade.Värde);
        bok.Rad("Kostnad", UppsalaFixture.H1.Namn)[1].Tal.Should().Be(vy.Ekonomi.BudgetTkr);
    }

    [Fact]
    public async Task En_insats_som_inte_var_igång_och_en_utan_deltagare_säger_det()
    {
        var före = (await uppsala.Värd.SändAsync(new InsatssammanfattningQuery(Individ, Period.Halvår(2010, 1)), Användarna.Kansli)).Värde;
        var struktur = await InsatsAsync(uppsala.Värd, "reko");

        (före.Samlat, före.Deltagare, före.Utfall).Should().Be((null, null, null));
        före.Delar[0].Block.OfType<Stycke>().Single().Text.Should().Be("Insatsen var inte igång i perioden.");
        struktur.Delar.Select(d => d.Fråga).Should().Equal(Sammanfattningsfråga.Kostnad, Sammanfattningsfråga.Mål, Sammanfattningsfråga.Avvikelser);
    }

    private static async Task<SammanfattningVy> InsatsAsync(Värd värd, string kod, Finsam.Application.Behörighet.Användare? som = null) =>
        (await värd.SändAsync(new InsatssammanfattningQuery(kod, UppsalaFixture.H1), som ?? Användarna.Kansli)).Värde;

    private static IEnumerable<Tabell> Tabeller(SammanfattningVy vy) => vy.Delar.SelectMany(d => d.Block.OfType<Tabell>());

    private static List<string[]> Rader(SammanfattningVy vy, Sammanfattningsfråga fråga) =>
        [.. vy.Delar.Single(d => d.Fråga == fråga).Block.OfType<Tabell>().Single().Rader.Select(r => r.Celler.Select(c => c.Skrivet).ToArray())];

    private static string Kvot(int? procent) => procent is { } värde ? $"{värde}\u00A0%" : "–";

    private static string Text(Handlingsfil fil)
    {
        if (fil.Namn.EndsWith(".docx", StringComparison.Ordinal))
        {
            using var dokument = WordprocessingDocument.Open(new MemoryStream(fil.Innehåll), false);
            return dokument.MainDocumentPart!.Document!.InnerText;
        }

        using var bok = new Arbetsboksläsare(fil.Innehåll);
        return string.Join('\n', bok.Blad.SelectMany(bok.Rader).SelectMany(r => r).Select(c => c.Text));
    }
}
