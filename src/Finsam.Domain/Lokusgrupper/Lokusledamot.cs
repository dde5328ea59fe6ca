using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>What somebody is in a lokusgrupp. Source: formats/utbyte.md, <c>lokusledamoter.csv</c>.</summary>
public enum Lokusroll
{
    /// <summary>Chairs the group, and counts for its huvudman as an ordinary member does.</summary>
    [Kod("ordforande")]
    Ordförande,

    /// <summary>An ordinary member.</summary>
    [Kod("ordinarie")]
    Ordinarie,

    /// <summary>Steps in for an ordinary member of the same huvudman.</summary>
    [Kod("ersattare")]
    Ersättare,

    /// <summary>Takes part in meetings without being a member, as the samverkanskoordinator does.</summary>
    [Kod("adjungerad")]
    Adjungerad,
}

/// <summary>Somebody's place in a lokusgrupp, from when to when.</summary>
public sealed class Lokusledamot
{
    /// <summary>Longest name of a person or a function, and of a huvudman.</summary>
    public const int MaxNamn = 200;

    /// <summary>Kod of the group.</summary>
    public required string Lokusgrupp { get; init; }

    /// <summary>Who: a name or, as well, a function.</summary>
    public required string Person { get; init; }

    /// <summary>What they are.</summary>
    public required Lokusroll Roll { get; init; }

    /// <summary>First day, or <c>null</c> when nobody remembers.</summary>
    public DateOnly? Från { get; init; }

    /// <summary>Last day, or <c>null</c> while no end is set.</summary>
    public DateOnly? Tom { get; init; }

    /// <summary>Whom they sit for. Two förvaltningar of one kommun are one huvudman.</summary>
    public required string Huvudman { get; init; }

    /// <summary>Whether they lead staff; <c>null</c> when not answered.</summary>
    public bool? Ledning { get; init; }

    /// <summary>Whether they decide on direction; <c>null</c> when not answered.</summary>
    public bool? Strategisk { get; init; }

    /// <summary>Whether they may order and pay; <c>null</c> when not answered.</summary>
    public bool? Beställare { get; init; }

    /// <summary>Whether they hold the place on the day; an open end has no limit.</summary>
    public bool Sitter(DateOnly dag) => !(Från > dag) && !(Tom < dag);
}
