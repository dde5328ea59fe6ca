using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Enkäter;

/// <summary>Identity of an <see cref="Enkätdel"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EnkätdelId(Guid Value);

/// <summary>How far a part has come, counted.</summary>
/// <param name="Länkar">Links that have been made.</param>
/// <param name="Svar">Answers that have been sent by a link.</param>
/// <param name="Papper">Answers keyed in from paper.</param>
public sealed record Enkätantal(int Länkar, int Svar, int Papper)
{
    /// <summary>All answers.</summary>
    public int Inkomna => Svar + Papper;
}

/// <summary>A part of a round: one form in one insats, or of the förbund itself.</summary>
public sealed class Enkätdel
{
    /// <summary>Most links, or forms on paper, of a part.</summary>
    public const int Flest = 20_000;

    private Enkätdel()
    {
    }

    /// <summary>Identity.</summary>
    public EnkätdelId Id { get; private init; }

    /// <summary>The round.</summary>
    public EnkätomgångId OmgångId { get; private init; }

    /// <summary>The form.</summary>
    public Formulär Formulär { get; private init; }

    /// <summary>The insats, or <c>null</c> for the förbund.</summary>
    public InsatsId? InsatsId { get; private init; }

    /// <summary>How many forms on paper were handed out, as far as is known.</summary>
    public int Papper { get; private set; }

    /// <summary>Links that were made and never handed out.</summary>
    public int Oanvända { get; private set; }

    /// <summary>How many were asked; <c>null</c> until it is closed.</summary>
    public int? Tillfrågade { get; private set; }

    /// <summary>How many answered; <c>null</c> until it is closed.</summary>
    public int? Inkomna { get; private set; }

    internal static Enkätdel Ny(EnkätomgångId omgång, Formulär formulär, InsatsId? insats) =>
        new() { Id = new(Guid.CreateVersion7()), OmgångId = omgång, Formulär = formulär, InsatsId = insats };

    /// <summary>
    /// How many have been asked: the links handed out, and the forms on paper, of which at least as many were handed out as have been keyed in. Never fewer than answered.
    /// </summary>
    public int Utlämnade(Enkätantal antal) => Tillfrågade ?? Math.Max(antal.Svar, antal.Länkar - Oanvända) + Math.Max(Papper, antal.Papper);

    /// <summary>Writes how many forms on paper were handed out, and how many links were not.</summary>
    public Result Räkna(int papper, int oanvända)
    {
        if (Tillfrågade is not null)
        {
            return Enkätfel.Slut;
        }

        if (papper is < 0 or > Flest)
        {
            return Fel.Fältet("enkat.papper", nameof(Papper), $"Skriv ett antal mellan 0 och {Flest}.");
        }

        if (oanvända is < 0 or > Flest)
        {
            return Fel.Fältet("enkat.oanvanda", nameof(Oanvända), $"Skriv ett antal mellan 0 och {Flest}.");
        }

        (Papper, Oanvända) = (papper, oanvända);
        return Result.Klart;
    }

    internal void Stäng(Enkätantal antal)
    {
        var utlämnade = Utlämnade(antal);
        (Tillfrågade, Inkomna) = (utlämnade, antal.Inkomna);
    }
}
