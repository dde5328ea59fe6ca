using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>The books divide into insatser and posts, and not an öre is lost on the way.</summary>
public sealed class KonteringTests
{
    private static readonly InsatsId A = new(Guid.CreateVersion7());
    private static readonly InsatsId B = new(Guid.CreateVersion7());

    private static readonly Kontering Kontering = new(
        new Dictionary<string, InsatsId?> { ["p1"] = A, ["p2"] = B, ["p3"] = A, ["kansli"] = null },
        new Dictionary<string, Ekonomipost?> { ["3010"] = Ekonomipost.Medlemsavgifter, ["5010"] = Ekonomipost.Förvaltning, ["8300"] = null });

    [Fact]
    public void Två_projekt_kan_vara_samma_insats()
    {
        var utfall = Kontering.PerInsats([Rad(1, "4010", "p1", 10), Rad(1, "4010", "p3", 5), Rad(2, "4010", "p2", 7)], new(2021, 2));

        utfall.Should().BeEquivalentTo(new Dictionary<(InsatsId, Kvartal), decimal> { [(A, new(2021, 1))] = 15, [(A, new(2021, 2))] = 0, [(B, new(2021, 2))] = 7 });
    }

    [Fact]
    public void Avgifterna_är_positiva_fast_de_är_intäkter_och_insatsernas_projekt_går_före_kontot()
    {
        var poster = Kontering.PerPost([Rad(1, "3010", "", -100), Rad(1, "5010", "p1", 30), Rad(1, "5010", "kansli", 20), Rad(1, "8300", "", 1)], new(2021, 4));

        poster.Should().BeEquivalentTo(new Dictionary<Ekonomipost, decimal>
        {
            [Ekonomipost.Medlemsavgifter] = 100,
            [Ekonomipost.Samverkansinsatser] = 30,
            [Ekonomipost.Förvaltning] = 20,
        });
    }

    [Fact]
    public void Det_som_inte_är_kopplat_sägs()
    {
        Bokföringsrad[] rader = [Rad(1, "4010", "p1", 1), Rad(1, "6410", "", 1), Rad(1, "5010", "p9", 1)];

        Kontering.OkopplatProjekt(rader).Should().Equal("p9");
        Kontering.OkopplatKonto(rader).Should().Equal("6410");
    }

    [Fact]
    public void Kvartalens_hela_kronor_blir_alltid_årets()
    {
        var slump = new Random(7);
        for (var försök = 0; försök < 1000; försök++)
        {
            var rader = Enumerable.Range(0, slump.Next(1, 40)).Select(_ => Rad(slump.Next(1, 5), "4010", slump.Next(2) == 0 ? "p1" : "p2", slump.NextInt64(-1_000_00, 50_000_00) / 100m)).ToList();
            rader.Add(Rad(1, "4010", "p1", 0.49m));

            var utfall = Kontering.PerInsats(rader, new(2021, 4));

            foreach (var (insats, projekt) in new[] { (A, "p1"), (B, "p2") })
            {
                var år = rader.Where(r => r.Projekt == projekt).Sum(r => r.Belopp);
                utfall.Where(u => u.Key.Insats == insats).Sum(u => u.Value).Should().Be(Math.Round(år, 0, MidpointRounding.AwayFromZero));
            }

            var poster = Kontering.PerPost(rader, new(2021, 4));
            poster[Ekonomipost.Samverkansinsatser].Should().Be(rader.Sum(r => r.Belopp), "not an öre is lost");
        }
    }

    private static Bokföringsrad Rad(int kvartal, string konto, string projekt, decimal belopp) => new(new(2021, kvartal), konto, projekt, belopp);
}
