using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Other lives for real persons: what remains where moving bare counts does not help, and always possible.</summary>
/// <param name="Grupp">Number of the group that some persons leave, or −1.</param>
/// <param name="Som">How they are instead, or <c>null</c>: they never were.</param>
/// <param name="Antal">How many persons.</param>
internal readonly record struct Personbyte(int Grupp, Deltagargrupp? Som, int Antal);

/// <summary>The real persons, and the cells that each counts in.</summary>
internal sealed class Personer
{
    private readonly Periodnät _nät;
    private readonly Tabell _tabell;
    private readonly Deltagargrupp[] _grupper;
    private readonly IReadOnlyDictionary<string, int> _insatser;
    private readonly int[] _kvar;
    private readonly List<int> _minskade = [];
    private readonly int[] _ändring;
    private readonly List<int> _rörda = [];
    private readonly List<int> _celler = [];
    private readonly ILookup<int, int> _perInsats;
    private readonly int[][] _perKön;

    public Personer(Periodnät nät, Tabell tabell, Deltagargrupp[] grupper, IReadOnlyDictionary<string, int> insatser)
    {
        (_nät, _tabell, _grupper, _insatser) = (nät, tabell, grupper, insatser);
        _kvar = [.. grupper.Select(g => g.Antal)];
        _ändring = new int[tabell.Pris.Length];
        var nummer = Enumerable.Range(0, grupper.Length).ToArray();
        _perInsats = nummer.ToLookup(g => insatser[grupper[g].Insats]);
        _perKön = [.. Enumerable.Range(0, 4).Select(kolumn => nummer.Where(g => kolumn is Tabell.Summa || (int)Räknare.Kolumn(grupper[g].Kön) == kolumn).ToArray())];
    }

    /// <summary>A group.</summary>
    public Deltagargrupp this[int grupp] => _grupper[grupp];

    /// <summary>How many of the group are still as they were.</summary>
    public int Kvar(int grupp) => _kvar[grupp];

    /// <summary>The groups that may have to do with a cell: those of its insats or, in a total, of its kön.</summary>
    public IEnumerable<int> Kring(int id)
    {
        var (rad, _, kolumn) = _tabell.Plats(id);
        var (mått, insats) = Math.DivRem(rad, _tabell.Insatser + 1);
        return mått < Bidrag.Första && insats < _tabell.Insatser ? _perInsats[insats] : _perKön[kolumn];
    }

    /// <summary>Whether moving the person a little may matter to the cell.</summary>
    public bool Nära(Deltagargrupp person, int id, int kvartal)
    {
        var nod = _nät.Noder[_tabell.Plats(id).Nod];
        var (från, till) = (nod.Från - kvartal, nod.Till + kvartal);
        var (i, u) = (_nät.Index(person.In), person.Ut is { } ut ? _nät.Index(ut) : _nät.Aldrig);
        return (i >= från && i <= till) || (u >= från && u <= till);
    }

    /// <summary>Whether the person counts in the cell.</summary>
    public bool Räknas(Deltagargrupp person, int id)
    {
        var (rad, nod, kolumn) = _tabell.Plats(id);
        var r = _insatser[person.Insats];
        if (!_nät.Ingår[r, nod] || (kolumn != Tabell.Summa && kolumn != (int)Räknare.Kolumn(person.Kön)))
            return false;
        Span<int> bidrag = stackalloc int[Bidrag.Flest];
        var period = _nät.Noder[nod].Period;
        foreach (var nummer in bidrag[..Bidrag.Av(person, period.FörstaKvartal, period.SistaKvartal, bidrag)])
        {
            if (nummer >= Bidrag.Första ? _tabell.Kategori(nummer - Bidrag.Första) == rad : ÄrRad(nummer, r, rad))
                return true;
        }

        return false;
    }

    /// <summary>Whether the insats is shown in the quarter.</summary>
    public bool Visas(Deltagargrupp person, int kvartal) =>
        kvartal >= 0 && kvartal <= _nät.SistaData && _nät.Ingår[_insatser[person.Insats], Periodnät.Kvartalsnod(kvartal)];

    /// <summary>The price of the cells that a change of one person touches.</summary>
    public long Pris(Deltagargrupp? före, Deltagargrupp? efter)
    {
        Samla(före, -1);
        Samla(efter, 1);
        long pris = 0;
        foreach (var id in _rörda)
        {
            pris += _ändring[id] != 0 ? _tabell.Pris[id] : 0;
            _ändring[id] = 0;
        }

        _rörda.Clear();
        return pris;
    }

    /// <summary>Makes the change and marks its cells.</summary>
    public void Gör(Personbyte byte_)
    {
        if (byte_.Grupp >= 0)
        {
            _kvar[byte_.Grupp] -= byte_.Antal;
            _minskade.Add(byte_.Grupp);
            Samla(_grupper[byte_.Grupp], -byte_.Antal);
        }

        Samla(byte_.Som, byte_.Antal);
        foreach (var id in _rörda)
        {
            if (_ändring[id] != 0)
                _tabell.Ändra(id, _ändring[id]);
            _ändring[id] = 0;
        }

        _rörda.Clear();
    }

    /// <summary>Back to the true world.</summary>
    public void Ångra()
    {
        foreach (var g in _minskade)
            _kvar[g] = _grupper[g].Antal;
        _minskade.Clear();
    }

    private bool ÄrRad(int mått, int r, int rad) =>
        rad == _tabell.Rad((Mått)mått, r) || (Bidrag.HarTotal(mått) && rad == _tabell.Rad((Mått)mått, _tabell.Insatser));

    private void Samla(Deltagargrupp? person, int antal)
    {
        if (person is null)
            return;
        var (r, i, u) = (_insatser[person.Insats], _nät.Index(person.In), person.Ut is { } ut ? _nät.Index(ut) : _nät.Aldrig);
        // Periods that lie alike to in and ut count the person alike.
        Span<int> lika = stackalloc int[16];
        lika.Fill(-1);
        _celler.Clear();
        for (var n = 0; n < _nät.Noder.Length; n++)
        {
            if (!_nät.Ingår[r, n])
                continue;
            var nod = _nät.Noder[n];
            var läge = (i <= nod.Till ? 1 : 0) + (i < nod.Från ? 2 : 0) + (u <= nod.Till ? 4 : 0) + (u < nod.Från ? 8 : 0);
            if (lika[läge] < 0)
            {
                lika[läge] = _celler.Count;
                SamlaCeller(person, r, nod.Period);
            }

            for (var c = lika[läge]; _celler[c] >= 0; c++)
            {
                var id = _celler[c] + (4 * n);
                _ändring[id] += antal;
                _rörda.Add(id);
            }
        }
    }

    /// <summary>The cells that count the person in a period, as if it were the first node; then a −1.</summary>
    private void SamlaCeller(Deltagargrupp person, int r, Period period)
    {
        Span<int> bidrag = stackalloc int[Bidrag.Flest];
        var kolumn = (int)Räknare.Kolumn(person.Kön);
        foreach (var nummer in bidrag[..Bidrag.Av(person, period.FörstaKvartal, period.SistaKvartal, bidrag)])
        {
            if (nummer >= Bidrag.Första)
            {
                // Tabell 6 has that row already.
                if (nummer != Bidrag.Första + Kategorirad.SummaArbeteStudier)
                    Lägg(_tabell.Kategori(nummer - Bidrag.Första), Kategorirad.Namn(nummer - Bidrag.Första).Mått, kolumn);
                continue;
            }

            Lägg(_tabell.Rad((Mått)nummer, r), (Mått)nummer, kolumn);
            if (Bidrag.HarTotal(nummer))
                Lägg(_tabell.Rad((Mått)nummer, _tabell.Insatser), (Mått)nummer, kolumn);
        }

        _celler.Add(-1);
    }

    private void Lägg(int rad, Mått mått, int kolumn)
    {
        _celler.Add(_tabell.Id(rad, 0, Tabell.Summa));
        if (Räknare.HarKön(mått))
            _celler.Add(_tabell.Id(rad, 0, kolumn));
    }
}
