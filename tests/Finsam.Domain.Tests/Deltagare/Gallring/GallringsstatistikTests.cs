using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Tests.Deltagare.Maskering;

namespace Finsam.Domain.Tests.Deltagare.Gallring;

/// <summary>Whoever is removed: every table of every period shows the same numbers, and nobody can be put together again.</summary>
public sealed class GallringsstatistikTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(200)]
    public void Alla_tabeller_är_desamma_efter_gallring(int frö)
    {
        for (var f = frö; f < frö + 25; f++)
        {
            var före = Slumpförbund.Skapa(f, 40, 3, 2);
            före = före with { Deltagare = [.. före.Deltagare.Select((d, nr) => d with { Handlingsplan = nr % 3 == 0 ? null : nr % 3 == 1, SummaDagar = 17 * nr })] };
            var efter = före with { Deltagare = Gallra(före.Deltagare, gräns: new Kvartal(2020, 1).Plus(f % 8)) };

            var (a, b) = (new Räknare(före), new Räknare(efter));
            foreach (var period in Enumerable.Range(2020, 3).SelectMany(Period.Alla))
            {
                b.Räkna(period).Should().Equal(a.Räkna(period), "of seed {0}, {1}", f, period);
                Handlingsplaner(efter.Deltagare, period).Should().Equal(Handlingsplaner(före.Deltagare, period));
                Dagar(efter.Deltagare, period).Should().Equal(Dagar(före.Deltagare, period));
            }
        }
    }

    [Fact]
    public void Masken_är_lika_säker_efter_gallring()
    {
        for (var f = 0; f < 10; f++)
        {
            var före = Slumpförbund.Skapa(f, 12, 2, 1);
            MaskerareSlumpTests.Angrip(före with { Deltagare = Gallra(före.Deltagare, new(2021, 4)) }, 5).Should().BeEmpty("seed {0}", f);
        }
    }

    [Fact]
    public void Det_som_är_kvar_binder_inte_samman_en_person()
    {
        var rader = Gallringsstatistik.Dela([Person(Kön.Kvinna, Åldersgrupp.Från15Till29, Försörjning.AKassa), Person(Kön.Man, Åldersgrupp.Från60Till74, Försörjning.Studiemedel)]);

        rader.Should().NotContain(r => r.Uppgift.Kön != null && r.Uppgift.Åldersgrupp != null);
        rader.Should().NotContain(r => r.Uppgift.FörsörjningIn != null && (r.Uppgift.In != null || r.Uppgift.Kön != null || r.Uppgift.Åldersgrupp != null));
        rader.Where(r => r.Facett == Gallringsfacett.Ålder).Should().HaveCount(2);
    }

    [Fact]
    public void Den_som_är_kvar_kan_inte_gallras()
    {
        var dela = () => Gallringsstatistik.Dela([Person(Kön.Man, null, null) with { Ut = null }]);

        dela.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Två_gallringar_blir_som_en()
    {
        var (första, andra) = (Person(Kön.Kvinna, Åldersgrupp.Från15Till29, Försörjning.AKassa), Person(Kön.Man, Åldersgrupp.Från60Till74, Försörjning.Studiemedel));

        Gallringsstatistik.Dela([.. Gallringsstatistik.SättSamman(Gallringsstatistik.Dela([första])), andra])
            .Should().Equal(Gallringsstatistik.Dela([första, andra]));
    }

    [Fact]
    public void Statistik_som_inte_går_ihop_är_ett_fel()
    {
        var rader = Gallringsstatistik.Dela([Person(Kön.Kvinna, null, null)]).Where(r => r.Facett != Gallringsfacett.Ålder);

        var sätt = () => Gallringsstatistik.SättSamman(rader);

        sätt.Should().Throw<InvalidOperationException>().WithMessage("*Ålder*");
    }

    private static List<Deltagargrupp> Gallra(IEnumerable<Deltagargrupp> deltagare, Kvartal gräns)
    {
        var delar = deltagare.ToLookup(d => d.Ut <= gräns);
        return [.. delar[false], .. Gallringsstatistik.SättSamman(Gallringsstatistik.Dela(delar[true]))];
    }

    private static Dictionary<(string, Kön?, bool?), int> Handlingsplaner(IEnumerable<Deltagargrupp> deltagare, Period period) =>
        deltagare.Where(d => d.In <= period.SistaKvartal && !(d.Ut < period.FörstaKvartal)).GroupBy(d => (d.Insats, (Kön?)null, d.Handlingsplan))
            .ToDictionary(g => g.Key, g => g.Sum(d => d.Antal));

    private static Dictionary<(string, Kön?), long> Dagar(IEnumerable<Deltagargrupp> deltagare, Period period) =>
        deltagare.Where(d => d.Ut <= period.SistaKvartal).GroupBy(d => (d.Insats, d.Kön)).ToDictionary(g => g.Key, g => g.Sum(d => d.SummaDagar));

    private static Deltagargrupp Person(Kön kön, Åldersgrupp? ålder, Försörjning? före) => new()
    {
        Insats = "a",
        Kön = kön,
        In = new(2021, 1),
        Ut = new(2021, 2),
        Avslut = [Avslutsanledning.Flytt],
        Åldersgrupp = ålder,
        FörsörjningIn = före,
        SummaDagar = 40,
    };
}
