using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare;

/// <summary>What came of asking those who left an insats in a period, some months after. Counts of persons.</summary>
/// <param name="AttFöljaUpp">All who left: those who were to be asked.</param>
/// <param name="Svarat">Those who answered.</param>
/// <param name="ArbeteEllerStudier">Those who answered that they work or study.</param>
public sealed record Uppföljningsutfall(int AttFöljaUpp, int Svarat, int ArbeteEllerStudier)
{
    /// <summary>How many of them answered, whole percent; <c>null</c> where nobody was to be asked.</summary>
    public int? Svarsfrekvens => Andel.Procent(Svarat, AttFöljaUpp);

    /// <summary>How many of those who answered work or study, whole percent; <c>null</c> where nobody answered.</summary>
    public int? Procent => Andel.Procent(ArbeteEllerStudier, Svarat);

    /// <summary>Where that share may well lie among all of them, if those who answered are like those who did not.</summary>
    public Konfidensintervall? Intervall => Konfidensintervall.För(ArbeteEllerStudier, Svarat);

    /// <summary>Whether none of the parts is small: did not answer, answered work or studies, answered something else.</summary>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    public bool FårVisas(int gräns) => Delning.FårVisas(gräns, AttFöljaUpp - Svarat, ArbeteEllerStudier, Svarat - ArbeteEllerStudier);
}

/// <summary>
/// What is told of the uppföljning of those who left an insats in a period: a dated supplement to its kvartalsrapporter. Made once, when the time for answers is
/// over, and never changed: not by answers, rows or removals that come later.
/// </summary>
public sealed class Uppföljningstillägg
{
    private Uppföljningstillägg()
    {
    }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>Months after avslut.</summary>
    public int Månader { get; private init; }

    /// <summary>When those that it is about left.</summary>
    public Period Period { get; private init; }

    /// <summary>The day when it was made.</summary>
    public DateOnly Dag { get; private init; }

    /// <summary>Whether the PM showed, that day, how many left, and somebody did: then they are told of here or not at all.</summary>
    public bool Avgjort { get; private init; }

    /// <summary>The counts, or <c>null</c> where they are hidden.</summary>
    public Uppföljningsutfall? Utfall => AttFöljaUpp is { } alla ? new(alla, Svarat ?? 0, ArbeteEllerStudier ?? 0) : null;

    /// <summary><see cref="Uppföljningsutfall.AttFöljaUpp"/>, as it is kept.</summary>
    public int? AttFöljaUpp { get; private init; }

    /// <summary><see cref="Uppföljningsutfall.Svarat"/>, as it is kept.</summary>
    public int? Svarat { get; private init; }

    /// <summary><see cref="Uppföljningsutfall.ArbeteEllerStudier"/>, as it is kept.</summary>
    public int? ArbeteEllerStudier { get; private init; }

    /// <summary>Makes it. What is hidden is not kept.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="månader">Months after avslut.</param>
    /// <param name="period">When they left.</param>
    /// <param name="utfall">The counts.</param>
    /// <param name="antaletVisas">Whether the PM shows how many left.</param>
    /// <param name="gräns">Counts from 1 up to, but not including, this are small.</param>
    /// <param name="dag">Today.</param>
    public static Uppföljningstillägg Av(InsatsId insats, int månader, Period period, Uppföljningsutfall utfall, bool antaletVisas, int gräns, DateOnly dag)
    {
        var visas = antaletVisas && utfall.FårVisas(gräns);
        return new()
        {
            InsatsId = insats,
            Månader = månader,
            Period = period,
            Dag = dag,
            Avgjort = antaletVisas && utfall.AttFöljaUpp > 0,
            AttFöljaUpp = visas ? utfall.AttFöljaUpp : null,
            Svarat = visas ? utfall.Svarat : null,
            ArbeteEllerStudier = visas ? utfall.ArbeteEllerStudier : null,
        };
    }
}
