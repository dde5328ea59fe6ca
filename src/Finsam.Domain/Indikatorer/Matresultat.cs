using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Indikatorer;

/// <summary>How the answers to one påstående are spread. Source: formats/utbyte.md, "Indikatorer".</summary>
/// <param name="Fördelning">How many answered 1, 2, 3, 4 and 5.</param>
public sealed record Mätresultat(IReadOnlyList<int> Fördelning)
{
    /// <summary>How many answered.</summary>
    public int N => Fördelning.Sum();

    /// <summary>The mean, two decimals, half away from zero; <c>null</c> when nobody answered.</summary>
    public decimal? Medel => N == 0 ? null : Math.Round(Fördelning.Select((antal, i) => (decimal)antal * (i + Skala.Lägst)).Sum() / N, 2, MidpointRounding.AwayFromZero);

    /// <summary>How many answered 4 or 5.</summary>
    public int Jakande => Fördelning.Skip(Skala.Jakande - Skala.Lägst).Sum();

    /// <summary>Of those who answered, whole percent; <c>null</c> when nobody did.</summary>
    public int? AndelJakande => Andel.Procent(Jakande, N);

    /// <summary>Where the true share may well lie.</summary>
    public Konfidensintervall? Intervall => Konfidensintervall.För(Jakande, N);

    /// <summary>The answers to several påståenden's worth of counts, or of several insatser, together: of one form, never of several.</summary>
    public Mätresultat Med(Mätresultat annat) => new([.. Fördelning.Zip(annat.Fördelning, (a, b) => a + b)]);

    /// <summary>No answers.</summary>
    public static Mätresultat Inga { get; } = new([0, 0, 0, 0, 0]);
}

/// <summary>Nr 7 as deltagare and staff together see it: a stegförflyttning counts only where both confirm it. Source: formats/utbyte.md, "Indikatorer".</summary>
/// <param name="Par">In how many pairs both answered.</param>
/// <param name="Båda">In how many of them both answered 4 or 5.</param>
public sealed record Parresultat(int Par, int Båda)
{
    /// <summary>Of the pairs, whole percent; <c>null</c> without pairs.</summary>
    public int? Stegförflyttning => Andel.Procent(Båda, Par);

    /// <summary>Where the true share may well lie.</summary>
    public Konfidensintervall? Intervall => Konfidensintervall.För(Båda, Par);

    /// <summary>Together with those of others.</summary>
    public Parresultat Med(Parresultat annat) => new(Par + annat.Par, Båda + annat.Båda);
}
