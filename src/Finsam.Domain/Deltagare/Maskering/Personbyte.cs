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

    /// <summary>Number of groups.</summary>
    public int Grupper => grupper.Length;

    /// <summary>A group.</summary>
    public Deltagargrupp this[int grupp] => grupper[grupp];

    /// <summary>How many of the group are still as they were.</summary>
    public int Kvar(int grupp) => _kvar[grupp];

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
        var ändringar = new Dictionary<int, int>();
        Samla(före, -1, ändringar);
        Samla(efter, 1, ändringar);
        return ändringar.Where(ä => ä.Value != 0).Sum(ä => (long)tabell.Pris[ä.Key]);
    }

    /// <summary>Makes the change and marks its cells.</summary>
    public void Gör(Personbyte byte_)
    {
        var ändringar = new Dictionary<int, int>();
        if (byte_.Grupp >= 0)
        {
            _kvar[byte_.Grupp] -= byte_.Antal;
            Samla(grupper[byte_.Grupp], -byte_.Antal, ändringar);
        }

        Samla(byte_.Som, byte_.Antal, ändringar);
        foreach (var (id, ändring) in ändringar)
            tabell.Ändra(id, ändring);
    }

    /// <summary>Back to the true world.</summary>
    public void Ångra()
    {
        for (var g = 0; g < grupper.Length; g++)
            _kvar[g] = grupper[g].Antal;
    }

    private void Samla(Deltagargrupp? person, int antal, Dictionary<int, int> ändringar)
    {
        for (var nod = 0; person is not null && nod < nät.Noder.Length; nod++)
        {
            if (!nät.Ingår[insatser[person.Insats], nod])
                continue;
            foreach (var (mått, namn) in Räknare.Bidrag(person, nät.Noder[nod].Period))
            {
                if (mått == Mått.Avslut && namn == Cell.SummaArbeteStudier)
                    continue;
                var id = tabell.Id(tabell.Rad(mått, namn), nod, Tabell.Summa);
                ändringar[id] = ändringar.GetValueOrDefault(id) + antal;
                if (!Räknare.HarKön(mått))
                    continue;
                id += (int)Räknare.Kolumn(person.Kön) - Tabell.Summa;
                ändringar[id] = ändringar.GetValueOrDefault(id) + antal;
            }
        }
    }
}
