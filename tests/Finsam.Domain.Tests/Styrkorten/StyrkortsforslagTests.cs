using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;

namespace Finsam.Domain.Tests.Styrkorten;

/// <summary>The colour that is proposed for a mål, mått by mått and together.</summary>
public sealed class StyrkortsförslagTests
{
    [Theory]
    [InlineData(100, Trafikljus.Grön)]
    [InlineData(120, Trafikljus.Grön)]
    [InlineData(99.6, Trafikljus.Gul)]
    [InlineData(90, Trafikljus.Gul)]
    [InlineData(89.9, Trafikljus.Röd)]
    [InlineData(0, Trafikljus.Röd)]
    public void Ett_värde_bedöms_mot_sitt_mål_oavrundat(double värde, Trafikljus färg)
    {
        var mått = Mått(100, "%");

        foreach (var halva in new[] { true, false })
        {
            Styrkortsförslag.Av(mått, Måttvärde.Andel((decimal)värde, 100), halva)!.Färg.Should().Be(färg, "a share is not collected over the year");
        }
    }

    [Fact]
    public void Det_som_bara_avrundning_skulle_lyfta_är_knappt() => Måttvärde.Andel(299, 300, 100).Text.Should().Be("knappt 100 % (299 av 300)");

    /// <summary>The förbund's mål of 2021 at the half-year: 10 of 12, 78 of 100, and a nätverk that has not begun.</summary>
    [Theory]
    [InlineData(10, 12, Trafikljus.Grön, "10 av 12 st när halva året har gått.", Trafikljus.Röd)]
    [InlineData(78, 100, Trafikljus.Grön, "78 av 100 st när halva året har gått.", Trafikljus.Röd)]
    [InlineData(50, 100, Trafikljus.Grön, "50 av 100 st när halva året har gått.", Trafikljus.Röd)]
    [InlineData(49, 100, Trafikljus.Gul, "49 av 100 st när halva året har gått: mindre än hälften.", Trafikljus.Röd)]
    [InlineData(0, 1, Trafikljus.Gul, "0 av 1 st när halva året har gått: mindre än hälften.", Trafikljus.Röd)]
    [InlineData(95, 100, Trafikljus.Grön, "95 av 100 st när halva året har gått.", Trafikljus.Gul)]
    [InlineData(12, 12, Trafikljus.Grön, "12 av 12 st.", Trafikljus.Grön)]
    public void Det_som_samlas_över_året_räcker_till_hälften_vid_halvåret(int värde, int mål, Trafikljus halva, string skäl, Trafikljus hela)
    {
        var mått = Mått(mål, "st", överÅret: true);
        var värdet = Måttvärde.Tal(värde, "st", mål, överÅret: true);

        Styrkortsförslag.Av(mått, värdet, true).Should().Be(new Styrkortsförslag(halva, skäl));
        Styrkortsförslag.Av(mått, värdet, false)!.Färg.Should().Be(hela);
    }

    [Fact]
    public void Utan_målvärde_bedöms_inget_och_utan_värde_är_det_grått()
    {
        Styrkortsförslag.Av(Mått(null, null), Måttvärde.Tal(3, null, null), false).Should().BeNull();
        Styrkortsförslag.Av(Mått(5, null), Måttvärde.Saknas(5), false)!.Färg.Should().Be(Trafikljus.Grå);
        Styrkortsförslag.Av(Mått(5, null), Måttvärde.Dolt(5), false)!.Should().Match<Styrkortsförslag>(f => f.Färg == Trafikljus.Grå && f.Skäl.Contains("dolt"));
        Styrkortsförslag.Av(Mått(null, null), Måttvärde.Saknas(null) with { EgetLjus = (Trafikljus.Gul, "112 %.") }, false).Should().Be(new Styrkortsförslag(Trafikljus.Gul, "112 %."));
    }

    /// <summary>design.md, "Trafikljus": the worst, röd, gul, grå, grön, whatever the order; and the reason is that of the worst.</summary>
    [Fact]
    public void Målet_får_den_sämsta_av_delarnas_färger_i_vilken_ordning_de_än_står()
    {
        var färger = Enum.GetValues<Trafikljus>();
        foreach (var (a, b, c) in from a in färger from b in färger from c in färger select (a, b, c))
        {
            Styrkortsförslag[] delar = [new(a, $"{a}."), new(b, $"{b}."), new(c, $"{c}.")];

            var förslag = Styrkortsförslag.Av(delar);

            förslag.Should().Be(Styrkortsförslag.Av(delar.Reverse()));
            förslag.Färg.Should().Be(new[] { a, b, c }.Värst());
            förslag.Skäl.Should().Be($"{förslag.Färg}.");
        }

        Styrkortsförslag.Av([]).Färg.Should().Be(Trafikljus.Grå);
    }

    private static Styrkortsmått Mått(decimal? mål, string? enhet, bool överÅret = false) => new(1, new("Ett mått", Måttkälla.Skrivet, mål, enhet, överÅret), []);
}
