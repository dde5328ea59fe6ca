using Finsam.Application.Behörighet;
using Finsam.Domain.Ekonomi;

namespace Finsam.Application.Ekonomi;

/// <summary>Who may do what with the money of an insats.</summary>
public static class Ekonomibehörighet
{
    /// <summary>Whether the user's assignments allow it for this insats.</summary>
    public static bool Får(this Användare användare, Rekvisitionshandling handling, string insats)
    {
        var roller = handling.Roller();
        return användare.Uppdrag.Any(u => roller.Contains(u.Roll) && (!u.Roll.GällerInsats() || u.Insats == insats));
    }

    /// <summary>Whether the user plans the budget.</summary>
    public static bool Planerar(this Användare användare) => användare.Roller.Contains(Roll.Kansli) || användare.Roller.Contains(Roll.Ekonom);
}
