using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>One published period, in quarters counted from the start of the net.</summary>
/// <param name="Period">The period.</param>
/// <param name="Från">First quarter.</param>
/// <param name="Till">Last quarter; <see cref="Periodnät.Svans"/> for a period after the data.</param>
internal readonly record struct Nod(Period Period, int Från, int Till);

/// <summary>
/// Every period that must be masked: the seven of each year with data, and after them (the tail) one period per set of insatser that some later
/// period shows, since there the stocks stand still and only the insatser behind the totals change.
/// </summary>
internal sealed class Periodnät
{
    private readonly Kvartal _bas;
    private readonly KeyValuePair<string, Insatstid>[] _insatser;
    private readonly Dictionary<string, Period> _svansar = new(StringComparer.Ordinal);
    private readonly Dictionary<Period, int> _nummer;
    private readonly int[] _slutgrupp;
    private readonly int[,] _sistOlika;

    public Periodnät(KeyValuePair<string, Insatstid>[] insatser, Kvartal första, Kvartal sista)
    {
        _insatser = insatser;
        _bas = new(första.År, 1);
        SistaData = sista.Löpnummer - _bas.Löpnummer;
        Svans = (sista.År - första.År + 1) * 4;

        var noder = new List<Nod>();
        for (var år = första.År; år <= sista.År; år++)
            noder.AddRange(Period.Alla(år).Select(p => new Nod(p, Index(p.FörstaKvartal), Index(p.SistaKvartal))));
        foreach (var år in Brytår(sista.År))
        {
            foreach (var period in Period.Alla(år).Where(p => _svansar.TryAdd(Nyckel(p), p)))
                noder.Add(new(period, Svans, Svans));
        }

        Noder = [.. noder];
        Ingår = new bool[insatser.Length, Noder.Length];
        for (var r = 0; r < insatser.Length; r++)
        {
            for (var n = 0; n < Noder.Length; n++)
                Ingår[r, n] = insatser[r].Value.Ingår(Noder[n].Period);
        }

        var slut = insatser.Select(i => Slutkvartal(i.Value)).ToArray();
        var grupper = slut.Distinct().Order().ToList();
        _slutgrupp = [.. slut.Select(kvartal => grupper.IndexOf(kvartal))];
        _sistOlika = SistOlika(grupper);
        _nummer = Noder.Select((nod, nr) => (nod.Period, nr)).ToDictionary(par => par.Period, par => par.nr);
        Slutar = [.. Enumerable.Range(0, Svans + 1).Select(t => Enumerable.Range(0, Noder.Length).Where(n => Noder[n].Till == t).ToArray())];
    }

    /// <summary>All periods; of each year first the year, then its halves, then its quarters; the tail last.</summary>
    public Nod[] Noder { get; }

    /// <summary>Whether an insats (first index) is shown in a node (second).</summary>
    public bool[,] Ingår { get; }

    /// <summary>The nodes whose last quarter is the index: those that show the stocks of that quarter.</summary>
    public int[][] Slutar { get; }

    /// <summary>The last quarter with data.</summary>
    public int SistaData { get; }

    /// <summary>The number of quarters, which is also the "quarter" of every period in the tail.</summary>
    public int Svans { get; }

    /// <summary>Later than any period: an event moved here has not happened yet.</summary>
    public int Aldrig => Svans + 1;

    /// <summary>The quarter as an index.</summary>
    public int Index(Kvartal kvartal) => kvartal.Löpnummer - _bas.Löpnummer;

    /// <summary>The quarter of an index.</summary>
    public Kvartal Kvartal(int index) => _bas.Plus(index);

    /// <summary>The node that is just the quarter.</summary>
    public static int Kvartalsnod(int kvartal) => (kvartal / 4 * 7) + 3 + (kvartal % 4);

    /// <summary>A node and the nodes around it, by level: 0 quarter, 1 half-year, 2 year; −1 where it has none of the level.</summary>
    public static int Omgivande(int nod, int nivå)
    {
        var (år, plats) = (nod / 7 * 7, nod % 7);
        return nivå switch
        {
            0 => plats >= 3 ? nod : -1,
            1 => plats >= 3 ? år + 1 + ((plats - 3) / 2) : plats >= 1 ? nod : -1,
            _ => år,
        };
    }

    /// <summary>
    /// The smallest node in which somebody counts who left an insats in a quarter: the quarter, or the half-year or year where the insats is not shown in
    /// the quarter itself; −1 where it is not shown at all.
    /// </summary>
    public int Löv(int r, Kvartal ut)
    {
        var kvartal = Kvartalsnod(Index(ut));
        for (var nivå = 0; nivå < 3; nivå++)
        {
            var nod = Omgivande(kvartal, nivå);
            if (Ingår[r, nod])
                return nod;
        }

        return -1;
    }

    /// <summary>A number that insatser have in common when they end in the same quarter.</summary>
    public int Slutgrupp(int r) => _slutgrupp[r];

    /// <summary>
    /// Of two insatser that both run in some quarter, the last quarter of the last period after it that shows one but not the other; −1 where there is
    /// none. By then both have started, so it only depends on when they end.
    /// </summary>
    public int SistOlika(int r, int r2) => _sistOlika[_slutgrupp[r], _slutgrupp[r2]];

    /// <summary>The node that stands for any period: itself, or, in the tail, the one that shows the same insatser; −1 before the data.</summary>
    public int Nod(Period period) =>
        _nummer.GetValueOrDefault(Index(period.FörstaKvartal) >= Svans && _svansar.TryGetValue(Nyckel(period), out var lika) ? lika : period, -1);

    private static int Slutkvartal(Insatstid tid)
    {
        var slut = tid.Slut is { } s && tid.Avslutad is { } a ? (s < a ? s : a) : tid.Slut ?? tid.Avslutad;
        return slut is { } dag ? Gemensamt.Kvartal.För(dag).Löpnummer : int.MaxValue;
    }

    private int[,] SistOlika(List<int> grupper)
    {
        var sist = new int[grupper.Count, grupper.Count];
        for (var a = 0; a < grupper.Count; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                sist[a, b] = sist[b, a] = Noder
                    .Where(nod => nod.Period.FörstaKvartal.Löpnummer > grupper[b] && nod.Period.FörstaKvartal.Löpnummer <= grupper[a])
                    .Select(nod => nod.Till).DefaultIfEmpty(-1).Max();
            }
        }

        return sist;
    }

    private string Nyckel(Period period) =>
        string.Create(_insatser.Length, (_insatser, period), static (text, läge) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = läge._insatser[i].Value.Ingår(läge.period) ? '1' : '0';
        });

    /// <summary>The years after the data in which the insatser shown may differ from those of the year before.</summary>
    private SortedSet<int> Brytår(int sista)
    {
        var år = new SortedSet<int> { sista + 1 };
        foreach (var dag in _insatser.SelectMany(i => new[] { i.Value.Start, i.Value.Slut, i.Value.Avslutad }).OfType<DateOnly>())
        {
            år.Add(dag.Year);
            år.Add(dag.Year + 1);
        }

        år.RemoveWhere(a => a <= sista || a > Gemensamt.Kvartal.SistaÅr);
        return år;
    }
}
