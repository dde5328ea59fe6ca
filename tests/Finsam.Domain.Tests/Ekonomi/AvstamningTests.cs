using Finsam.Domain.Ekonomi;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>The printed "Utfall–Budget 2014" of Skellefteå-Norsjö: which of its totals do not agree, and with how much.</summary>
public sealed class AvstämningTests
{
    private const string Tryckt =
        """
        Bidrag stat, kommun, landsting;6 028 000;6 028 000;0
        Övriga intäkter;111 306;64 000;−47 306
        Summa intäkter;6 139 306;6 092 000;−47 306;summa
        Arbetsmarknadstorget;1 222 883;2 300 000;1 077 117
        Utsikten 2.0;119 205;119 000;−205
        Praktikmatchen;325 576;600 000;274 424
        Hälsans trädgård;350 000;749 000;399 000
        Unga In;165 433;200 000;34 567
        TExAS;580 000;80 000;−500 000
        MedUrs;745 200;0;−745 200
        Spira Anställningskompetens;1 481 400;0;−1 481 400
        SPIRA Integration;750 000;0;−750 000
        SPIRA Unga;888;0;−888
        Improve;188 976;0;−188 976
        KUR-projekt;0;60 000;60 000
        Kartläggning försörjningsstöd;165 829;0;−165 829
        Budgeterat utrymme för nya projekt;;2 004 000;2 004 000
        Summa projekt;6 095 390;6 052 000;−43 391;summa
        Styrelse;186 717;374 000;187 283
        Inhyrd/tillfällig personal;1 196 626;1 231 000;34 374
        Övriga kostnader;245 514;490 000;244 486
        Summa;1 628 857;2 095 000;466 143;summa
        Totala kostnader;7 724 247;8 157 000;422 752;18+22
        Rörelseresultat före avskrivningar;−1 584 941;−2 065 000;−480 059;3−23
        Finansiella intäkter;17 943;50 000;32 057
        Årets resultat;−1 566 998;−2 015 000;−448 002;24+25
        """;

    [Fact]
    public void De_summor_som_inte_går_ihop_pekas_ut_med_skillnaden()
    {
        var rader = Trycktabell.Läs(Tryckt).Värde;

        var fel = Avstämning.Granska(rader).Select(f => (rader[f.Rad].Namn, f.Kolumn, f.Mot, f.Tryckt, f.Räknat)).ToList();

        fel.Should().Contain(("Summa projekt", Tryckkolumn.Budget, Avstämningsgrund.Raderna, 6_052_000m, 6_112_000m), "the KUR row is not in the printed sum");
        fel.Should().Contain(("Summa projekt", Tryckkolumn.Avvikelse, Avstämningsgrund.Raderna, -43_391m, 16_610m));
        fel.Should().Contain(("Summa projekt", Tryckkolumn.Avvikelse, Avstämningsgrund.BudgetMinusUtfall, -43_391m, -43_390m), "one krona off");
        fel.Should().Contain(("Totala kostnader", Tryckkolumn.Budget, Avstämningsgrund.Raderna, 8_157_000m, 8_147_000m));
        fel.Should().Contain(("Totala kostnader", Tryckkolumn.Avvikelse, Avstämningsgrund.BudgetMinusUtfall, 422_752m, 432_753m));
        fel.Select(f => f.Namn).Distinct().Should().NotContain(["Summa intäkter", "Summa", "Arbetsmarknadstorget", "Årets resultat"], "these agree");
    }

    [Fact]
    public void En_tabell_som_går_ihop_har_inga_fel() =>
        Avstämning.Granska(Trycktabell.Läs("A;10;12;2\nB;5;4;-1\nSumma;15;16;1;summa").Värde).Should().BeEmpty();

    [Theory]
    [InlineData("A;x;1;1", "Rad 1", "x")]
    [InlineData("A;1;1;0\nB;1;1;0;5", "Rad 2", "5")]
    [InlineData("A;1;1;0\nB;1;1;0;2", "Rad 2", "2")]
    [InlineData("A;1;1;0\nB;1;1;0;allt", "Rad 2", "allt")]
    [InlineData("A;1;1;0;;7", "Rad 1", "6 delar")]
    [InlineData("  \n", "Rad 1", "tom")]
    public void Det_som_inte_går_att_läsa_sägs_med_sin_rad(string text, string rad, string väntat) =>
        Trycktabell.Läs(text).Fel!.Text.Should().Contain(rad).And.Contain(väntat);

    [Theory]
    [InlineData("−47 306", -47306)]
    [InlineData("-47\u00a0306 kr", -47306)]
    [InlineData("1222883", 1222883)]
    [InlineData("–", null)]
    [InlineData("", null)]
    public void Belopp_läses_som_de_trycks(string skrivet, int? kronor) =>
        Trycktabell.Läs($"A\t{skrivet}\t1\t").Värde[0].Utfall.Should().Be(kronor);
}
