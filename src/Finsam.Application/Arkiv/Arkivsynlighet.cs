using Finsam.Application.Behörighet;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Arkiv;

/// <summary>Which frozen documents a user may read, as part of the query.</summary>
internal static class Arkivsynlighet
{
    /// <summary>Everything; or what is about one's own lokusgrupper, their insatser, or one's own insatser. What is about neither is for those who see all.</summary>
    public static IQueryable<Arkivhandling> SynligaFör(this IQueryable<Arkivhandling> handlingar, Användare användare, IQueryable<Insats> insatser)
    {
        if (användare.SerAllt)
        {
            return handlingar;
        }

        string[] grupper = [.. användare.Lokusgrupper];
        var synliga = insatser.SynligaFör(användare);
        return handlingar.Where(h => grupper.Contains(h.Lokusgrupp) || synliga.Any(i => i.Kod == h.Insats));
    }
}
