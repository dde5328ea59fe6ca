using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using static Finsam.Domain.Tests.Exempel;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>
/// Attacks what is told of uppföljning with everything that a reader can have: every supplement of every day, shown or refused, and how many left wherever the
/// PM shows it. Every small world is tried, so a leak has nowhere to hide.
/// </summary>
public sealed class UppföljningsangreppTests
{
    private static readonly Insatstid Tid = new(Dag("2021-01-01"), null, Dag("2021-12-31"));

    /// <summary>From what is shown alone, as docs/beslut/0010 has it: each small count may be at most 1, and at least one less than the limit.</summary>
    [Theory]
    [InlineData(3, 9)]
    [InlineData(4, 8)]
    public void Av_det_som_visas_kan_inget_litet_tal_ringas_in(int gräns, int flest)
    {
        var världar = Världar(2, flest).Select(v => new Värld(v, gräns)).ToList();
        foreach (var sken in världar.GroupBy(v => v.Visat))
        {
            var möjliga = världar.Where(v => sken.First().StämmerMed(v)).ToList();
            foreach (var (tal, i) in Små(sken, gräns))
            {
                möjliga.Min(v => v.Tal[i]).Should().BeLessThanOrEqualTo(1, "{0} of {1}", tal, sken.Key);
                möjliga.Max(v => v.Tal[i]).Should().BeGreaterThanOrEqualTo(gräns - 1, "{0} of {1}", tal, sken.Key);
            }
        }
    }

    /// <summary>Who reasons from what was refused too never gets inside 1 to limit − 1: all of it remains, or a count that is not small.</summary>
    [Theory]
    [InlineData(2, 5, 12)]
    [InlineData(2, 3, 9)]
    [InlineData(4, 3, 6)]
    [InlineData(4, 2, 5)]
    public void Av_det_som_vägras_blir_inget_litet_tal_känt(int kvartal, int gräns, int flest)
    {
        foreach (var sken in Världar(kvartal, flest).Select(v => new Värld(v, gräns)).GroupBy(v => v.Allt))
        {
            foreach (var (tal, i) in Små(sken, gräns))
            {
                var möjliga = sken.Select(v => v.Tal[i]).ToHashSet();
                (möjliga.Max() >= gräns || Enumerable.Range(1, gräns - 1).All(möjliga.Contains)).Should().BeTrue("{0} of {1}", tal, sken.Key);
            }
        }
    }

    [Fact]
    public void Att_slå_ihop_det_som_delarna_dolde_hade_avslöjat_ett_tal()
    {
        // Three and six left, as the PM shows; of nine together five answered yes and four no. That the first three were refused says 1 and 2.
        var (ett, två) = (new Uppföljningsutfall(3, 3, 1), new Uppföljningsutfall(6, 6, 4));
        ett.FårVisas(3).Should().BeFalse();
        new Uppföljningsutfall(9, 9, 5).FårVisas(3).Should().BeTrue();

        var värld = new Värld([[0, 1, 2], [0, 4, 2]], 3);
        värld.Tillägg.Where(t => t.AttFöljaUpp != 0).Should().OnlyContain(t => t.Utfall == null).And.HaveCount(2);
        två.FårVisas(3).Should().BeFalse();
    }

    private static IEnumerable<(int Tal, int Plats)> Små(IEnumerable<Värld> världar, int gräns) =>
        världar.SelectMany(v => v.Tal.Select((tal, i) => (tal, i))).Where(t => t.tal > 0 && t.tal < gräns).Distinct();

    /// <summary>Every way to part at most so many persons among those who did not answer, answered yes, and answered no, in each quarter.</summary>
    private static IEnumerable<int[][]> Världar(int kvartal, int flest) =>
        Delar(kvartal * 3, flest).Select(d => d.Chunk(3).ToArray());

    private static IEnumerable<int[]> Delar(int antal, int flest) => antal == 0 ? [[]]
        : Enumerable.Range(0, flest + 1).SelectMany(första => Delar(antal - 1, flest - första), (första, resten) => (int[])[första, .. resten]);

    /// <summary>One insats of a year, alone, with two or four quarters of persons, and what is told of it.</summary>
    private sealed class Värld
    {
        private readonly Dictionary<Period, int[]> _delar;
        private readonly Period[] _synliga;

        public Värld(int[][] kvartal, int gräns)
        {
            _delar = Domain.Gemensamt.Period.Alla(2021).ToDictionary(p => p, p => p.Kvartalen.Where(k => k.Nummer <= kvartal.Length).Select(k => kvartal[k.Nummer - 1]).Aggregate((int[])[0, 0, 0], (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]));
            var redovisning = new Uppföljningsredovisning(6, Dag("2021-01-01"), Tid, []);
            while (redovisning.Nästa(Dag("2023-01-01")) is { } period)
            {
                var d = _delar[period];
                var nytt = Uppföljningstillägg.Av(default, 6, period, new(d.Sum(), d[1] + d[2], d[1]), Syns(period, gräns), gräns, Dag("2023-01-01"));
                redovisning.Lägg(nytt);
                Tillägg.Add(nytt);
            }

            Tal = [.. _delar.Values.SelectMany(d => new[] { d[0], d[1], d[2], d[1] + d[2] })];
            _synliga = [.. _delar.Keys.Where(p => Syns(p, gräns))];
            Visat = string.Join(' ', _synliga.Select(p => $"{p}:{_delar[p].Sum()}"))
                + string.Concat(Tillägg.Where(t => t.Utfall is not null).Select(t => $" {t.Period}={t.AttFöljaUpp},{t.Svarat},{t.ArbeteEllerStudier}"));
            Allt = Visat + string.Concat(Tillägg.Where(t => t.Utfall is null).Select(t => $" {t.Period}=.."));
        }

        public List<Uppföljningstillägg> Tillägg { get; } = [];

        /// <summary>Every count that is to be guarded.</summary>
        public int[] Tal { get; }

        /// <summary>What is shown.</summary>
        public string Visat { get; }

        /// <summary>What is shown, and what is refused.</summary>
        public string Allt { get; }

        /// <summary>Whether another world agrees with everything shown of this one.</summary>
        public bool StämmerMed(Värld annan) =>
            _synliga.All(p => annan._delar[p].Sum() == _delar[p].Sum()) && Tillägg.Where(t => t.Utfall is not null).All(t => annan._delar[t.Period].SequenceEqual(_delar[t.Period]));

        /// <summary>A PM that shows how many left where neither they nor those of the other half are few.</summary>
        private bool Syns(Period period, int gräns)
        {
            var längre = period.Slag == Periodslag.Halvår ? Domain.Gemensamt.Period.Helår(2021) : Domain.Gemensamt.Period.HalvårMed(period.FörstaKvartal);
            return period.Slag == Periodslag.År ? !Litet(period)
                : Syns(längre, gräns) && Domain.Gemensamt.Period.Alla(2021).Where(p => p.Slag == period.Slag && längre.Innehåller(p.FörstaKvartal)).All(p => !Litet(p));

            bool Litet(Period p) => _delar[p].Sum() is > 0 and var n && n < gräns;
        }
    }
}
