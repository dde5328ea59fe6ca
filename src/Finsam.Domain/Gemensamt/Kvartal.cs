using System.Globalization;

namespace Finsam.Domain.Gemensamt;

/// <summary>A calendar quarter, the unit in which everything is reported. Ordered in time.</summary>
public readonly record struct Kvartal : IComparable<Kvartal>
{
    /// <summary>The first year that Finsam accepts; the law is from 2003.</summary>
    public const int FörstaÅr = 1900;

    /// <summary>The last year that Finsam accepts.</summary>
    public const int SistaÅr = 2999;

    /// <param name="år">Calendar year, 1900–2999.</param>
    /// <param name="nummer">1–4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number is outside its range.</exception>
    public Kvartal(int år, int nummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(år, FörstaÅr);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(år, SistaÅr);
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nummer, 4);
        År = år;
        Nummer = nummer;
    }

    /// <summary>Calendar year.</summary>
    public int År { get; private init; }

    /// <summary>1–4.</summary>
    public int Nummer { get; private init; }

    /// <summary>Quarters since year 0: consecutive quarters have consecutive numbers.</summary>
    public int Löpnummer => (År * 4) + Nummer - 1;

    /// <summary>The first day of the quarter.</summary>
    public DateOnly FörstaDag => new(År, (Nummer * 3) - 2, 1);

    /// <summary>The last day of the quarter.</summary>
    public DateOnly SistaDag => FörstaDag.AddMonths(3).AddDays(-1);

    /// <summary>The quarter that holds <paramref name="dag"/>.</summary>
    public static Kvartal För(DateOnly dag) => new(dag.Year, ((dag.Month - 1) / 3) + 1);

    /// <summary>
    /// The quarter with that <see cref="Löpnummer"/>. May lie outside the years that Finsam accepts: the first and the last period have neighbours
    /// and earlier quarters too.
    /// </summary>
    public static Kvartal FrånLöpnummer(int löpnummer) => new() { År = löpnummer / 4, Nummer = (löpnummer % 4) + 1 };

    /// <summary>The quarter <paramref name="antal"/> quarters later, or earlier when negative.</summary>
    public Kvartal Plus(int antal) => FrånLöpnummer(Löpnummer + antal);

    /// <inheritdoc/>
    public int CompareTo(Kvartal other) => Löpnummer.CompareTo(other.Löpnummer);

    /// <summary>Earlier.</summary>
    public static bool operator <(Kvartal a, Kvartal b) => a.Löpnummer < b.Löpnummer;

    /// <summary>Later.</summary>
    public static bool operator >(Kvartal a, Kvartal b) => a.Löpnummer > b.Löpnummer;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Kvartal a, Kvartal b) => a.Löpnummer <= b.Löpnummer;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Kvartal a, Kvartal b) => a.Löpnummer >= b.Löpnummer;

    /// <summary>As in addresses and on the command line: <c>2021Q3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{År}Q{Nummer}");
}
