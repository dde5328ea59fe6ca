namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>
/// The published rows as consecutive numbers: of every mått up to Anonyma one per insats and a total, in the same order, so that they can be computed;
/// then those without insatser.
/// </summary>
internal sealed class Rader
{
    private readonly string[] _koder;
    private readonly List<int> _kategorier = [];
    private readonly int[] _avKategori = new int[Kategorirad.Antal];
    private readonly Dictionary<string, int> _insatser;

    /// <param name="koder">Koder of the insatser, in order.</param>
    /// <param name="grader">The sysselsättningsgrader that occur.</param>
    public Rader(string[] koder, IReadOnlyCollection<int> grader)
    {
        _koder = koder;
        _insatser = koder.Append(Cell.Summa).Select((kod, nr) => (kod, nr)).ToDictionary(par => par.kod, par => par.nr, StringComparer.Ordinal);
        for (var nr = 0; nr < Kategorirad.Antal; nr++)
        {
            if (nr == Kategorirad.SummaArbeteStudier)
            {
                // Tabell 8 repeats the total of tabell 6: one cell, shown or hidden in both places.
                _avKategori[nr] = Rad(Maskering.Mått.TillArbeteStudier, Insatser);
                continue;
            }

            var förekommer = Kategorirad.Namn(nr).Mått != Maskering.Mått.Sysselsättningsgrad || grader.Contains(nr - Kategorirad.Grad);
            _avKategori[nr] = förekommer ? Antal : -1;
            if (förekommer)
                _kategorier.Add(nr);
        }
    }

    /// <summary>Number of insatser.</summary>
    public int Insatser => _koder.Length;

    /// <summary>Number of rows.</summary>
    public int Antal => (Bidrag.Första * (Insatser + 1)) + _kategorier.Count;

    /// <summary>The row of an insats, or with <see cref="Insatser"/> the total row, of a mått up to Anonyma.</summary>
    public int Rad(Mått mått, int insats) => ((int)mått * (Insatser + 1)) + insats;

    /// <summary>The row of a <see cref="Kategorirad"/>, or −1.</summary>
    public int AvKategori(int nr) => _avKategori[nr];

    /// <summary>The row of a mått by name, or −1.</summary>
    public int Rad(Mått mått, string rad)
    {
        if (mått <= Maskering.Mått.Anonyma)
            return _insatser.TryGetValue(rad, out var insats) ? Rad(mått, insats) : -1;
        var nr = Kategorirad.Nr(mått, rad);
        return nr < 0 ? -1 : _avKategori[nr];
    }

    /// <summary>The mått and the name of a row.</summary>
    public (Mått Mått, string Rad) Namn(int rad)
    {
        var (mått, insats) = Math.DivRem(rad, Insatser + 1);
        if (mått >= Bidrag.Första)
            return Kategorirad.Namn(Kategori(rad));
        return ((Mått)mått, insats == Insatser ? Cell.Summa : _koder[insats]);
    }

    /// <summary>The mått of a row.</summary>
    public Mått Mått(int rad) => rad / (Insatser + 1) is var mått && mått < Bidrag.Första ? (Mått)mått : Kategorirad.Namn(Kategori(rad)).Mått;

    /// <summary>The <see cref="Kategorirad"/> of a row without insatser.</summary>
    public int Kategori(int rad) => _kategorier[rad - (Bidrag.Första * (Insatser + 1))];
}
