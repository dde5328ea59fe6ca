using Finsam.Domain.Enkäter;

namespace Finsam.Domain.Tests.Enkäter;

/// <summary>The secret of a link, and what is kept of it.</summary>
public sealed class EnkätlänkTests
{
    [Fact]
    public void En_länk_har_minst_128_bitar_och_ingen_är_en_annan_lik()
    {
        var länkar = Enumerable.Range(0, 2000).Select(_ => Enkätlänk.Ny().Text).ToList();

        länkar.Should().OnlyHaveUniqueItems();
        (Enkätlänk.Tecken * 5).Should().BeGreaterThanOrEqualTo(128, "each sign is one of 32");
        for (var plats = 0; plats < Enkätlänk.Tecken; plats++)
        {
            länkar.Select(l => l[plats]).Distinct().Should().HaveCount(32, "every place takes every sign");
        }
    }

    [Fact]
    public void Länkens_hash_och_svarens_nyckel_har_inget_gemensamt()
    {
        var länk = Enkätlänk.Ny();

        länk.Länkhash.Should().HaveCount(32).And.NotEqual(länk.Svarsnyckel);
        Enkätlänk.Tolka(länk.Text)!.Länkhash.Should().Equal(länk.Länkhash);
        Enkätlänk.Tolka(länk.Text)!.Svarsnyckel.Should().Equal(länk.Svarsnyckel);
        länk.ToString().Should().NotContain(länk.Text);
    }

    [Fact]
    public void En_länk_skriven_för_hand_läses_som_den_menades()
    {
        var länk = Enkätlänk.Ny();

        länk.Läsbar.Should().MatchRegex("^([0-9a-z]{4}-){6}[0-9a-z]{2}$");
        Enkätlänk.Tolka(länk.Läsbar.ToUpperInvariant().Replace('0', 'O').Replace('1', 'I').Replace('-', ' '))!.Text.Should().Be(länk.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("0123456789abcdefghjkmnpqru")]
    [InlineData("../../etc/passwd")]
    public void Det_som_inte_kan_vara_en_länk_är_ingen(string? text) => Enkätlänk.Tolka(text).Should().BeNull();

    [Fact]
    public void En_mycket_lång_text_läses_inte_alls() => Enkätlänk.Tolka(new string('-', 100_000) + Enkätlänk.Ny().Text).Should().BeNull();

    [Fact]
    public void Ett_par_har_samma_kod_och_den_kan_inte_bytas_ut()
    {
        var par = Enkätlänk.NyttPar();
        var (deltagare, personal) = (Enkätlänk.Ny(par), Enkätlänk.Ny(par));
        var bytt = Enkätlänk.Tolka(deltagare.Text[..Enkätlänk.Tecken] + Enkätlänk.NyttPar())!;

        deltagare.Par.Should().Be(personal.Par).And.NotBeNull().And.NotContain(par);
        deltagare.Text.Should().NotBe(personal.Text);
        bytt.Länkhash.Should().NotEqual(deltagare.Länkhash, "the link is known as a whole");
        Enkätlänk.Ny().Par.Should().BeNull();
    }

    [Fact]
    public void En_mottagares_länk_är_densamma_varje_gång_och_en_annan_med_en_annan_hemlighet()
    {
        var (ena, andra) = (new byte[32], Enumerable.Repeat((byte)7, 32).ToArray());
        var (anna, bo) = (new EnkätmottagareId(Guid.NewGuid()), new EnkätmottagareId(Guid.NewGuid()));

        Enkätlänk.För(ena, anna).Text.Should().Be(Enkätlänk.För(ena, anna).Text);
        new[] { Enkätlänk.För(ena, anna), Enkätlänk.För(ena, bo), Enkätlänk.För(andra, anna) }.Select(l => l.Text).Should().OnlyHaveUniqueItems();
        Enkätlänk.Tolka(Enkätlänk.För(ena, anna).Text).Should().NotBeNull();
    }

    [Fact]
    public void Raderna_om_länkar_ligger_inte_i_den_ordning_de_gjordes()
    {
        var länkar = Enumerable.Range(0, 200).Select(_ => Enkätlänk.Ny()).ToList();
        var rader = Enkätlänkrad.Av(new(Guid.NewGuid()), länkar);

        rader.Select(r => Convert.ToHexString(r.Hash)).Should().BeInAscendingOrder(StringComparer.Ordinal).And.BeEquivalentTo(länkar.Select(l => Convert.ToHexString(l.Länkhash)));
    }
}
