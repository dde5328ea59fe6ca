using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The kansli's own texts in Word: each where it belongs, the tjänsteskrivelse first.</summary>
public sealed class PmWordTexterTests
{
    [Fact]
    public void Tjänsteskrivelsen_kommer_först_på_egen_sida()
    {
        using var word = LästWord.Av(Pmexempel.Pm(), texter: Pmtextexempel.Texter());

        word.Valideringsfel().Should().BeEmpty();
        word.Stycken.Take(16).Should().Equal(
            "Dnr 2021:22", "AU 2021-10-07", "FS 2021-10-21", "Samordningsförbundet Uppsala län", "Uppföljning, kvartal 1 och 2",
            "Förslag till beslut", "Förbundsstyrelsen föreslås besluta", "att lägga uppföljningen till handlingarna",
            "Ärendet", "Kansliet följer upp:", "mål", "budget", "Handläggare", "Förbundschef", "Bilagor", "Bilaga 5.1");
        word.Stycken[17].Should().Be("Samordningsförbundet Uppsala län");
        word.Kropp.Elements<Paragraph>().ElementAt(17).ParagraphProperties!.PageBreakBefore.Should().NotBeNull();
        var första = word.Kropp.Elements<Paragraph>().First(p => LästWord.Stil(p) == "TOC1");
        första.Descendants<Text>().Last().Text.Should().Be("3", "the tjänsteskrivelse and the contents have a page each");
    }

    [Fact]
    public void Utan_tjänsteskrivelse_börjar_dokumentet_med_sin_titel()
    {
        using var word = LästWord.Av(Pmexempel.Pm());

        word.Stycken[1].Should().Be("Uppföljning av insatser – Första halvåret 2021");
    }

    [Fact]
    public void Egna_texter_står_på_sina_platser_och_vinner_över_förslaget()
    {
        using var word = LästWord.Av(Pmexempel.Pm(), texter: Pmtextexempel.Texter());

        word.Stycken.Should().ContainInOrder(
            "Vår egen sammanfattning.", "Insatser", "Prognos och utfall budget", "Om budgeten.", "Kvalitetssäkring av insatsen",
            "Avslutade insatser", "Uppsala, Ung Intro", "Sammanfattning och reflektioner", "Mötena har blivit digitala.", "Nytt sätt", "Ny teknik");
        word.AllText.Should().NotContain("finansierade insatser varit i gång", "the own summary stands there instead");
        word.Rader("Mål och utfall för Ung Intro").Should().BeEquivalentTo(
            new string[][] { ["Nivå", "Mål", "Utfall"], ["Effektmål", "70 % vidare.", "76 %."] },
            o => o.WithStrictOrdering());
    }

    [Fact]
    public void En_insats_som_avslutats_får_det_Finsam_vet_om_den()
    {
        using var word = LästWord.Av(Pmexempel.Pm());

        word.Rad("Om Ung Intro", "Avslutad").Should().Equal("Avslutad", "2021-06-15");
        word.Rad("Om Ung Intro", "Deltagare under hela insatsen").Should().Equal("Deltagare under hela insatsen", "5");
        word.Stycken.Should().NotContain("Sammanfattning och reflektioner", "nothing is written under it");
    }

    [Fact]
    public void Andelar_per_typ_står_före_tabell_6()
    {
        using var word = LästWord.Av(Pmexempel.Pm());

        word.Rad("Insatser, budget och utfall efter typ", "Individinsatser").Should().Equal("Individinsatser", "3", "2\u00A0205", "100\u00A0%", "2\u00A0484", "100\u00A0%");
        word.Rad("Insatser, budget och utfall efter typ", "Strukturinsatser").Should().Equal("Strukturinsatser", "1", "–", "–", "–", "–");
        word.Rad("Insatser, budget och utfall efter typ", "Kompetensinsatser").Should().Equal("Kompetensinsatser", "0", "0", "0\u00A0%", "0", "0\u00A0%");
    }
}
