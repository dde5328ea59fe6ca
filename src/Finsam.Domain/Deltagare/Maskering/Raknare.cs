using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>The true value of every published count, by the rules of formats/utbyte.md. The only place that counts deltagare.</summary>
/// <param name="underlag">What to count.</param>
public sealed class Räknare(Skyddsunderlag underlag)
{
    private static readonly string[] Avslutsrader = [.. Koder.Alla<Avslutsanledning>(), Cell.SummaArbete, Cell.SummaArbeteStudier];
    private static readonly string[] Försörjningsrader = [.. Koder.Alla<Försörjning>().Where(kod => kod != Försörjning.Okänd.Kod()), Cell.N];
    private static readonly Kolumn[] BaraSumma = [Maskering.Kolumn.Summa];

    private readonly Dictionary<Period, IReadOnlyDictionary<Cell, int>> _räknade = [];
    private readonly string[] _grader =
    [
        .. underlag.Deltagare.Where(d => d.TillArbete).Select(d => d.Sysselsättningsgrad).OfType<int>().Distinct().Order()
            .Select(grad => grad.ToString(CultureInfo.InvariantCulture)),
    ];

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
        _ => Koder.Alla<Utbildning>(),
    };

    /// <summary>Every published count of the period with its true value, zeros too.</summary>
    public IReadOnlyDictionary<Cell, int> Räkna(Period period)
    {
        if (_räknade.TryGetValue(period, out var färdig))
            return färdig;

        var värden = new Dictionary<Cell, int>();
        foreach (var mått in Enum.GetValues<Mått>())
        {
            foreach (var rad in Rader(mått, period))
            {
                foreach (var kolumn in Kolumner(mått))
                    värden[new(period, mått, rad, kolumn)] = 0;
            }
        }

        var ingår = Insatser(period).ToHashSet(StringComparer.Ordinal);
        foreach (var grupp in underlag.Deltagare.Where(d => ingår.Contains(d.Insats)))
        {
            foreach (var (mått, rad) in Bidrag(grupp, period))
            {
                värden[new(period, mått, rad, Maskering.Kolumn.Summa)] += grupp.Antal;
                if (HarKön(mått))
                    värden[new(period, mått, rad, Kolumn(grupp.Kön))] += grupp.Antal;
            }
        }

        foreach (var anonyma in underlag.Anonyma.Where(a => ingår.Contains(a.Insats) && period.Innehåller(a.Kvartal)))
        {
            värden[new(period, Mått.Anonyma, anonyma.Insats, Maskering.Kolumn.Summa)] += anonyma.Antal;
            värden[new(period, Mått.Anonyma, Cell.Summa, Maskering.Kolumn.Summa)] += anonyma.Antal;
        }

        return _räknade[period] = värden;
    }

    /// <summary>The true value of one cell; 0 for a cell that is not published.</summary>
    public int Värde(Cell cell) => Räkna(cell.Period).GetValueOrDefault(cell);

    /// <summary>Whether the mått is shown by kön as well.</summary>
    internal static bool HarKön(Mått mått) => mått is <= Mått.TillArbeteStudier or Mått.Avslut or Mått.Sysselsättningsgrad;

    /// <summary>The rows in which one person counts in the PM of a period that the insats belongs to.</summary>
    internal static IEnumerable<(Mått Mått, string Rad)> Bidrag(Deltagargrupp person, Period period)
    {
        var (från, till) = (period.FörstaKvartal, period.SistaKvartal);
        var (började, slutade) = (person.In <= till, person.Ut <= till);
        if (började)
            yield return (Mått.Totalt, person.Insats);
        foreach (var mått in Insatsmått(person, från, började, slutade))
        {
            yield return (mått, person.Insats);
            yield return (mått, Cell.Summa);
        }

        foreach (var rad in slutade && person.Ut >= från ? VidAvslut(person) : [])
            yield return rad;
        foreach (var rad in började && !(person.Ut < från) ? Fördelningar(person) : [])
            yield return rad;
    }

    private static IEnumerable<Mått> Insatsmått(Deltagargrupp person, Kvartal från, bool började, bool slutade)
    {
        if (började && person.In >= från)
            yield return Mått.Inregistrerade;
        if (slutade)
            yield return Mått.AvslutadeTotalt;
        if (började && !slutade)
            yield return Mått.Pågående;
        if (slutade && person.Ut >= från)
        {
            yield return Mått.Avslutade;
            if (person.TillArbeteEllerStudier)
                yield return Mått.TillArbeteStudier;
        }
    }

    private static IEnumerable<(Mått, string)> VidAvslut(Deltagargrupp person)
    {
        foreach (var anledning in person.Avslut.Distinct())
            yield return (Mått.Avslut, anledning.Kod());
        if (person.TillArbeteEllerStudier)
            yield return (Mått.Avslut, Cell.SummaArbeteStudier);
        if (person.TillArbete)
            yield return (Mått.Avslut, Cell.SummaArbete);
        if (person.TillArbete && person.Sysselsättningsgrad is { } grad)
            yield return (Mått.Sysselsättningsgrad, grad.ToString(CultureInfo.InvariantCulture));
        foreach (var (mått, försörjning) in new[] { (Mått.FörsörjningInnan, person.FörsörjningIn), (Mått.FörsörjningEfter, person.FörsörjningUt) })
        {
            if (försörjning is not { } filled)
                continue;
            yield return (mått, Cell.N);
            if (filled != Försörjning.Okänd)
                yield return (mått, filled.Kod());
        }
    }

    private static IEnumerable<(Mått, string)> Fördelningar(Deltagargrupp person)
    {
        if (person.Åldersgrupp is { } ålder)
            yield return (Mått.Åldersgrupp, ålder.Kod());
        if (person.Tid is { } tid)
            yield return (Mått.Tid, tid.Kod());
        if (person.Utbildning is { } utbildning)
            yield return (Mått.Utbildning, utbildning.Kod());
    }

    private IEnumerable<string> Insatser(Period period) =>
        underlag.Individinsatser.Where(i => i.Value.Ingår(period)).Select(i => i.Key).Order(StringComparer.Ordinal);
}
