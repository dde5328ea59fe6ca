using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Rapporter;

/// <summary>formats/utbyte.md, "PM … its tables as JSON": which insatser stand in which table, and what a row says.</summary>
public sealed class PmbyggareTests
{
    private static readonly Insats Löpande = Exempel.Insats("lopande", förväntat: 40);
    private static readonly Insats Avslutad = Exempel.Insats("avslutad", slut: "2021-08-31", avslutad: "2021-06-30");
    private static readonly Insats Struktur = Exempel.Insats("struktur", Insatstyp.Struktur);
    private static readonly Insats Kommande = Exempel.Insats("kommande", start: "2021-07-01");
    private static readonly Insats Gammal = Exempel.Insats("gammal", slut: "2020-12-31");

    [Fact]
    public void Avslutade_lämnas_ut_ur_tabell_2_3_och_5_men_står_kvar_i_de_andra()
    {
        var pm = Bygg(Underlag() with
        {
            Ekonomi = [Exempel.Ekonomi(Avslutad, "2021Q1", 100_000, 100_000)],
            Anonyma = [new(Avslutad.Kod, new(2021, 1), 3)],
        });

        Koder(pm.Insatser).Should().Equal("avslutad", "lopande", "struktur");
        pm.Insatser.Where(i => i.AvslutadIPerioden).Select(i => i.Insats.Kod).Should().Equal("avslutad");
        Koder(pm.Svar.Select(s => s.Insats)).Should().Equal("lopande", "struktur");
        Koder(pm.Budget.Select(b => b.Insats)).Should().Equal("avslutad");
        Koder(pm.Deltagare.Rader.Select(r => r.Insats)).Should().Equal("avslutad", "lopande");
        Koder(pm.Anonyma.Select(a => a.Insats)).Should().Equal("avslutad", "lopande");
        Koder(pm.SnittidDagar.Select(s => s.Insats)).Should().Equal("avslutad", "lopande");
        Koder(pm.Förväntat.Select(f => f.Insats)).Should().Equal("avslutad", "lopande");
        pm.AnonymaSumma.Should().Be(Antal.Visat(3));
    }

    [Fact]
    public void Den_som_avslutas_efter_perioden_står_kvar_i_tabell_2()
    {
        var pm = Bygg(Underlag() with { Insatser = [Exempel.Insats("a", avslutad: "2021-07-01")] });

        Koder(pm.Svar.Select(s => s.Insats)).Should().Equal("a");
        pm.Insatser.Should().ContainSingle().Which.AvslutadIPerioden.Should().BeFalse();
    }

    [Fact]
    public void Tabell_4_har_dem_som_har_en_rad_i_perioden_även_utan_belopp()
    {
        var pm = Bygg(Underlag() with
        {
            Ekonomi =
            [
                Exempel.Ekonomi(Löpande, "2021Q1", 100_000, null),
                Exempel.Ekonomi(Struktur, "2020Q4", 500_000, 500_000),
                Exempel.Ekonomi(Struktur, "2021Q3", 500_000, 500_000),
                Exempel.Ekonomi(Gammal, "2021Q1", 500_000, 500_000),
            ],
        });

        var rad = pm.Budget.Should().ContainSingle().Subject;
        rad.Insats.Insats.Kod.Should().Be("lopande");
        rad.Utfall.BudgetTkr.Should().BeNull();
        rad.Utfall.UtfallTkr.Should().BeNull();
        rad.Utfall.KvotProcent.Should().BeNull();
        rad.Ljus.Should().Be(Trafikljus.Grå);
    }

    [Fact]
    public void Tabell_4_summerar_bara_periodens_hela_kvartal()
    {
        var pm = Bygg(Underlag() with
        {
            Ekonomi =
            [
                Exempel.Ekonomi(Löpande, "2020Q4", 1_000, 1_000),
                Exempel.Ekonomi(Löpande, "2021Q1", 387_000, 436_000),
                Exempel.Ekonomi(Löpande, "2021Q2", 388_000, 429_000),
                Exempel.Ekonomi(Löpande, "2021Q3", 1_000, 1_000),
            ],
        });

        var rad = pm.Budget.Should().ContainSingle().Subject;
        (rad.Utfall.BudgetTkr, rad.Utfall.UtfallTkr, rad.Utfall.KvotProcent).Should().Be((775, 865, 112));
        rad.Ljus.Should().Be(Trafikljus.Gul);
    }

    [Fact]
    public void Svaren_är_periodens_och_utkast_säger_inget()
    {
        var pm = Bygg(Underlag() with
        {
            Rapporter =
            [
                Exempel.Rapport(Löpande, "2020Q4", new() { IFas = false, Prognos = false }),
                Exempel.Rapport(Löpande, "2021Q1", new() { IFas = true, Prognos = true }),
                Exempel.Rapport(Löpande, "2021Q2", new() { IFas = false, Prognos = false }, inlämnad: null),
                Exempel.Rapport(Löpande, "2021Q3", new() { IFas = false, Prognos = false }),
            ],
        });

        pm.Svar.Single(s => s.Insats.Insats == Löpande).Mål.Should().Be(Trafikljus.Grön);
        pm.Svar.Single(s => s.Insats.Insats == Struktur).Mål.Should().Be(Trafikljus.Grå);
        pm.Svar.Single(s => s.Insats.Insats == Struktur).Svar.IFas.Should().BeNull();
    }

    [Fact]
    public void Noter_till_utkast_döljs_och_resten_står_i_ordning()
    {
        var pm = Bygg(Underlag() with
        {
            Rapporter =
            [
                Exempel.Rapport(Löpande, "2021Q1", Svar.Inga),
                Exempel.Rapport(Löpande, "2021Q2", Svar.Inga, inlämnad: null),
            ],
            Kommentarer =
            [
                Not(Struktur, "2021Q1", "budget"),
                Not(Löpande, "2021Q1", "prognos"),
                Not(Löpande, "2021Q1", "i_fas"),
                Not(Löpande, "2021Q2", "i_fas"),
                Not(Löpande, "2020Q4", "i_fas"),
                Not(Avslutad, "2021Q2", "i_fas"),
                Not(Avslutad, "2021Q1", "prognos"),
                Not(Kommande, "2021Q1", "i_fas"),
            ],
        });

        pm.Noter.Select(n => $"{n.Insats.Insats.Kod} {n.Kvartal} {n.Fråga}").Should().Equal(
            "avslutad 2021Q1 prognos",
            "avslutad 2021Q2 i_fas",
            "lopande 2021Q1 i_fas",
            "lopande 2021Q1 prognos",
            "struktur 2021Q1 budget");
    }

    [Fact]
    public void En_individinsats_har_en_rad_även_när_allt_är_noll()
    {
        var pm = Bygg(Underlag() with { Insatser = [Löpande] });

        var (insats, rad) = pm.Deltagare.Rader.Should().ContainSingle().Subject;
        insats.Insats.Kod.Should().Be("lopande");
        rad.Inregistrerade.Summa.Should().Be(Antal.Visat(0));
        rad.AndelArbeteStudier.Should().Be(new Könsandel(null, null, null));
        rad.AndelHandlingsplan.Should().BeNull();
        pm.SnittidDagar.Single().Should().Be((insats, null, null));
        pm.Förväntat.Single().Should().Be((insats, Antal.Visat(0), 40));
        pm.Målgrupp.N.Should().Be(Antal.Visat(0));
        pm.Målgrupp.AndelKvinnor.Should().BeNull();
        pm.Målgrupp.AndelUnder30.Should().BeNull();
        pm.Målgrupp.Åldersgrupp.Should().BeEmpty();
        pm.Försörjning.Rader.Should().HaveCount(9).And.OnlyContain(r => r.Innan == Antal.Visat(0) && r.Efter == Antal.Visat(0));
        pm.Avslut.Anledningar.Should().HaveCount(11);
        pm.Avslut.Grader.Should().BeEmpty();
    }

    [Fact]
    public void En_tom_period_har_alla_tabeller_men_inga_rader()
    {
        var pm = Pmbyggare.Bygg(Exempel.Period("2019Q1"), Underlag(), new(), Skydd.Av);

        pm.Insatser.Should().BeEmpty();
        pm.Svar.Should().BeEmpty();
        pm.Budget.Should().BeEmpty();
        pm.Deltagare.Rader.Should().BeEmpty();
        pm.Deltagare.Summa.Pågående.Summa.Should().Be(Antal.Visat(0));
        pm.AnonymaSumma.Should().Be(Antal.Visat(0));
        pm.Maskerad.Should().BeFalse();
    }

    private static Pm Bygg(Pmunderlag underlag) => Pmbyggare.Bygg(Exempel.Period("2021H1"), underlag, new(), Skydd.Av);

    private static Pmunderlag Underlag() => new()
    {
        Insatser = [Struktur, Kommande, Löpande, Gammal, Avslutad],
        Rapporter = [],
        Kommentarer = [],
        Ekonomi = [],
        Deltagare = [],
        Anonyma = [],
    };

    private static Kommentar Not(Insats insats, string kvartal, string fråga) =>
        new() { InsatsId = insats.Id, Kvartal = Exempel.Kvartal(kvartal), Fråga = fråga, Text = "Text." };

    private static IEnumerable<string> Koder(IEnumerable<PmInsats> insatser) => insatser.Select(i => i.Insats.Kod);
}
