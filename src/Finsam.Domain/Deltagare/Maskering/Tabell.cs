namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Every published cell as a number, with its true value, its price and whether it is hidden. The one place where cells get hidden.</summary>
internal sealed class Tabell
{
    /// <summary>The column <see cref="Kolumn.Summa"/>.</summary>
    public const int Summa = (int)Kolumn.Summa;

    private readonly Periodnät _nät;
    private readonly Dictionary<(Mått, string), int> _rader = [];
    private readonly List<(Mått Mått, string Rad)> _namn = [];
    private readonly int[] _fri;
    private readonly int[] _ändring;
    private readonly bool[] _rörd;
    private readonly List<int> _rörda = [];
    private readonly int[] _lägst;
    private readonly int[] _högst;

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
        (Värde, Pris, Publik, Dold) = (new int[antal], new int[antal], new bool[antal], new bool[antal]);
        (_fri, _ändring, _rörd, _lägst, _högst) = (new int[antal], new int[antal], new bool[antal], new int[antal], new int[antal]);
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

    /// <summary>Whether the cell is hidden.</summary>
    public bool[] Dold { get; }

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
        Dold[id] = true;
        Pris[id] = 0;
    }

    /// <summary>Whether an alternative that is already paid for has the cell so much lower (negative) or higher.</summary>
    public bool Nådd(int id, int steg) => steg < 0 ? _lägst[id] <= steg : _högst[id] >= steg;

    /// <summary>The cell is <paramref name="steg"/> higher in the alternative under construction.</summary>
    public void Ändra(int id, int steg)
    {
        if (!Publik[id])
            return;
        if (!_rörd[id])
        {
            _rörd[id] = true;
            _rörda.Add(id);
            _fri[id] = Pris[id];
        }

        _ändring[id] += steg;
        Pris[id] = _ändring[id] == 0 ? _fri[id] : 0;
    }

    /// <summary>How much the cell differs in the alternative under construction.</summary>
    public int Ändring(int id) => _ändring[id];

    /// <summary>The price of the cells in which the alternative differs from the truth, if it were accepted.</summary>
    public long Kostnad() => _rörda.Where(id => _ändring[id] != 0).Sum(id => (long)_fri[id]);

    /// <summary>Hides every cell in which the alternative differs from the truth: from now on nobody can tell them apart.</summary>
    public void Godta()
    {
        foreach (var id in _rörda)
        {
            (_lägst[id], _högst[id]) = (Math.Min(_lägst[id], _ändring[id]), Math.Max(_högst[id], _ändring[id]));
            if (_ändring[id] != 0)
                Dold[id] = true;
        }

        Förkasta();
    }

    /// <summary>Forgets the alternative under construction.</summary>
    public void Förkasta()
    {
        foreach (var id in _rörda)
        {
            Pris[id] = Dold[id] ? 0 : _fri[id];
            (_rörd[id], _ändring[id]) = (false, 0);
        }

        _rörda.Clear();
    }

    /// <summary>The hidden cells by their names.</summary>
    public HashSet<Cell> Dolda()
    {
        var dolda = new HashSet<Cell>();
        for (var id = 0; id < Dold.Length; id++)
        {
            if (!Dold[id])
                continue;
            var (rad, nod, kolumn) = Plats(id);
            var (mått, namn) = _namn[rad];
            dolda.Add(new(_nät.Noder[nod].Period, mått, namn, (Kolumn)kolumn));
            if (mått == Mått.TillArbeteStudier && namn == Cell.Summa)
                dolda.Add(new(_nät.Noder[nod].Period, Mått.Avslut, Cell.SummaArbeteStudier, (Kolumn)kolumn));
        }

        return dolda;
    }

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
                Pris[id] = Prislista.Pris(cell, värde, _nät.Noder[nod].Från >= _nät.Svans);
            }
        }
    }
}
