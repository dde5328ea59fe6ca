using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Domain.Tests.Översikt;

/// <summary>The mål light of an insats: the worst of its mål, with the count of each colour.</summary>
public sealed class MålljusTests
{
    private static readonly Insats Insatsen = Exempel.Insats("alfa");

    /// <summary>Mål 1, 2, 3 and so on with their colours in two quarters; G grön, U gul, R röd, A grå, - judged without colour, blank not judged.</summary>
    [Theory]
    [InlineData("GGG", "", Trafikljus.Grön, "I fas", "Alla 3 mål är gröna.")]
    [InlineData("G", "", Trafikljus.Grön, "I fas", "Mål 1: ”Formulering 1” är grönt.")]
    [InlineData("GUG", "", Trafikljus.Gul, "Bevaka: mål 2", "Mål 2: ”Formulering 2”. Av 3 mål är 1 gult och 2 gröna.")]
    [InlineData("GUR", "", Trafikljus.Röd, "Åtgärda: mål 3", "Mål 3: ”Formulering 3”. Av 3 mål är 1 rött, 1 gult och 1 grönt.")]
    [InlineData("RRR", "", Trafikljus.Röd, "Åtgärda", "Mål 1: ”Formulering 1”. Likaså mål 2 och 3. Av 3 mål är 3 röda.")]
    [InlineData("RRG", "", Trafikljus.Röd, "Åtgärda", "Mål 1: ”Formulering 1”. Likaså mål 2. Av 3 mål är 2 röda och 1 grönt.")]
    [InlineData("G-G", "", Trafikljus.Grå, "Ej bedömt: mål 2", "Mål 2: ”Formulering 2”. Av 3 mål är 1 grått och 2 gröna.")]
    [InlineData("GAG", "", Trafikljus.Grå, "Ej bedömt: mål 2", "Mål 2: ”Formulering 2”. Av 3 mål är 1 grått och 2 gröna.")]
    [InlineData("G G", "", Trafikljus.Grå, "Ej bedömt: mål 2", "Mål 2: ”Formulering 2”. Av 3 mål är 1 grått och 2 gröna.")]
    [InlineData("RUG", "GGG", Trafikljus.Grön, "I fas", "Alla 3 mål är gröna.")]
    [InlineData("GRG", "G G", Trafikljus.Röd, "Åtgärda: mål 2", "Mål 2: ”Formulering 2”. Av 3 mål är 1 rött och 2 gröna.")]
    [InlineData("", "UGG", Trafikljus.Gul, "Bevaka: mål 1", "Mål 1: ”Formulering 1”. Av 3 mål är 1 gult och 2 gröna.")]
    public void Det_värsta_av_målens_senaste_bedömningar(string ettan, string tvåan, Trafikljus färg, string ord, string skäl)
    {
        var mål = Mål(Math.Max(ettan.Length, tvåan.Length));

        var ljus = Målljus.Av(mål, [Rapport("2021Q2", tvåan), Rapport("2021Q1", ettan)])!;

        ljus.Ljus().Should().Be(new Ljus(Ljusslag.Mål, färg, ord, skäl));
        ljus.Färg.Should().Be(färg);
        ljus.Antal.Summa.Should().Be(mål.Count);
    }

    [Fact]
    public void Utan_bedömning_i_en_inlämnad_rapport_säger_målen_ingenting()
    {
        Målljus.Av(Mål(3), []).Should().BeNull();
        Målljus.Av(Mål(3), [Rapport("2021Q1", "")]).Should().BeNull();
        Målljus.Av(Mål(3), [Rapport("2021Q1", "RRR", inlämnad: null)]).Should().BeNull("a draft says nothing");
        Målljus.Av(Mål(3), [Rapport("2021Q1", "GGG"), Rapport("2021Q2", "RRR", inlämnad: null)])!.Färg.Should().Be(Trafikljus.Grön);
    }

    /// <summary>What was handed in does not change colour by a mål that was entered afterwards.</summary>
    [Theory]
    [InlineData("2021-04-21", Trafikljus.Grön)]
    [InlineData("2021-04-20", Trafikljus.Grå)]
    [InlineData(null, Trafikljus.Grå)]
    public void Ett_mål_som_kom_till_efteråt_ändrar_inte_det_inlämnade(string? registrerat, Trafikljus färg)
    {
        var mål = new[] { Exempel.Mål(Insatsen, 1), Exempel.Mål(Insatsen, 2, registrerat: registrerat) };

        Målljus.Av(mål, [Rapport("2021Q1", "G")])!.Färg.Should().Be(färg);
    }

    [Fact]
    public void En_lång_formulering_kortas_mellan_två_ord()
    {
        var mål = Insatsmål.Nytt(Insatsen.Id, 1, new() { Nivå = Insatsmålnivå.Effekt, Slag = Målslag.Kvalitativt, Formulering = "Ord\n" + string.Join(' ', Enumerable.Repeat("deltagare", 40)) });

        var skäl = Målljus.Av([mål], [Rapport("2021Q1", "R")])!.Ljus().Skäl;

        skäl.Should().StartWith("Mål 1: ”Ord deltagare deltagare").And.Contain("deltagare …”. Av 1 mål är 1 rött.");
        skäl.Length.Should().BeLessThan(220);
    }

    [Fact]
    public void Målen_går_före_i_fas_och_prognos_och_annars_bestämmer_de()
    {
        var jaJa = new Svar { IFas = true, Prognos = true };
        var rött = Målljus.Av(Mål(1), [Rapport("2021Q1", "R")]);

        Insatsljus.Av(jaJa, default, new(), rött)[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Röd);
        Insatsljus.SamlatAv(jaJa, new(1000, 1000), new(), rött).Should().Be(Trafikljus.Röd);
        Insatsljus.Av(jaJa, default, new())[Ljusslag.Mål].Färg.Should().Be(Trafikljus.Grön);
        Insatsljus.Av(jaJa, default, new(), rött)[Ljusslag.Prognos].Färg.Should().Be(Trafikljus.Grön, "prognos is a light of its own");
    }

    [Fact]
    public void Tabell_2_i_PM_har_samma_ljus()
    {
        var insats = Exempel.Insats("alfa");
        var medMål = new Insats { Id = insats.Id, Kod = insats.Kod, Namn = insats.Namn, Typ = insats.Typ, Start = insats.Start, Mål = [.. Mål(2)] };
        var underlag = new Pmunderlag
        {
            Insatser = [medMål],
            Rapporter = [Rapport("2021Q1", "GU", insats: insats)],
            Kommentarer = [],
            Ekonomi = [],
            Deltagare = [],
            Anonyma = [],
        };

        var rad = Pmbyggare.Bygg(Exempel.Period("2021H1"), underlag, new Trösklar(), Skydd.Av).Svar.Should().ContainSingle().Subject;

        (rad.Mål, rad.Svar.IFas).Should().Be((Trafikljus.Gul, true));
        rad.Målljus!.Ljus().Ord.Should().Be("Bevaka: mål 2");
    }

    private static List<Insatsmål> Mål(int antal) => [.. Enumerable.Range(1, antal).Select(nr => Exempel.Mål(Insatsen, nr))];

    private static Kvartalsrapport Rapport(string kvartal, string färger, string? inlämnad = "2021-04-20", Insats? insats = null)
    {
        var rapport = Exempel.Rapport(insats ?? Insatsen, kvartal, new() { IFas = true, Prognos = true }, inlämnad);
        for (var i = 0; i < färger.Length; i++)
        {
            if (färger[i] != ' ')
            {
                rapport.Målbedömningar.Add(new() { InsatsId = rapport.InsatsId, Nr = i + 1, Kvartal = rapport.Kvartal, Färg = Färg(färger[i]) });
            }
        }

        return rapport;
    }

    private static Trafikljus? Färg(char tecken) => tecken switch
    {
        'G' => Trafikljus.Grön,
        'U' => Trafikljus.Gul,
        'R' => Trafikljus.Röd,
        'A' => Trafikljus.Grå,
        _ => null,
    };
}
