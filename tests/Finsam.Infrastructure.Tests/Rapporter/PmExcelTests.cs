using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Rapporter;
using Finsam.Infrastructure.Rapporter.Excel;
using Finsam.Testing.Program;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The workbook as a file: valid whatever is in it, the same every time, and no text ever runs.</summary>
public sealed class PmExcelTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://exempel.se\";\"klicka\")")]
    [InlineData("+46")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    public void Ett_namn_som_ser_ut_som_en_formel_är_text(string namn)
    {
        var konstig = Pmexempel.Insats("x", namn, null);

        using var bok = Bok(Pmexempel.Pm() with { Insatser = [konstig] });

        bok.Valideringsfel().Should().BeEmpty();
        bok.Rad("1 Insatser", namn)[0].Should().Match<Läscell>(c => c.Citat && c.Tal == null);
    }

    [Fact]
    public void Tom_maskerad_och_konstig_är_giltiga()
    {
        var pm = Pmexempel.Pm();
        var konstig = Pmexempel.Insats("x", "<b>\u0007 & Ängen]", "Kort\u0000\uD83D\uDE00\uD800:/?*[]" + new string('x', 40), avslutad: new DateOnly(2021, 6, 1));
        var lik = Pmexempel.Insats("y", "Noter", "noter", avslutad: new DateOnly(2021, 6, 1));
        foreach (var fall in new[] { Pmexempel.Tom(), Maskerat.Pm(), pm with { Insatser = [konstig, lik, Pmexempel.UngIntro], Noter = [Pmexempel.Not(Pmexempel.Växtverket, "i_fas", "rad\u000B två\uFFFE")] } })
        {
            using var bok = Bok(fall);
            bok.Valideringsfel().Should().BeEmpty();
            bok.Blad.Should().OnlyContain(b => b.Length <= 31);
            bok.Blad.Select(b => b.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Samma_uppgifter_ger_samma_bytes() => Bytes(Pmexempel.Pm(), null).Should().Equal(Bytes(Pmexempel.Pm(), null));

    [Fact]
    public void Noter_och_egna_texter_har_var_sitt_blad()
    {
        using var bok = new Arbetsboksläsare(Bytes(Pmexempel.Pm(), Pmtextexempel.Texter()));

        bok.Rader("Noter").Should().Contain(r => r[0].Text == "Tabell 4. Prognos och utfall budget" && r[1].Text!.Contains("Högre hyra."));
        var texter = bok.Rader("Texter").Select(r => (r[0].Text, r[1].Text)).ToList();
        texter.Should().Contain(("Sammanfattning", "Vår egen sammanfattning."));
        texter.Should().Contain(("Prognos och utfall budget: Kommentar till tabell 4", "Om budgeten."));
        texter.Should().Contain(("Uppsala, Ung Intro: Effektmål: utfall", "76 %."));
        texter.Should().Contain(("Tjänsteskrivelse: diarienummer", "2021:22"));
        bok.Rader("Texter").Single(r => r[0].Text == "Sammanfattning")[2].Text.Should().Be("Kansliet");
    }

    private static Arbetsboksläsare Bok(Pm pm) => new(Bytes(pm, null));

    private static byte[] Bytes(Pm pm, Pmtexter? texter)
    {
        using var ut = new MemoryStream();
        new PmExcel().Skriv(pm, Pmdokument.Av(pm, texter, new Inställningar()), ut);
        return ut.ToArray();
    }
}
