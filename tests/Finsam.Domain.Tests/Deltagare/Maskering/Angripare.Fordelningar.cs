using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <content>What the reader knows of the distributions among aktuella.</content>
internal sealed partial class Angripare
{
    private static (Mått, IReadOnlyList<string>, Func<Deltagargrupp, int?>)[] Egenskaper() =>
    [
        (Mått.Åldersgrupp, Koder.Alla<Åldersgrupp>(), d => (int?)d.Åldersgrupp),
        (Mått.Tid, Koder.Alla<TidIOffentligFörsörjning>(), d => (int?)d.Tid),
        (Mått.Utbildning, Koder.Alla<Utbildning>(), d => (int?)d.Utbildning),
    ];

    private int Kategori(Period period, Mått mått, int? c)
    {
        var egenskap = Egenskaper().Single(e => e.Item1 == mått).Item3;
        return Antal($"{mått} {c} {period}", d => Ingår(d.Insats, period) && d.In <= period.SistaKvartal && !(d.Ut < period.FörstaKvartal) && egenskap(d) == c);
    }

    private void Fördelningssamband(Period period)
    {
        var (s, e) = (Nr(period.FörstaKvartal), Nr(period.SistaKvartal));
        string[] shown = [.. _insatser.Where(i => Ingår(i, period))];
        var aktuella = shown.SelectMany(i => Kön.SelectMany(g =>
            Till(e).Select(q => (In(i, g, q), 1.0)).Concat(Till(s - 1).Select(q => (Ut(i, g, q), -1.0))))).ToArray();
        foreach (var (mått, koder, _) in Egenskaper())
        {
            var alla = Enumerable.Range(0, koder.Count).ToArray();
            Lika([.. aktuella, .. alla.Select(c => (Kategori(period, mått, c), -1.0)), (Lucka(Kategori(period, mått, null)), -1)]);
            Period[] delar = [.. Period.Alla(period.År).Where(p => p != period && Nr(p.FörstaKvartal) >= s && Nr(p.SistaKvartal) <= e)];
            foreach (var c in alla)
            {
                foreach (var del in delar)
                    MinstNoll([(Kategori(period, mått, c), 1), (Kategori(del, mått, c), -1)]);
                var nästa = Period.För(period.SistaKvartal.Plus(1));
                if (delar.Length > 0 && delar.All(d => shown.All(i => Ingår(i, d))))
                {
                    var kortast = delar.Where(d => d.Slag == Periodslag.Kvartal).ToArray();
                    MinstNoll([.. kortast.Select(d => (Kategori(d, mått, c), 1.0)), (Kategori(period, mått, c), -1)]);
                }
                else if (period.Slag == Periodslag.Kvartal && e < _sista && _insatser.All(i => Ingår(i, period) == Ingår(i, nästa)))
                {
                    var (nu, sen) = (Kategori(period, mått, c), Kategori(nästa, mått, c));
                    MinstNoll([(nu, 1), (sen, -1), .. shown.SelectMany(i => Kön.Select(g => (In(i, g, e + 1), 1.0)))]);
                    MinstNoll([(sen, 1), (nu, -1), .. shown.SelectMany(i => Kön.Select(g => (Ut(i, g, e), 1.0)))]);
                }
            }
        }
    }
}
