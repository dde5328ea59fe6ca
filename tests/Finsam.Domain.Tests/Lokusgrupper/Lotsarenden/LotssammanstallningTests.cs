using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Lotsärenden;

namespace Finsam.Domain.Tests.Lokusgrupper.Lotsärenden;

/// <summary>What a reader of the compiled tables sees, and what an attacker who adds and subtracts makes of it.</summary>
public sealed class LotssammanställningTests
{
    private const int Gräns = 5;
    private static readonly string[] Teman = ["a", "b", "c", "d"];

    /// <summary>Source: Blad A, FLS Uppsala: 132 cases that the report printed as 46, 42 and 13 %, which is 101.</summary>
    [Fact]
    public void Andelar_avrundas_en_gång_från_antalen()
    {
        var tabell = Av(60, 55, 17, null);

        (tabell.N.Värde, string.Join(' ', tabell.Kön.Select(r => $"{r.Kod}:{r.Antal}:{r.Procent}"))).Should().Be((132, "kvinna:60:45 man:55:42 okand:17:13"));
        Av(1, 1, 1, null).Kön.Select(r => r.Procent).Should().OnlyContain(p => p == 33, "nobody is rounded so that the sum comes out");
        Av(0, 0, 0, null).Kön.Select(r => r.Procent).Should().OnlyContain(p => p == null);
    }

    [Theory]
    [InlineData(60, 55, 17, "132|60 55 17")]
    [InlineData(60, 55, 4, "119|.. .. ..")]
    [InlineData(60, 0, 5, "65|60 0 5")]
    [InlineData(1, 0, 0, "..|.. .. ..")]
    [InlineData(2, 2, 0, "..|.. .. ..")]
    [InlineData(0, 0, 0, "0|0 0 0")]
    public void Där_ett_litet_antal_döljs_döljs_det_som_avslöjar_det(int kvinnor, int män, int okända, string väntat)
    {
        var tabell = Av(kvinnor, män, okända, Gräns);

        $"{tabell.N}|{string.Join(' ', tabell.Kön.Select(r => r.Antal))}".Should().Be(väntat);
        tabell.Kön.Should().NotContain(r => r.Antal.Maskerad && r.Procent != null);
    }

    /// <summary>For every small count of every table there are tables that show the same and in which it is at most 1, and at least 4.</summary>
    [Fact]
    public void Den_som_räknar_baklänges_ur_kön_får_aldrig_fram_ett_dolt_antal()
    {
        var världar = (from k in Enumerable.Range(0, 16) from m in Enumerable.Range(0, 16 - k) from o in Enumerable.Range(0, 16 - k - m) select new[] { k, m, o })
            .ToLookup(v => Syns(Av(v[0], v[1], v[2], Gräns)));

        foreach (var lika in världar)
        {
            Pröva([.. lika], lika.Key);
        }
    }

    /// <summary>As above, of themes; also against whoever guesses that each case has at least one.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Den_som_räknar_baklänges_ur_teman_får_aldrig_fram_ett_dolt_antal(bool gissar)
    {
        foreach (var n in Enumerable.Range(5, 8))
        {
            var möjliga = (from a in Enumerable.Range(0, n + 1) from b in Enumerable.Range(0, n + 1) from c in Enumerable.Range(0, n + 1) select new[] { a, b, c }).Where(v => !gissar || v.Sum() >= n).ToList();
            foreach (var sann in möjliga.Where(v => v.Any(a => a is > 0 and < Gräns)))
            {
                var visat = MedTeman(n, sann).Teman.Take(3).Select(r => r.Antal).ToList();

                // The reader knows of a hidden row that it may be anything; of a shown one what it is.
                var lika = möjliga.Where(v => v.Zip(visat).All(p => p.Second.Maskerad || p.Second.Värde == p.First)).ToList();
                foreach (var i in Enumerable.Range(0, 3).Where(i => sann[i] is > 0 and < Gräns))
                {
                    visat[i].Maskerad.Should().BeTrue();
                    (lika.Min(v => v[i]) <= 1, lika.Max(v => v[i]) >= 4).Should().Be((true, true), "of {0} with {1}", n, string.Join(' ', sann));
                }
            }
        }
    }

    [Fact]
    public void Ett_år_visar_inget_som_inte_halvåren_visar()
    {
        var (första, andra) = (Av(60, 55, 17, Gräns), Av(10, 10, 3, Gräns));

        var år = Lotssammanställning.Summa([första, andra]);

        (år.N.Värde, string.Join(' ', år.Kön.Select(r => r.Antal))).Should().Be((155, ".. .. .."));
        var helt = Lotssammanställning.Summa([första, Av(10, 10, 5, Gräns)]);
        string.Join(' ', helt.Kön.Select(r => $"{r.Antal}:{r.Procent}")).Should().Be("70:45 65:41 22:14");
    }

    [Fact]
    public void Ett_ärende_med_två_teman_räknas_i_båda_men_en_gång_i_n()
    {
        var tabell = Lotssammanställning.Av([new(Kön.Kvinna, RemitterandePart.Kommun, ["a", "b"]), new(Kön.Man, RemitterandePart.Kommun, ["a"]), new(Kön.Man, RemitterandePart.Region, [])], Teman, null);

        (tabell.N.Värde, string.Join(' ', tabell.Teman.Select(r => $"{r.Antal}:{r.Procent}"))).Should().Be((3, "2:67 1:33 0:0 0:0"));
        tabell.Parter.Where(r => r.Antal.Värde > 0).Select(r => $"{r.Kod}:{r.Antal}").Should().Equal("kommun:2", "region:1");
    }

    [Theory]
    [InlineData("Samtal med Anna Andersson om saken", "Anna Andersson")]
    [InlineData("Region Uppsala och Försäkringskassan", null)]
    [InlineData("Väntar på Tierps Kommun", null)]
    [InlineData("Samtycke saknas. Återkommer.", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Den_som_skriver_ett_namn_varnas(string? text, string? namn) => Namnvarning.Misstänkt(text).Should().Be(namn);

    [Theory]
    [InlineData("2026-03-02", Kön.Man, 0, "Datum")]
    [InlineData("1999-12-31", Kön.Man, 0, "Datum")]
    [InlineData("2026-03-01", Kön.Annat, 0, "Kön")]
    [InlineData("2026-03-01", Kön.Okänd, 501, "Not")]
    [InlineData("2026-03-01", Kön.Okänd, 500, null)]
    public void Ett_ärende_som_inte_kan_vara_så_pekas_ut(string dag, Kön kön, int not, string? fel)
    {
        var ärende = Lotsärende.Nytt("tierp");

        var svar = ärende.Skriv(new(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), kön, RemitterandePart.Kommun, ["b", "a", "b"], new('a', not)), new(2026, 3, 1), 0);

        svar.Fel?.Fält.Single().Fält.Should().Be(fel);
        (ärende.Version, string.Join(',', ärende.Teman)).Should().Be(fel is null ? (1, "a,b") : (0, ""));
        ärende.Skriv(ärende.Uppgifter with { Kön = Kön.Man }, new(2026, 3, 1), 7).Fel!.Slag.Should().Be(Felslag.Konflikt);
    }

    private static void Pröva(List<int[]> lika, string visat)
    {
        foreach (var sann in lika)
        {
            foreach (var i in Enumerable.Range(0, sann.Length).Where(i => sann[i] is > 0 and < Gräns))
            {
                (lika.Min(v => v[i]) <= 1, lika.Max(v => v[i]) >= 4).Should().Be((true, true), "{0} shows {1}", string.Join(' ', sann), visat);
            }
        }
    }

    private static string Syns(Lotssammanställning tabell) => $"{tabell.N}|{string.Join(' ', tabell.Kön.Select(r => $"{r.Antal}:{r.Procent}"))}";

    private static Lotssammanställning Av(int kvinnor, int män, int okända, int? gräns) =>
        Lotssammanställning.Av([Personer(Kön.Kvinna, kvinnor), Personer(Kön.Man, män), Personer(Kön.Okänd, okända)], [], gräns);

    private static Lotsgrupp Personer(Kön kön, int antal) => new(kön, RemitterandePart.Kommun, [], antal);

    /// <summary>So many cases, so many of which have each theme.</summary>
    private static Lotssammanställning MedTeman(int n, int[] antal) => Lotssammanställning.Av(
        [.. Enumerable.Range(0, n).Select(fall => new Lotsgrupp(Kön.Kvinna, RemitterandePart.Kommun, [.. Teman.Take(antal.Length).Where((_, tema) => fall < antal[tema])]))], Teman, Gräns);
}
