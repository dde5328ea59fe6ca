using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

public class MaskerareTests
{
    private static readonly Period Helår = Period.Helår(2021);
    private static readonly Period H1 = Period.Halvår(2021, 1);
    private static readonly Period H2 = Period.Halvår(2021, 2);

    [Fact]
    public void Utan_data_döljs_inget()
    {
        var skydd = Maskerare.Skydda(Underlag("a"));

        skydd.På.Should().BeTrue();
        skydd.Döljer(new(Helår, Mått.Inregistrerade, "a", Kolumn.Summa)).Should().BeFalse();
    }

    [Fact]
    public void Utan_små_tal_döljs_inget()
    {
        var underlag = Underlag("a b", In("a", 1, 10, 20), In("a", 2, 30, 40), In("b", 1, 12, 7), In("b", 2, 9, 8));

        Dolda(underlag, 5).Should().BeEmpty();
    }

    [Fact]
    public void Ensam_insats_med_tre_kvinnor_döljer_båda_könen_men_visar_summan()
    {
        var skydd = Maskerare.Skydda(Underlag("a", In("a", 1, 3, 47)));

        foreach (var rad in new[] { "a", Cell.Summa })
        {
            skydd.Döljer(new(Helår, Mått.Inregistrerade, rad, Kolumn.K)).Should().BeTrue();
            skydd.Döljer(new(Helår, Mått.Inregistrerade, rad, Kolumn.M)).Should().BeTrue();
            skydd.Döljer(new(Helår, Mått.Inregistrerade, rad, Kolumn.Summa)).Should().BeFalse();
        }
    }

    [Fact]
    public void Tre_och_fyra_med_halvåret_visat()
    {
        var underlag = Underlag("a b", In("a", 1, 0, 3), In("a", 2, 0, 4), In("b", 1, 0, 30), In("b", 2, 0, 30));
        var skydd = Maskerare.Skydda(underlag);

        skydd.Döljer(new(Period.För(new(2021, 1)), Mått.Inregistrerade, "a", Kolumn.Summa)).Should().BeTrue();
        skydd.Döljer(new(Period.För(new(2021, 2)), Mått.Inregistrerade, "a", Kolumn.Summa)).Should().BeTrue();
        skydd.Döljer(new(H1, Mått.Inregistrerade, "a", Kolumn.Summa)).Should().BeFalse();
        skydd.Döljer(new(H1, Mått.Inregistrerade, Cell.Summa, Kolumn.Summa)).Should().BeFalse();
        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    [Fact]
    public void Liten_summa_döljs_även_i_perioderna_omkring()
    {
        var underlag = Underlag("a b", In("a", 1, 1, 1), In("b", 1, 0, 1), In("a", 3, 10, 20), In("b", 3, 10, 20));
        var skydd = Maskerare.Skydda(underlag);

        skydd.Döljer(new(H1, Mått.Inregistrerade, Cell.Summa, Kolumn.Summa)).Should().BeTrue();
        (skydd.Döljer(new(H2, Mått.Inregistrerade, Cell.Summa, Kolumn.Summa)) || skydd.Döljer(new(Helår, Mått.Inregistrerade, Cell.Summa, Kolumn.Summa))).Should().BeTrue();
        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void Gränsen_är_en_inställning(int gräns)
    {
        var underlag = Underlag("a b", In("a", 1, 2, 7), In("a", 2, 9, 12), In("b", 1, 15, 3), In("b", 2, 20, 20));

        MaskerareSlumpTests.Angrip(underlag, gräns).Should().BeEmpty();
        Maskerare.Skydda(underlag, gräns).Döljer(new(H1, Mått.Inregistrerade, "a", Kolumn.M)).Should().Be(false);
        Maskerare.Skydda(underlag, gräns).Döljer(new(Period.För(new(2021, 1)), Mått.Inregistrerade, "a", Kolumn.K)).Should().Be(gräns > 2);
    }

    [Fact]
    public void Gräns_under_ett_är_ett_programfel()
    {
        var skydda = () => Maskerare.Skydda(Underlag("a"), 0);

        skydda.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Efter_sista_kvartalet_står_stockarna_still_och_flödena_är_noll()
    {
        var underlag = Underlag("a b", In("a", 4, 2, 8), In("b", 4, 10, 10));
        var skydd = Maskerare.Skydda(underlag);
        var senare = Period.Halvår(2031, 2);

        skydd.Döljer(new(senare, Mått.Pågående, "a", Kolumn.K)).Should().BeTrue();
        skydd.Döljer(new(senare, Mått.Inregistrerade, "a", Kolumn.K)).Should().BeFalse();
        skydd.Döljer(new(Period.Helår(2019), Mått.Pågående, "a", Kolumn.K)).Should().BeFalse();
    }

    [Fact]
    public void Tabell_8_och_tabell_6_döljer_samma_summa()
    {
        var underlag = Underlag("a b", Ut("a", 1, 3, Avslutsanledning.Studier), Ut("b", 1, 9, Avslutsanledning.Flytt), Ut("b", 2, 9, Avslutsanledning.Studier));
        var skydd = Maskerare.Skydda(underlag);

        foreach (var period in Period.Alla(2021))
        {
            foreach (var kolumn in Enum.GetValues<Kolumn>())
            {
                skydd.Döljer(new(period, Mått.Avslut, Cell.SummaArbeteStudier, kolumn))
                    .Should().Be(skydd.Döljer(new(period, Mått.TillArbeteStudier, Cell.Summa, kolumn)));
            }
        }

        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    [Fact]
    public void Insats_som_slutar_avslöjas_inte_av_nästa_periods_summa()
    {
        var underlag = Underlag("a b", In("a", 1, 0, 2), In("b", 1, 20, 20), In("b", 3, 20, 20));
        underlag = underlag with { Individinsatser = new Dictionary<string, Insatstid>(underlag.Individinsatser) { ["a"] = new(new(2021, 1, 1), new(2021, 3, 31), null) } };

        MaskerareSlumpTests.Angrip(underlag, 5, 1).Should().BeEmpty();
    }

    [Fact]
    public void Bara_anonyma()
    {
        var underlag = Underlag("a b") with { Anonyma = [new("a", new(2021, 1), 1), new("b", new(2021, 3), 6)] };

        Maskerare.Skydda(underlag).Döljer(new(Helår, Mått.Anonyma, "a", Kolumn.Summa)).Should().BeTrue();
        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    private static Skyddsunderlag Underlag(string insatser, params Deltagargrupp[][] deltagare) => new(
        insatser.Split(' ').ToDictionary(kod => kod, _ => new Insatstid(new(2020, 1, 1), null, null)),
        [.. deltagare.SelectMany(d => d)],
        []);

    private static Deltagargrupp[] In(string insats, int kvartal, int kvinnor, int män) =>
    [
        new() { Insats = insats, Kön = Kön.Kvinna, In = new(2021, kvartal), Antal = kvinnor },
        new() { Insats = insats, Kön = Kön.Man, In = new(2021, kvartal), Antal = män },
    ];

    private static Deltagargrupp[] Ut(string insats, int kvartal, int män, Avslutsanledning avslut) =>
        [new() { Insats = insats, Kön = Kön.Man, In = new(2021, 1), Ut = new(2021, kvartal), Avslut = [avslut], Antal = män }];

    private static IEnumerable<Cell> Dolda(Skyddsunderlag underlag, int gräns)
    {
        var skydd = Maskerare.Skydda(underlag, gräns);
        var räknare = new Räknare(underlag);
        return Period.Alla(2021).SelectMany(period => räknare.Räkna(period).Keys).Where(skydd.Döljer);
    }
}
