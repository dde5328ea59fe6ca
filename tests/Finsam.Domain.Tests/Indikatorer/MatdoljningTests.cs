using Finsam.Domain.Indikatorer;

namespace Finsam.Domain.Tests.Indikatorer;

/// <summary>
/// What is shown together, attacked: somebody who adds and subtracts everything shown must reach no set of insatser with fewer answers than the minimum, but none.
/// </summary>
public sealed class MätdöljningTests
{
    private const int Gräns = 5;

    [Fact]
    public void Den_minsta_av_de_stora_döljs_när_en_enda_är_liten()
    {
        var dolt = Mätdöljning.Av([12, 3, 8], [], Gräns);

        dolt.Totalt.Should().BeTrue();
        dolt.Visade.Should().Equal([0], "20 less 12 leaves 11; 23 less 20 would tell of three");
    }

    [Fact]
    public void Två_små_som_tillsammans_räcker_döljer_ingen_annan() => Mätdöljning.Av([12, 3, 4, 8], [], Gräns).Visade.Should().BeEquivalentTo([0, 3]);

    [Fact]
    public void En_grupp_som_skulle_avslöja_en_liten_visas_inte_fast_den_själv_är_stor()
    {
        var dolt = Mätdöljning.Av([12, 3, 4], [[0, 1], [0, 1, 2]], Gräns);

        dolt.Visade.Should().BeEquivalentTo([0]);
        dolt.Grupper.Should().BeEquivalentTo([1]);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(0, false)]
    public void Ett_svar_färre_än_gränsen_visar_ingenting(int antal, bool visas)
    {
        var dolt = Mätdöljning.Av([antal], [[0]], Gräns);

        (dolt.Totalt, dolt.Visade.Count == 1, dolt.Grupper.Count == 1).Should().Be((visas, visas, visas));
    }

    [Fact]
    public void Ingenting_som_visas_leder_till_ett_litet_antal_i_någon_liten_värld()
    {
        var slump = new Random(20261128);
        var visade = 0;
        for (var varv = 0; varv < 4000; varv++)
        {
            var antal = Enumerable.Range(0, slump.Next(1, 7)).Select(_ => slump.Next(0, 3) == 0 ? slump.Next(0, 15) : slump.Next(0, 7)).ToArray();
            var grupper = Enumerable.Range(0, slump.Next(0, 4))
                .Select(_ => (IReadOnlyList<int>)[.. Enumerable.Range(0, antal.Length).Where(_ => slump.Next(2) == 0)]).ToArray();
            var dolt = Mätdöljning.Av(antal, grupper, Gräns);

            List<double[]> synligt = [.. dolt.Visade.Select(i => Vektor(antal.Length, [i])), .. dolt.Grupper.Select(g => Vektor(antal.Length, grupper[g]))];
            if (dolt.Totalt)
            {
                synligt.Add(Vektor(antal.Length, Enumerable.Range(0, antal.Length)));
            }

            visade += synligt.Count;
            var rang = Rang(synligt);
            for (var mängd = 1; mängd < 1 << antal.Length; mängd++)
            {
                var delar = Enumerable.Range(0, antal.Length).Where(i => (mängd & (1 << i)) != 0).ToArray();
                if (delar.Sum(i => antal[i]) is > 0 and < Gräns)
                {
                    Rang([.. synligt, Vektor(antal.Length, delar)]).Should().Be(rang + 1, $"[{string.Join(' ', antal)}] with {string.Join(" | ", grupper.Select(g => string.Join(' ', g)))} must not tell of {string.Join(' ', delar)}");
                }
            }
        }

        visade.Should().BeGreaterThan(4000, "it does not hide everything");
    }

    private static double[] Vektor(int längd, IEnumerable<int> ettor)
    {
        var vektor = new double[längd];
        foreach (var i in ettor)
        {
            vektor[i] = 1;
        }

        return vektor;
    }

    /// <summary>By elimination: whether a row is a combination of others shows in the rank.</summary>
    private static int Rang(List<double[]> rader)
    {
        var kvar = rader.Select(rad => (double[])rad.Clone()).ToList();
        var rang = 0;
        for (var kolumn = 0; kolumn < (kvar.Count > 0 ? kvar[0].Length : 0); kolumn++)
        {
            var pivot = kvar.Skip(rang).MaxBy(rad => Math.Abs(rad[kolumn]));
            if (pivot is null || Math.Abs(pivot[kolumn]) < 1e-9)
            {
                continue;
            }

            kvar.Remove(pivot);
            kvar.Insert(rang++, pivot);
            foreach (var rad in kvar.Skip(rang))
            {
                var faktor = rad[kolumn] / pivot[kolumn];
                for (var i = kolumn; i < rad.Length; i++)
                {
                    rad[i] -= faktor * pivot[i];
                }
            }
        }

        return rang;
    }
}
