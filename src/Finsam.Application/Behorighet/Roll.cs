using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Behörighet;

/// <summary>What a user is. Source: design.md, "What it is for".</summary>
public enum Roll
{
    /// <summary>Works at the förbund's office: sees all insatser.</summary>
    [Kod("kansli")]
    Kansli,

    /// <summary>Heads the förbund: sees all insatser, decides.</summary>
    [Kod("forbundschef")]
    Förbundschef,

    /// <summary>Chairs lokusgrupper: sees their insatser.</summary>
    [Kod("lokusordforande")]
    Lokusordförande,

    /// <summary>Runs insatser: sees those, and only those unmasked.</summary>
    [Kod("insatsansvarig")]
    Insatsansvarig,

    /// <summary>Runs the server and its command line. Never a web account.</summary>
    [Kod("driftansvarig")]
    Driftansvarig,
}
