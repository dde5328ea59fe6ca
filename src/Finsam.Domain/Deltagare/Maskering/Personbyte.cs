using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Other lives for real persons: what remains where moving bare counts does not help, and always possible.</summary>
/// <param name="Grupp">Number of the group that some persons leave, or −1.</param>
/// <param name="Som">How they are instead, or <c>null</c>: they never were.</param>
/// <param name="Antal">How many persons.</param>
internal readonly record struct Personbyte(int Grupp, Deltagargrupp? Som, int Antal);

/// <summary>The real persons, and the cells that each counts in.</summary>
internal sealed class Personer(Periodnät nät, Tabell tabell, Deltagargrupp[] grupper, IReadOnlyDictionary<string, int> insatser)
{
    private readonly int[] _kvar = [.. grupper.Select(g => g.Antal)];
    private readonly int[] _ändring = new int[tabell.Pris.Length];
    private readonly List<int> _rörda = [];

    /// <summary>Number of groups.</summary>
    public int Grupper => grupper.Length;

    /// <summary>A group.</summary>
    public Deltagargrupp this[int grupp] => grupper[grupp];

    /// <summary>How many of the group are still as they were.</summary>
    public int Kvar(int grupp) => _kvar[grupp];

    /// <summary>Whether moving the person a little may matter to the cell.</summary>
    public bool Nära(Deltagargrupp person, int id, int kvartal)
    {
        var (rad, nod, _) = tabell.Plats(id);
        var (mått, namn) = tabell.Namn(rad);
        if (mått <= Mått.Anonyma && namn != Cell.Summa && namn != person.Insats)
            return false;
        var (från, till) = (nät.Noder[nod].Från - kvartal, nät.Noder[nod].Till + kvartal);
        var (i, u) = (nät.Index(person.In), person.Ut is { } ut ? nät.Index(ut) : nät.Aldrig);
        return (i >= från && i <= till) || (u >= från && u <= till);
    }

    /// <summary>Whether the person counts in the cell.</summary>
    public bool Räknas(Deltagargrupp person, int id)
    {
        var (rad, nod, kolumn) = tabell.Plats(id);
        if (!nät.Ingår[insatser[person.Insats], nod] || (kolumn != Tabell.Summa && kolumn != (int)Räknare.Kolumn(person.Kön)))
            return false;
        foreach (var (mått, namn) in Räknare.Bidrag(person, nät.Noder[nod].Period))
        {
            if (tabell.Rad(mått, namn) == rad)
                return true;
        }

        return false;
    }

    /// <summary>Whether the insats is shown in the quarter.</summary>
    public bool Visas(Deltagargrupp person, int kvartal) =>
        kvartal >= 0 && kvartal <= nät.SistaData && nät.Ingår[insatser[person.Insats], Periodnät.Kvartalsnod(kvartal)];

    /// <summary>The price of the cells that a change of one person touches.</summary>
    public long Pris(Deltagargrupp? före, Deltagargrupp? efter)
    {
        Samla(före, -1);
        Samla(efter, 1);
        long pris = 0;
        foreach (var id in _rörda)
        {
            pris += _ändring[id] != 0 ? tabell.Pris[id] : 0;
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
            Samla(grupper[byte_.Grupp], -byte_.Antal);
        }

        Samla(byte_.Som, byte_.Antal);
        foreach (var id in _rörda)
        {
            if (_ändring[id] != 0)
                tabell.Ändra(id, _ändring[id]);
            _ändring[id] = 0;
        }

        _rörda.Clear();
    }

    /// <summary>Back to the true world.</summary>
    public void Ångra()
    {
        for (var g = 0; g < grupper.Length; g++)
            _kvar[g] = grupper[g].Antal;
    }

    private void Samla(Deltagargrupp? person, int antal)
    {
        if (person is null)
            return;
        var (r, i, u) = (insatser[person.Insats], nät.Index(person.In), person.Ut is { } ut ? nät.Index(ut) : nät.Aldrig);
        // Periods that lie alike to in and ut count the person alike.
        Span<int> lika = stackalloc int[16];
        lika.Fill(-1);
        var celler = new List<int>(64);
        for (var n = 0; n < nät.Noder.Length; n++)
        {
            if (!nät.Ingår[r, n])
                continue;
            var nod = nät.Noder[n];
            var läge = (i <= nod.Till ? 1 : 0) + (i < nod.Från ? 2 : 0) + (u <= nod.Till ? 4 : 0) + (u < nod.Från ? 8 : 0);
            if (lika[läge] < 0)
            {
                lika[läge] = celler.Count;
                Bidrag(person, nod.Period, celler);
            }

            for (var c = lika[läge]; celler[c] >= 0; c++)
            {
                var id = celler[c] + (4 * n);
                _ändring[id] += antal;
                _rörda.Add(id);
            }
        }
    }

    /// <summary>The cells that count the person in a period, as if it were the first node; then a −1.</summary>
    private void Bidrag(Deltagargrupp person, Period period, List<int> celler)
    {
        foreach (var (mått, namn) in Räknare.Bidrag(person, period))
        {
            if (mått == Mått.Avslut && namn == Cell.SummaArbeteStudier)
                continue;
            var rad = tabell.Rad(mått, namn);
            celler.Add(tabell.Id(rad, 0, Tabell.Summa));
            if (Räknare.HarKön(mått))
                celler.Add(tabell.Id(rad, 0, (int)Räknare.Kolumn(person.Kön)));
        }

        celler.Add(-1);
    }
}
