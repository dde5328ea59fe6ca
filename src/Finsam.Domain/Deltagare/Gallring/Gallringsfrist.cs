using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Gallring;

/// <summary>What the time until removal is counted from.</summary>
public enum Gallringsgrund
{
    /// <summary>The end of the quarter in which the deltagare left.</summary>
    [Kod("avslut")]
    Avslut,

    /// <summary>The day on which the insats ended.</summary>
    [Kod("insatsens_slut")]
    InsatsensSlut,
}

/// <summary>How long deltagare are kept in the register, by the förbund's dokumenthanteringsplan. Without one nothing is removed. Source: arkivlagen 10 §.</summary>
/// <param name="Månader">Months, from 1 to <see cref="Längst"/>.</param>
/// <param name="Från">What they are counted from.</param>
public sealed record Gallringsfrist(int Månader, Gallringsgrund Från)
{
    /// <summary>Longest time, months: twenty years.</summary>
    public const int Längst = 240;

    /// <summary>A time that a person has typed.</summary>
    public static Result<Gallringsfrist> Tolka(int? månader, Gallringsgrund från) => månader is >= 1 and <= Längst
        ? new Gallringsfrist(månader.Value, från)
        : Fel.Fältet("gallring.manader", nameof(Månader), $"Skriv ett antal månader, 1–{Längst}.");

    /// <summary>The first day on which those who left in a quarter may be removed; <c>null</c> where it is not known, since the insats has no end.</summary>
    /// <param name="tid">When the insats runs.</param>
    /// <param name="kvartal">The quarter.</param>
    public DateOnly? Förfaller(Insatstid tid, Kvartal kvartal)
    {
        var början = Från == Gallringsgrund.Avslut ? kvartal.SistaDag : tid.Avslutad ?? tid.Slut;
        return början is { } dag ? Senare(dag.AddMonths(Månader), kvartal.SistaDag).AddDays(1) : null;
    }

    /// <summary>The last quarter whose deltagare may be removed; <c>null</c> where none may.</summary>
    /// <param name="tid">When the insats runs.</param>
    /// <param name="idag">Today.</param>
    public Kvartal? Förfallet(Insatstid tid, DateOnly idag)
    {
        // Whatever is counted from, a quarter falls due no earlier than the one before: so the last one is found backwards.
        var senast = Kvartal.För(Från == Gallringsgrund.Avslut ? idag.AddMonths(-Månader) : idag);
        return Enumerable.Range(0, 3).Select(n => (Kvartal?)senast.Plus(-n)).FirstOrDefault(k => Förfaller(tid, k!.Value) <= idag);
    }

    private static DateOnly Senare(DateOnly a, DateOnly b) => a > b ? a : b;
}
