using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>Every pair of spans within ten days, open ends too: what is said of two spans is what their days say.</summary>
public sealed class TidsspannTests
{
    private static readonly DateOnly Första = new(2021, 1, 1);
    private static readonly DateOnly[] Dagar = [.. Enumerable.Range(-1, 10).Select(Första.AddDays)];
    private static readonly Tidsspann[] Alla = [.. from a in Enumerable.Range(0, 6) from b in Enumerable.Range(0, 7) select new Tidsspann(Första.AddDays(a), b == 6 ? null : Första.AddDays(b))];

    [Fact]
    public void Två_överlappar_när_de_har_en_dag_gemensam_och_bara_då()
    {
        foreach (var (a, b) in Par())
        {
            a.Överlappar(b).Should().Be(Dagar.Any(dag => a.Gäller(dag) && b.Gäller(dag)), "{0} and {1}", a, b);
        }
    }

    [Fact]
    public void Snittet_är_de_gemensamma_dagarna()
    {
        foreach (var (a, b) in Par())
        {
            Dagar.Where(dag => a.Snitt(b)?.Gäller(dag) == true).Should().Equal(Dagar.Where(dag => a.Gäller(dag) && b.Gäller(dag)), "{0} and {1}", a, b);
        }
    }

    [Fact]
    public void Ordningen_spelar_ingen_roll_och_ett_öppet_slut_är_öppet_bara_om_båda_är_det()
    {
        foreach (var (a, b) in Par())
        {
            a.Snitt(b).Should().Be(b.Snitt(a));
            if (a.Snitt(b) is { } snitt)
            {
                (snitt.Tom is null).Should().Be(a.Tom is null && b.Tom is null, "{0} and {1}", a, b);
            }
        }
    }

    [Fact]
    public void Ett_spann_som_slutar_innan_det_börjar_har_inga_dagar()
    {
        var tomt = new Tidsspann(Första.AddDays(3), Första.AddDays(2));

        tomt.ÄrTomt.Should().BeTrue();
        Dagar.Where(tomt.Gäller).Should().BeEmpty();
        tomt.Överlappar(new(Första, null)).Should().BeFalse();
    }

    [Fact]
    public void Så_står_det_i_en_mening()
    {
        new Tidsspann(Första, new(2021, 12, 31)).ToString().Should().Be("2021-01-01–2021-12-31");
        new Tidsspann(Första, null).ToString().Should().Be("från 2021-01-01");
    }

    private static IEnumerable<(Tidsspann A, Tidsspann B)> Par() => from a in Alla from b in Alla select (a, b);
}
