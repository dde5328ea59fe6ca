namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// Those who left, by two attributes at once and leaf: what a table is made of that crosses them. The other tables know only one of the two, so when an
/// alternative changes one of them, somebody is found here, of whatever other attribute is cheapest, who changes with it.
/// </summary>
internal sealed class Korsvärld
{
    private readonly Tabell _tabell;
    private readonly int[][] _publicerade;
    private readonly int[] _antal;
    private readonly List<(int Plats, int Ändring)> _gjorda = [];

    /// <param name="tabell">The cells.</param>
    /// <param name="rader">How many of the first attribute.</param>
    /// <param name="kolumner">How many of the second.</param>
    /// <param name="publicerade">The rows of the table in which who has both counts.</param>
    /// <param name="personer">Both attributes, leaf and number of those who left.</param>
    /// <param name="noder">How many nodes there are.</param>
    public Korsvärld(Tabell tabell, int rader, int kolumner, Func<int, int, int[]> publicerade, IEnumerable<(int Rad, int Kolumn, int Löv, int Antal)> personer, int noder)
    {
        (_tabell, Rader, Kolumner, _antal) = (tabell, rader, kolumner, new int[rader * kolumner * noder]);
        _publicerade = [.. from r in Enumerable.Range(0, rader) from k in Enumerable.Range(0, kolumner) select publicerade(r, k)];
        foreach (var (rad, kolumn, löv, antal) in personer)
            _antal[Plats(löv, rad, kolumn)] += antal;
    }

    /// <summary>How many of the first attribute.</summary>
    public int Rader { get; }

    /// <summary>How many of the second.</summary>
    public int Kolumner { get; }

    /// <summary>The first attribute.</summary>
    public Korsaxel Rad => new(this, true);

    /// <summary>The second attribute.</summary>
    public Korsaxel Kolumn => new(this, false);

    /// <summary>How many have both.</summary>
    public int Antal(int löv, int rad, int kolumn) => _antal[Plats(löv, rad, kolumn)];

    /// <summary>The rows of the table in which who has both counts.</summary>
    public int[] Publicerade(int rad, int kolumn) => _publicerade[(rad * Kolumner) + kolumn];

    /// <summary>So many more have both.</summary>
    public void Ändra(int löv, int rad, int kolumn, int steg)
    {
        var plats = Plats(löv, rad, kolumn);
        _antal[plats] += steg;
        _gjorda.Add((plats, steg));
        foreach (var cell in Celler(löv, rad, kolumn))
            _tabell.Ändra(cell, steg);
    }

    /// <summary>How much dearer the alternative gets if one more, or fewer, has both.</summary>
    public int Merpris(int löv, int rad, int kolumn, int steg)
    {
        var pris = 0;
        foreach (var cell in Celler(löv, rad, kolumn))
            pris += _tabell.Merpris(cell, steg);
        return pris;
    }

    /// <summary>Back to the true world. The marks of the cells are the table's business.</summary>
    public void Ångra()
    {
        foreach (var (plats, ändring) in _gjorda)
            _antal[plats] -= ändring;
        _gjorda.Clear();
    }

    private IEnumerable<int> Celler(int löv, int rad, int kolumn)
    {
        var halvår = Periodnät.Omgivande(löv, 1);
        return halvår < 0 ? [] : Publicerade(rad, kolumn).Select(p => _tabell.Id(p, halvår, Tabell.Summa));
    }

    private int Plats(int löv, int rad, int kolumn) => (((löv * Rader) + rad) * Kolumner) + kolumn;
}

/// <summary>One of the two attributes of a <see cref="Korsvärld"/>.</summary>
/// <param name="Värld">The world.</param>
/// <param name="Första">Whether it is the first attribute.</param>
internal sealed record Korsaxel(Korsvärld Värld, bool Första)
{
    /// <summary>So many who left have another value of this attribute.</summary>
    public void Flytta(int löv, int från, int till, int antal)
    {
        while (antal > 0)
        {
            var andra = Billigast(löv, från, till);
            var steg = Math.Min(antal, Antal(löv, från, andra));
            Ändra(löv, från, andra, -steg);
            Ändra(löv, till, andra, steg);
            antal -= steg;
        }
    }

    private int Billigast(int löv, int från, int till)
    {
        var (bäst, lägst) = (-1, int.MaxValue);
        for (var andra = 0; andra < (Första ? Värld.Kolumner : Värld.Rader); andra++)
        {
            if (Antal(löv, från, andra) == 0)
                continue;
            var pris = Merpris(löv, från, andra, -1) + Merpris(löv, till, andra, 1);
            if (pris < lägst)
                (bäst, lägst) = (andra, pris);
        }

        return bäst >= 0 ? bäst : throw new InvalidOperationException($"Nobody left is {från} in {löv}.");
    }

    private int Antal(int löv, int denna, int andra) => Första ? Värld.Antal(löv, denna, andra) : Värld.Antal(löv, andra, denna);

    private int Merpris(int löv, int denna, int andra, int steg) => Första ? Värld.Merpris(löv, denna, andra, steg) : Värld.Merpris(löv, andra, denna, steg);

    private void Ändra(int löv, int denna, int andra, int steg)
    {
        if (Första)
            Värld.Ändra(löv, denna, andra, steg);
        else
            Värld.Ändra(löv, andra, denna, steg);
    }
}
