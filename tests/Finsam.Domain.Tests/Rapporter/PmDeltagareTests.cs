using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Rapporter;

/// <summary>formats/utbyte.md, tabell 6–8 and below: shares, means and who counts in them.</summary>
public sealed class PmDeltagareTests
{
    [Fact]
    public void Andelen_till_arbete_eller_studier_är_av_avslutade_per_kön()
    {
        var pm = Bygg(
            Avslutad(Kön.Kvinna, 7) with { Avslut = [Avslutsanledning.Studier] },
            Avslutad(Kön.Kvinna, 17),
            Avslutad(Kön.Man, 1) with { Avslut = [Avslutsanledning.EgetFöretag] },
            Avslutad(Kön.Man, 2),
            Avslutad(null, 5) with { Avslut = [Avslutsanledning.Studier] });

        // 7/24, 1/3 and, övriga included, 13/32.
        pm.Deltagare.Rader.Single().Rad.AndelArbeteStudier.Should().Be(new Könsandel(29, 33, 41));
        pm.Deltagare.Summa.AndelArbeteStudier.Should().Be(new Könsandel(29, 33, 41));
    }

    [Fact]
    public void Andel_handlingsplan_är_ja_av_ja_och_nej_bland_aktuella()
    {
        var pm = Bygg(
            Exempel.Grupp("a", "2021Q1", antal: 3) with { Handlingsplan = true },
            Exempel.Grupp("a", "2020Q1", "2021Q1", antal: 2) with { Handlingsplan = false },
            Exempel.Grupp("a", "2021Q2", antal: 50),
            Exempel.Grupp("a", "2020Q1", "2020Q4", antal: 50) with { Handlingsplan = false },
            Exempel.Grupp("a", "2021Q3", antal: 50) with { Handlingsplan = false });

        pm.Deltagare.Rader.Single().Rad.AndelHandlingsplan.Should().Be(60);
        pm.Deltagare.Summa.AndelHandlingsplan.Should().Be(60);
    }

    [Fact]
    public void Snittiden_är_medelvärdet_per_kön_över_alla_avslutade_totalt()
    {
        var pm = Bygg(
            Exempel.Grupp("a", "2019Q1", "2019Q4", Kön.Kvinna, 2) with { SummaDagar = 200 },
            Exempel.Grupp("a", "2020Q1", "2021Q2", Kön.Kvinna, 2) with { SummaDagar = 210 },
            Exempel.Grupp("a", "2020Q1", "2021Q3", Kön.Kvinna, 1) with { SummaDagar = 5_000 },
            Exempel.Grupp("a", "2020Q1", "2021Q2", Kön.Annat, 1) with { SummaDagar = 5_000 });

        // 410 / 4 = 102.5; no man has left.
        pm.SnittidDagar.Single().K.Should().Be(103);
        pm.SnittidDagar.Single().M.Should().BeNull();
    }

    [Fact]
    public void Målgruppens_andelar_är_av_alla_aktuella()
    {
        var pm = Bygg(
            Exempel.Grupp("a", "2021Q1", kön: Kön.Kvinna, antal: 3) with { Åldersgrupp = Åldersgrupp.Från15Till29, Utbildning = Utbildning.Grundskola, Tid = TidIOffentligFörsörjning.Från4Till6 },
            Exempel.Grupp("a", "2021Q1", kön: Kön.Man, antal: 2) with { Åldersgrupp = Åldersgrupp.Från30Till44, Utbildning = Utbildning.AnnanEftergymnasial, Tid = TidIOffentligFörsörjning.Från7Till9 },
            Exempel.Grupp("a", "2020Q1", "2021Q1", Kön.Man, 1) with { Utbildning = Utbildning.HögskolaUnder1, Tid = TidIOffentligFörsörjning.Över9 },
            Exempel.Grupp("a", "2021Q1", kön: Kön.Annat, antal: 1) with { Utbildning = Utbildning.HögskolaÖver1, Tid = TidIOffentligFörsörjning.Från1Till3 },
            Exempel.Grupp("a", "2021Q1", kön: null, antal: 2) with { Utbildning = Utbildning.Saknas, Tid = TidIOffentligFörsörjning.Okänd },
            Exempel.Grupp("a", "2021Q1", kön: Kön.Kvinna, antal: 1) with { Utbildning = Utbildning.Okänd },
            Exempel.Grupp("a", "2021Q1", kön: Kön.Kvinna, antal: 10) with { Utbildning = Utbildning.Gymnasium },
            Exempel.Grupp("a", "2020Q1", "2020Q4", Kön.Kvinna, 100) with { Utbildning = Utbildning.Saknas, Åldersgrupp = Åldersgrupp.Från15Till29 });

        var målgrupp = pm.Målgrupp;
        målgrupp.N.Should().Be(Antal.Visat(20));
        målgrupp.AndelKvinnor.Should().Be(70);
        målgrupp.AndelMän.Should().Be(15);
        målgrupp.AndelUnder30.Should().Be(15);
        målgrupp.AndelÖver3År.Should().Be(30);
        målgrupp.AndelHögstGrundskola.Should().Be(15);
        målgrupp.AndelEftergymnasial.Should().Be(20);
        målgrupp.AndelUtbildningSaknasOkänd.Should().Be(15);
        målgrupp.Åldersgrupp.Should().Equal((Åldersgrupp.Från15Till29, Antal.Visat(3)), (Åldersgrupp.Från30Till44, Antal.Visat(2)));
        målgrupp.Tid.Select(t => t.Kod).Should().NotContain(TidIOffentligFörsörjning.Under1);
    }

    [Fact]
    public void Förväntat_är_alla_som_kommit_hittills()
    {
        var pm = Bygg(
            Exempel.Grupp("a", "2019Q1", "2019Q2", antal: 3),
            Exempel.Grupp("a", "2021Q2", antal: 2),
            Exempel.Grupp("a", "2021Q3", antal: 9));

        pm.Förväntat.Single().Totalt.Should().Be(Antal.Visat(5));
        pm.Förväntat.Single().Förväntat.Should().BeNull();
    }

    [Fact]
    public void Grader_och_försörjning_visas_som_de_räknats()
    {
        var pm = Bygg(
            Avslutad(Kön.Kvinna, 2) with { Avslut = [Avslutsanledning.EgetFöretag], Sysselsättningsgrad = 100, FörsörjningIn = Försörjning.AKassa },
            Avslutad(Kön.Man, 1) with { Avslut = [Avslutsanledning.EgetFöretag], Sysselsättningsgrad = 25, FörsörjningIn = Försörjning.Okänd });

        pm.Avslut.Grader.Select(g => g.Grad).Should().Equal(25, 100);
        pm.Avslut.Grader[1].Antal.K.Should().Be(Antal.Visat(2));
        pm.Avslut.SummaArbete.Summa.Should().Be(Antal.Visat(3));
        pm.Försörjning.NInnan.Should().Be(Antal.Visat(3));
        pm.Försörjning.NEfter.Should().Be(Antal.Visat(0));
        pm.Försörjning.Rader.Select(r => r.Typ).Should().NotContain(Försörjning.Okänd).And.HaveCount(9);
        pm.Försörjning.Rader.Single(r => r.Typ == Försörjning.AKassa).Innan.Should().Be(Antal.Visat(2));
    }

    private static Deltagargrupp Avslutad(Kön? kön, int antal) => Exempel.Grupp("a", "2020Q1", "2021Q1", kön, antal);

    private static Pm Bygg(params Deltagargrupp[] deltagare) => Pmbyggare.Bygg(
        Exempel.Period("2021H1"),
        new() { Insatser = [Exempel.Insats("a")], Rapporter = [], Kommentarer = [], Ekonomi = [], Deltagare = deltagare, Anonyma = [] },
        new(),
        Skydd.Av);
}
