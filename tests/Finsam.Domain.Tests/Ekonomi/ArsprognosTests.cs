using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>What a year comes to: what is used, and the plan for the quarters that are left.</summary>
public sealed class ÅrsprognosTests
{
    [Theory]
    [InlineData("100/90 100/110 100/- 100/-", 400, 200, 200, 400, 0)]
    [InlineData("100/150 100/150 100/- 100/-", 400, 200, 300, 500, -100)]
    [InlineData("100/- 100/-", 200, null, null, 200, 0)]
    [InlineData("-/50", null, null, null, 50, null)]
    [InlineData("-/-", null, null, null, null, null)]
    [InlineData("100/0 0/0", 100, 100, 0, 0, 100)]
    public void Prognosen_är_utfallet_och_budgeten_för_resten(string kvartal, int? budget, int? hittills, int? utfall, int? prognos, int? avvikelse)
    {
        var år = Årsprognos.Av(Kvartal(kvartal));

        (år.Budget, år.Hittills.Budget, år.Hittills.Utfall, år.Prognos, år.Avvikelse).Should().Be(
            ((decimal?)budget, (decimal?)hittills, (decimal?)utfall, (decimal?)prognos, (decimal?)avvikelse));
    }

    [Theory]
    [InlineData(60, 30, 10, 700, 200, 100, true)]
    [InlineData(60, 30, 10, 200, 700, 100, false)]
    [InlineData(60, 30, 10, 700, 100, 200, false)]
    [InlineData(40, 40, 20, 100, 700, 50, true)]
    [InlineData(10, 30, 60, 100, 200, 700, true)]
    public void Ordningen_hålls_när_ingen_lägre_prioriterad_får_mer(int individ, int struktur, int kompetens, int i, int s, int k, bool hålls) =>
        new Inriktningsmål { Individ = individ, Struktur = struktur, Kompetens = kompetens }
            .OrdningenHålls(new Dictionary<Insatstyp, decimal> { [Insatstyp.Individ] = i, [Insatstyp.Struktur] = s, [Insatstyp.Kompetens] = k })
            .Should().Be(hålls);

    private static IEnumerable<Ekonomikvartal> Kvartal(string text) => text.Split(' ').Select((par, i) => par.Split('/') is [var budget, var utfall]
        ? new Ekonomikvartal { InsatsId = default, Kvartal = new Kvartal(2021, i + 1), Budget = Tal(budget), Utfall = Tal(utfall) }
        : throw new FormatException(par));

    private static decimal? Tal(string text) => text == "-" ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
