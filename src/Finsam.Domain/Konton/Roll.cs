using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Konton;

/// <summary>What a user is. Source: design.md, "What it is for".</summary>
public enum Roll
{
    /// <summary>Works at the förbund's office: sees all insatser.</summary>
    [Kod("kansli")]
    Kansli,

    /// <summary>Heads the förbund: sees all insatser, decides.</summary>
    [Kod("forbundschef")]
    Förbundschef,

    /// <summary>Keeps the accounts: sees all insatser.</summary>
    [Kod("ekonom")]
    Ekonom,

    /// <summary>Member of the board: reads all insatser.</summary>
    [Kod("styrelse")]
    Styrelse,

    /// <summary>Audits the förbund: reads all insatser.</summary>
    [Kod("revisor")]
    Revisor,

    /// <summary>Runs an insats: sees it, and only it unmasked.</summary>
    [Kod("insatsansvarig")]
    Insatsansvarig,

    /// <summary>Chairs the styrgrupp of an insats: sees it.</summary>
    [Kod("styrgruppsordforande")]
    Styrgruppsordförande,

    /// <summary>Sits in the styrgrupp of an insats: sees it.</summary>
    [Kod("styrgruppsledamot")]
    Styrgruppsledamot,

    /// <summary>Chairs a lokusgrupp: sees its insatser.</summary>
    [Kod("lokusordforande")]
    Lokusordförande,

    /// <summary>Coordinates a lokusgrupp: sees its insatser.</summary>
    [Kod("samverkanskoordinator")]
    Samverkanskoordinator,

    /// <summary>Keeps users and settings; sees neither insatser nor deltagare.</summary>
    [Kod("administrator")]
    Administratör,

    /// <summary>Runs the server and its command line. Never a web account.</summary>
    [Kod("driftansvarig")]
    Driftansvarig,
}

/// <summary>What a role is held for: the whole förbund, one insats or one lokusgrupp.</summary>
public static class Rollomfång
{
    /// <summary>Whether the role is held for one insats.</summary>
    public static bool GällerInsats(this Roll roll) => roll is Roll.Insatsansvarig or Roll.Styrgruppsordförande or Roll.Styrgruppsledamot;

    /// <summary>Whether the role is held for one lokusgrupp.</summary>
    public static bool GällerLokusgrupp(this Roll roll) => roll is Roll.Lokusordförande or Roll.Samverkanskoordinator;
}
