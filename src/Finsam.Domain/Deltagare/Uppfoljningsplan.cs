using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare;

/// <summary>How many months after avslut an insats asks its deltagare how it went. Source: the national register stops at avslut.</summary>
public sealed class Uppföljningsplan
{
    /// <summary>Longest time, months.</summary>
    public const int MaxMånader = 36;

    /// <summary>For how many months after the day an answer can still be had.</summary>
    public const int Svarstid = 3;

    /// <summary>What holds for an insats that has said nothing: 6 and 12 months.</summary>
    public static IReadOnlyList<int> Standard { get; } = [6, 12];

    private Uppföljningsplan()
    {
    }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <summary>The first time, months after avslut.</summary>
    public int Första { get; private set; } = 6;

    /// <summary>The second time, or <c>null</c> for once only.</summary>
    public int? Andra { get; private set; } = 12;

    /// <summary>The day from which the insats asks the first time.</summary>
    public DateOnly FörstaFrån { get; private set; }

    /// <summary>The day from which it asks the second time.</summary>
    public DateOnly AndraFrån { get; private set; }

    /// <summary>The times, in order.</summary>
    public IReadOnlyList<int> Månader => Andra is { } andra ? [Första, andra] : [Första];

    /// <summary>The times, each with the day from which the insats asks then.</summary>
    public IReadOnlyList<(int Månader, DateOnly Från)> Tider => Andra is { } andra ? [(Första, FörstaFrån), (andra, AndraFrån)] : [(Första, FörstaFrån)];

    /// <summary>The usual times, from today.</summary>
    public static Uppföljningsplan Ny(InsatsId insats, DateOnly idag) => new() { InsatsId = insats, FörstaFrån = idag, AndraFrån = idag };

    /// <summary>Changes the times. A time that the insats asked at already keeps its day.</summary>
    /// <param name="första">Months after avslut.</param>
    /// <param name="andra">Months after avslut, later than the first; or <c>null</c>.</param>
    /// <param name="idag">Today.</param>
    public Result Ändra(int första, int? andra, DateOnly idag)
    {
        if (första is < 1 or > MaxMånader)
        {
            return Fel.Fältet("uppfoljning.manader", nameof(Första), $"Skriv ett antal månader, 1–{MaxMånader}.");
        }

        if (andra is { } senare && (senare <= första || senare > MaxMånader))
        {
            return Fel.Fältet("uppfoljning.manader", nameof(Andra), $"Den andra gången ska vara senare än den första, högst {MaxMånader} månader efter avslut.");
        }

        var förr = Tider.ToDictionary(t => t.Månader, t => t.Från);
        (FörstaFrån, AndraFrån) = (förr.GetValueOrDefault(första, idag), förr.GetValueOrDefault(andra ?? 0, idag));
        (Första, Andra) = (första, andra);
        return Result.Klart;
    }

    /// <summary>The day when a deltagare is to be asked.</summary>
    /// <param name="ut">Last day in the insats.</param>
    /// <param name="månader">Months after it.</param>
    public static DateOnly Dag(DateOnly ut, int månader) => ut.AddMonths(månader);

    /// <summary>The last day when an answer can be had.</summary>
    public static DateOnly Sista(DateOnly ut, int månader) => ut.AddMonths(månader + Svarstid);
}
