using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Who may do what with the reports of an insats. A draft is the styrgrupp's own room: outside it there is nothing to read.</summary>
public static class Rapportbehörighet
{
    private static readonly Fel Nej = new("rapport.otillaten", "Det får du inte göra med den här rapporten.", Felslag.Otillåtet);

    /// <summary>Whether the user's assignments allow it for this insats.</summary>
    public static bool Får(this Användare användare, Rapporthandling handling, string insats)
    {
        var roller = handling.Roller();
        return användare.Uppdrag.Any(u => roller.Contains(u.Roll) && (!u.Roll.GällerInsats() || u.Insats == insats));
    }

    /// <summary>Whether the user is in the styrgrupp's room of this insats.</summary>
    public static bool ÄrIRummet(this Användare användare, string insats) => användare.Får(Rapporthandling.Skriva, insats);

    /// <summary>The insatser whose reports the user may do it with.</summary>
    internal static IQueryable<Insats> SomFår(this IQueryable<Insats> insatser, Användare användare, Rapporthandling handling)
    {
        var roller = handling.Roller();
        var uppdrag = användare.Uppdrag.Where(u => roller.Contains(u.Roll)).ToList();
        if (uppdrag.Any(u => !u.Roll.GällerInsats()))
        {
            return insatser;
        }

        string[] koder = [.. uppdrag.Select(u => u.Insats).OfType<string>()];
        return insatser.Where(i => koder.Contains(i.Kod));
    }

    /// <summary>Refuses what the role allows for other insatser only.</summary>
    internal static Result Kräv(this Användare användare, Rapporthandling handling, string insats) =>
        användare.Får(handling, insats) ? Result.Klart : Nej;
}
