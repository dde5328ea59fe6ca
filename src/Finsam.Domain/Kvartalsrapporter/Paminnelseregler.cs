namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>On which days a report that is not handed in is reminded of.</summary>
public static class Påminnelseregler
{
    /// <summary>How many days before the last day.</summary>
    public static readonly IReadOnlyList<int> DagarFöre = [21, 7, 1];

    /// <summary>How often after it.</summary>
    public const int Vecka = 7;

    /// <summary>For how long after it, in days: what is still missing after a year is the kansli's to sort out, not a machine's to go on about.</summary>
    public const int Längst = 52 * Vecka;

    /// <summary>Whether a reminder goes out that day.</summary>
    /// <param name="kvar">Days to the last day; negative when it has passed.</param>
    public static bool Dags(int kvar) => kvar >= 0 ? DagarFöre.Contains(kvar) : -kvar <= Längst && kvar % Vecka == 0;
}
