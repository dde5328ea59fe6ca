namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>On which days a person is reminded: of a report that is not handed in, and of deltagare to ask how it went.</summary>
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

    /// <summary>
    /// Whether those who have deltagare to ask are reminded of it that day: once a month, whoever they are, so that the day of a mail tells nothing of the
    /// day on which somebody left. The time for answers holds three such days at least.
    /// </summary>
    public static bool DagsAttFråga(DateOnly dag) => dag.Day == 1;

    /// <summary>Whether those whom a delårs-, helårs- or slutrapport waits for are reminded that day: every Monday, while it waits.</summary>
    public static bool DagsFörInsatsrapporter(DateOnly dag) => dag.DayOfWeek == DayOfWeek.Monday;
}
