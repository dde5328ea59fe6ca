using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Which limits decide a budget light, so that a changed setting never recolours what is approved. Source: docs/beslut/0080.</summary>
public static class Tröskelregler
{
    /// <summary>
    /// When every quarter behind the sum is approved, the limits of the latest of them, and among several reports of that quarter of the one that was
    /// approved last; as soon as one quarter is open, today's.
    /// </summary>
    /// <param name="rapporter">The reports of the insatser and quarters behind the sum, drafts too.</param>
    /// <param name="ekonomi">The amounts behind the sum.</param>
    /// <param name="idag">The setting as it is now.</param>
    public static Trösklar Gällande(IEnumerable<Kvartalsrapport> rapporter, IEnumerable<Ekonomikvartal> ekonomi, Trösklar idag)
    {
        Kvartalsrapport? senast = null;
        var godkända = new HashSet<(InsatsId, Kvartal)>();
        foreach (var rapport in rapporter)
        {
            if (rapport.Trösklar is null)
            {
                return idag;
            }

            godkända.Add((rapport.InsatsId, rapport.Kvartal));
            senast = senast is null || Ordning(senast).CompareTo(Ordning(rapport)) < 0 ? rapport : senast;
        }

        return ekonomi.All(e => godkända.Contains((e.InsatsId, e.Kvartal))) ? senast?.Trösklar ?? idag : idag;
    }

    private static (Kvartal, DateTimeOffset, Guid) Ordning(Kvartalsrapport rapport) => (rapport.Kvartal, rapport.Godkändes ?? default, rapport.Id.Value);
}
