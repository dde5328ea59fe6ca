using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Every published cell as a number, with its true value, its price and whether it is hidden. The one place where cells get hidden.</summary>
internal sealed class Tabell
{
    /// <summary>The column <see cref="Kolumn.Summa"/>.</summary>
    public const int Summa = (int)Kolumn.Summa;

    private readonly Maskform _form;
    private readonly int _gräns;
    private readonly int _noder;
    private readonly int[] _grundpris;
    private readonly int[] _ändring;
    private readonly bool[] _rörd;
    private readonly List<int> _rörda = [];
    // How many proofs hide the cell, and how many of them make it as low, and as high, as a small count must be able to be.
    private readonly int[] _bevis;
    private readonly int[] _låga;
    private readonly int[] _höga;

    public Tabell(Maskform form, Räknare räknare, int gräns)
    {
        (_form, _gräns, _noder) = (form, gräns, form.Nät.Noder.Length);
        var antal = form.Celler;
        (Värde, Pris, Publik, _grundpris) = (new int[antal], new int[antal], new bool[antal], new int[antal]);
        (_ändring, _rörd, _bevis, _låga, _höga) = (new int[antal], new bool[antal], new int[antal], new int[antal], new int[antal]);
        Insatser = form.Rader.Insatser;
        for (var nod = 0; nod < _noder; nod++)
            Fyll(nod, räknare.Antal(form.Nät.Noder[nod].Period));
    }

    /// <summary>Number of insatser.</summary>
    public int Insatser { get; }

    /// <summary>The true value of a cell.</summary>
    public int[] Värde { get; }

    /// <summary>What it costs to change a cell: 0 where it is hidden already or not published.</summary>
    public int[] Pris { get; }

    /// <summary>Whether the cell is published at all.</summary>
    public bool[] Publik { get; }

    /// <summary>The row of an insats, or with <see cref="Insatser"/> the total row, of a mått of tabell 6, 7 or forvantat.</summary>
    public int Rad(Mått mått, int insats) => _form.Rader.Rad(mått, insats);

    /// <summary>The row of a mått by name.</summary>
    public int Rad(Mått mått, string rad) => _form.Rader.Rad(mått, rad);

    /// <summary>The row of a <see cref="Kategorirad"/>.</summary>
    public int Kategori(int nr) => _form.Rader.AvKategori(nr);

    /// <summary>The mått and the name of a row.</summary>
    public (Mått Mått, string Rad) Namn(int rad) => _form.Rader.Namn(rad);

    /// <summary>The mått of a row.</summary>
    public Mått Mått(int rad) => _form.Rader.Mått(rad);

    /// <summary>The number of a cell.</summary>
    public int Id(int rad, int nod, int kolumn) => (((rad * _noder) + nod) * 4) + kolumn;

    /// <summary>The row, node and column of a cell.</summary>
    public (int Rad, int Nod, int Kolumn) Plats(int id)
    {
        var (rad, nod) = Math.DivRem(id >> 2, _noder);
        return (rad, nod, id & 3);
    }

    /// <summary>Whether the count is one that must be protected. Then it is hidden.</summary>
    public bool ÄrLiten(int id) => Publik[id] && Värde[id] > 0 && Värde[id] < _gräns;

    /// <summary>How far a small count must be able to lie from the truth: downwards, and upwards.</summary>
    public (int Lågt, int Högt) Mål(int id) => (1 - Värde[id], _gräns - 1 - Värde[id]);

    /// <summary>Whether alternatives that are already paid for have the small count at most 1, or, with <paramref name="högt"/>, at least the limit − 1.</summary>
    public bool Nådd(int id, bool högt) => (högt ? _höga : _låga)[id] > 0;

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

    /// <summary>How much dearer the alternative under construction gets if the cell is that much higher in it; negative where it gets cheaper.</summary>
    public int Merpris(int id, int steg)
    {
        if (!Publik[id] || Dold(id))
            return 0;
        return (_ändring[id] + steg != 0 ? _grundpris[id] : 0) - (_ändring[id] != 0 ? _grundpris[id] : 0);
    }

    /// <summary>Withdraws cells: hides them, and nothing need be proved of them any more, since they are as if they had never been.</summary>
    public void Stryk(IEnumerable<int> celler)
    {
        var alla = celler.Where(id => Publik[id]).Select(id => (id, 0)).ToArray();
        Lägg(new(alla, 0));
        foreach (var (id, _) in alla)
            Publik[id] = false;
    }

    /// <summary>The price of the cells that must be hidden if the alternative under construction is accepted.</summary>
    public long Kostnad()
    {
        long pris = 0;
        foreach (var id in _rörda)
            pris += _ändring[id] != 0 && !Dold(id) ? _grundpris[id] : 0;
        return pris;
    }

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
    public void Lägg(Bevis bevis) => Räkna(bevis, 1);

    /// <summary>Takes a proof back, and returns the price of the cells that nothing hides any more.</summary>
    public long Ta(Bevis bevis)
    {
        Räkna(bevis, -1);
        long pris = 0;
        foreach (var (id, _) in bevis.Celler)
            pris += Pris[id];
        return pris;
    }

    /// <summary>The hidden cells.</summary>
    public Mask Dolda()
    {
        var mask = new Mask(_form);
        for (var id = 0; id < Pris.Length; id++)
        {
            if (Dold(id))
                mask.Dölj(id);
        }

        return mask;
    }

    private void Räkna(Bevis bevis, int antal)
    {
        foreach (var (id, ändring) in bevis.Celler)
        {
            _bevis[id] += antal;
            var (lågt, högt) = Mål(id);
            _låga[id] += ändring <= lågt ? antal : 0;
            _höga[id] += ändring >= högt ? antal : 0;

            Prissätt(id);
        }
    }

    private bool Dold(int id) => _bevis[id] > 0 || ÄrLiten(id);

    private void Prissätt(int id) => Pris[id] = _ändring[id] != 0 || Dold(id) ? 0 : _grundpris[id];

    private void Fyll(int nod, Periodräkning antal)
    {
        var slag = _form.Nät.Noder[nod].Från >= _form.Nät.Svans ? (Periodslag?)null : _form.Nät.Noder[nod].Period.Slag;
        for (var mått = Maskering.Mått.Inregistrerade; mått <= Maskering.Mått.Anonyma; mått++)
        {
            for (var r = 0; r <= Insatser; r++)
            {
                var total = r == Insatser;
                if (total ? Bidrag.HarTotal((int)mått) : _form.Nät.Ingår[r, nod])
                    Fyll(Rad(mått, r), nod, mått, total, slag, kolumn => antal.Insats(mått, r, kolumn));
            }
        }

        for (var nr = 0; nr < Kategorirad.Antal; nr++)
        {
            var (mått, namn) = Kategorirad.Namn(nr);
            if (Bidrag.ÄrKorsat(mått) && slag != Periodslag.Halvår)
                continue;
            if (nr != Kategorirad.SummaArbeteStudier && Kategori(nr) >= 0)
                Fyll(Kategori(nr), nod, mått, namn[0] == Cell.Summa[0], slag, kolumn => antal.Kategori(nr, kolumn));
        }
    }

    private void Fyll(int rad, int nod, Mått mått, bool total, Periodslag? slag, Func<int, int> värde)
    {
        for (var kolumn = Räknare.HarKön(mått) ? 0 : Summa; kolumn <= Summa; kolumn++)
        {
            var id = Id(rad, nod, kolumn);
            (Värde[id], Publik[id]) = (värde(kolumn), true);
            _grundpris[id] = Prislista.Pris(mått, total, (Kolumn)kolumn, slag, Värde[id]);
            Prissätt(id);
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
