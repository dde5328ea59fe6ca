using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>formats/utbyte.md, "Tabell 6, and all below".</summary>
public sealed class RäknareTests
{
    private static readonly Period Period = Exempel.Period("2021H1");

    // I inregistrerad, A avslutad, T avslutad totalt, P pågående.
    [Theory]
    [InlineData("2020Q4", null, "P", true)]
    [InlineData("2021Q1", null, "IP", true)]
    [InlineData("2021Q2", null, "IP", true)]
    [InlineData("2021Q3", null, "", false)]
    [InlineData("2020Q1", "2020Q4", "T", true)]
    [InlineData("2020Q4", "2021Q1", "AT", true)]
    [InlineData("2020Q4", "2021Q2", "AT", true)]
    [InlineData("2020Q4", "2021Q3", "P", true)]
    [InlineData("2021Q1", "2021Q1", "IAT", true)]
    [InlineData("2021Q1", "2021Q2", "IAT", true)]
    [InlineData("2021Q2", "2021Q3", "IP", true)]
    [InlineData("2021Q3", "2021Q4", "", false)]
    public void In_och_ut_avgör_vad_en_deltagare_räknas_som(string kvartalIn, string? kvartalUt, string räknas, bool totalt)
    {
        var räknare = Räkna([Exempel.Grupp("a", kvartalIn, kvartalUt) with { Åldersgrupp = Åldersgrupp.Från30Till44 }]);
        var aktuell = räknas.Contains('A') || räknas.Contains('P');

        räknare[Mått.Inregistrerade, "a", Kolumn.K].Should().Be(räknas.Contains('I') ? 1 : 0);
        räknare[Mått.Avslutade, "a", Kolumn.K].Should().Be(räknas.Contains('A') ? 1 : 0);
        räknare[Mått.AvslutadeTotalt, "a", Kolumn.K].Should().Be(räknas.Contains('T') ? 1 : 0);
        räknare[Mått.Pågående, "a", Kolumn.K].Should().Be(räknas.Contains('P') ? 1 : 0);
        räknare[Mått.Totalt, "a", Kolumn.Summa].Should().Be(totalt ? 1 : 0);
        räknare[Mått.Åldersgrupp, "30-44", Kolumn.Summa].Should().Be(aktuell ? 1 : 0);
    }

    [Theory]
    [InlineData(Kön.Kvinna, Kolumn.K)]
    [InlineData(Kön.Man, Kolumn.M)]
    [InlineData(Kön.Annat, Kolumn.Övriga)]
    [InlineData(Kön.Okänd, Kolumn.Övriga)]
    [InlineData(null, Kolumn.Övriga)]
    public void Övriga_är_alla_som_inte_är_kvinna_eller_man(Kön? kön, Kolumn kolumn)
    {
        var räknare = Räkna([Exempel.Grupp("a", "2021Q1", kön: kön, antal: 3)]);

        foreach (var rad in new[] { "a", Cell.Summa })
        {
            räknare[Mått.Pågående, rad, Kolumn.Summa].Should().Be(3);
            Enum.GetValues<Kolumn>().Where(k => k != Kolumn.Summa && räknare[Mått.Pågående, rad, k] == 3).Should().Equal(kolumn);
        }
    }

    [Fact]
    public void Insatser_utanför_perioden_räknas_inte()
    {
        var räknare = new Räkning(
            Period,
            ["a"],
            [Exempel.Grupp("a", "2021Q1", antal: 2), Exempel.Grupp("b", "2021Q1", antal: 5)],
            [new("a", new(2021, 1), 2), new("b", new(2021, 1), 7)]);

        räknare[Mått.Inregistrerade, "b", Kolumn.Summa].Should().Be(0);
        räknare[Mått.Inregistrerade, Cell.Summa, Kolumn.Summa].Should().Be(2);
        räknare[Mått.Anonyma, Cell.Summa, Kolumn.Summa].Should().Be(2);
    }

    [Fact]
    public void Anonyma_summeras_över_periodens_kvartal()
    {
        var räknare = new Räkning(
            Period,
            ["a", "b"],
            [],
            [new("a", new(2020, 4), 100), new("a", new(2021, 1), 1), new("a", new(2021, 2), 2), new("a", new(2021, 3), 100), new("b", new(2021, 2), 4)]);

        räknare[Mått.Anonyma, "a", Kolumn.Summa].Should().Be(3);
        räknare[Mått.Anonyma, "b", Kolumn.Summa].Should().Be(4);
        räknare[Mått.Anonyma, Cell.Summa, Kolumn.Summa].Should().Be(7);
    }

    [Fact]
    public void Den_som_har_flera_avslut_räknas_i_varje_rad_men_en_gång_i_summorna()
    {
        var räknare = Räkna(
        [
            Avslutad(Avslutsanledning.Flytt, Avslutsanledning.SubventioneratArbete, Avslutsanledning.Studier) with { Sysselsättningsgrad = 50 },
            Avslutad(Avslutsanledning.EgetFöretag, Avslutsanledning.EjSubventioneratArbete) with { Sysselsättningsgrad = 100 },
            Avslutad(Avslutsanledning.Studier) with { Sysselsättningsgrad = 75 },
            Avslutad(Avslutsanledning.Sjukdom),
            Avslutad(),
        ]);

        Avslut("flytt").Should().Be(1);
        Avslut("subventionerat_arbete").Should().Be(1);
        Avslut("ej_subventionerat_arbete").Should().Be(1);
        Avslut("eget_foretag").Should().Be(1);
        Avslut("studier").Should().Be(2);
        Avslut("sjukdom").Should().Be(1);
        Avslut(Cell.SummaArbete).Should().Be(2);
        Avslut(Cell.SummaArbeteStudier).Should().Be(3);
        räknare[Mått.TillArbeteStudier, "a", Kolumn.Summa].Should().Be(3);
        räknare[Mått.Avslutade, "a", Kolumn.Summa].Should().Be(5);

        // The one who studies has a grad, but did not go to arbete.
        räknare.Rader(Mått.Sysselsättningsgrad).Should().Equal("50", "100");
        räknare[Mått.Sysselsättningsgrad, "50", Kolumn.K].Should().Be(1);
        räknare[Mått.Sysselsättningsgrad, "75", Kolumn.K].Should().Be(0);

        int Avslut(string rad) => räknare[Mått.Avslut, rad, Kolumn.K];
    }

    [Fact]
    public void Avslut_utanför_perioden_räknas_inte()
    {
        var räknare = Räkna(
        [
            Avslutad(Avslutsanledning.Studier) with { Ut = new(2020, 4), In = new(2020, 1) },
            Avslutad(Avslutsanledning.Studier) with { Ut = new(2021, 3) },
        ]);

        räknare[Mått.Avslut, "studier", Kolumn.Summa].Should().Be(0);
        räknare[Mått.TillArbeteStudier, Cell.Summa, Kolumn.Summa].Should().Be(0);
        räknare[Mått.FörsörjningInnan, Cell.N, Kolumn.Summa].Should().Be(0);
    }

    [Fact]
    public void Försörjning_räknas_bland_avslutade_och_okänd_bara_i_nämnaren()
    {
        var räknare = Räkna(
        [
            Avslutad() with { FörsörjningIn = Försörjning.AKassa, FörsörjningUt = Försörjning.IngenOffentlig, Antal = 2 },
            Avslutad() with { FörsörjningIn = Försörjning.Okänd, FörsörjningUt = null, Antal = 4 },
            Avslutad() with { Antal = 8 },
            Exempel.Grupp("a", "2021Q1") with { FörsörjningIn = Försörjning.AKassa },
        ]);

        räknare[Mått.FörsörjningInnan, "a_kassa", Kolumn.Summa].Should().Be(2);
        räknare[Mått.FörsörjningInnan, "okand", Kolumn.Summa].Should().Be(0);
        räknare[Mått.FörsörjningInnan, Cell.N, Kolumn.Summa].Should().Be(6);
        räknare[Mått.FörsörjningEfter, "ingen_offentlig", Kolumn.Summa].Should().Be(2);
        räknare[Mått.FörsörjningEfter, Cell.N, Kolumn.Summa].Should().Be(2);
    }

    [Fact]
    public void Fördelningarna_har_en_rad_per_ifylld_kod_bland_aktuella()
    {
        var räknare = Räkna(
        [
            Exempel.Grupp("a", "2021Q1") with { Utbildning = Utbildning.Okänd, Tid = TidIOffentligFörsörjning.Över9, Antal = 2 },
            Exempel.Grupp("a", "2021Q1", "2021Q2") with { Utbildning = Utbildning.Okänd, Åldersgrupp = Åldersgrupp.Från15Till29 },
            Exempel.Grupp("a", "2020Q1", "2020Q4") with { Utbildning = Utbildning.Okänd, Tid = TidIOffentligFörsörjning.Över9 },
            Exempel.Grupp("a", "2021Q1"),
        ]);

        räknare[Mått.Utbildning, "okand", Kolumn.Summa].Should().Be(3);
        räknare[Mått.Tid, "over_9", Kolumn.Summa].Should().Be(2);
        räknare[Mått.Åldersgrupp, "15-29", Kolumn.Summa].Should().Be(1);
    }

    private static Räkning Räkna(Deltagargrupp[] deltagare) => new(Period, ["a"], deltagare, []);

    private static Deltagargrupp Avslutad(params Avslutsanledning[] avslut) => Exempel.Grupp("a", "2020Q4", "2021Q1") with { Avslut = avslut };
}
