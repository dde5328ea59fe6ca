using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;

namespace Finsam.Domain.Tests.Styrkorten;

/// <summary>A styrkort is written part by part; what cannot be is refused, and then nothing has changed.</summary>
public sealed class StyrkortTests
{
    private static readonly DateOnly Idag = new(2021, 7, 1);
    private static readonly Styrkortsplats Mål1 = new(1, 1);
    private static readonly Måttuppgifter Mått = new("Arbetsgivare", Måttkälla.Skrivet, 100, "arbetsgivare", true);

    [Fact]
    public void Två_som_skriver_i_olika_delar_hindrar_inte_varandra()
    {
        var styrkort = Nytt();
        Gör(styrkort.SkrivMål(1, null, "Ett till", [], 0));

        Gör(styrkort.SkrivMål(1, 1, "Ändrat av den ena", [], 1));
        Gör(styrkort.SkrivMål(1, 2, "Ändrat av den andra", [], 1));
        styrkort.SkrivMål(1, 1, "Av någon som inte såg det", [], 1).Fel!.Slag.Should().Be(Felslag.Konflikt);

        styrkort.Innehåll.Mål.Select(m => m.Formulering).Should().Equal("Ändrat av den ena", "Ändrat av den andra");
    }

    [Fact]
    public void Var_del_har_sin_version_och_den_som_inte_såg_den_skriver_inte()
    {
        var styrkort = Nytt();
        Gör(styrkort.SkrivMått(Mål1, Mått, 1));

        (Func<Result> Skriv, string Vad)[] försök =
        [
            (() => styrkort.SkrivHuvud("Vision", "", 1), "huvud"),
            (() => styrkort.SkrivPerspektiv(1, "Annat", [], 1, 1), "perspektiv"),
            (() => styrkort.SkrivMål(1, 1, "Annat", [], 1), "mål"),
            (() => styrkort.SkrivMål(9, null, "Annat", [], 0), "mål i ett perspektiv som är borta"),
            (() => styrkort.SkrivMått(Mål1, Mått, 1), "mått"),
            (() => styrkort.SkrivMått(Mål1 with { Mått = 9 }, Mått, 2), "ett mått som är borta"),
            (() => styrkort.LäsAv(Mål1 with { Mått = 1 }, new(Idag, 1, null, null), Idag, 1), "avläsning"),
            (() => styrkort.SättLjus(Mål1, Ljus(), 1), "ljus"),
            (() => styrkort.TaBort(new(1), 1), "bort perspektiv"),
            (() => styrkort.TaBort(Mål1, 1), "bort mål"),
        ];

        var förr = (styrkort.Innehåll, styrkort.Version);
        foreach (var (skriv, vad) in försök)
        {
            skriv().Fel!.Slag.Should().Be(Felslag.Konflikt, "{0}", vad);
        }

        (styrkort.Innehåll, styrkort.Version).Should().Be(förr);
    }

    [Fact]
    public void Perspektiven_står_i_den_ordning_man_väljer_och_behåller_sina_nummer()
    {
        var styrkort = Styrkort.Nytt(null, 2021);
        foreach (var (namn, plats) in new[] { ("A", 1), ("B", 2), ("C", 1) })
        {
            Gör(styrkort.SkrivPerspektiv(null, namn, [], plats, 0));
        }

        Gör(styrkort.SkrivPerspektiv(1, "A", ["En aktivitet"], 99, 1));

        styrkort.Innehåll.Perspektiv.Select(p => (p.Nr, p.Namn)).Should().Equal((3, "C"), (2, "B"), (1, "A"));
        styrkort.SkrivPerspektiv(null, "b", [], 1, 0).Fel!.Fält[0].Fält.Should().Be("Namn", "two with one name cannot be told apart");
        styrkort.SkrivPerspektiv(null, "", [], 1, 0).Fel!.Fält[0].Fält.Should().Be("Namn");
    }

    [Fact]
    public void Ett_mål_kopplas_till_många_och_en_indikator_till_många_mål_var_och_en_en_gång()
    {
        var styrkort = Nytt();
        var (fem, sju) = (Styrkortskoppling.Indikator(5), Styrkortskoppling.Indikator(7));
        var insatsmål = Styrkortskoppling.Insatsmål(new Målhänvisning("ung-intro", 3));

        Gör(styrkort.SkrivMål(1, 1, "Mål", [fem, sju, fem, insatsmål], 1));
        Gör(styrkort.SkrivMål(1, null, "Mål 2", [fem], 0));

        styrkort.Målet(Mål1)!.Kopplingar.Should().Equal(fem, sju, insatsmål);
        (styrkort.Innehåll.Indikatorlänkar, styrkort.Innehåll.Indikatorplaceringar).Should().Be((3, 2));
    }

    [Theory]
    [InlineData("", Måttkälla.Skrivet, 1, "Text")]
    [InlineData("Mått", Måttkälla.Skrivet, -1, "Målvärde")]
    [InlineData("Mått", Måttkälla.Kompetens, null, "Källa")]
    [InlineData("Mått", Måttkälla.Beslutsutrymme, null, "Källa")]
    public void Ett_mått_som_inte_kan_vara_nekas(string text, Måttkälla källa, int? målvärde, string fält)
    {
        var styrkort = Nytt(new(Guid.CreateVersion7()));

        styrkort.SkrivMått(Mål1, new(text, källa, målvärde, null, false), 1).Fel!.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
        styrkort.Målet(Mål1)!.Mått.Should().BeEmpty();
    }

    [Fact]
    public void Ett_värde_skrivs_in_med_sin_dag_och_det_senaste_gäller()
    {
        var styrkort = Nytt();
        Gör(styrkort.SkrivMått(Mål1, Mått, 1));
        var plats = Mål1 with { Mått = 1 };

        Gör(styrkort.LäsAv(plats, new(new(2021, 6, 30), 78, null, "7 kommuner"), Idag, 2));
        Gör(styrkort.LäsAv(plats, new(new(2021, 3, 31), 20, null, null), Idag, 3));
        Gör(styrkort.LäsAv(plats, new(new(2021, 6, 30), 80, null, null), Idag, 4));

        var mått = styrkort.Målet(Mål1)!.Mått.Single();
        mått.Avläsningar.Select(a => a.Värde).Should().Equal(20, 80);
        (mått.Senast(new(2021, 6, 29))!.Värde, mått.Senast(new(2021, 6, 30))!.Värde, mått.Senast(new(2021, 1, 1))).Should().Be((20, 80, null));
        styrkort.LäsAv(plats, new(new(2021, 7, 2), 1, null, null), Idag, 5).Fel!.Fält[0].Fält.Should().Be("Datum", "that day has not been");
        styrkort.LäsAv(plats, new(new(2020, 7, 2), 1, null, null), Idag, 5).Fel!.Fält[0].Fält.Should().Be("Datum", "it is another year's");
        Gör(styrkort.SkrivMått(plats, Mått with { Källa = Måttkälla.ArbeteStudier }, 5));
        styrkort.LäsAv(plats, new(new(2021, 6, 30), 1, null, null), Idag, 6).Fel!.Kod.Should().Be("styrkort.hamtas", "every fact is entered once");
    }

    [Theory]
    [InlineData(Trafikljus.Grön, Trafikljus.Grön, "", "", null)]
    [InlineData(Trafikljus.Grå, Trafikljus.Grå, "", "", null)]
    [InlineData(Trafikljus.Grön, Trafikljus.Gul, "", "", "Motivering")]
    [InlineData(Trafikljus.Grön, Trafikljus.Gul, "Nås vid helåret.", "", null)]
    [InlineData(Trafikljus.Gul, Trafikljus.Gul, "", "", "Motivering")]
    [InlineData(Trafikljus.Röd, Trafikljus.Röd, "", "Gör om.", "Motivering")]
    [InlineData(Trafikljus.Röd, Trafikljus.Röd, "Därför.", "", "Åtgärd")]
    [InlineData(Trafikljus.Röd, Trafikljus.Grön, "Därför.", "Gör om.", null)]
    public void Gult_rött_och_det_som_skiljer_sig_motiveras_och_rött_har_en_åtgärd(Trafikljus färg, Trafikljus förslag, string motivering, string åtgärd, string? fält)
    {
        var styrkort = Nytt();

        var svar = styrkort.SättLjus(Mål1, Ljus() with { Färg = färg, Förslag = förslag, Motivering = motivering, Åtgärd = åtgärd }, 1);

        svar.Fel?.Fält.Single().Fält.Should().Be(fält);
        (svar.Fel is null).Should().Be(fält is null);
        (styrkort.Målet(Mål1)!.I(Period.Halvår(2021, 1)) is not null).Should().Be(fält is null);
    }

    [Fact]
    public void Varje_mål_bedöms_vid_halvåret_och_vid_årets_slut_var_för_sig()
    {
        var styrkort = Nytt();
        Styrkortsperioder.Senast(styrkort).Should().Be(Period.Helår(2021), "nothing is judged");
        Gör(styrkort.SättLjus(Mål1, Ljus(), 1));
        Styrkortsperioder.Senast(styrkort).Should().Be(Period.Halvår(2021, 1));
        Gör(styrkort.SättLjus(Mål1, Ljus() with { Period = Period.Helår(2021), Färg = Trafikljus.Gul, Motivering = "Nära." }, 2));
        Gör(styrkort.SättLjus(Mål1, Ljus() with { Motivering = "Omprövat." }, 3));

        var mål = styrkort.Målet(Mål1)!;
        (mål.I(Period.Halvår(2021, 1))!.Motivering, mål.I(Period.Helår(2021))!.Färg, mål.Ljus.Count).Should().Be(("Omprövat.", Trafikljus.Gul, 2));
        styrkort.SättLjus(Mål1, Ljus() with { Period = Period.Halvår(2021, 2) }, 4).Fel!.Kod.Should().Be("styrkort.period");
        Styrkortsperioder.Senast(styrkort).Should().Be(Period.Helår(2021));
    }

    [Fact]
    public void Nästa_års_börjar_där_årets_står_utan_värden_och_ljus()
    {
        var styrkort = Nytt();
        Gör(styrkort.SkrivHuvud("Vision", "Strategi", 0));
        Gör(styrkort.SkrivMål(1, 1, "Mål", [Styrkortskoppling.Indikator(5)], 1));
        Gör(styrkort.SkrivMått(Mål1, Mått, 2));
        Gör(styrkort.LäsAv(Mål1 with { Mått = 1 }, new(new(2021, 6, 30), 78, null, null), Idag, 3));
        Gör(styrkort.SättLjus(Mål1, Ljus(), 4));

        var nästa = styrkort.Till(2022);

        nästa.År.Should().Be(2022);
        nästa.Id.Should().NotBe(styrkort.Id);
        (nästa.Innehåll.Vision, nästa.Innehåll.Strategi, nästa.Innehåll.Indikatorlänkar).Should().Be(("Vision", "Strategi", 1));
        nästa.Innehåll.Mål.Single().Should().Match<Styrkortsmål>(m => m.Version == 1 && m.Ljus.Count == 0 && m.Mått[0].Uppgifter == Mått && m.Mått[0].Avläsningar.Count == 0);
        styrkort.Målet(Mål1)!.Ljus.Should().ContainSingle("the old one stands as it did");
    }

    [Fact]
    public void Det_innersta_som_nämns_tas_bort_och_numren_står_kvar()
    {
        var styrkort = Nytt();
        Gör(styrkort.SkrivMål(1, null, "Mål 2", [], 0));
        Gör(styrkort.SkrivMått(new(1, 2), Mått, 1));

        Gör(styrkort.TaBort(new(1, 2, 1), 2));
        styrkort.Målet(new(1, 2))!.Mått.Should().BeEmpty();
        Gör(styrkort.TaBort(Mål1, 1));
        styrkort.Innehåll.Mål.Select(m => m.Nr).Should().Equal(2);
        Gör(styrkort.TaBort(new(1), styrkort.Perspektivet(1)!.Version));
        styrkort.Innehåll.Perspektiv.Should().BeEmpty();
    }

    private static Styrkort Nytt(InsatsId? insats = null)
    {
        var styrkort = Styrkort.Nytt(insats, 2021);
        Gör(styrkort.SkrivPerspektiv(null, "Individen", [], 1, 0));
        Gör(styrkort.SkrivMål(1, null, "Mål", [], 0));
        return styrkort;
    }

    private static Ljussättning Ljus() => new(Period.Halvår(2021, 1), Trafikljus.Grön, "", "", Trafikljus.Grön, "Prov", DateTimeOffset.UnixEpoch);

    private static void Gör(Result resultat) => resultat.Fel.Should().BeNull();
}
