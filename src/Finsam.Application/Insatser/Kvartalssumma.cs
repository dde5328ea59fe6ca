using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Insatser;

/// <summary>Adds up quarters.</summary>
public static class Kvartalssumma
{
    /// <summary>
    /// Deltagare of the period's quarters: in and ut added, pågående as in the last of them. Masked as soon as a term is: a sum of shown numbers
    /// tells nothing new. <c>null</c> when no quarter of the period has deltagare.
    /// </summary>
    public static Deltagarkvartal? Deltagare(this IEnumerable<Kvartalsrad> rader, Period period)
    {
        var delar = rader.Where(r => period.Innehåller(r.Kvartal)).OrderBy(r => r.Kvartal).Select(r => r.Deltagare).OfType<Deltagarkvartal>().ToList();
        return delar.Count == 0 ? null : delar.Aggregate((a, b) => a + b) with { Pågående = delar[^1].Pågående };
    }
}
