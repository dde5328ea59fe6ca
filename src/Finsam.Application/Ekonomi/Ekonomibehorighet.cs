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

    /// <summary>What the user's assignments allow with a rekvisition as it stands. While it waits for its report it is only corrected, taken back or sent back.</summary>
    /// <param name="användare">The user.</param>
    /// <param name="rekvisition">The rekvisition.</param>
    /// <param name="insats">Kod of its insats.</param>
    /// <param name="väntar">Whether it waits for its report.</param>
    public static IReadOnlyList<Rekvisitionshandling> Möjliga(this Användare användare, Rekvisition rekvisition, string insats, bool väntar) =>
    [
        .. Enum.GetValues<Rekvisitionshandling>()
            .Where(h => rekvisition.Status.Till(h).Lyckades && användare.Får(h, insats))
            .Where(h => !väntar || h is Rekvisitionshandling.Ändra or Rekvisitionshandling.DraTillbaka or Rekvisitionshandling.Återsända),
    ];

    /// <summary>Whether the user plans the budget.</summary>
    public static bool Planerar(this Användare användare) => användare.Roller.Contains(Roll.Kansli) || användare.Roller.Contains(Roll.Ekonom);
}
