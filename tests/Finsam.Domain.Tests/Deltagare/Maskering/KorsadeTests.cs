using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>The tables that cross two attributes: safe together with all that the PM shows.</summary>
public sealed class KorsadeTests
{
    private static readonly Period H1 = Period.Halvår(2021, 1);

    [Fact]
    public void Vägarna_mellan_försörjningar_röjer_inte_en_liten_försörjning()
    {
        var underlag = Underlag(
            Väg(3, Försörjning.SjukpenningRehabpenning, Försörjning.IngenOffentlig),
            Väg(30, Försörjning.Sjukersättning, Försörjning.IngenOffentlig),
            Väg(30, Försörjning.Sjukersättning, Försörjning.Försörjningsstöd),
            Väg(7, Försörjning.AKassa, Försörjning.IngenOffentlig),
            Väg(30, Försörjning.Aktivitetsstöd, Försörjning.IngenOffentlig),
            Väg(30, Försörjning.Aktivitetsstöd, Försörjning.Försörjningsstöd));
        var skydd = Maskerare.Skydda(underlag);

        new Räknare(underlag).Räkna(H1).Where(c => c.Key.Mått == Mått.Försörjningsväg && !skydd.Döljer(c.Key)).Should().NotBeEmpty("a table withdrawn proves nothing");
        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    [Fact]
    public void Utfall_efter_ålder_röjer_inte_en_liten_åldersgrupp()
    {
        var underlag = Underlag(
            Ålder(3, Åldersgrupp.Från60Till74, true), Ålder(30, Åldersgrupp.Från45Till59, true), Ålder(30, Åldersgrupp.Från45Till59, false),
            Ålder(4, Åldersgrupp.Från15Till29, true), Ålder(5, Åldersgrupp.Från15Till29, false), Ålder(40, Åldersgrupp.Från30Till44, false));
        var skydd = Maskerare.Skydda(underlag);

        new Räknare(underlag).Räkna(H1).Where(c => c.Key.Mått == Mått.AvslutadeÅlder && !skydd.Döljer(c.Key)).Should().NotBeEmpty("a table withdrawn proves nothing");
        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    [Fact]
    public void En_tabell_som_inte_kan_skyddas_inifrån_visas_inte_alls()
    {
        var underlag = Underlag(Ålder(3, Åldersgrupp.Från15Till29, true), Ålder(40, Åldersgrupp.Från30Till44, true), Ålder(40, Åldersgrupp.Från45Till59, false));
        var skydd = Maskerare.Skydda(underlag);

        new Räknare(underlag).Räkna(H1).Keys.Where(c => c.Mått is Mått.AvslutadeÅlder or Mått.TillArbeteStudierÅlder).Should().OnlyContain(c => skydd.Döljer(c));
    }

    [Fact]
    public void Små_utfall_inom_en_ålder_döljs_och_resten_visas()
    {
        var underlag = Underlag(
            Ålder(3, Åldersgrupp.Från15Till29, true), Ålder(20, Åldersgrupp.Från15Till29, false), Ålder(20, Åldersgrupp.Från30Till44, true),
            Ålder(20, Åldersgrupp.Från30Till44, false), Ålder(20, Åldersgrupp.Från45Till59, true), Ålder(20, Åldersgrupp.Från45Till59, false));
        var skydd = Maskerare.Skydda(underlag);

        Åldersceller(Mått.AvslutadeÅlder).Where(skydd.Döljer).Should().BeEmpty();
        skydd.Döljer(Åldersceller(Mått.TillArbeteStudierÅlder).First()).Should().BeTrue();
        Åldersceller(Mått.TillArbeteStudierÅlder).Count(skydd.Döljer).Should().Be(2, "one more is needed so that the sum does not tell");
        MaskerareSlumpTests.Angrip(underlag, 5).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2021Q1")]
    [InlineData("2021")]
    public void Bara_halvår_har_korsade_tabeller_så_att_ingen_kan_dra_den_ena_från_den_andra(string period)
    {
        var räknare = new Räknare(Underlag(Ålder(20, Åldersgrupp.Från30Till44, true)));

        räknare.Räkna(Exempel.Period(period)).Keys.Should().NotContain(c => c.Mått >= Mått.AvslutadeÅlder);
        räknare.Värde(new(Exempel.Period(period), Mått.AvslutadeÅlder, "30-44", Kolumn.Summa)).Should().Be(0);
        räknare.Värde(new(H1, Mått.AvslutadeÅlder, "30-44", Kolumn.Summa)).Should().Be(20);
    }

    private static IEnumerable<Cell> Åldersceller(Mått mått) => Koder.Alla<Utfallsålder>().Select(ålder => new Cell(H1, mått, ålder, Kolumn.Summa));

    private static Skyddsunderlag Underlag(params Deltagargrupp[] deltagare) =>
        new(new Dictionary<string, Insatstid> { ["a"] = new(new(2020, 1, 1), null, null) }, deltagare, []);

    private static Deltagargrupp Väg(int antal, Försörjning före, Försörjning efter) => Person(antal) with { FörsörjningIn = före, FörsörjningUt = efter };

    private static Deltagargrupp Ålder(int antal, Åldersgrupp ålder, bool arbete) =>
        Person(antal) with { Åldersgrupp = ålder, Avslut = [arbete ? Avslutsanledning.Studier : Avslutsanledning.Flytt] };

    private static Deltagargrupp Person(int antal) => new()
    {
        Insats = "a",
        Kön = Kön.Kvinna,
        In = new(2021, 1),
        Ut = new(2021, 1),
        Avslut = [Avslutsanledning.Flytt],
        Antal = antal,
        Åldersgrupp = Åldersgrupp.Från30Till44,
        Utbildning = Utbildning.Gymnasium,
        Tid = TidIOffentligFörsörjning.Under1,
        FörsörjningIn = Försörjning.AKassa,
        FörsörjningUt = Försörjning.IngenOffentlig,
    };
}
