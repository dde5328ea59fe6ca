using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Rapporter;

/// <summary>What of budget and utfall went to each typ.</summary>
public sealed class PmTypTests
{
    [Theory]
    [InlineData("I 600 500, S 300 100, K 100 400", "1 60 50, 1 30 10, 1 10 40")]
    [InlineData("I 300 300, I 300 0, S 400 700", "2 60 30, 1 40 70, 0 0 0")]
    [InlineData("I 1 0, S 199 0", "1 1 -, 1 100 -, 0 0 -")]
    [InlineData("I 1025 1024, S 98975 98976", "1 1 1, 1 99 99, 0 0 0")]
    [InlineData("I - -, S 100 50", "1 - -, 1 100 100, 0 0 0")]
    [InlineData("I - -", "1 - -, 0 - -, 0 - -")]
    [InlineData("I 0 0, S 0 100", "1 - 0, 1 - 100, 0 - 0")]
    [InlineData("", "0 - -, 0 - -, 0 - -")]
    public void Andelarna_räknas_på_kronor(string underlag, string väntat)
    {
        var budget = underlag.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Rad).ToList();

        var typer = PmTyp.Av([.. budget.Select(b => b.Insats)], budget);

        string.Join(", ", typer.Select(t => $"{t.Antal} {t.AndelBudget?.ToString() ?? "-"} {t.AndelUtfall?.ToString() ?? "-"}")).Should().Be(väntat);
    }

    [Fact]
    public void En_insats_utan_rad_i_ekonomin_räknas_men_ger_inga_pengar()
    {
        var (med, utan) = (Rad("I 500 500"), Rad("S 0 0").Insats);

        var typer = PmTyp.Av([med.Insats, utan], [med]);

        typer.Select(t => (t.Typ, t.Antal, t.AndelBudget)).Should().Equal((Insatstyp.Individ, 1, 100), (Insatstyp.Struktur, 1, null), (Insatstyp.Kompetens, 0, 0));
    }

    /// <summary>Each share is within half a percent of the truth, so the three of them are never more than one from 100.</summary>
    [Fact]
    public void Andelarna_avrundas_var_och_en_för_sig_från_de_oavrundade_talen()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<(uint I, uint S, uint K)>(), belopp =>
        {
            decimal[] kronor = [belopp.I, belopp.S, belopp.K];
            var budget = kronor.Select((k, typ) => Rad((Insatstyp)typ, k, 0)).ToList();
            var typer = PmTyp.Av([.. budget.Select(b => b.Insats)], budget);
            return kronor.Sum() == 0
                ? typer.All(t => t.AndelBudget is null)
                : typer.All(t => Math.Abs(t.AndelBudget!.Value - (100m * kronor[(int)t.Typ] / kronor.Sum())) <= 0.5m)
                    && Math.Abs(typer.Sum(t => t.AndelBudget!.Value) - 100) <= 1;
        }).QuickCheckThrowOnFailure();
    }

    private static PmBudget Rad(string text)
    {
        var delar = text.Split(' ');
        return Rad(delar[0] switch { "I" => Insatstyp.Individ, "S" => Insatstyp.Struktur, _ => Insatstyp.Kompetens }, Belopp(delar[1]), Belopp(delar[2]));
    }

    private static decimal? Belopp(string text) => text == "-" ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static PmBudget Rad(Insatstyp typ, decimal? budget, decimal? utfall)
    {
        var belopp = new Budgetutfall(budget, utfall);
        return new(new(Exempel.Insats($"{Guid.NewGuid():N}", typ), false), belopp, Trafikljus.Grå);
    }
}
