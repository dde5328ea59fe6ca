using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Avvikelser;

/// <summary>Identity of a <see cref="Delegation"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct DelegationId(Guid Value);

/// <summary>The förbundschef's right to decide avvikelser, given to somebody for some days. Whoever has it decides in their own name.</summary>
public sealed class Delegation
{
    /// <summary>Most days.</summary>
    public const int FlestaDagar = 366;

    /// <summary>Identity.</summary>
    public required DelegationId Id { get; init; }

    /// <summary>Who has it.</summary>
    public required KontoId Konto { get; init; }

    /// <summary>Their name at that time.</summary>
    public required string Namn { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Från { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly Tom { get; init; }

    /// <summary>Whether it holds for moving money between years too.</summary>
    public required bool Medelflytt { get; init; }

    /// <summary>Who gave it, and when.</summary>
    public required Påskrift Gavs { get; init; }

    /// <summary>Who took it back, and when, or <c>null</c>.</summary>
    public Påskrift? Tillbaka { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it holds that day.</summary>
    public bool Gäller(DateOnly dag) => Tillbaka is null && Från <= dag && dag <= Tom;

    /// <summary>Gives it.</summary>
    /// <param name="konto">To whom.</param>
    /// <param name="namn">Their name.</param>
    /// <param name="tid">The days, the last set.</param>
    /// <param name="medelflytt">Whether it holds for moving money too.</param>
    /// <param name="av">Who gives it: to somebody else.</param>
    public static Result<Delegation> Ge(KontoId konto, string namn, Tidsspann tid, bool medelflytt, Påskrift av) =>
        av.Konto == konto.Value ? Fel.Fältet("delegation.egen", "Konto", "Välj någon annan än dig själv.")
        : tid.Tom is not { } tom || tid.ÄrTomt ? Fel.Fältet("delegation.tid", "Tom", "Skriv en sista dag som inte ligger före den första.")
        : tom < av.Dag ? Fel.Fältet("delegation.tid", "Tom", "Den sista dagen har redan varit.")
        : tom.DayNumber - tid.Från.DayNumber >= FlestaDagar ? Fel.Fältet("delegation.tid", "Tom", "En delegation gäller högst ett år.")
        : new Delegation { Id = new(Guid.CreateVersion7()), Konto = konto, Namn = namn, Från = tid.Från, Tom = tom, Medelflytt = medelflytt, Gavs = av };

    /// <summary>Takes it back: from now on nothing is decided by it.</summary>
    public Result TaTillbaka(Påskrift av)
    {
        if (Tillbaka is not null)
        {
            return new Fel("delegation.tillbaka", "Delegationen är redan tillbakatagen.", Felslag.Konflikt);
        }

        Tillbaka = av;
        Version++;
        return Result.Klart;
    }
}
