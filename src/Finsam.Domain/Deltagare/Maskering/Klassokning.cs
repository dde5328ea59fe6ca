namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Looks for the cheapest step that changes one cell of tabell 8 or försörjning: people of one class had been of another.</summary>
internal sealed class Klassökning(Periodnät nät, Tabell tabell, Värld värld, Klasser klasser, Priser priser, Partner partner)
{
    // How many years before and after a leaf may be exchanged with.
    private const int Räckvidd = 4;

    private Drag? _bäst;
    private long _lägst;
    private int _behov;

    /// <summary>The cheapest step by which the cell gets lower (−1) or higher (1), of at most <paramref name="behov"/> persons.</summary>
    public Drag? Bäst(int id, int riktning, int behov)
    {
        var (rad, nod, kolumn) = tabell.Plats(id);
        (_bäst, _lägst, _behov) = (null, long.MaxValue, behov);
        if (nod >= nät.Svans / 4 * 7)
            return null;
        var löven = Löv(nod).ToList();
        var andra = AndraLöv(nod).Prepend(-1).ToList();
        for (var k = 0; k < klasser.Antal && _lägst > 0; k++)
        {
            if (!klasser[k].Rader.Contains(rad))
                continue;
            for (var k2 = 0; k2 < klasser.Antal && _lägst > 0; k2++)
            {
                if (klasser[k2].Rader.Contains(rad))
                    continue;
                foreach (var löv in löven)
                {
                    foreach (var löv2 in andra)
                        Kön(new() { Klasser = klasser, R = -1, R2 = -1, Q = löv, Q2 = löv2, K = k, K2 = k2, Riktning = riktning }, kolumn);
                }
            }
        }

        return _bäst;
    }

    private static IEnumerable<int> Löv(int nod)
    {
        for (var n = nod / 7 * 7; n < (nod / 7 * 7) + 7; n++)
        {
            if (Enumerable.Range(0, 3).Any(nivå => Periodnät.Omgivande(n, nivå) == nod))
                yield return n;
        }
    }

    private IEnumerable<int> AndraLöv(int nod)
    {
        var (från, till) = (nät.Noder[nod].Från, nät.Noder[nod].Till);
        for (var q = Math.Max(0, från - Räckvidd); q <= Math.Min(till + Räckvidd, nät.SistaData); q++)
        {
            if (q < från || q > till)
                yield return Periodnät.Kvartalsnod(q);
        }
    }

    private void Kön(in Drag drag, int kolumn)
    {
        for (var g = 0; g < 3; g++)
        {
            if (kolumn != Tabell.Summa && kolumn != g)
                continue;
            for (var g2 = -1; g2 < (kolumn == Tabell.Summa ? 0 : 3); g2++)
            {
                if (g2 != g)
                    Pröva(drag with { G = g, G2 = g2 });
            }
        }
    }

    private void Pröva(in Drag drag)
    {
        var utrymme = Utrymme(drag);
        if (utrymme == 0)
            return;
        var pris = priser.Klass(klasser[drag.K], klasser[drag.K2], drag.G, drag.G2, drag.Q, drag.Q2);
        if (klasser[drag.K].ArbeteStudier == klasser[drag.K2].ArbeteStudier)
            Behåll(drag, utrymme, pris);
        else
            MedTabell6(drag, utrymme, pris);
    }

    /// <summary>More or fewer go to work or studies: then they do in some insats, and in the total row.</summary>
    private void MedTabell6(in Drag drag, int utrymme, long pris)
    {
        if (drag.Q % 7 < 3 || Poäng(pris, utrymme) >= _lägst)
            return;
        var (q, q2) = (nät.Noder[drag.Q].Från, drag.Q2 < 0 ? nät.Aldrig : nät.Noder[drag.Q2].Från);
        var d = drag.Riktning * (klasser[drag.K].ArbeteStudier ? 1 : -1);
        pris += priser.Rad(Flöde.Arbete, tabell.Insatser, drag.G, drag.G2, q, q2);
        foreach (var r in partner.För(Flöde.Arbete, -1, q))
        {
            if (!nät.Ingår[r, drag.Q] || (drag.Q2 >= 0 && !nät.Ingår[r, drag.Q2]))
                continue;
            var antal = Math.Min(utrymme, värld.Utrymme(Flöde.Arbete, r, drag.G, q, q2, d));
            if (drag.G2 >= 0)
                antal = Math.Min(antal, värld.Utrymme(Flöde.Arbete, r, drag.G2, q, q2, -d));
            if (antal == 0)
                continue;
            var (k, k2) = d == drag.Riktning ? (drag.K, drag.K2) : (drag.K2, drag.K);
            Behåll(
                drag with { Flöde = Flöde.Arbete, R = r, Q = q, Q2 = q2, K = k, K2 = k2, Riktning = d },
                antal,
                pris + priser.Rad(Flöde.Arbete, r, drag.G, drag.G2, q, q2));
        }
    }

    private void Behåll(in Drag drag, int utrymme, long pris)
    {
        var poäng = Poäng(pris, utrymme);
        if (poäng >= _lägst)
            return;
        (_lägst, _bäst) = (poäng, drag with { Antal = Math.Min(utrymme, _behov), Pris = pris });
    }

    private long Poäng(long pris, int utrymme) => pris * ((_behov + Math.Min(utrymme, _behov) - 1) / Math.Min(utrymme, _behov));

    private int Utrymme(in Drag drag)
    {
        var utrymme = int.MaxValue;
        for (var hörn = 0; hörn < 4 && utrymme > 0; hörn++)
        {
            var (g, löv) = ((hörn & 1) == 0 ? drag.G : drag.G2, (hörn & 2) == 0 ? drag.Q : drag.Q2);
            if (g < 0 || löv < 0)
                continue;
            var d = hörn is 0 or 3 ? drag.Riktning : -drag.Riktning;
            utrymme = Math.Min(utrymme, Math.Min(klasser.Utrymme(drag.K, g, löv, d), klasser.Utrymme(drag.K2, g, löv, -d)));
        }

        return utrymme;
    }
}
