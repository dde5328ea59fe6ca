using Finsam.Domain.Ekonomi;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>The state half, the region a quarter, the kommuner a quarter; not a krona lost.</summary>
public sealed class MedlemsavgiftTests
{
    [Fact]
    public void Staten_betalar_hälften_och_kommunerna_delar_sin_fjärdedel_efter_invånare() =>
        Medlemsavgift.Dela(23_090_000, [Kommun("Uppsala", 75), Kommun("Heby", 25)]).Should().Equal(
            [new Avgiftsdel("Staten", 11_545_000), new("Regionen", 5_772_500), new("Uppsala", 4_329_375), new("Heby", 1_443_125)]);

    [Fact]
    public void Utan_kommuner_är_deras_fjärdedel_en_post() =>
        Medlemsavgift.Dela(100, []).Should().Equal([new Avgiftsdel("Staten", 50), new("Regionen", 25), new("Kommunerna", 25)]);

    [Fact]
    public void Delarna_blir_alltid_det_hela_och_ingen_del_är_en_krona_från_sin_andel()
    {
        var slump = new Random(20211021);
        for (var försök = 0; försök < 2000; försök++)
        {
            var kommuner = Enumerable.Range(0, slump.Next(1, 12)).Select(i => Kommun($"k{i}", slump.Next(1, 300_000))).ToList();
            var kronor = slump.NextInt64(0, 60_000_000);

            var delar = Medlemsavgift.Dela(kronor, kommuner);

            delar.Sum(d => d.Kronor).Should().Be(kronor);
            Math.Abs(delar[0].Kronor - (kronor / 2m)).Should().BeLessThan(1);
            var invånare = kommuner.Sum(k => (decimal)k.Invånare);
            foreach (var (kommun, del) in kommuner.Zip(delar.Skip(2)))
            {
                Math.Abs(del.Kronor - (kronor / 4m * kommun.Invånare / invånare)).Should().BeLessThan(2);
            }
        }
    }

    private static Medlemskommun Kommun(string namn, int invånare) => new() { Namn = namn, Invånare = invånare };
}
