namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which insatser are tried as the one that balances another, or that changes with the total.</summary>
internal sealed class Partner
{
    // Beyond these, the search would only get slower. Some of them end when the insats does: only they can balance it for ever after.
    private const int Flest = 12;
    private const int FlestLika = 6;

    private static readonly Flöde[] Deltagarflöden = [Flöde.In, Flöde.Ut, Flöde.Arbete];

    private readonly Periodnät _nät;
    private readonly int[][] _deltagare;
    private readonly int[][] _anonyma;
    private readonly int[][][] _lika;
    private int[] _endast = [];

    public Partner(Periodnät nät, Värld värld, int insatser)
    {
        _nät = nät;
        var (deltagare, anonyma) = (Poäng(nät, värld, insatser, Deltagarflöden), Poäng(nät, värld, insatser, [Flöde.Anonym]));
        int[] Flesta(int q, int[,] poäng, Func<int, bool> vilka, int antal) =>
        [
            .. Enumerable.Range(0, insatser)
                .Where(r => vilka(r) && (poäng == anonyma || nät.Ingår[r, Periodnät.Kvartalsnod(q)]))
                .OrderByDescending(r => poäng[r, q])
                .Take(antal),
        ];
        var kvartal = Enumerable.Range(0, nät.Svans).ToArray();
        _deltagare = [.. kvartal.Select(q => Flesta(q, deltagare, _ => true, Flest))];
        _anonyma = [.. kvartal.Select(q => Flesta(q, anonyma, _ => true, Flest))];
        var grupper = Enumerable.Range(0, insatser).ToLookup(nät.Slutgrupp);
        _lika =
        [
            .. Enumerable.Range(0, grupper.Count).Select(grupp => kvartal.Select(q => grupper[grupp]
                .Where(r => nät.Ingår[r, Periodnät.Kvartalsnod(q)])
                .OrderByDescending(r => deltagare[r, q])
                .Take(FlestLika)
                .Concat(_deltagare[q]).Distinct().Take(Flest).ToArray()).ToArray()),
        ];
    }

    /// <summary>
    /// Sets, or with <c>null</c> lifts, that only this insats is tried. Several small steps with one and the same partner often cost less together than
    /// the cheapest steps taken one by one, since they change the same cells of the longer periods.
    /// </summary>
    public void Begränsa(int? endast) => _endast = endast is { } r ? [r] : [];

    /// <summary>Those that may be tried alone for a row (−1 for a total) and a time.</summary>
    public IEnumerable<int> Kring(int r, int från, int till) =>
        Enumerable.Range(från, till - från + 1).SelectMany(q => För(Flöde.In, r, q).Concat(_anonyma[q].Take(2))).Distinct().Take(Flest);

    /// <summary>Those with most such events in and around the quarter, who have most to give: to an insats, or, with −1, to the total row.</summary>
    public int[] För(Flöde flöde, int r, int kvartal)
    {
        var alla = flöde == Flöde.Anonym ? _anonyma[kvartal] : r < 0 ? _deltagare[kvartal] : _lika[_nät.Slutgrupp(r)][kvartal];
        return _endast.Length == 0 ? alla : Array.IndexOf(alla, _endast[0]) >= 0 ? _endast : [];
    }

    /// <summary>How many events there are in the quarter, and, to tell apart those with equally many, in its year.</summary>
    private static int[,] Poäng(Periodnät nät, Värld värld, int insatser, Flöde[] flöden)
    {
        var poäng = new int[insatser, nät.Svans];
        for (var r = 0; r < insatser; r++)
        {
            for (var q = 0; q < nät.Svans; q++)
            {
                var antal = 0;
                foreach (var flöde in flöden)
                    antal += värld.Finns(flöde, r, 0, q) + värld.Finns(flöde, r, 1, q) + värld.Finns(flöde, r, 2, q);
                poäng[r, q] += 8 * antal;
                for (var t = q / 4 * 4; t < (q / 4 * 4) + 4; t++)
                    poäng[r, t] += antal;
            }
        }

        return poäng;
    }
}
