using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// Protects the small counts of a table that crosses two attributes, from within: two who left in the same leaf exchange one attribute, which no other
/// table notices. Where that is not enough the table of the half-year is withdrawn, so that it never costs the PM a cell.
/// </summary>
/// <param name="nät">The periods.</param>
/// <param name="tabell">The cells.</param>
/// <param name="värld">Who had which attributes.</param>
/// <param name="mått">The mått of the table. Only the cells that an exchange can change may be small.</param>
/// <param name="summa">The mått whose cells no exchange can change, or <c>null</c>.</param>
/// <param name="ordinarie">How many of the first and of the second attribute are ordinary answers: gaps stay where they are.</param>
internal sealed class Korsskydd(Periodnät nät, Tabell tabell, Korsvärld värld, Mått mått, Mått? summa, (int Rader, int Kolumner) ordinarie)
{
    private readonly int[] _rader = Rader(tabell, mått);
    private readonly int[] _summor = summa is { } s ? Rader(tabell, s) : [];

    /// <summary>Withdraws the tables that could not be protected. Before anything else, since then nothing is hidden for their sake.</summary>
    public void Förbered()
    {
        foreach (var nod in Halvår())
        {
            if (_summor.Any(rad => tabell.ÄrLiten(tabell.Id(rad, nod, Tabell.Summa))))
                Stryk(nod);
        }
    }

    /// <summary>Hides what must be hidden for the small counts of the table. After everything else, when what others had to hide is free.</summary>
    public void Skydda()
    {
        foreach (var nod in Halvår())
        {
            if (!_rader.Select(rad => tabell.Id(rad, nod, Tabell.Summa)).Where(tabell.ÄrLiten).All(Skydda))
                Stryk(nod);
        }
    }

    private static int[] Rader(Tabell tabell, Mått mått) =>
        [.. Enumerable.Range(0, Kategorirad.Antal).Where(nr => Kategorirad.Namn(nr).Mått == mått).Select(tabell.Kategori)];

    private IEnumerable<int> Halvår() =>
        Enumerable.Range(0, nät.Noder.Length).Where(nod => nät.Noder[nod].Från < nät.Svans && nät.Noder[nod].Period.Slag == Periodslag.Halvår);

    private void Stryk(int nod) => tabell.Stryk(_rader.Concat(_summor).Select(rad => tabell.Id(rad, nod, Tabell.Summa)));

    private bool Skydda(int id)
    {
        var (lågt, högt) = tabell.Mål(id);
        return (lågt == 0 || tabell.Nådd(id, false) || Skydda(id, lågt)) && (högt == 0 || tabell.Nådd(id, true) || Skydda(id, högt));
    }

    private bool Skydda(int id, int mål)
    {
        while (tabell.Ändring(id) != mål && Bäst(id, mål - tabell.Ändring(id)) is { } utbyte)
            Gör(utbyte);
        värld.Ångra();
        var nått = tabell.Ändring(id) == mål;
        if (nått)
            tabell.Godta();
        else
            tabell.Förkasta();
        return nått;
    }

    /// <summary>The cheapest exchange that brings the cell nearer.</summary>
    private Utbyte? Bäst(int id, int kvar)
    {
        (Utbyte? bäst, long lägst) = (null, long.MaxValue);
        foreach (var utbyte in Utbyten(id, Math.Sign(kvar)))
        {
            var antal = Math.Min(Math.Abs(kvar), Utrymme(utbyte));
            if (antal == 0)
                continue;
            var pris = (long)Pris(utbyte) * ((Math.Abs(kvar) + antal - 1) / antal);
            if (pris < lägst)
                (bäst, lägst) = (utbyte with { Antal = antal }, pris);
        }

        return bäst;
    }

    private IEnumerable<Utbyte> Utbyten(int id, int riktning)
    {
        var (cell, nod, _) = tabell.Plats(id);
        return
            from löv in Enumerable.Range(nod / 7 * 7, 7)
            where Periodnät.Omgivande(löv, 1) == nod
            from rad in Enumerable.Range(0, ordinarie.Rader)
            from kolumn in Enumerable.Range(0, ordinarie.Kolumner)
            where värld.Publicerade(rad, kolumn).Contains(cell)
            from rad2 in Enumerable.Range(0, ordinarie.Rader)
            where !värld.Publicerade(rad2, kolumn).Contains(cell)
            from kolumn2 in Enumerable.Range(0, ordinarie.Kolumner)
            where !värld.Publicerade(rad, kolumn2).Contains(cell)
            select new Utbyte(löv, rad, rad2, kolumn, kolumn2, riktning, 0);
    }

    private int Utrymme(Utbyte u) => u.Riktning > 0
        ? Math.Min(värld.Antal(u.Löv, u.Rad2, u.Kolumn), värld.Antal(u.Löv, u.Rad, u.Kolumn2))
        : Math.Min(värld.Antal(u.Löv, u.Rad, u.Kolumn), värld.Antal(u.Löv, u.Rad2, u.Kolumn2));

    private int Pris(Utbyte u) => u.Hörn().Sum(h => värld.Merpris(u.Löv, h.Rad, h.Kolumn, h.Steg));

    private void Gör(Utbyte u)
    {
        foreach (var (rad, kolumn, steg) in u.Hörn())
            värld.Ändra(u.Löv, rad, kolumn, steg);
    }

    /// <summary>Some who have one value of both attributes, and as many who have another, exchange one.</summary>
    private readonly record struct Utbyte(int Löv, int Rad, int Rad2, int Kolumn, int Kolumn2, int Riktning, int Antal)
    {
        public IEnumerable<(int Rad, int Kolumn, int Steg)> Hörn()
        {
            var steg = Riktning * Math.Max(1, Antal);
            return [(Rad, Kolumn, steg), (Rad2, Kolumn, -steg), (Rad, Kolumn2, -steg), (Rad2, Kolumn2, steg)];
        }
    }
}
