using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Indikatorer.Egna;

/// <summary>
/// Which values of an own indikator that counts persons are hidden: täljare, nämnare and share together. Source: formats/utbyte.md, "Masking".
/// </summary>
/// <remarks>
/// A value is hidden when its täljare, its nämnare or the difference is small; and so is one of the förbund, or of a longer period, as soon as a part of it is
/// hidden, or when what is left of it beside its parts is small: the rest can be worked out, and may be an insats or a quarter of its own.
/// </remarks>
public static class Egenmask
{
    /// <summary>The hidden ones, of all values of one version of one indikator that counts persons.</summary>
    /// <param name="enhet">Of a kvot the täljare is no part of the nämnare, and the difference says nothing.</param>
    /// <param name="värden">Its values.</param>
    /// <param name="gräns">Counts from 1 and below this are small.</param>
    public static IReadOnlySet<EgetvärdeId> Dolda(Egenenhet enhet, IReadOnlyCollection<Egetvärde> värden, int gräns)
    {
        var dolda = new HashSet<EgetvärdeId>();

        // The parts first: the short before the long, and the insatser before the förbund.
        foreach (var värde in värden.OrderBy(v => v.InsatsId is null).ThenBy(v => v.Period.Kvartalen.Count()))
        {
            var delar = värden.Where(d => d != värde && ÄrDel(d, värde)).ToList();
            if (Litet(värde.Täljare, värde.Nämnare) || delar.Any(d => dolda.Contains(d.Id)) || Uppdelningar(värde, delar).Any(u => Litet(värde.Täljare - u.Sum(d => d.Täljare), värde.Nämnare - u.Sum(d => d.Nämnare))))
            {
                dolda.Add(värde.Id);
            }
        }

        return dolda;

        bool Litet(decimal täljare, decimal nämnare) => ÄrLitet(täljare) || ÄrLitet(nämnare) || (enhet == Egenenhet.Procent && ÄrLitet(nämnare - täljare));

        bool ÄrLitet(decimal antal) => antal > 0 && antal < gräns;
    }

    private static bool ÄrDel(Egetvärde del, Egetvärde helt) =>
        (helt.InsatsId is null || del.InsatsId == helt.InsatsId) && del.Period.Kvartalen.All(helt.Period.Innehåller);

    /// <summary>The ways in which parts may be taken from a value: its own shorter periods, and all insatser, each as whole as it can be.</summary>
    private static IEnumerable<IReadOnlyList<Egetvärde>> Uppdelningar(Egetvärde helt, List<Egetvärde> delar)
    {
        yield return Täckning(delar.Where(d => d.InsatsId == helt.InsatsId));
        if (helt.InsatsId is null)
        {
            yield return [.. delar.Where(d => d.InsatsId is not null).GroupBy(d => d.InsatsId).SelectMany(Täckning)];
        }
    }

    /// <summary>Of one insats or of the förbund: the longest periods that do not overlap.</summary>
    private static List<Egetvärde> Täckning(IEnumerable<Egetvärde> värden)
    {
        var valda = new List<Egetvärde>();
        foreach (var värde in värden.OrderByDescending(v => v.Period.Kvartalen.Count()))
        {
            if (!valda.Any(v => v.Period.Kvartalen.Any(värde.Period.Innehåller)))
            {
                valda.Add(värde);
            }
        }

        return valda;
    }
}
