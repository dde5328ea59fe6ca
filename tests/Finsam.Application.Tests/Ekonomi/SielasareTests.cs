using System.Text;
using Finsam.Application.Ekonomi.Bokföring;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>A SIE file is read whole and right, or refused with the reason: nothing in between becomes utfall.</summary>
public sealed class SieläsareTests
{
    private static Siebyggare Fil() => new Siebyggare()
        .Kostnad("2021-02-10", "4010", "P1", 1000.50m)
        .Kostnad("2021-05-03", "4010", "P1", 99.49m)
        .Ver("2021-03-01", ("3010", "", -5000m), ("1930", "", 5000m));

    [Fact]
    public void Namn_belopp_och_projekt_kommer_med_och_verifikationernas_texter_inte()
    {
        var fil = Sieläsare.Läs(Fil().Bytes()).Värde;

        (fil.Företag, fil.År, fil.Verifikationer, fil.Senast).Should().Be(("Samordningsförbundet Åmål", 2021, 3, new DateOnly(2021, 5, 3)));
        fil.Objekt[(6, "P1")].Should().Be("Växtverket \"nya\"");
        fil.Dimensioner.Should().ContainSingle().Which.Key.Should().Be(6);
        fil.Rader.Select(r => (r.Konto, r.Belopp)).Should().Equal([("4010", 1000.50m), ("4010", 99.49m), ("3010", -5000m)], "the bank is neither income nor cost");
        fil.ToString().Should().NotContain("Faktura");
    }

    [Theory]
    [InlineData("windows-1252", "Windows-1252")]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("utf-16", "UTF-16")]
    public void Fel_teckentabell_sägs_vid_namn(string kodning, string namn)
    {
        _ = Siebyggare.Pc8;

        Sieläsare.Läs(Encoding.GetEncoding(kodning).GetBytes(Fil().Text())).Fel!.Text.Should().Contain(namn);
    }

    /// <summary>Wherever it is cut: in the heading, within a line, between two verifications. Only line breaks at the end are no loss.</summary>
    [Fact]
    public void En_fil_som_är_avklippt_var_som_helst_läses_inte()
    {
        var hel = Fil().Bytes();
        for (var längd = 0; längd < hel.Length - 2; längd++)
        {
            var svar = Sieläsare.Läs(hel[..längd]);

            // A cut within the last line break, or that takes a heading which nothing depends on, is found too: the results come after it.
            svar.Lyckades.Should().BeFalse("{0} of {1} bytes were read", längd, hel.Length);
            svar.Fel!.Text.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("#TRANS 4010 {6 \"P1\"} 1000.50", "#TRANS 4010 {6 \"P1\"} 1000.49", "går inte ihop")]
    [InlineData("#TRANS 4010 {6 \"P1\"} 1000.50", "#TRANS 4010 {6 \"P1\"} 1000,50", "beloppet går inte att läsa")]
    [InlineData("#TRANS 4010 {6 \"P1\"} 1000.50", "#TRANS 4010 {6 \"P1\"}", "beloppet saknas")]
    [InlineData("#TRANS 4010 {6 \"P1\"} 1000.50", "#TRANS 4010 {6 \"P1\" 1000.50", "slutar mitt i")]
    [InlineData("#RES 0 4010 1099.99", "#RES 0 4010 2099.99", "konto 4010")]
    [InlineData("#SIETYP 4", "#SIETYP 1", "typ 4")]
    [InlineData("#FORMAT PC8", "#FORMAT UTF8", "PC8")]
    [InlineData("#RAR 0 20210101 20211231", "#RAR 0 20210701 20220630", "kalenderår")]
    [InlineData("#RAR 0 20210101 20211231", "#RAR -1 20200101 20201231", "räkenskapsår")]
    [InlineData("20210503", "20220503", "utanför räkenskapsåret")]
    [InlineData("20210503", "20210532", "datum")]
    [InlineData("#KONTO 1930 Bank", "#KONTO 1930 \"Lån " + "811218-" + "9876\"", "personnummer")]
    [InlineData("#FLAGGA 0", "#KSUMMA", "kontrollsumma")]
    public void Det_som_är_fel_i_filen_sägs(string rätt, string fel, string väntat)
    {
        var text = Fil().Text();
        text.Should().Contain(rätt);
        var trasig = text.Remove(text.IndexOf(rätt, StringComparison.Ordinal), rätt.Length).Insert(text.IndexOf(rätt, StringComparison.Ordinal), fel);

        var svar = Sieläsare.Läs(Siebyggare.Pc8.GetBytes(trasig)).Fel!.Text;

        svar.Should().Contain(väntat);
        svar.Should().NotContain("811218");
    }

    [Fact]
    public void Strukna_och_tillagda_rader_räknas_en_gång()
    {
        var text = Fil().Text().Replace(
            "   #TRANS 4010 {6 \"P1\"} 1000.50\r\n",
            "   #BTRANS 4010 {6 \"P1\"} 7.00\r\n   #RTRANS 4010 {6 \"P1\"} 1000.50\r\n   #TRANS 4010 {6 \"P1\"} 1000.50\r\n");

        Sieläsare.Läs(Siebyggare.Pc8.GetBytes(text)).Värde.Rader.Sum(r => r.Belopp).Should().Be(1000.50m + 99.49m - 5000m);
    }

    [Fact]
    public void Skräp_blir_ett_fel_och_aldrig_ett_undantag()
    {
        var slump = new Random(4);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = Fil().Bytes();
            for (var fel = 0; fel < 1 + (i % 5); fel++)
            {
                bytes[slump.Next(bytes.Length)] = (byte)slump.Next(256);
            }

            var läs = () => Sieläsare.Läs(bytes);
            läs.Should().NotThrow();
        }
    }
}
