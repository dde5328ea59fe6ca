using Finsam.Domain.Konton;

namespace Finsam.Application.Behörighet;

/// <summary>Which roles demand more than a password: those that read single deltagare, and those that govern accounts.</summary>
public static class Mfakrav
{
    /// <summary>Whether the role is held only by someone who has logged in with a second factor or a passkey.</summary>
    public static bool KräverMfa(this Roll roll) => roll is Roll.Insatsansvarig or Roll.Kansli or Roll.Administratör;

    /// <summary>Whether any of the user's roles demands it.</summary>
    public static bool KräverMfa(this Användare användare) => användare.Roller.Any(KräverMfa);
}
