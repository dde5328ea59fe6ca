using Finsam.Domain.Ekonomi;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Översikt;

/// <summary>formats/utbyte.md, "The lights of an insats": every light with every combination of its answers. J is yes, N no, - not answered.</summary>
public sealed class InsatsljusTests
{
    [Theory]
    [InlineData("JJ", Trafikljus.Grön)]
    [InlineData("NN", Trafikljus.Röd)]
    [InlineData("JN", Trafikljus.Gul)]
    [InlineData("NJ", Trafikljus.Gul)]
    [InlineData("J-", Trafikljus.Grå)]
    [InlineData("-J", Trafikljus.Grå)]
    [InlineData("N-", Trafikljus.Grå)]
    [InlineData("-N", Trafikljus.Grå)]
    [InlineData("--", Trafikljus.Grå)]
    public void Mål_av_i_fas_och_prognos(string svar, Trafikljus färg)
    {
        Ljus(Ljusslag.Mål, new() { IFas = Exempel.Svarat(svar[0]), Prognos = Exempel.Svarat(svar[1]) }).Should().Be(färg);
        Insatsljus.MålFärg(Exempel.Svarat(svar[0]), Exempel.Svarat(svar[1])).Should().Be(färg);
    }

    [Theory]
    [InlineData("J", Trafikljus.Grön)]
    [InlineData("N", Trafikljus.Röd)]
    [InlineData("-", Trafikljus.Grå)]
    public void Prognos(string svar, Trafikljus färg) =>
        Ljus(Ljusslag.Prognos, new() { Prognos = Exempel.Svarat(svar[0]) }).Should().Be(färg);

    [Theory]
    [InlineData("JJ", Trafikljus.Gul)]
    [InlineData("JN", Trafikljus.Gul)]
    [InlineData("NJ", Trafikljus.Gul)]
    [InlineData("J-", Trafikljus.Gul)]
    [InlineData("-J", Trafikljus.Gul)]
    [InlineData("NN", Trafikljus.Grön)]
    [InlineData("N-", Trafikljus.Grå)]
    [InlineData("-N", Trafikljus.Grå)]
    [InlineData("--", Trafikljus.Grå)]
    public void Vakanser_och_avvikelser_blir_gula_av_ett_enda_ja(string svar, Trafikljus färg)
    {
        Ljus(Ljusslag.Vakanser, new() { VakanserSof = Exempel.Svarat(svar[0]), VakanserEgna = Exempel.Svarat(svar[1]) }).Should().Be(färg);
        Ljus(Ljusslag.Avvikelse, new() { AvvikelseBudget = Exempel.Svarat(svar[0]), AvvikelseMål = Exempel.Svarat(svar[1]) }).Should().Be(färg);
    }

    [Theory]
    [InlineData("JJ", Trafikljus.Grön)]
    [InlineData("JN", Trafikljus.Gul)]
    [InlineData("J-", Trafikljus.Grå)]
    [InlineData("NJ", Trafikljus.Röd)]
    [InlineData("NN", Trafikljus.Röd)]
    [InlineData("N-", Trafikljus.Röd)]
    [InlineData("-J", Trafikljus.Grå)]
    [InlineData("-N", Trafikljus.Grå)]
    [InlineData("--", Trafikljus.Grå)]
    public void Styrgrupp_av_möten_och_ordinarie(string svar, Trafikljus färg) =>
        Ljus(Ljusslag.Styrgrupp, new() { Styrgruppsmöten = Exempel.Svarat(svar[0]), OrdinarieDeltagit = Exempel.Svarat(svar[1]) }).Should().Be(färg);

    [Theory]
    [InlineData("J", Trafikljus.Grön)]
    [InlineData("N", Trafikljus.Gul)]
    [InlineData("-", Trafikljus.Grå)]
    public void Uppföljning(string svar, Trafikljus färg) =>
        Ljus(Ljusslag.Uppföljning, new() { Uppföljning = Exempel.Svarat(svar[0]) }).Should().Be(färg);

    [Theory]
    [InlineData("JJ", Trafikljus.Grön)]
    [InlineData("JN", Trafikljus.Gul)]
    [InlineData("NJ", Trafikljus.Gul)]
    [InlineData("NN", Trafikljus.Röd)]
    [InlineData("J-", Trafikljus.Grå)]
    [InlineData("-J", Trafikljus.Grå)]
    [InlineData("N-", Trafikljus.Grå)]
    [InlineData("-N", Trafikljus.Grå)]
    [InlineData("--", Trafikljus.Grå)]
    public void Målgrupp_och_metod_och_jämlikhet_och_jämställdhet_räknar_nej(string svar, Trafikljus färg)
    {
        Ljus(Ljusslag.MålgruppMetod, new() { KontrollMålgrupp = Exempel.Svarat(svar[0]), KontrollMetod = Exempel.Svarat(svar[1]) }).Should().Be(färg);
        Ljus(Ljusslag.JämlikhetJämställdhet, new() { Jämlikhet = Exempel.Svarat(svar[0]), Jämställdhet = Exempel.Svarat(svar[1]) }).Should().Be(färg);
    }

    public static TheoryData<decimal?, decimal?, Trafikljus> Budgetar { get; } = new()
    {
        { null, null, Trafikljus.Grå },
        { 0m, 0m, Trafikljus.Grå },
        { 0m, 10m, Trafikljus.Röd },
        { 1_000_000m, 1_000_000m, Trafikljus.Grön },
        { 50_000m, 30_000m, Trafikljus.Grön },
        { 1_000_000m, 600_000m, Trafikljus.Gul },
        { 1_000_000m, 1_200_000m, Trafikljus.Gul },
        { 1_000_000m, 500_000m, Trafikljus.Röd },
        { 1_000_000m, 1_300_000m, Trafikljus.Röd },
    };

    [Theory]
    [MemberData(nameof(Budgetar))]
    public void Budget_och_samlat(decimal? budget, decimal? utfall, Trafikljus färg)
    {
        var ekonomi = new Budgetutfall(budget, utfall);
        var ljus = Insatsljus.Av(new() { IFas = true, Prognos = true }, ekonomi, new());

        ljus[Ljusslag.Budget].Färg.Should().Be(färg);

        // Mål is grön, so the worst of the two is the budget's whatever it is.
        ljus.Samlat.Should().Be(färg);
    }

    [Theory]
    [InlineData("JJ", "GRÖN", Trafikljus.Grön)]
    [InlineData("JJ", "GRÅ", Trafikljus.Grå)]
    [InlineData("--", "GRÖN", Trafikljus.Grå)]
    [InlineData("--", "GRÅ", Trafikljus.Grå)]
    [InlineData("--", "GUL", Trafikljus.Gul)]
    [InlineData("JN", "GRÅ", Trafikljus.Gul)]
    [InlineData("NJ", "GRÖN", Trafikljus.Gul)]
    [InlineData("NN", "GUL", Trafikljus.Röd)]
    [InlineData("JN", "RÖD", Trafikljus.Röd)]
    [InlineData("--", "RÖD", Trafikljus.Röd)]
    public void Samlat_är_det_värsta_av_mål_och_budget(string svar, string budget, Trafikljus färg)
    {
        var ekonomi = budget switch
        {
            "GRÖN" => new Budgetutfall(1_000_000, 1_000_000),
            "GUL" => new Budgetutfall(1_000_000, 600_000),
            "RÖD" => new Budgetutfall(1_000_000, 100_000),
            _ => default,
        };

        // Everything else is as bad as it can be, and must not be counted.
        var annat = new Svar { IFas = Exempel.Svarat(svar[0]), Prognos = Exempel.Svarat(svar[1]), Styrgruppsmöten = false, KontrollMetod = false, KontrollMålgrupp = false };

        Insatsljus.Av(annat, ekonomi, new()).Samlat.Should().Be(färg);
    }

    [Theory]
    [InlineData('J')]
    [InlineData('N')]
    [InlineData('-')]
    public void Varje_ljus_har_ord_och_skäl_och_förekommer_en_gång(char tecken)
    {
        var svar = Exempel.Svarat(tecken);
        var ljus = Insatsljus.Av(
            new()
            {
                IFas = svar,
                Prognos = svar,
                VakanserSof = svar,
                VakanserEgna = svar,
                AvvikelseBudget = svar,
                AvvikelseMål = svar,
                Styrgruppsmöten = svar,
                OrdinarieDeltagit = svar,
                Uppföljning = svar,
                KontrollMetod = svar,
                KontrollMålgrupp = svar,
                Jämlikhet = svar,
                Jämställdhet = svar,
            },
            new(100_000, 90_000),
            new());

        ljus.Alla.Select(l => l.Slag).Should().BeEquivalentTo(Enum.GetValues<Ljusslag>());
        ljus.Alla.Should().OnlyContain(l => l.Ord.Length > 0 && l.Skäl.Length > 0 && l.Skäl.EndsWith('.'));
    }

    [Fact]
    public void Budgetens_skäl_säger_beloppen_och_gränsen()
    {
        var skäl = Insatsljus.Av(Svar.Inga, new(1_000_000, 600_000), new())[Ljusslag.Budget].Skäl;

        skäl.Should().Contain("60").And.Contain("75").And.Contain("55").And.MatchRegex(@"600\s000").And.MatchRegex(@"1\s000\s000");
    }

    private static Trafikljus Ljus(Ljusslag slag, Svar svar) => Insatsljus.Av(svar, default, new())[slag].Färg;
}
