using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Ekonomi;

/// <summary>Which of the förbund's own figures of a year. Source: formats/utbyte.md, <c>forbundsekonomi.csv</c>.</summary>
public enum Ekonomiserie
{
    /// <summary>What the board has decided.</summary>
    [Kod("budget")]
    Budget,

    /// <summary>What the year is now expected to come to.</summary>
    [Kod("prognos")]
    Prognos,
}

/// <summary>What a figure of the förbund's own economy is about. Source: formats/utbyte.md, <c>forbundsekonomi.csv</c>.</summary>
public enum Ekonomipost
{
    /// <summary>Carried over from earlier years; may be negative. Used for the first year alone.</summary>
    [Kod("overskott_fran_tidigare_ar")]
    Överskott,

    /// <summary>What the members pay.</summary>
    [Kod("medlemsavgifter")]
    Medlemsavgifter,

    /// <summary>Cost of the board and the auditors.</summary>
    [Kod("fortroendevalda")]
    Förtroendevalda,

    /// <summary>Cost of the office.</summary>
    [Kod("forvaltning")]
    Förvaltning,

    /// <summary>Cost of the insatser.</summary>
    [Kod("samverkansinsatser")]
    Samverkansinsatser,

    /// <summary>Cost of what else supports samverkan: project economist, developers, courses.</summary>
    [Kod("ovriga_samverkansinsatser")]
    ÖvrigaSamverkansinsatser,
}

/// <summary>One figure of the förbund's own economy.</summary>
public sealed class Förbundspost
{
    /// <summary>More than any förbund has, thousands of kronor.</summary>
    public const int MaxTkr = 100_000_000;

    private int _tkr;

    /// <summary>Calendar year.</summary>
    public required int År { get; init; }

    /// <summary>Budget or prognos.</summary>
    public required Ekonomiserie Serie { get; init; }

    /// <summary>What it is about.</summary>
    public required Ekonomipost Post { get; init; }

    /// <summary>Thousands of kronor, whole; a cost is positive.</summary>
    public required int Tkr
    {
        get => _tkr;
        init => _tkr = value;
    }

    /// <summary>Another amount.</summary>
    public void Sätt(int tkr) => _tkr = tkr;
}
