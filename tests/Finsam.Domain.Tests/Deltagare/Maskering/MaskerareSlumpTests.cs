using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>Made-up förbund, each attacked with everything that its PMs show.</summary>
public class MaskerareSlumpTests
{
    [Theory]
    [InlineData(0, 60, 4, 1, 1)]
    [InlineData(1000, 60, 6, 2, 1)]
    [InlineData(2000, 20, 10, 3, 1)]
    [InlineData(3000, 8, 6, 2, 2)]
    [InlineData(4000, 8, 25, 2, 1)]
    [InlineData(5000, 8, 120, 2, 1)]
    [InlineData(6000, 4, 80, 2, 2)]
    public void Ingen_liten_uppgift_kan_ringas_in(int frö, int antal, int störst, int flestInsatser, int flestÅr)
    {
        var avslöjade = new List<string>();
        for (var f = frö; f < frö + antal; f++)
        {
            var underlag = Slumpförbund.Skapa(f, störst, flestInsatser, flestÅr);
            var gräns = f % 10 == 0 ? 3 : 5;
            avslöjade.AddRange(Angrip(underlag, gräns, f % 3 == 0 ? 1 : 0).Select(a => $"{f}: {a}"));
        }

        avslöjade.Should().BeEmpty();
    }

    /// <summary>Found by longer runs: insatser that end at different times balanced each other, and the distributions told.</summary>
    [Theory]
    [InlineData(10068, 5, 2)]
    [InlineData(10363, 5, 2)]
    [InlineData(11222, 5, 2)]
    [InlineData(20223, 14, 4)]
    public void Insatser_som_slutar_olika_tar_inte_ut_varandra(int frö, int störst, int flestInsatser) =>
        Angrip(Slumpförbund.Skapa(frö, störst, flestInsatser, 1), frö > 20000 ? 3 : 5, frö % 3 == 0 ? 2 : 0).Should().BeEmpty();

    /// <summary>Found by longer runs: when more go to work in all, some of them must be of an age.</summary>
    [Theory]
    [InlineData(72028, 54, 1)]
    [InlineData(72394, 60, 1)]
    [InlineData(72806, 52, 2)]
    public void Utfall_efter_ålder_följer_med_när_fler_går_till_arbete(int frö, int störst, int flestInsatser) =>
        Angrip(Slumpförbund.Skapa(frö, störst, flestInsatser, 1), 5).Should().BeEmpty();

    [Fact]
    public void Angriparen_ser_igenom_en_mask_som_bara_döljer_de_små()
    {
        var genomskådade = 0;
        for (var f = 0; f < 10; f++)
        {
            var underlag = Slumpförbund.Skapa(f, 10, 3, 1);
            var angripare = new Angripare(underlag, 2020, 2020);
            var bara = new Skydd(angripare.Celler.Keys.Where(cell => angripare.Sant(cell) is > 0 and < 5).ToHashSet(), 5);
            genomskådade += angripare.Avslöjade(bara, 5).Any() ? 1 : 0;
        }

        genomskådade.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Räknaren_och_angriparen_räknar_lika()
    {
        for (var f = 0; f < 30; f++)
        {
            var underlag = Slumpförbund.Skapa(f, 12, 4, 2);
            var angripare = new Angripare(underlag, 2020, 2022);
            var räknare = new Räknare(underlag);
            foreach (var period in Enumerable.Range(2020, 3).SelectMany(Period.Alla))
            {
                räknare.Räkna(period).Should().Equal(
                    angripare.Celler.Keys.Where(cell => cell.Period == period).ToDictionary(cell => cell, angripare.Sant));
            }
        }
    }

    internal static IEnumerable<string> Angrip(Skyddsunderlag underlag, int gräns, int årEfter = 0)
    {
        var kvartal = underlag.Deltagare.SelectMany(d => new[] { d.In, d.Ut ?? d.In }).Concat(underlag.Anonyma.Select(a => a.Kvartal)).DefaultIfEmpty(new(2020, 1)).ToList();
        return new Angripare(underlag, kvartal.Min().År, kvartal.Max().År + årEfter).Avslöjade(Maskerare.Skydda(underlag, gräns), gräns);
    }
}
