using Finsam.Application.Insatser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Ekonomi;

/// <summary>A rekvisition with what is needed to check it.</summary>
public sealed record Rekvisitionspost
{
    /// <summary>The insats.</summary>
    public required Insatslänk Insats { get; init; }

    /// <summary>The rekvisition.</summary>
    public required Rekvisition Rekvisition { get; init; }

    /// <summary>The money of its year, this rekvisition counted.</summary>
    public required Årsmedel Medel { get; init; }

    /// <summary>Budget and utfall of the quarter.</summary>
    public required Budgetutfall Ekonomi { get; init; }

    /// <summary>The quarter whose report it waits for, or <c>null</c> when that is handed in, or none is expected.</summary>
    public required Kvartal? Väntar { get; init; }

    /// <summary>What the user may do with it now.</summary>
    public required IReadOnlyList<Rekvisitionshandling> Handlingar { get; init; }

    /// <summary>Whether the user has had a hand in it, and so cannot take the next step though the role may.</summary>
    public required bool Egen { get; init; }

    /// <summary>What remains of the year without it.</summary>
    public decimal KvarFöre => Medel.Kvar + (Rekvisition.Binder ? Rekvisition.Belopp : 0);
}
