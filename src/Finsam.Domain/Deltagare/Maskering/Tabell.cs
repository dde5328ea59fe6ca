namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Every published cell as a number, with its true value, its price and whether it is hidden. The one place where cells get hidden.</summary>
internal sealed class Tabell
{
    /// <summary>The column <see cref="Kolumn.Summa"/>.</summary>
    public const int Summa = (int)Kolumn.Summa;

    private readonly Periodnät _nät;
    private readonly Dictionary<(Mått, string), int> _rader = [];
    private readonly List<(Mått Mått, string Rad)> _namn = [];
    private readonly int[] _grundpris;
    private readonly int[] _ändring;
    private readonly bool[] _rörd;
    private readonly List<int> _rörda = [];
    private readonly bool[] _liten;
    private readonly List<(Bevis Bevis, int Ändring)>?[] _bevis;

    public Tabell(Periodnät nät, Räknare räknare, IEnumerable<string> insatser)
    {
        _nät = nät;
        // The rows of the insatser first and in the same order for every mått, so that their number can be computed.
        string[] koder = [.. insatser];
        for (var mått = Mått.Inregistrerade; mått <= Mått.Anonyma; mått++)
        {
            foreach (var rad in koder.Append(Cell.Summa))
                NyRad(mått, rad);
        }

        for (var mått = Mått.Avslut; mått <= Mått.Utbildning; mått++)
        {
            foreach (var rad in räknare.Rader(mått, nät.Noder[0].Period).Where(rad => rad != Cell.SummaArbeteStudier))
                NyRad(mått, rad);
        }

        // Tabell 8 repeats the total of tabell 6: one cell, shown or hidden in both places.
        _rader[(Mått.Avslut, Cell.SummaArbeteStudier)] = Rad(Mått.TillArbeteStudier, Cell.Summa);
        Insatser = koder.Length;

        var antal = _namn.Count * nät.Noder.Length * 4;
        (Värde, Pris, Publik, _grundpris) = (new int[antal], new int[antal], new bool[antal], new int[antal]);
        (_ändring, _rörd, _liten, _bevis) = (new int[antal], new bool[antal], new bool[antal], new List<(Bevis, int)>?[antal]);
        Fyll(räknare);
    }

    /// <summary>Number of insatser.</summary>
    public int Insatser { get; }

    /// <summary>Number of rows, of all mått.</summary>
    public int Rader => _namn.Count;

    /// <summary>The true value of a cell.</summary>
    public int[] Värde { get; }

    /// <summary>What it costs to change a cell: 0 where it is hidden already or not published.</summary>
    public int[] Pris { get; }

    /// <summary>Whether the cell is published at all.</summary>
    public bool[] Publik { get; }

    /// <summary>The row of an insats, or with <see cref="Insatser"/> the total row, of a mått of tabell 6, 7 or forvantat.</summary>
    public int Rad(Mått mått, int insats) => ((int)mått * (Insatser + 1)) + insats;

    /// <summary>The row of a mått by name.</summary>
    public int Rad(Mått mått, string rad) => _rader[(mått, rad)];

    /// <summary>The mått and the name of a row.</summary>
    public (Mått Mått, string Rad) Namn(int rad) => _namn[rad];

    /// <summary>The number of a cell.</summary>
    public int Id(int rad, int nod, int kolumn) => (((rad * _nät.Noder.Length) + nod) * 4) + kolumn;

    /// <summary>The row, node and column of a cell.</summary>
    public (int Rad, int Nod, int Kolumn) Plats(int id) => (id / 4 / _nät.Noder.Length, id / 4 % _nät.Noder.Length, id % 4);

    /// <summary>Hides a small count.</summary>
    public void Dölj(int id)
    {
        _liten[id] = true;
        Prissätt(id);
    }

    /// <summary>Whether an alternative that is already paid for has the cell so much lower (negative) or higher.</summary>
    public bool Nådd(int id, int steg) => _bevis[id]?.Exists(b => steg < 0 ? b.Ändring <= steg : b.Ändring >= steg) == true;

    /// <summary>The cell is <paramref name="steg"/> higher in the alternative under construction.</summary>
    public void Ändra(int id, int steg)
    {
        if (!Publik[id])
            return;
        if (!_rörd[id])
        {
            _rörd[id] = true;
            _rörda.Add(id);
        }

        _ändring[id] += steg;
        Prissätt(id);
    }

    /// <summary>How much the cell differs in the alternative under construction.</summary>
    public int Ändring(int id) => _ändring[id];

    /// <summary>The price of the cells that must be hidden if the alternative under construction is accepted.</summary>
    public long Kostnad() => _rörda.Where(id => _ändring[id] != 0 && !Dold(id)).Sum(id => (long)_grundpris[id]);

    /// <summary>Hides every cell in which the alternative differs from the truth: from now on nobody can tell them apart.</summary>
    public Bevis Godta()
    {
        var bevis = new Bevis([.. _rörda.Where(id => _ändring[id] != 0).Select(id => (id, _ändring[id]))], Kostnad());
        Lägg(bevis);
        Förkasta();
        return bevis;
    }

    /// <summary>Forgets the alternative under construction.</summary>
    public void Förkasta()
    {
        foreach (var id in _rörda)
        {
            (_rörd[id], _ändring[id]) = (false, 0);
            Prissätt(id);
        }

        _rörda.Clear();
    }

    /// <summary>Hides the cells of a proof.</summary>
    public void Lägg(Bevis bevis)
    {
        foreach (var (id, ändring) in bevis.Celler)
        {
            (_bevis[id] ??= []).Add((bevis, ändring));
            Prissätt(id);
        }
    }

    /// <summary>Takes a proof back, and returns the price of the cells that nothing hides any more.</summary>
    public long Ta(Bevis bevis)
    {
        long pris = 0;
        foreach (var (id, _) in bevis.Celler)
        {
            _bevis[id]!.RemoveAll(b => b.Bevis == bevis);
            Prissätt(id);
            pris += Pris[id];
        }

        return pris;
    }

    /// <summary>The hidden cells by their names.</summary>
    public HashSet<Cell> Dolda()
    {
        var dolda = new HashSet<Cell>();
        for (var id = 0; id < Pris.Length; id++)
        {
            if (!Dold(id))
                continue;
            var (rad, nod, kolumn) = Plats(id);
            var (mått, namn) = _namn[rad];
            dolda.Add(new(_nät.Noder[nod].Period, mått, namn, (Kolumn)kolumn));
            if (mått == Mått.TillArbeteStudier && namn == Cell.Summa)
                dolda.Add(new(_nät.Noder[nod].Period, Mått.Avslut, Cell.SummaArbeteStudier, (Kolumn)kolumn));
        }

        return dolda;
    }

    private bool Dold(int id) => _liten[id] || _bevis[id] is { Count: > 0 };

    private void Prissätt(int id) => Pris[id] = _ändring[id] != 0 || Dold(id) ? 0 : _grundpris[id];

    private void NyRad(Mått mått, string rad)
    {
        _rader[(mått, rad)] = _namn.Count;
        _namn.Add((mått, rad));
    }

    private void Fyll(Räknare räknare)
    {
        for (var nod = 0; nod < _nät.Noder.Length; nod++)
        {
            foreach (var (cell, värde) in räknare.Räkna(_nät.Noder[nod].Period))
            {
                var rad = _rader[(cell.Mått, cell.Rad)];
                var id = Id(rad, nod, (int)cell.Kolumn);
                (Värde[id], Publik[id]) = (värde, true);
                Pris[id] = _grundpris[id] = Prislista.Pris(cell, värde, _nät.Noder[nod].Från >= _nät.Svans);
            }
        }
    }
}

/// <summary>An alternative world, as the cells in which it differs from the true one. While all of them are hidden, nobody can tell which is true.</summary>
/// <param name="celler">The cells, and how much each differs.</param>
/// <param name="pris">The price of the cells that it was the first to hide.</param>
internal sealed class Bevis((int Id, int Ändring)[] celler, long pris)
{
    /// <summary>The cells, and how much each differs.</summary>
    public (int Id, int Ändring)[] Celler { get; } = celler;

    /// <summary>The price of the cells that it was the first to hide.</summary>
    public long Pris { get; } = pris;
}
