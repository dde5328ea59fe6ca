using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Rapporter;

/// <summary>formats/utbyte.md, "Masking": what the PM shows when a given cell is hidden. Which cells are hidden is decided elsewhere.</summary>
public sealed class PmMaskeringTests
{
    private static readonly Period Period = Exempel.Period("2021H1");

    private static readonly Deltagargrupp[] Deltagare =
    [
        Exempel.Grupp("a", "2020Q1", "2021Q1", Kön.Kvinna, 10) with { Avslut = [Avslutsanledning.Studier], SummaDagar = 1_000, Handlingsplan = true, FörsörjningIn = Försörjning.AKassa },
        Exempel.Grupp("a", "2020Q1", "2021Q1", Kön.Man, 10) with { Avslut = [Avslutsanledning.Studier], SummaDagar = 1_000, Handlingsplan = false, FörsörjningIn = Försörjning.Studiemedel },
        Exempel.Grupp("a", "2021Q1", null, Kön.Kvinna, 20) with { Åldersgrupp = Åldersgrupp.Från15Till29, Utbildning = Utbildning.Grundskola },
    ];

    [Fact]
    public void Utan_dolda_celler_visas_allt_och_pm_säger_att_maskeringen_är_på()
    {
        var pm = Bygg();

        pm.Maskerad.Should().BeTrue();
        pm.Deltagare.Rader.Single().Rad.AndelArbeteStudier.Should().Be(new Könsandel(100, 100, 100));
        pm.Deltagare.Rader.Single().Rad.AndelHandlingsplan.Should().Be(50);
        pm.SnittidDagar.Single().K.Should().Be(100);
        pm.Målgrupp.AndelUnder30.Should().Be(50);
    }

    [Fact]
    public void En_dold_täljare_tar_bort_andelen_i_sin_kolumn()
    {
        var rad = Bygg(Cell(Mått.TillArbeteStudier, "a", Kolumn.K)).Deltagare.Rader.Single().Rad;

        rad.TillArbeteStudier.K.Should().Be(Antal.Dolt);
        rad.TillArbeteStudier.M.Should().Be(Antal.Visat(10));
        rad.AndelArbeteStudier.Should().Be(new Könsandel(null, 100, 100));
    }

    [Fact]
    public void En_dold_nämnare_tar_bort_andelen_i_sin_kolumn()
    {
        var rad = Bygg(Cell(Mått.Avslutade, "a", Kolumn.M)).Deltagare.Rader.Single().Rad;

        rad.Avslutade.M.Should().Be(Antal.Dolt);
        rad.AndelArbeteStudier.Should().Be(new Könsandel(100, null, 100));
    }

    [Fact]
    public void En_cell_i_en_annan_period_döljer_inget()
    {
        var pm = Bygg(Cell(Mått.Avslutade, "a", Kolumn.M) with { Period = Exempel.Period("2021Q1") });

        pm.Deltagare.Rader.Single().Rad.Avslutade.M.Should().Be(Antal.Visat(10));
    }

    [Fact]
    public void Snittiden_döljs_med_antalet_avslutade_totalt()
    {
        var snitt = Bygg(Cell(Mått.AvslutadeTotalt, "a", Kolumn.K)).SnittidDagar.Single();

        snitt.K.Should().BeNull();
        snitt.M.Should().Be(100);
    }

    [Fact]
    public void Handlingsplanens_andel_döljs_när_antalet_aktuella_är_dolt()
    {
        var pm = Bygg(Cell(Mått.Pågående, "a"));

        pm.Deltagare.Rader.Single().Rad.AndelHandlingsplan.Should().BeNull();
        pm.Deltagare.Summa.AndelHandlingsplan.Should().Be(50);
    }

    [Theory]
    [InlineData(4, 10, true)]
    [InlineData(10, 4, true)]
    [InlineData(5, 10, false)]
    [InlineData(0, 10, false)]
    [InlineData(2, 2, true)]
    public void Handlingsplanens_andel_döljs_när_ja_eller_nej_är_litet(int ja, int nej, bool döljs)
    {
        var pm = Bygg(
            [
                Exempel.Grupp("a", "2021Q1", antal: ja) with { Handlingsplan = true },
                Exempel.Grupp("a", "2021Q1", antal: nej) with { Handlingsplan = false },
            ]);

        (pm.Deltagare.Summa.AndelHandlingsplan is null).Should().Be(döljs);
    }

    [Fact]
    public void Målgruppens_andelar_döljs_med_sina_antal()
    {
        var pm = Bygg(Cell(Mått.Åldersgrupp, "15-29"));

        pm.Målgrupp.Åldersgrupp.Single().Should().Be((Åldersgrupp.Från15Till29, Antal.Dolt));
        pm.Målgrupp.AndelUnder30.Should().BeNull();
        pm.Målgrupp.AndelHögstGrundskola.Should().Be(50);
    }

    [Fact]
    public void Utan_n_finns_inga_andelar_av_målgruppen()
    {
        var målgrupp = Bygg(Cell(Mått.Avslutade, Domain.Deltagare.Maskering.Cell.Summa)).Målgrupp;

        målgrupp.N.Should().Be(Antal.Dolt);
        målgrupp.AndelKvinnor.Should().BeNull();
        målgrupp.AndelHögstGrundskola.Should().BeNull();
    }

    [Fact]
    public void Försörjningens_antal_döljs_var_för_sig()
    {
        var försörjning = Bygg(Cell(Mått.FörsörjningInnan, "a_kassa")).Försörjning;

        försörjning.Rader.Single(r => r.Typ == Försörjning.AKassa).Innan.Should().Be(Antal.Dolt);
        försörjning.Rader.Single(r => r.Typ == Försörjning.Studiemedel).Innan.Should().Be(Antal.Visat(10));
        försörjning.NInnan.Should().Be(Antal.Visat(20));
    }

    [Fact]
    public void Anonyma_och_förväntat_döljs_med_sina_celler()
    {
        var pm = Bygg(Cell(Mått.Anonyma, "a"), Cell(Mått.Totalt, "a"));

        pm.Anonyma.Single().Antal.Should().Be(Antal.Dolt);
        pm.AnonymaSumma.Should().Be(Antal.Visat(2));
        pm.Förväntat.Single().Totalt.Should().Be(Antal.Dolt);
    }

    private static Cell Cell(Mått mått, string rad, Kolumn kolumn = Kolumn.Summa) => new(Period, mått, rad, kolumn);

    private static Pm Bygg(params Cell[] dolda) => Bygg(Deltagare, dolda);

    private static Pm Bygg(Deltagargrupp[] deltagare, params Cell[] dolda) => Pmbyggare.Bygg(
        Period,
        new()
        {
            Insatser = [Exempel.Insats("a")],
            Rapporter = [],
            Kommentarer = [],
            Ekonomi = [],
            Deltagare = deltagare,
            Anonyma = [new("a", new(2021, 1), 2)],
        },
        new(),
        new(dolda.ToHashSet(), 5));
}
