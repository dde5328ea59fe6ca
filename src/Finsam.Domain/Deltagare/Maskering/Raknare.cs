using System.Collections.Concurrent;
using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>The true value of every published count, by the rules of formats/utbyte.md. The only place that counts deltagare. For any number of threads.</summary>
public sealed class Räknare
{
    private static readonly string[] Avslutsrader = [.. Koder.Alla<Avslutsanledning>(), Cell.SummaArbete, Cell.SummaArbeteStudier];
    private static readonly string[] Försörjningsrader = [.. Koder.Alla<Försörjning>().Where(kod => kod != Försörjning.Okänd.Kod()), Cell.N];
    private static readonly Kolumn[] BaraSumma = [Maskering.Kolumn.Summa];

    // More periods than anyone looks at; whoever asks for every period there could be must not fill the memory.
    private const int Flest = 150;

    private readonly string[] _koder;
    private readonly Insatstid[] _tider;
    private readonly Dictionary<string, int> _nummer;
    private readonly List<(Deltagargrupp Grupp, int Insats)> _deltagare = [];
    private readonly List<(Anonyma Anonyma, int Insats)> _anonyma = [];
    private readonly string[] _grader;
    private readonly ConcurrentDictionary<Period, Periodräkning> _räknade = [];

    /// <param name="underlag">What to count.</param>
    public Räknare(Skyddsunderlag underlag)
    {
        ArgumentNullException.ThrowIfNull(underlag);
        _koder = [.. underlag.Individinsatser.Keys.Order(StringComparer.Ordinal)];
        _tider = [.. _koder.Select(kod => underlag.Individinsatser[kod])];
        _nummer = _koder.Select((kod, nr) => (kod, nr)).ToDictionary(par => par.kod, par => par.nr, StringComparer.Ordinal);
        var grader = new SortedSet<int>();
        foreach (var grupp in underlag.Deltagare)
        {
            if (_nummer.TryGetValue(grupp.Insats, out var insats))
                _deltagare.Add((grupp, insats));
            if (grupp is { Sysselsättningsgrad: { } grad, TillArbete: true })
                grader.Add(grad);
        }

        foreach (var anonyma in underlag.Anonyma)
        {
            if (_nummer.TryGetValue(anonyma.Insats, out var insats))
                _anonyma.Add((anonyma, insats));
        }

        _grader = [.. grader.Select(grad => grad.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The columns that a mått is shown in.</summary>
    public static IReadOnlyList<Kolumn> Kolumner(Mått mått) => HarKön(mått) ? Enum.GetValues<Kolumn>() : BaraSumma;

    /// <summary>The column of a kön: everything but kvinna and man is övriga.</summary>
    public static Kolumn Kolumn(Kön? kön) => kön switch
    {
        Kön.Kvinna => Maskering.Kolumn.K,
        Kön.Man => Maskering.Kolumn.M,
        _ => Maskering.Kolumn.Övriga,
    };

    /// <summary>
    /// The rows of a mått in a period. For <see cref="Mått.Sysselsättningsgrad"/> every grad that occurs at any time: with masking on, the PM must list
    /// a grad if its sum is not 0 <em>or any of its cells is hidden</em>, or else the list itself would tell that the hidden count is not 0.
    /// </summary>
    public IReadOnlyList<string> Rader(Mått mått, Period period) => mått switch
    {
        Mått.Totalt => [.. Insatser(period)],
        <= Mått.Anonyma => [.. Insatser(period), Cell.Summa],
        Mått.Avslut => Avslutsrader,
        Mått.Sysselsättningsgrad => _grader,
        Mått.FörsörjningInnan or Mått.FörsörjningEfter => Försörjningsrader,
        Mått.Åldersgrupp => Koder.Alla<Åldersgrupp>(),
        Mått.Tid => Koder.Alla<TidIOffentligFörsörjning>(),
        Mått.Utbildning => Koder.Alla<Utbildning>(),
        _ when period.Slag != Periodslag.Halvår => [],
        Mått.Försörjningsväg => Kategorirad.Vägar,
        _ => Koder.Alla<Utfallsålder>(),
    };

    /// <summary>Every published count of the period with its true value, zeros too.</summary>
    public IReadOnlyDictionary<Cell, int> Räkna(Period period) =>
        (from mått in Enum.GetValues<Mått>()
         from rad in Rader(mått, period)
         from kolumn in Kolumner(mått)
         select new Cell(period, mått, rad, kolumn)).ToDictionary(cell => cell, Värde);

    /// <summary>The true value of one cell; 0 for a cell that is not published.</summary>
    public int Värde(Cell cell)
    {
        if (Bidrag.ÄrKorsat(cell.Mått) && cell.Period.Slag != Periodslag.Halvår)
            return 0;
        var antal = Antal(cell.Period);
        if (cell.Mått <= Mått.Anonyma)
        {
            var insats = cell.Rad == Cell.Summa ? _koder.Length : _nummer.GetValueOrDefault(cell.Rad, -1);
            return insats < 0 ? 0 : antal.Insats(cell.Mått, insats, (int)cell.Kolumn);
        }

        var nr = Kategorirad.Nr(cell.Mått, cell.Rad);
        return nr < 0 ? 0 : antal.Kategori(nr, (int)cell.Kolumn);
    }

    /// <summary>Whether the mått is shown by kön as well.</summary>
    internal static bool HarKön(Mått mått) => mått is <= Mått.TillArbeteStudier or Mått.Avslut or Mått.Sysselsättningsgrad;

    /// <summary>All counts of the period. Insatser are numbered in the order of their koder.</summary>
    internal Periodräkning Antal(Period period)
    {
        if (_räknade.TryGetValue(period, out var färdig))
            return färdig;
        if (_räknade.Count >= Flest)
            _räknade.Clear();
        return _räknade.GetOrAdd(period, RäknaPeriod);
    }

    private Periodräkning RäknaPeriod(Period period)
    {
        var antal = new Periodräkning(_koder.Length);
        var ingår = _tider.Select(tid => tid.Ingår(period)).ToArray();
        foreach (var (grupp, insats) in _deltagare)
        {
            if (ingår[insats])
                antal.Lägg(grupp, insats, period);
        }

        foreach (var (anonyma, insats) in _anonyma)
        {
            if (ingår[insats] && period.Innehåller(anonyma.Kvartal))
                antal.Lägg(anonyma, insats);
        }

        return antal;
    }

    private IEnumerable<string> Insatser(Period period) => _koder.Where((_, nr) => _tider[nr].Ingår(period));
}
