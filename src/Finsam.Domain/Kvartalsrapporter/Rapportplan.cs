using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>How often a förbund has its insatser report. A setting.</summary>
public enum Rapportkalender
{
    /// <summary>Every quarter.</summary>
    [Kod("kvartal")]
    Kvartal,

    /// <summary>Twice a year, in kvartal 2 and 4.</summary>
    [Kod("halvar")]
    Halvår,

    /// <summary>Three times a year, in kvartal 2, 3 and 4, for the tertial that ends in it.</summary>
    [Kod("tertial")]
    Tertial,
}

/// <summary>Which reports a förbund expects, and when each is due. A setting.</summary>
public sealed record Rapportplan
{
    /// <summary>Fewest days that a styrgrupp can be given.</summary>
    public const int MinstaDagar = 1;

    /// <summary>Most days; later than that the next report is on its way.</summary>
    public const int FlestaDagar = 120;

    private const string Nummer = "{nr}";
    private const string År = "{år}";

    /// <summary>How often.</summary>
    public Rapportkalender Kalender { get; init; } = Rapportkalender.Kvartal;

    /// <summary>Days from the end of what is reported to the last day to hand in; <c>null</c> is the last day of the month after.</summary>
    public int? DagarEfter { get; init; }

    /// <summary>
    /// How a report's diarienummer is made when it is handed in: <c>{nr}</c> is the next number of the year and <c>{år}</c> the year, as in
    /// <c>KR {år}:{nr}</c>. <c>null</c> where the kansli gives them by hand.
    /// </summary>
    public string? Diariemönster { get; init; }

    /// <summary>Whether a report is expected in the quarter.</summary>
    public bool Väntas(Kvartal kvartal) => Kalender switch
    {
        Rapportkalender.Halvår => kvartal.Nummer is 2 or 4,
        Rapportkalender.Tertial => kvartal.Nummer != 1,
        _ => true,
    };

    /// <summary>The days that the quarter's report is about: the quarter, the half-year or the tertial that ends in it.</summary>
    public (DateOnly Första, DateOnly Sista) Omfattar(Kvartal kvartal) => Kalender switch
    {
        Rapportkalender.Halvår when Väntas(kvartal) => (kvartal.Plus(-1).FörstaDag, kvartal.SistaDag),
        Rapportkalender.Tertial when Väntas(kvartal) => Tertial(kvartal),
        _ => (kvartal.FörstaDag, kvartal.SistaDag),
    };

    /// <summary>The last day to hand in the quarter's report, whether or not there is one yet.</summary>
    public DateOnly Förfaller(Kvartal kvartal)
    {
        var dagenEfter = Omfattar(kvartal).Sista.AddDays(1);
        return DagarEfter is { } dagar ? dagenEfter.AddDays(dagar - 1) : dagenEfter.AddMonths(1).AddDays(-1);
    }

    /// <summary>The period to show to someone who has not chosen: the half-year; with tertial, which do not divide half-years, the year.</summary>
    public Period Standardperiod(Kvartal kvartal) =>
        Kalender == Rapportkalender.Tertial ? Period.Helår(kvartal.År) : Period.HalvårMed(kvartal);

    /// <summary>What is wrong with a pattern for diarienummer, Swedish, or <c>null</c>.</summary>
    public static string? Mönsterfel(string mönster) =>
        !mönster.Contains(Nummer, StringComparison.Ordinal) ? "Mönstret behöver innehålla {nr}, där löpnumret ska stå."
        : mönster.Replace(Nummer, "", StringComparison.Ordinal).Replace(År, "", StringComparison.Ordinal).IndexOfAny(['{', '}']) >= 0 ? "Mönstret får bara ha {nr} och {år} inom klamrar."
        : mönster.Length > Diarieserie.MaxDiarienummer - 6 ? $"Mönstret får vara högst {Diarieserie.MaxDiarienummer - 6} tecken."
        : null;

    /// <summary>The next diarienummer of the series, or <c>null</c> where they are given by hand.</summary>
    public string? Diarienummer(Diarieserie serie) => Diariemönster?
        .Replace(Nummer, serie.Ta().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(År, serie.År.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static (DateOnly Första, DateOnly Sista) Tertial(Kvartal kvartal)
    {
        var första = new DateOnly(kvartal.År, ((kvartal.Nummer - 2) * 4) + 1, 1);
        return (första, första.AddMonths(4).AddDays(-1));
    }
}
