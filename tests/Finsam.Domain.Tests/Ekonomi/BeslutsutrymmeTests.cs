using Finsam.Domain.Ekonomi;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>formats/utbyte.md, "Beslutsutrymme", and the table of the board papers of 2021-10-21 that it must reproduce.</summary>
public sealed class BeslutsutrymmeTests
{
    /// <summary>Year, series, överskott, avgifter, förtroendevalda, förvaltning, insatser, övriga; then the printed result and beslutsutrymme.</summary>
    private static readonly (int År, Ekonomiserie Serie, int?[] Tkr, int Resultat, int Utrymme)[] Tryckt =
    [
        (2021, Ekonomiserie.Budget, [5124, 23090, 800, 4300, 18591, 1010], -1611, 3514),
        (2021, Ekonomiserie.Prognos, [5124, 23090, 500, 4400, 18182, 1010], -1002, 4123),
        (2022, Ekonomiserie.Budget, [null, 23090, 700, 4400, 20640, 1010], -3660, 463),
        (2023, Ekonomiserie.Budget, [null, 22770, 700, 4400, 4574, 1010], 12087, 12549),
        (2024, Ekonomiserie.Budget, [null, 22770, 700, 4450, 2245, 1010], 14365, 26914),
    ];

    [Fact]
    public void Styrelsens_tabell_går_att_räkna_om()
    {
        var år = Beslutsutrymme.Räkna(Tryckt.SelectMany(rad => Rad(rad.År, rad.Serie, rad.Tkr))).Värde;

        år.Select(å => å.År).Should().Equal(2021, 2022, 2023, 2024);
        foreach (var (nr, serie, _, resultat, utrymme) in Tryckt)
        {
            var rad = år.Single(å => å.År == nr) is var å && serie == Ekonomiserie.Budget ? å.Budget! : å.Prognos!;
            ((int)rad.ÅretsResultat).Should().BeCloseTo(resultat, 1);
            ((int)rad.Beslutsutrymme).Should().BeCloseTo(utrymme, 1, "the printed table rounds each figure by itself");
        }
    }

    [Fact]
    public void Nästa_år_börjar_med_prognosen_också_i_budgeten()
    {
        var år = Beslutsutrymme.Räkna([.. Rad(2021, Ekonomiserie.Budget, 100, 50), .. Rad(2021, Ekonomiserie.Prognos, 100, 40), .. Rad(2022, Ekonomiserie.Budget, null, 10), .. Rad(2022, Ekonomiserie.Prognos, null, 20)]).Värde;

        år[0].Budget!.Beslutsutrymme.Should().Be(150);
        år[1].Budget!.Ingående.Should().Be(140);
        år[1].Prognos!.Ingående.Should().Be(140);
        år[1].Prognos!.Beslutsutrymme.Should().Be(160);
    }

    [Fact]
    public void Det_som_saknas_i_prognosen_tas_ur_årets_budget_och_det_som_saknas_i_budgeten_är_0()
    {
        var år = Beslutsutrymme.Räkna([.. Rad(2021, Ekonomiserie.Budget, 10, 100, 5, null, 20, 3), .. Rad(2021, Ekonomiserie.Prognos, null, null, 7, 2)]).Värde[0];

        år.Budget!.ÅretsResultat.Should().Be(100 - 5 - 0 - 20 - 3);
        år.Prognos!.Should().Be(new Utrymmesrad(10, 100, 7, 2, 20, 3));
    }

    [Fact]
    public void Första_årets_serier_börjar_var_för_sig_och_ett_senare_överskott_används_inte()
    {
        var år = Beslutsutrymme.Räkna([.. Rad(2021, Ekonomiserie.Budget, 10, 0), .. Rad(2021, Ekonomiserie.Prognos, -30, 0), .. Rad(2022, Ekonomiserie.Budget, 999, 1)]).Värde;

        år[0].Budget!.Ingående.Should().Be(10);
        år[0].Prognos!.Ingående.Should().Be(-30);
        år[1].Budget!.Ingående.Should().Be(-30);
    }

    [Fact]
    public void Ett_år_med_bara_prognos_har_ingen_budget()
    {
        var år = Beslutsutrymme.Räkna(Rad(2021, Ekonomiserie.Prognos, 5, 10)).Värde;

        år[0].Budget.Should().BeNull();
        år[0].Gäller.Beslutsutrymme.Should().Be(15);
    }

    [Fact]
    public void Ett_år_utan_uppgifter_mellan_det_första_och_det_sista_är_ett_fel_som_nämner_året()
    {
        var fel = Beslutsutrymme.Räkna([.. Rad(2021, Ekonomiserie.Budget, 0, 1), .. Rad(2023, Ekonomiserie.Budget, 0, 1)]).Fel!;

        (fel.Kod, fel.Text.Contains("2022")).Should().Be(("utrymme.lucka", true));
    }

    [Fact]
    public void Utan_uppgifter_finns_inga_år() => Beslutsutrymme.Räkna([]).Värde.Should().BeEmpty();

    [Fact]
    public void En_ansökan_minskar_utrymmet_det_året_och_alla_senare()
    {
        var poster = Tryckt.SelectMany(rad => Rad(rad.År, rad.Serie, rad.Tkr)).ToList();

        var år = Beslutsutrymme.Räkna(poster, new Dictionary<int, long> { [2022] = 400, [2023] = 800 }).Värde;

        år.Select(å => å.Gäller.Beslutsutrymme - å.MedAnsökningar.Beslutsutrymme).Should().Equal(0, 400, 1200, 1200);
        år[2].MedAnsökningar.Samverkansinsatser.Should().Be(4574 + 800);
        år[1].Gäller.Should().Be(Beslutsutrymme.Räkna(poster).Värde[1].Gäller, "what is in force does not change");
    }

    [Theory]
    [InlineData(4618, false)]
    [InlineData(4619, true)]
    public void Taket_är_en_andel_av_årets_avgifter(int utrymme, bool över) =>
        new Utrymmesrad(utrymme, 23090, 0, 0, 23090, 0).ÖverTaket(20).Should().Be(över);

    private static IEnumerable<Förbundspost> Rad(int år, Ekonomiserie serie, params int?[] tkr) =>
        from post in Enum.GetValues<Ekonomipost>()
        where (int)post < tkr.Length && tkr[(int)post] is not null
        select new Förbundspost { År = år, Serie = serie, Post = post, Tkr = tkr[(int)post]!.Value };
}
