using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Finsam.Domain.Gemensamt;

/// <summary>How long a <see cref="Period"/> is.</summary>
public enum Periodslag
{
    /// <summary>Three months.</summary>
    Kvartal,

    /// <summary>Six months.</summary>
    Halvår,

    /// <summary>Twelve months.</summary>
    År,
}

/// <summary>A whole quarter, half-year or year: <c>2021Q3</c>, <c>2021H1</c>, <c>2021</c>. Source: formats/utbyte.md.</summary>
public readonly partial record struct Period
{
    private Period(Kvartal första, Kvartal sista)
    {
        FörstaKvartal = första;
        SistaKvartal = sista;
    }

    /// <summary>The first quarter of the period.</summary>
    public Kvartal FörstaKvartal { get; }

    /// <summary>The last quarter of the period.</summary>
    public Kvartal SistaKvartal { get; }

    /// <summary>Calendar year.</summary>
    public int År => FörstaKvartal.År;

    /// <summary>The first day, "S" in formats/utbyte.md.</summary>
    public DateOnly FörstaDag => FörstaKvartal.FörstaDag;

    /// <summary>The last day, "E" in formats/utbyte.md.</summary>
    public DateOnly SistaDag => SistaKvartal.SistaDag;

    /// <summary>How long the period is.</summary>
    public Periodslag Slag => (SistaKvartal.Löpnummer - FörstaKvartal.Löpnummer) switch
    {
        0 => Periodslag.Kvartal,
        1 => Periodslag.Halvår,
        _ => Periodslag.År,
    };

    /// <summary>The quarters of the period, in order: one, two or four.</summary>
    public IReadOnlyList<Kvartal> Kvartalen
    {
        get
        {
            var första = FörstaKvartal;
            return [.. Enumerable.Range(0, SistaKvartal.Löpnummer - första.Löpnummer + 1).Select(första.Plus)];
        }
    }

    /// <summary>The period of the same length just before.</summary>
    public Period Föregående => Flytta(-1);

    /// <summary>The period of the same length just after.</summary>
    public Period Nästa => Flytta(1);

    /// <summary>Swedish name: "Kvartal 3 2021", "Första halvåret 2021", "Helåret 2021".</summary>
    public string Namn => Slag switch
    {
        Periodslag.Kvartal => string.Create(CultureInfo.InvariantCulture, $"Kvartal {FörstaKvartal.Nummer} {År}"),
        Periodslag.Halvår => string.Create(CultureInfo.InvariantCulture, $"{(FörstaKvartal.Nummer == 1 ? "Första" : "Andra")} halvåret {År}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Helåret {År}"),
    };

    /// <summary>The period that is one quarter.</summary>
    public static Period För(Kvartal kvartal) => new(kvartal, kvartal);

    /// <summary>Half-year 1 or 2 of a year.</summary>
    public static Period Halvår(int år, int nummer) => new(new(år, (nummer * 2) - 1), new(år, nummer * 2));

    /// <summary>The half-year that the quarter lies in.</summary>
    public static Period HalvårMed(Kvartal kvartal) => Halvår(kvartal.År, (kvartal.Nummer + 1) / 2);

    /// <summary>A whole year.</summary>
    public static Period Helår(int år) => new(new(år, 1), new(år, 4));

    /// <summary>The seven periods of a year: the year, its halves, its quarters.</summary>
    public static IReadOnlyList<Period> Alla(int år) =>
        [Helår(år), Halvår(år, 1), Halvår(år, 2), .. Helår(år).Kvartalen.Select(För)];

    /// <summary>Reads <c>2021</c>, <c>2021H1</c>, <c>2021Q3</c> (either case). False for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        period = default;
        var träff = Mönster().Match(text ?? "");
        if (!träff.Success)
        {
            return false;
        }

        var år = int.Parse(träff.Groups["ar"].ValueSpan, CultureInfo.InvariantCulture);
        if (år is < Kvartal.FörstaÅr or > Kvartal.SistaÅr)
        {
            return false;
        }

        period = träff switch
        {
            _ when träff.Groups["q"].Success => För(new(år, träff.Groups["q"].ValueSpan[0] - '0')),
            _ when träff.Groups["h"].Success => Halvår(år, träff.Groups["h"].ValueSpan[0] - '0'),
            _ => Helår(år),
        };
        return true;
    }

    /// <summary>Whether the quarter lies in the period.</summary>
    public bool Innehåller(Kvartal kvartal) => FörstaKvartal <= kvartal && kvartal <= SistaKvartal;

    /// <summary>As in addresses and on the command line: <c>2021H1</c>.</summary>
    public override string ToString() => Slag switch
    {
        Periodslag.Kvartal => FörstaKvartal.ToString(),
        Periodslag.Halvår => string.Create(CultureInfo.InvariantCulture, $"{År}H{(FörstaKvartal.Nummer + 1) / 2}"),
        _ => År.ToString(CultureInfo.InvariantCulture),
    };

    private Period Flytta(int riktning)
    {
        var steg = riktning * (SistaKvartal.Löpnummer - FörstaKvartal.Löpnummer + 1);
        return new(FörstaKvartal.Plus(steg), SistaKvartal.Plus(steg));
    }

    [GeneratedRegex("^(?<ar>[0-9]{4})([Qq](?<q>[1-4])|[Hh](?<h>[12]))?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mönster();
}
