namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>What a step would cost: the sum of the prices of the cells it changes that are not hidden yet.</summary>
internal sealed class Priser(Periodnät nät, Tabell tabell)
{
    /// <summary>
    /// One row of tabell 6 or 7 (an insats, or the total) when events move between two quarters. From <paramref name="tak"/> on nobody wants to know
    /// how dear it is.
    /// </summary>
    public long Rad(Flöde flöde, int r, int g, int g2, int q, int q2, long tak = long.MaxValue)
    {
        var kolumn = g2 < 0 ? Tabell.Summa : g2;
        long pris = 0;
        for (var nivå = 0; nivå < 3; nivå++)
        {
            var nod = Periodnät.Omgivande(Periodnät.Kvartalsnod(q), nivå);
            var nod2 = q2 < nät.Svans ? Periodnät.Omgivande(Periodnät.Kvartalsnod(q2), nivå) : -1;
            if (nod == nod2)
                continue;
            foreach (var mått in Verkan.Flödesmått(flöde))
                pris += Cell(mått, r, nod, g, kolumn) + (nod2 < 0 ? 0 : Cell(mått, r, nod2, g, kolumn));
        }

        var stockar = Verkan.Stockmått(flöde);
        for (var t = Math.Min(q, q2); stockar.Length > 0 && t < Math.Max(q, q2) && t <= nät.Svans && pris < tak; t++)
        {
            foreach (var nod in nät.Slutar[t])
            {
                foreach (var (mått, _) in stockar)
                    pris += Cell(mått, r, nod, g, kolumn);
            }
        }

        return pris;
    }

    /// <summary>The total rows, where two insatser that balance each other are not both shown in a later period.</summary>
    public long Olika(Flöde flöde, int r, int r2, int g, int g2, int från)
    {
        var kolumn = g2 < 0 ? Tabell.Summa : g2;
        long pris = 0;
        for (var t = från; t <= nät.Svans && från <= nät.SistOlika(r, r2); t++)
        {
            foreach (var nod in nät.Slutar[t])
            {
                if (nät.Ingår[r, nod] == nät.Ingår[r2, nod])
                    continue;
                foreach (var (mått, _) in Verkan.Stockmått(flöde))
                    pris += Cell(mått, tabell.Insatser, nod, g, kolumn);
            }
        }

        return pris;
    }

    /// <summary>The rows of tabell 8 when people change from one way to leave to another (or, with −1, from none), in one leaf or in exchange with another.</summary>
    public long Klass(Klass klass, Klass? klass2, int g, int g2, int löv, int löv2)
    {
        var (rader, rader2) = (klass.Rader, klass2?.Rader ?? []);
        var kolumn = g2 < 0 ? Tabell.Summa : g2;
        long pris = 0;
        for (var nivå = 0; nivå < 3; nivå++)
        {
            var nod = Periodnät.Omgivande(löv, nivå);
            var nod2 = löv2 < 0 ? -1 : Periodnät.Omgivande(löv2, nivå);
            if (nod == nod2)
                continue;
            foreach (var rad in rader)
            {
                if (!rader2.Contains(rad))
                    pris += Radcell(rad, nod, g, kolumn) + Radcell(rad, nod2, g, kolumn);
            }

            foreach (var rad in rader2)
            {
                if (!rader.Contains(rad))
                    pris += Radcell(rad, nod, g, kolumn) + Radcell(rad, nod2, g, kolumn);
            }
        }

        return pris;
    }

    private int Cell(Mått mått, int r, int nod, int g, int kolumn)
    {
        var id = tabell.Id(tabell.Rad(mått, r), nod, 0);
        return tabell.Pris[id + g] + tabell.Pris[id + kolumn];
    }

    private int Radcell(int rad, int nod, int g, int kolumn)
    {
        if (nod < 0)
            return 0;
        var id = tabell.Id(rad, nod, 0);
        return tabell.Pris[id + g] + tabell.Pris[id + kolumn];
    }
}
