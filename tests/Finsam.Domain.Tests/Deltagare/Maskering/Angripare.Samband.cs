using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <content>What the reader knows of how tabell 6, tabell 8 and försörjning hang together.</content>
internal sealed partial class Angripare
{
    private void Samband()
    {
        foreach (var i in _insatser)
        {
            foreach (var g in Kön)
            {
                foreach (var q in Till(_sista))
                {
                    MinstNoll(Till(q).SelectMany(t => new[] { (In(i, g, t), 1.0), (Ut(i, g, t), -1.0) }));
                    MinstNoll([(Ut(i, g, q), 1), (Arbete(i, g, q), -1)]);
                }
            }
        }

        var kvartal = Enumerable.Range(_första, _sista - _första + 1).ToArray();
        foreach (var löv in kvartal.SelectMany(q => _insatser.Select(i => Löv(i, q))).OfType<string>().Distinct().ToList())
        {
            (string I, int Q)[] här = [.. kvartal.SelectMany(q => _insatser.Select(i => (i, q))).Where(p => Löv(p.i, p.q) == löv)];
            foreach (var g in Kön)
                Avslutssamband(löv, g, [.. här.Select(p => (Ut(p.I, g, p.Q), 1.0))], [.. här.Select(p => (Arbete(p.I, g, p.Q), 1.0))]);
            Korssamband(löv, här);
            foreach (var efter in new[] { false, true })
            {
                Lucka(Försörjda(efter, Försörjning.Okänd, löv));
                Lika(här.SelectMany(p => Kön.Select(g => (Ut(p.I, g, p.Q), 1.0)))
                    .Concat(Enum.GetValues<Försörjning>().Select(f => (Försörjda(efter, f, löv), -1.0)))
                    .Append((Lucka(Försörjda(efter, null, löv)), -1)));
            }
        }
    }

    private void Avslutssamband(string löv, Kolumn g, (int, double)[] ut, (int, double)[] arbeteStudier)
    {
        var anledningar = Enum.GetValues<Avslutsanledning>();
        (int, double)[] Minus(IEnumerable<Avslutsanledning> a) => [.. a.Select(x => (Anledning(x, löv, g), -1.0))];
        (int, double)[] Plus(IEnumerable<Avslutsanledning> a) => [.. a.Select(x => (Anledning(x, löv, g), 1.0))];
        var utan = Lucka(Vid("utan avslut", löv, g, d => d.Avslut.Count == 0));
        var arbete = TillArbete(löv, g);
        if (_underlag.Deltagare.All(d => d.Avslut.Count < 2))
        {
            Lika([.. ut, .. Minus(anledningar), (utan, -1)]);
            Lika([.. arbeteStudier, .. Minus(anledningar.Take(4))]);
            Lika([(arbete, 1), .. Minus(anledningar.Take(3))]);
        }
        else
        {
            MinstNoll([.. Plus(anledningar), (utan, 1), .. ut.Select(u => (u.Item1, -1.0))]);
            MinstNoll([.. Plus(anledningar.Take(3)), (arbete, -1)]);
            MinstNoll([(arbete, 1), .. Plus(anledningar.Skip(3).Take(1)), .. arbeteStudier.Select(u => (u.Item1, -1.0))]);
            MinstNoll([.. arbeteStudier, (arbete, -1)]);
            foreach (var a in anledningar)
                MinstNoll([.. (int)a < 3 ? [(arbete, 1.0)] : (int)a == 3 ? arbeteStudier : [.. ut, (utan, -1.0)], (Anledning(a, löv, g), -1)]);
        }

        var ofyllda = Vid("utan grad", löv, g, d => d.Avslut.Any(a => (int)a < 3) && d.Sysselsättningsgrad is null);
        // A register that never tells the grad tells nothing by not telling it.
        if (Grader().Any())
            Lucka(ofyllda);
        Lika([(arbete, 1), (ofyllda, -1), .. Grader().Select(grad => (Grad(grad, löv, g), -1.0))]);
    }
}
