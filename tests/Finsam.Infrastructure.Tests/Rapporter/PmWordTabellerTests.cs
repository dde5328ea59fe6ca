using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Översikt;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The right figure in the right cell, written the Swedish way.</summary>
public sealed class PmWordTabellerTests
{
    [Fact]
    public void Tabell_1_grupperar_insatserna_med_fullständiga_namn()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rader("Tabell 1.").Should().BeEquivalentTo(
            new string[][]
            {
                ["Insats", "Start", "Slut/avslut"],
                ["Individinsatser"],
                ["Tierp, Växtverket", "2019-09-01", "2021-12-31"],
                ["Östhammar, Bryggan", "2019-09-01", "2021-12-31"],
                ["Strukturinsatser"],
                ["Studie REKO", "2021-04-01", "2021-12-31"],
                ["Avslutade under perioden"],
                ["Uppsala, Ung Intro", "2019-09-01", "2021-06-15"],
            },
            o => o.WithStrictOrdering());
    }

    [Fact]
    public void Tabell_2_säger_läget_i_ord_och_färg()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rad("Tabell 2.", "Växtverket").Should().Equal("Växtverket", "Nej", "Nej", "Åtgärda");
        word.Rad("Tabell 2.", "Bryggan").Should().Equal("Bryggan", "Ja", "Ja", "I fas");
        word.Rad("Tabell 2.", "Studie REKO").Should().Equal("Studie REKO", "–", "–", "Ej svarat");
        var färger = word.Tabell("Tabell 2.").Descendants<TableRow>().Select(r => r.Elements<TableCell>().Last())
            .Where(c => LästWord.Text(c) is "Åtgärda" or "I fas" or "Ej svarat").Select(c => c.TableCellProperties!.Shading!.Fill!.Value);
        färger.Should().OnlyHaveUniqueItems();
        word.Under("Tabell 2.").Should().ContainInOrder("Åtgärda: Växtverket.", "Ej svarat: Studie REKO.");
    }

    [Fact]
    public void Tabell_3_skiljer_nej_från_ej_svarat()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rad("Tabell 3.", "Växtverket").Should().Equal("Växtverket", "–", "Ja", "Nej", "Ja");
        word.Rad("Tabell 3.", "Studie REKO").Should().Equal("Studie REKO", "–", "–", "–", "–");
        word.Under("Tabell 3.").Should().Contain("En av två insatser som svarat har haft vakanser i tjänster som förbundet finansierar: Växtverket.")
            .And.Contain("Ingen av de två insatser som svarat har haft vakanser i tjänster som parterna finansierar.");
    }

    [Fact]
    public void Tabell_4_skriver_belopp_och_kvot_på_svenska()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rad("Tabell 4.", "Växtverket").Should().Equal("Växtverket", "784", "970", "81\u00A0%", "I fas");
        word.Rad("Tabell 4.", "Bryggan").Should().Equal("Bryggan", "1\u00A0700", "1\u00A0235", "138\u00A0%", "Åtgärda");
        word.Rad("Tabell 4.", "Studie REKO").Should().Equal("Studie REKO", "–", "–", "–", "Ej bedömd");
        word.Rad("Tabell 4.", "Summa").Should().Equal("Summa", "2\u00A0484", "2\u00A0205", "113\u00A0%", "");
        word.Tabell("Tabell 4.").Descendants<TableRow>().Last().Elements<TableCell>().Skip(1).Take(3)
            .Select(c => LästWord.Stil(c.GetFirstChild<Paragraph>()!)).Should().OnlyContain(s => s == "Tabellsiffra");
    }

    [Fact]
    public void Tabell_5_har_åtta_frågor()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rad("Tabell 5.", "Växtverket").Should().Equal("Växtverket", "Ja", "–", "–", "–", "–", "–", "–", "–");
        word.Stycken.Should().Contain("Samtliga två insatser som svarat har haft styrgruppsmöten enligt avtal.")
            .And.NotContain(s => s.Contains("jämlikhet.", StringComparison.Ordinal) && s.Contains("som svarat", StringComparison.Ordinal));
    }

    [Fact]
    public void Tabell_6_har_summa_fördelning_och_andelar()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rader("Tabell 6 a.")[1].Should().Equal(["", .. Enumerable.Repeat(new[] { "K", "M", "S:a" }, 4).SelectMany(k => k)]);
        word.Rad("Tabell 6 a.", "Växtverket").Should().Equal("Växtverket", "2", "3", "5", "2", "1", "3", "2", "4", "6", "6", "8", "14");
        word.Rad("Tabell 6 a.", "Summa")[1..4].Should().Equal("4", "14", "18");
        word.Rad("Tabell 6 a.", "Fördelning kvinnor/män")[1..4].Should().Equal("22\u00A0%", "78\u00A0%", "");
        word.Rad("Tabell 6 b.", "Växtverket").Should().Equal("Växtverket", "1", "0", "1", "50\u00A0%", "0\u00A0%", "33\u00A0%", "100\u00A0%");
        word.Rad("Tabell 6 b.", "Bryggan")[4..].Should().Equal("–", "0\u00A0%", "0\u00A0%", "–");
    }

    [Fact]
    public void Övriga_får_en_egen_kolumn_när_det_finns_några()
    {
        var pm = Pmexempel.Pm();
        var (insats, rad) = pm.Deltagare.Rader[0];
        using var word = LästWord.Av(pm with
        {
            Deltagare = pm.Deltagare with { Rader = [(insats, rad with { Pågående = Pmexempel.Kön(6, 8, 1) }), .. pm.Deltagare.Rader.Skip(1)] },
        });
        word.Rader("Tabell 6 a.")[1][1..5].Should().Equal("K", "M", "Övr.", "S:a");
        word.Rad("Tabell 6 a.", "Växtverket")[13..].Should().Equal("6", "8", "1", "15");
        word.Rader("Tabell 8.")[0].Should().Equal("Anledning", "K", "M", "S:a");
        word.Under("Tabell 6 b.").Should().ContainSingle(s => s.StartsWith("Övr.", StringComparison.Ordinal));
        word.Valideringsfel().Should().BeEmpty();
    }

    [Fact]
    public void Tabell_7_och_8_har_sina_summor_i_den_tryckta_ordningen()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rad("Tabell 7.", "Summa").Should().Equal("Summa", "1");
        word.Rader("Tabell 8.").Select(r => r[0]).Should().Equal(
            "Anledning", "Subventionerat arbete", "Ej subventionerat arbete", "Eget företag", "Arbetar 50\u00A0%", "Summa arbete", "Studerande",
            "Summa arbete eller studier", "Aktivt arbetssökande", "Fortsatt rehabilitering", "Sjukdom", "Föräldraledighet", "Flytt", "Avbrott", "Övrigt");
        word.Rad("Tabell 8.", "Arbetar 50\u00A0%").Should().Equal("Arbetar 50\u00A0%", "0", "1", "1");
    }

    [Fact]
    public void Tabellerna_under_8_visar_antal_andel_och_n()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        word.Rader("Tabell 9.")[0].Should().Equal("Försörjning", "Före (n = 5)", "Efter (n = 0)");
        word.Rad("Tabell 9.", "Försörjningsstöd").Should().Equal("Försörjningsstöd", "2", "40\u00A0%", "0", "–");
        word.Rad("Tabell 10.", "Kvinnor").Should().Equal("Kvinnor", "30\u00A0%", "43");
        word.Rad("Tabell 11.", "Kvinnor").Should().Equal("Kvinnor", "13", "30\u00A0%");
        word.Rad("Tabell 12.", "15–29 år").Should().Equal("15–29 år", "40", "93\u00A0%");
        word.Rad("Tabell 14.", "Högskola, över 1 år")[1].Should().Be("1\u00A0234");
        word.Rad("Tabell 15.", "Bryggan").Should().Equal("Bryggan", "–", "246");
        word.Rad("Tabell 16.", "Växtverket").Should().Equal("Växtverket", "20", "30");
    }

    [Fact]
    public void Noter_står_under_sin_tabell_och_bara_för_insatser_i_den()
    {
        using var word = LästWord.Av(Pmexempel.Pm());
        List<string> Noter(string tabell) => [.. word.Under(tabell).Where(s => s.StartsWith("Not:", StringComparison.Ordinal))];
        Noter("Tabell 2.").Should().Equal("Not: Växtverket, kvartal 2 (Insatsen ligger i fas): Pandemirelaterat.");
        Noter("Tabell 3.").Should().Equal("Not: Växtverket, kvartal 2 (Inkomna avvikelser gällande budget): Vakans.");
        Noter("Tabell 4.").Should().Equal("Not: Bryggan, kvartal 2 (Budget): Högre hyra.");
        Noter("Tabell 5.").Should().Equal("Not: Studie REKO, kvartal 2 (Kontroll av målgrupp): Saknar målgrupp.");
        word.AllText.Should().NotContain("Om en avslutad insats.");
    }

    [Fact]
    public void Maskerade_antal_står_som_punkter_och_deras_andelar_som_streck()
    {
        using var word = LästWord.Av(Maskerat.Pm());
        word.Rad("Tabell 6 a.", "Växtverket")[5..9].Should().Equal("..", "..", "..", "..");
        word.Rad("Tabell 6 a.", "Fördelning kvinnor/män")[5..7].Should().Equal("–", "–");
        word.Rad("Tabell 6 b.", "Växtverket")[5..].Should().Equal("–", "–", "–", "–");
        word.Rad("Tabell 7.", "Summa").Should().Equal("Summa", "..");
        word.Rad("Tabell 9.", "A-kassa").Should().Equal("A-kassa", "..", "–", "0", "–");
        word.Rad("Tabell 10.", "Kvinnor").Should().Equal("Kvinnor", "–", "..");
    }

    [Fact]
    public void Texten_berättar_om_maskeringen_och_håller_den()
    {
        using var word = LästWord.Av(Maskerat.Pm());
        word.Stycken[2].Should().StartWith("Antal mellan 1 och 4 redovisas som ”..”").And.Contain("ingen enskild deltagare");
        word.Stycken.Should().Contain("Deltagare: 18 deltagare registrerades in och 38 var pågående den 2021-06-30.");
        word.AllText.Should().NotContain("avslutades gick");

        using var öppen = LästWord.Av(Pmexempel.Pm());
        öppen.Stycken[2].Should().Be("Små antal är inte maskerade i detta dokument.");
        öppen.Stycken.Should().Contain("Av de fem som avslutades gick en (20\u00A0%) till arbete eller studier.");
    }

    [Fact]
    public void Budget_utan_belopp_får_ingen_summa()
    {
        using var word = LästWord.Av(Pmexempel.Pm() with { Budget = [new(Pmexempel.Reko, new Budgetutfall(0, 0), Trafikljus.Grå)] });
        word.Rad("Tabell 4.", "Summa").Should().Equal("Summa", "0", "0", "–", "");
        word.Stycken.Should().Contain("Budget: utfallet är 0\u00A0tkr av budgeterade 0\u00A0tkr.");
    }
}
