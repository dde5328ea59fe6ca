using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;

namespace Finsam.Domain.Tests.Lokusgrupper;

/// <summary>formats/utbyte.md, "LS-åtaganden as of a date D of year Y", case by case.</summary>
public sealed class ÅtagandebedömningTests
{
    private static readonly string[] Parter = ["Kommunen", "Regionen", "Arbetsförmedlingen", "Försäkringskassan"];

    // Held with budget, held without, booked, and day of the year 2021: what L2 and L3 say.
    [Theory]
    [InlineData(4, 0, 0, "2021-06-30", "uppfyllt gron 4", "uppfyllt gron 4")]
    [InlineData(3, 2, 0, "2021-06-30", "uppfyllt gron 5", "bevaka gul 3")]
    [InlineData(2, 0, 3, "2021-09-20", "i_fas gron 2", "i_fas gron 2")]
    [InlineData(2, 0, 2, "2021-09-20", "i_fas gron 2", "bevaka gul 2")]
    [InlineData(2, 0, 1, "2021-12-01", "bevaka gul 2", "bevaka gul 2")]
    [InlineData(2, 0, 1, "2021-12-02", "nas_inte rod 2", "nas_inte rod 2")]
    [InlineData(2, 0, 0, "2021-11-01", "bevaka gul 2", "bevaka gul 2")]
    [InlineData(2, 0, 0, "2021-11-02", "nas_inte rod 2", "nas_inte rod 2")]
    [InlineData(3, 0, 0, "2021-12-31", "nas_inte rod 3", "nas_inte rod 3")]
    [InlineData(3, 0, 0, "2022-01-01", "ej_uppfyllt rod 3", "ej_uppfyllt rod 3")]
    [InlineData(0, 0, 4, "2020-12-24", "i_fas gron 0", "bevaka gul 0")]
    [InlineData(0, 0, 0, "2020-12-24", "bevaka gul 0", "bevaka gul 0")]
    public void Möten_räknas_hållna_mot_bokade_och_dagar_kvar(int medBudget, int utan, int bokade, string dag, string l2, string l3)
    {
        var d = DateOnly.Parse(dag, null);
        var möten = Möten(medBudget, d, true).Concat(Möten(utan, d, false)).Concat(Enumerable.Range(0, bokade).Select(i => Möte(Bokad(d, i), [])));

        var svar = Bedöm(d, möten: möten);

        (Text(svar, Åtagandekod.L2), Text(svar, Åtagandekod.L3)).Should().Be((l2, l3));
    }

    [Fact]
    public void Ett_gemensamt_möte_räknas_för_var_och_en_av_grupperna_och_andras_möten_inte()
    {
        Möte[] möten =
        [
            Möte(new(2021, 2, 1), ["tierp", "knivsta"]), Möte(new(2021, 3, 1), ["knivsta"]), Möte(new(2020, 12, 1), ["tierp"]),
            Domain.Lokusgrupper.Möte.Av("s", Mötestyp.Styrgrupp, new(new(2021, 4, 1), ["tierp"], [], [])),
        ];

        Bedöm(new(2021, 6, 1), möten: möten).Single(å => å.Kod == Åtagandekod.L2).Antal.Should().Be(1);
    }

    [Fact]
    public void Den_huvudman_som_kommit_minst_avgör_och_ersättaren_räknas_för_sin_huvudman()
    {
        // Who came is told per huvudman, so an ersättare or another förvaltning of the same kommun is that huvudman.
        var möten = new[] { Parter, Parter, Parter, Parter[..3] }.Select((parter, i) => Möte(new(2021, 2 + i, 1), ["tierp"], parter));

        Text(Bedöm(new(2021, 12, 31), möten: möten), Åtagandekod.L4).Should().Be("uppfyllt gron 3");
        Text(Bedöm(new(2021, 4, 30), möten: möten), Åtagandekod.L4).Should().Be("uppfyllt gron 3");
        Text(Bedöm(new(2021, 3, 15), möten: möten), Åtagandekod.L4).Should().Be("i_fas gron 2");
    }

    [Fact]
    public void Utan_huvudmän_är_närvaron_noll_och_kompetensen_aldrig_uppfylld()
    {
        var svar = Bedöm(new(2021, 6, 1), [Ledamot("Adjungerad", Lokusroll.Adjungerad, "Förbundet"), Ledamot("Ersättare", Lokusroll.Ersättare, "Kommunen")], Möten(4, new(2021, 6, 1), true));

        (Text(svar, Åtagandekod.L4), Text(svar, Åtagandekod.L5), Text(svar, Åtagandekod.L1)).Should().Be(("bevaka gul 0", "bevaka gul 0", "bevaka gul 0"));
        svar.Single(å => å.Kod == Åtagandekod.L5).Krav.Should().Be(0);
    }

    [Fact]
    public void Kompetenserna_läggs_ihop_över_huvudmannens_alla_ledamöter_också_ersättarens()
    {
        Lokusledamot[] ledamöter =
        [
            Ledamot("Enhetschef", Lokusroll.Ordförande, "Kommunen", ledning: true),
            Ledamot("Avdelningschef", Lokusroll.Ersättare, "Kommunen", strategisk: true),
            Ledamot("Controller", Lokusroll.Adjungerad, "Kommunen", beställare: true),
            Ledamot("Områdeschef", Lokusroll.Ordinarie, "Regionen", ledning: true, strategisk: true),
        ];

        var l5 = Bedöm(new(2021, 6, 1), ledamöter).Single(å => å.Kod == Åtagandekod.L5);

        (l5.Antal, l5.Krav, l5.Läge).Should().Be((1, 2, Åtagandeläge.Bevaka));
        l5.Mening.Should().Contain("Regionen").And.NotContain("Kommunen");
    }

    // The member changed mid-year: somebody is in office from the first day to the last, both counted.
    [Theory]
    [InlineData("2021-03-31", "uppfyllt gron 1")]
    [InlineData("2021-04-01", "bevaka gul 0")]
    [InlineData("2021-09-01", "uppfyllt gron 1")]
    [InlineData("2022-06-01", "uppfyllt gron 1")]
    public void Ordföranden_ska_sitta_den_dagen_och_efter_årets_slut_den_sista_dagen(string dag, string l1)
    {
        Lokusledamot[] ledamöter =
        [
            Ledamot("Förra", Lokusroll.Ordförande, "Kommunen", till: new(2021, 3, 31)),
            Ledamot("Nya", Lokusroll.Ordförande, "Kommunen", från: new(2021, 9, 1), till: new(2021, 12, 31)),
        ];

        Text(Bedöm(DateOnly.Parse(dag, null), ledamöter), Åtagandekod.L1).Should().Be(l1);
    }

    [Theory]
    [InlineData(true, "2021-06-01", "uppfyllt gron ")]
    [InlineData(false, "2021-06-01", "ej_uppfyllt rod ")]
    [InlineData(null, "2022-01-31", "ej_intygat gra ")]
    [InlineData(null, "2022-02-01", "ej_intygat rod ")]
    public void Det_som_intygas_är_som_det_intygats_och_rött_när_tiden_gått_ut(bool? svar, string dag, string väntat)
    {
        var svaren = Bedöm(DateOnly.Parse(dag, null), intyg: [new() { Lokusgrupp = "tierp", År = 2021, Åtagande = Åtagandekod.S3, Svar = svar, Kommentar = "k" }]);

        Text(svaren, Åtagandekod.S3).Should().Be(väntat);
        svaren.Single(å => å.Kod == Åtagandekod.S3).Krav.Should().BeNull();
    }

    private static string Text(IEnumerable<Åtagande> svar, Åtagandekod kod) => svar.Single(å => å.Kod == kod) is var å ? $"{å.Läge.Kod()} {å.Färg.Kod()} {å.Antal}" : "";

    private static IReadOnlyList<Åtagande> Bedöm(DateOnly dag, IReadOnlyCollection<Lokusledamot>? ledamöter = null, IEnumerable<Möte>? möten = null, IReadOnlyCollection<Intyg>? intyg = null) =>
        Åtagandebedömning.Av(new("tierp", 2021, ledamöter ?? [.. Parter.Select(p => Ledamot($"Chef {p}", Lokusroll.Ordinarie, p))], [.. möten ?? []], intyg ?? []), dag);

    private static IEnumerable<Möte> Möten(int antal, DateOnly senast, bool budget) =>
        Enumerable.Range(0, antal).Select(i => Möte(new DateOnly(2021, 1, 1).AddDays(i), ["tierp"], Parter, budget));

    // After the day, in 2021.
    private static DateOnly Bokad(DateOnly dag, int nr) => (dag.Year < 2021 ? new DateOnly(2021, 1, 1) : dag).AddDays(1 + nr);

    private static Möte Möte(DateOnly dag, string[] grupper, string[]? parter = null, bool budget = false) => Domain.Lokusgrupper.Möte.Av(
        $"{dag:yyyyMMdd}", Mötestyp.Lokus, new(dag, grupper.Length == 0 ? ["tierp"] : grupper, budget ? ["mal", "budget_utfall"] : ["mal"], parter ?? []));

    private static Lokusledamot Ledamot(
        string vem, Lokusroll roll, string huvudman, bool? ledning = null, bool? strategisk = null, bool? beställare = null, DateOnly? från = null, DateOnly? till = null) =>
        Lokusledamot.Av("tierp", new(vem, roll, huvudman, från, till, ledning, strategisk, beställare));
}
