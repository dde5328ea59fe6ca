using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Application.Behörighet;

/// <summary>What a user may see, as part of the query: what is not theirs does not exist.</summary>
public static class Synlighet
{
    /// <summary>The insatser the user may see: all, those of their lokusgrupper, or their own.</summary>
    public static IQueryable<Insats> SynligaFör(this IQueryable<Insats> insatser, Användare användare)
    {
        if (användare.SerAllt)
        {
            return insatser;
        }

        string[] grupper = [.. användare.Lokusgrupper];
        string[] egna = [.. användare.Insatser];
        return insatser.Where(i => egna.Contains(i.Kod) || i.Lokusgrupper.Any(l => grupper.Contains(l.Kod)));
    }

    /// <summary>The lokusgrupper the user may see: all, or their own.</summary>
    public static IQueryable<Lokusgrupp> SynligaFör(this IQueryable<Lokusgrupp> lokusgrupper, Användare användare)
    {
        if (användare.SerAllt)
        {
            return lokusgrupper;
        }

        string[] grupper = [.. användare.Lokusgrupper];
        return lokusgrupper.Where(l => grupper.Contains(l.Kod));
    }
}
