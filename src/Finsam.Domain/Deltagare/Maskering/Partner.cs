namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which insatser are tried as the one that balances another, or that changes with the total.</summary>
internal sealed class Partner
{
    // Beyond these, the search would only get slower.
    private const int Flest = 12;

    private static readonly Flöde[] Deltagarflöden = [Flöde.In, Flöde.Ut, Flöde.Arbete];

    private readonly int[][] _deltagare;
    private readonly int[][] _anonyma;

    public Partner(Periodnät nät, Värld värld, int insatser)
    {
        int Händelser(int r, int q, Flöde[] flöden)
        {
            var antal = 0;
            foreach (var flöde in flöden)
            {
                for (var g = 0; g < 3; g++)
                    antal += värld.Finns(flöde, r, g, q);
            }

            return antal;
        }

        int[] Flesta(int q, Flöde[] flöden) =>
        [
            .. Enumerable.Range(0, insatser)
                .Where(r => nät.Ingår[r, Periodnät.Kvartalsnod(q)] || flöden[0] == Flöde.Anonym)
                .OrderByDescending(r => (8 * Händelser(r, q, flöden)) + Enumerable.Range(q / 4 * 4, 4).Sum(t => Händelser(r, t, flöden)))
                .Take(Flest),
        ];
        _deltagare = [.. Enumerable.Range(0, nät.Svans).Select(q => Flesta(q, Deltagarflöden))];
        _anonyma = [.. Enumerable.Range(0, nät.Svans).Select(q => Flesta(q, [Flöde.Anonym]))];
    }

    /// <summary>
    /// When set, only this insats is tried. Several small steps with one and the same partner often cost less together than the cheapest steps taken
    /// one by one, since they change the same cells of the longer periods.
    /// </summary>
    public int? Endast { get; private set; }

    /// <summary>Sets <see cref="Endast"/>.</summary>
    public void Begränsa(int? endast) => Endast = endast;

    /// <summary>All that are ever tried.</summary>
    public IEnumerable<int> Alla => _deltagare.Concat(_anonyma).SelectMany(r => r).Distinct().Order();

    /// <summary>Those with most such events in and around the quarter, who have most to give.</summary>
    public int[] För(Flöde flöde, int kvartal)
    {
        var alla = flöde == Flöde.Anonym ? _anonyma[kvartal] : _deltagare[kvartal];
        return Endast is not { } endast ? alla : alla.Contains(endast) ? [endast] : [];
    }
}
