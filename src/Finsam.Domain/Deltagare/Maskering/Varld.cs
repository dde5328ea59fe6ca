namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>An event of a person in an insats.</summary>
internal enum Flöde
{
    /// <summary>Somebody is registered.</summary>
    In,

    /// <summary>Somebody leaves, not to work or studies.</summary>
    Ut,

    /// <summary>Somebody who leaves does so to work or studies.</summary>
    Arbete,

    /// <summary>Somebody leaves to work or studies.</summary>
    UtTillArbete,

    /// <summary>Somebody is registered and leaves in the same quarter, not to work or studies.</summary>
    Genom,

    /// <summary>Somebody is registered and leaves in the same quarter, to work or studies.</summary>
    GenomTillArbete,

    /// <summary>Somebody is registered anonymously.</summary>
    Anonym,
}

/// <summary>
/// The smallest counts, of which everything in tabell 6 and 7 is made: per insats, kön and quarter. They describe a possible world: the true one, or
/// an alternative that the reader must not be able to rule out.
/// </summary>
internal sealed class Värld
{
    // Which of the counts In, Ut (all who leave), Arbete and Anonym an event raises.
    private static readonly int[][] Räknas = [[0], [1], [2], [1, 2], [0, 1], [0, 1, 2], [3]];

    private readonly int _kvartal;
    private readonly int[][] _antal;
    private readonly int[] _pågående;

    public Värld(Periodnät nät, Tabell tabell, Skyddsunderlag underlag, IReadOnlyDictionary<string, int> insatser)
    {
        _kvartal = nät.Svans + 1;
        _antal = [.. Enumerable.Range(0, 4).Select(_ => new int[tabell.Insatser * 3 * _kvartal])];
        _pågående = new int[tabell.Insatser * 3 * _kvartal];
        foreach (var grupp in underlag.Deltagare)
        {
            var (r, g) = (insatser[grupp.Insats], (int)Räknare.Kolumn(grupp.Kön));
            var ut = grupp.Ut is { } q ? nät.Index(q) : nät.Aldrig;
            _antal[0][Plats(r, g, nät.Index(grupp.In))] += grupp.Antal;
            Stock(r, g, nät.Index(grupp.In), ut, grupp.Antal);
            if (ut == nät.Aldrig)
                continue;
            _antal[1][Plats(r, g, ut)] += grupp.Antal;
            if (grupp.TillArbeteEllerStudier)
                _antal[2][Plats(r, g, ut)] += grupp.Antal;
        }

        foreach (var anonyma in underlag.Anonyma)
            _antal[3][Plats(insatser[anonyma.Insats], 0, nät.Index(anonyma.Kvartal))] += anonyma.Antal;
    }

    /// <summary>How many such events there are that could be moved elsewhere.</summary>
    public int Finns(Flöde flöde, int r, int g, int q)
    {
        var plats = Plats(r, g, q);
        return flöde switch
        {
            Flöde.In => _antal[0][plats],
            Flöde.Ut => _antal[1][plats] - _antal[2][plats],
            Flöde.Anonym => _antal[3][plats],
            Flöde.Genom => Math.Min(_antal[0][plats], _antal[1][plats] - _antal[2][plats]),
            Flöde.GenomTillArbete => Math.Min(_antal[0][plats], _antal[2][plats]),
            _ => _antal[2][plats],
        };
    }

    /// <summary>How many such events could be added, the other events as they are.</summary>
    public int Plats(Flöde flöde, int r, int g, int q) => flöde == Flöde.Arbete ? Finns(Flöde.Ut, r, g, q) : int.MaxValue;

    /// <summary>How many times an event can be added (<paramref name="d"/> 1) or removed (−1) at q and the reverse done at q2.</summary>
    public int Utrymme(Flöde flöde, int r, int g, int q, int q2, int d)
    {
        var utrymme = d < 0 ? Finns(flöde, r, g, q) : Plats(flöde, r, g, q);
        if (q2 < _kvartal)
            utrymme = Math.Min(utrymme, d > 0 ? Finns(flöde, r, g, q2) : Plats(flöde, r, g, q2));
        var stock = Stockändring(flöde, q, q2, d);
        if (stock >= 0)
            return utrymme;
        for (var t = Math.Min(q, q2); t < Math.Min(Math.Max(q, q2), _kvartal) && utrymme > 0; t++)
            utrymme = Math.Min(utrymme, _pågående[Plats(r, g, t)]);
        return utrymme;
    }

    /// <summary>Adds the events at q and removes them at q2.</summary>
    public void Flytta(Flöde flöde, int r, int g, int q, int q2, int d)
    {
        foreach (var nr in Räknas[(int)flöde])
        {
            _antal[nr][Plats(r, g, q)] += d;
            if (q2 < _kvartal)
                _antal[nr][Plats(r, g, q2)] -= d;
        }

        Stock(r, g, Math.Min(q, q2), Math.Max(q, q2), Stockändring(flöde, q, q2, d));
    }

    /// <summary>How the number of ongoing changes between the two quarters.</summary>
    public static int Stockändring(Flöde flöde, int q, int q2, int d) =>
        (q < q2 ? d : -d) * flöde switch { Flöde.In => 1, Flöde.Ut or Flöde.UtTillArbete => -1, _ => 0 };

    private int Plats(int r, int g, int q) => (((r * 3) + g) * _kvartal) + q;

    private void Stock(int r, int g, int från, int till, int d)
    {
        for (var t = från; d != 0 && t < Math.Min(till, _kvartal); t++)
            _pågående[Plats(r, g, t)] += d;
    }
}
