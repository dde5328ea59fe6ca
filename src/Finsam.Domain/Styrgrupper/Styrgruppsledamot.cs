using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Styrgrupper;

/// <summary>Identity of a <see cref="Styrgruppsledamot"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct StyrgruppsledamotId(Guid Value);

/// <summary>A seat in a styrgrupp, from when to when. Changed only through its <see cref="Styrgrupp"/>.</summary>
public sealed class Styrgruppsledamot
{
    /// <summary>Longest funktion.</summary>
    public const int MaxFunktion = 200;

    /// <summary>Identity.</summary>
    public required StyrgruppsledamotId Id { get; init; }

    /// <summary>The account of whoever sits there, or <c>null</c>.</summary>
    public KontoId? Konto { get; private set; }

    /// <summary>What they are, as it was written; may be empty where there is an account.</summary>
    public string Funktion { get; private set; } = "";

    /// <summary>Which kind of huvudman they sit for.</summary>
    public Huvudmannaslag Huvudman { get; private set; }

    /// <summary>The organisation they come from.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>Which seat.</summary>
    public Ledamotsplats Plats { get; private set; }

    /// <summary>Whether they chair the group.</summary>
    public bool Ordförande { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Från { get; private set; }

    /// <summary>Last day, or <c>null</c> while no end is set.</summary>
    public DateOnly? Tom { get; private set; }

    /// <summary>From when to when.</summary>
    public Tidsspann Tid => new(Från, Tom);

    /// <summary>All that is written of the seat.</summary>
    public Ledamotsuppgifter Uppgifter => new(Konto, Funktion, Gemensamt.Huvudman.Av(Huvudman, Organisation).Värde, Plats, Ordförande, Tid);

    /// <summary>What an account in the seat is, in each insats that the group steers; <c>null</c> for someone who is not a member.</summary>
    public Roll? Roll => Plats == Ledamotsplats.Adjungerad ? null : Ordförande ? Konton.Roll.Styrgruppsordförande : Konton.Roll.Styrgruppsledamot;

    internal static Styrgruppsledamot Ny(Ledamotsuppgifter uppgifter)
    {
        var ny = new Styrgruppsledamot { Id = new(Guid.CreateVersion7()) };
        ny.Skriv(uppgifter);
        return ny;
    }

    internal void Skriv(Ledamotsuppgifter uppgifter)
    {
        (Konto, Funktion, Plats, Ordförande) = (uppgifter.Konto, uppgifter.Funktion, uppgifter.Plats, uppgifter.Ordförande);
        (Huvudman, Organisation) = (uppgifter.Huvudman.Slag, uppgifter.Huvudman.Organisation);
        (Från, Tom) = uppgifter.Tid;
    }
}
