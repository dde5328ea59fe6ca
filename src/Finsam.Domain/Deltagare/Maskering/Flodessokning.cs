namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Looks for the cheapest step that changes one cell of tabell 6, 7 or forvantat.</summary>
internal sealed class Flödessökning(Periodnät nät, Tabell tabell, Värld värld, Klasser klasser, Priser priser, Partner partner)
{
    // How far from the period an event is moved, in quarters.
    private const int Räckvidd = 3;

    private Drag? _bäst;
    private long _lägst;
    private int _behov;

    /// <summary>The cheapest step by which the cell gets lower (−1) or higher (1), of at most <paramref name="behov"/> persons.</summary>
    public Drag? Bäst(int id, int riktning, int behov)
    {
        var (rad, nod, kolumn) = tabell.Plats(id);
        var mått = tabell.Mått(rad);
        var r = rad % (tabell.Insatser + 1);
        (_bäst, _lägst, _behov) = (null, long.MaxValue, behov);
        foreach (var flöde in Enum.GetValues<Flöde>())
        {
            if (Verkan.Flödesmått(flöde).Contains(mått))
                IPerioden(flöde, r, nod, kolumn, riktning);
            foreach (var (stock, tecken) in Verkan.Stockmått(flöde))
            {
                if (stock == mått)
                    FöreSlutet(flöde, r, nod, kolumn, riktning * tecken);
            }
        }

        return _bäst;
    }

    private void IPerioden(Flöde flöde, int r, int nod, int kolumn, int d)
    {
        var (från, till) = (nät.Noder[nod].Från, Math.Min(nät.Noder[nod].Till, nät.SistaData));
        for (var q = från; q <= till; q++)
        {
            Kvartalspar(flöde, r, q, nät.Aldrig, kolumn, d);
            for (var q2 = Math.Max(0, från - Räckvidd); q2 <= Math.Min(nät.Noder[nod].Till + Räckvidd, nät.SistaData); q2++)
            {
                if (q2 < från || q2 > till)
                    Kvartalspar(flöde, r, q, q2, kolumn, d);
            }
        }
    }

    private void FöreSlutet(Flöde flöde, int r, int nod, int kolumn, int d)
    {
        var slut = nät.Noder[nod].Till;
        var före = Math.Min(slut, nät.SistaData);
        for (int q = före, funna = 0; q >= 0 && funna < Räckvidd; q--)
        {
            if (före - q >= Räckvidd && d < 0 && r < tabell.Insatser && !Finns(flöde, r, q, kolumn))
                continue;
            funna += före - q >= Räckvidd ? 1 : 0;
            Kvartalspar(flöde, r, q, nät.Aldrig, kolumn, d);
            for (var q2 = slut + 1; q2 <= Math.Min(slut + Räckvidd, nät.SistaData); q2++)
                Kvartalspar(flöde, r, q, q2, kolumn, d);
        }
    }

    private bool Finns(Flöde flöde, int r, int q, int kolumn)
    {
        for (var g = 0; g < 3; g++)
        {
            if ((kolumn == Tabell.Summa || kolumn == g) && värld.Finns(flöde, r, g, q) > 0)
                return true;
        }

        return false;
    }

    private void Kvartalspar(Flöde flöde, int r, int q, int q2, int kolumn, int d)
    {
        if (r == tabell.Insatser)
        {
            foreach (var insats in partner.För(flöde, -1, q))
                Kön(flöde, insats, q, q2, kolumn, d, true);
        }
        else
        {
            Kön(flöde, r, q, q2, kolumn, d, false);
        }
    }

    private void Kön(Flöde flöde, int r, int q, int q2, int kolumn, int d, bool total)
    {
        if (_lägst == 0 || !Visas(flöde, r, q, q2))
            return;
        var könslöst = flöde == Flöde.Anonym;
        for (var g = 0; g < (könslöst ? 1 : 3); g++)
        {
            if (kolumn != Tabell.Summa && kolumn != g)
                continue;
            for (var g2 = -1; g2 < (kolumn == Tabell.Summa ? 0 : 3); g2++)
            {
                if (g2 == g)
                    continue;
                var drag = new Drag { Klasser = klasser, Flöde = flöde, R = r, R2 = -1, G = g, G2 = g2, Q = q, Q2 = q2, K = -1, K2 = -1, Riktning = d };
                var utrymme = värld.Utrymme(flöde, r, g, q, q2, d);
                if (utrymme == 0)
                    break;
                if (g2 >= 0)
                    Diagonalt(drag, utrymme);
                utrymme = Utrymme(drag, r, d);
                var pris = utrymme == 0 ? 0 : priser.Rad(flöde, r, g, g2, q, q2, _lägst);
                if (utrymme == 0 || Poäng(pris, utrymme) >= _lägst)
                    continue;
                if (!total)
                    MedPartner(drag, utrymme, pris);
                Ensam(drag, utrymme, pris);
            }
        }
    }

    /// <summary>Another insats does the reverse, so that the totals stand.</summary>
    private void MedPartner(in Drag drag, int utrymme, long pris)
    {
        var flöde = drag.Flöde!.Value;
        foreach (var r2 in partner.För(flöde, drag.R, drag.Q))
        {
            if (r2 == drag.R || !Visas(flöde, r2, drag.Q, drag.Q2) || FlyttarAktuella(drag, r2))
                continue;
            var båda = Math.Min(utrymme, Utrymme(drag, r2, -drag.Riktning));
            if (båda == 0 || Poäng(pris, båda) >= _lägst)
                continue;
            var summa = pris + priser.Rad(flöde, r2, drag.G, drag.G2, drag.Q, drag.Q2, _lägst);
            if (drag.Q2 == nät.Aldrig && summa < _lägst)
                summa += priser.Olika(flöde, drag.R, r2, drag.G, drag.G2, drag.Q);
            Pröva(drag with { R2 = r2 }, båda, summa);
        }
    }

    /// <summary>
    /// Whether one insats would have more ongoing and the other fewer in a period that shows only one of them. Then the aktuella of that period
    /// would change, and with them the distributions, which these steps leave alone.
    /// </summary>
    private bool FlyttarAktuella(in Drag drag, int r2) =>
        drag.Q2 == nät.Aldrig && Värld.Stockändring(drag.Flöde!.Value, 0, 1, 1) != 0 && drag.Q <= nät.SistOlika(drag.R, r2);

    /// <summary>A person of the other kön does the reverse in another insats: the sum of the totals stands.</summary>
    private void Diagonalt(in Drag drag, int utrymme)
    {
        var flöde = drag.Flöde!.Value;
        var pris = priser.Rad(flöde, tabell.Insatser, drag.G, drag.G2, drag.Q, drag.Q2, _lägst);
        pris = pris < _lägst ? pris + priser.Rad(flöde, drag.R, drag.G, -1, drag.Q, drag.Q2, _lägst) : pris;
        foreach (var r2 in Poäng(pris, utrymme) >= _lägst ? [] : partner.För(flöde, drag.R, drag.Q))
        {
            if (r2 == drag.R || !Visas(flöde, r2, drag.Q, drag.Q2) || FlyttarAktuella(drag, r2))
                continue;
            var båda = Math.Min(utrymme, värld.Utrymme(flöde, r2, drag.G2, drag.Q, drag.Q2, -drag.Riktning));
            if (båda == 0 || Poäng(pris, båda) >= _lägst)
                continue;
            var summa = pris + priser.Rad(flöde, r2, drag.G2, -1, drag.Q, drag.Q2, _lägst);
            if (drag.Q2 == nät.Aldrig && summa < _lägst)
                summa += priser.Olika(flöde, drag.R, r2, drag.G, -1, drag.Q);
            MedTabell8(drag with { R2 = r2, Diagonal = true }, båda, summa);
        }
    }

    /// <summary>The totals change too.</summary>
    private void Ensam(in Drag drag, int utrymme, long pris)
    {
        var flöde = drag.Flöde!.Value;
        if (drag.G2 < 0 && flöde is not (Flöde.Arbete or Flöde.Anonym))
            return;
        MedTabell8(drag, utrymme, pris + priser.Rad(flöde, tabell.Insatser, drag.G, drag.G2, drag.Q, drag.Q2, _lägst));
    }

    /// <summary>With those who leave, tabell 8 changes as its total does.</summary>
    private void MedTabell8(in Drag drag, int utrymme, long pris)
    {
        if (Poäng(pris, utrymme) >= _lägst)
            return;
        if (drag.Flöde is Flöde.In or Flöde.Anonym)
        {
            Pröva(drag, utrymme, pris);
            return;
        }

        var bara = drag.Flöde == Flöde.Arbete;
        for (var k = 0; k < klasser.Antal; k++)
        {
            if (klasser[k].ArbeteStudier != (drag.Flöde is not (Flöde.Ut or Flöde.Genom)))
                continue;
            for (var k2 = bara ? 0 : -1; k2 < (bara ? klasser.Antal : 0); k2++)
            {
                if (k2 >= 0 && klasser[k2].ArbeteStudier)
                    continue;
                var medKlass = drag with { K = k, K2 = k2 };
                var antal = Math.Min(utrymme, Klassutrymme(medKlass));
                if (antal > 0)
                    Pröva(medKlass, antal, pris + priser.Klass(klasser[k], k2 < 0 ? null : klasser[k2], drag.G, drag.G2, Löv(drag.Q), Löv(drag.Q2)));
            }
        }
    }

    private void Pröva(in Drag drag, int utrymme, long pris)
    {
        var poäng = Poäng(pris, utrymme);
        if (poäng >= _lägst)
            return;
        (_lägst, _bäst) = (poäng, drag with { Antal = Math.Min(utrymme, _behov), Pris = pris });
    }

    private long Poäng(long pris, int utrymme) => utrymme == 0 ? long.MaxValue : pris * ((_behov + Math.Min(utrymme, _behov) - 1) / Math.Min(utrymme, _behov));

    private int Utrymme(in Drag drag, int r, int d)
    {
        var utrymme = värld.Utrymme(drag.Flöde!.Value, r, drag.G, drag.Q, drag.Q2, d);
        return utrymme > 0 && drag.G2 >= 0 ? Math.Min(utrymme, värld.Utrymme(drag.Flöde.Value, r, drag.G2, drag.Q, drag.Q2, -d)) : utrymme;
    }

    private int Klassutrymme(in Drag drag)
    {
        var utrymme = int.MaxValue;
        foreach (var (g, könstecken) in new[] { (drag.G, 1), (drag.G2, -1) })
        {
            foreach (var (löv, tidstecken) in new[] { (Löv(drag.Q), 1), (Löv(drag.Q2), -1) })
            {
                var d = drag.Riktning * könstecken * tidstecken;
                if (g < 0 || löv < 0)
                    continue;
                utrymme = Math.Min(utrymme, klasser.Utrymme(drag.K, g, löv, d));
                utrymme = Math.Min(utrymme, drag.K2 < 0 ? int.MaxValue : klasser.Utrymme(drag.K2, g, löv, -d));
            }
        }

        return utrymme;
    }

    private int Löv(int q) => q < nät.Svans ? Periodnät.Kvartalsnod(q) : -1;

    /// <summary>
    /// Only quarters in which the insats is shown: what happened outside its time may be known to be nothing. Unless something did, which for anonyma is
    /// all there is to go by.
    /// </summary>
    private bool Visas(Flöde flöde, int r, int q, int q2) => Visas(flöde, r, q) && (q2 >= nät.Svans || Visas(flöde, r, q2));

    private bool Visas(Flöde flöde, int r, int q) =>
        nät.Ingår[r, Periodnät.Kvartalsnod(q)] || (flöde == Flöde.Anonym && värld.Finns(flöde, r, 0, q) > 0);
}
