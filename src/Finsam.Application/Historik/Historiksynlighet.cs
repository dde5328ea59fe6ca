using Finsam.Application.Behörighet;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;

namespace Finsam.Application.Historik;

/// <summary>Whose history may be read by whom, as part of the query. Source: docs/beslut/0081.</summary>
internal static class Historiksynlighet
{
    private const string Konto = "konto";
    private const string Inställning = "installning";

    /// <summary>
    /// Users: administratör and revisor. Settings: they, and whoever sees everything of the förbund. An insats and its reports: whoever sees the insats.
    /// The rest: whoever sees everything. A kind that nobody has thought of is seen by those alone.
    /// </summary>
    /// <param name="rader">The history.</param>
    /// <param name="användare">Who asks.</param>
    /// <param name="insatser">The insatser that the user may see.</param>
    public static IQueryable<Historikpost> SynligaFör(this IQueryable<Historikpost> rader, Användare användare, IQueryable<Insats> insatser)
    {
        var (allt, konton) = (användare.SerAllt, användare.Roller.Contains(Roll.Administratör) || användare.Roller.Contains(Roll.Revisor));
        return rader.Where(r =>
            r.Slag == Konto ? konton
            : r.Slag == Inställning ? konton || allt
            : allt || (r.Insats != null && insatser.Any(i => i.Kod == r.Insats)));
    }
}
