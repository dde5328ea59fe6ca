using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>How many left for one main reason, by kön.</summary>
/// <param name="Orsak">The main reason, or <c>null</c> where none is written.</param>
/// <param name="Antal">Kvinnor, män, övriga and all: in the order of <see cref="Kolumn"/>.</param>
public sealed record Avslutsorsak(Avslutsanledning? Orsak, IReadOnlyList<int> Antal)
{
    /// <summary>All.</summary>
    public int Alla => Antal[(int)Kolumn.Summa];
}

/// <summary>
/// Why those who left an insats in a period did so: each by the main reason, so that the reasons add up to those who left. True counts, for whoever reads the
/// register: avslut per insats and reason are published nowhere (docs/beslut/0010).
/// </summary>
public sealed class Avslutsorsaker
{
    private Avslutsorsaker(IReadOnlyList<Avslutsorsak> rader) => Rader = rader;

    /// <summary>Those that occur, in the order of the reasons, and those without any last.</summary>
    public IReadOnlyList<Avslutsorsak> Rader { get; }

    /// <summary>How many have no reason.</summary>
    public int UtanOrsak => Rader.Where(r => r.Orsak is null).Sum(r => r.Alla);

    /// <summary>The sum of the reasons: kvinnor, män, övriga and all.</summary>
    public IReadOnlyList<int> Summa => [.. Enum.GetValues<Kolumn>().Select(k => Rader.Sum(r => r.Antal[(int)k]))];

    /// <summary>Counts them.</summary>
    /// <param name="deltagare">Groups of any insatser.</param>
    /// <param name="insats">Kod of the insats.</param>
    /// <param name="period">The period.</param>
    public static Avslutsorsaker Av(IEnumerable<Deltagargrupp> deltagare, string insats, Period period) => new(
    [
        .. deltagare.Where(d => d.Insats == insats && d.Ut is { } ut && period.Innehåller(ut))
            .GroupBy(d => d.Avslut.Count == 0 ? (Avslutsanledning?)null : d.Avslut[0])
            .Select(g => new Avslutsorsak(g.Key, [.. Enum.GetValues<Kolumn>().Select(k => g.Where(d => k == Kolumn.Summa || Räknare.Kolumn(d.Kön) == k).Sum(d => d.Antal))]))
            .OrderBy(r => r.Orsak ?? (Avslutsanledning)int.MaxValue),
    ]);

    /// <summary>Whether they add up to those who left, of every kön and in all.</summary>
    /// <param name="flöde">The flow of the same insats and period: kvinnor, män, övriga and all.</param>
    public bool Stämmer(IReadOnlyList<Deltagarflöde> flöde) => flöde.Select(f => f.Ut).SequenceEqual(Summa.Select(Deltagare.Antal.Visat));
}
