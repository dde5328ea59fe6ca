using Finsam.Application.Översikt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Insatser;

/// <summary>Adds up quarters.</summary>
public static class Kvartalssumma
{
    /// <summary>
    /// Deltagare of the period's quarters: in and ut added, pågående as in the last of them. Masked as soon as a term is: a sum of shown numbers
    /// tells nothing new. <c>null</c> when no quarter of the period has deltagare.
    /// </summary>
    public static Deltagarkvartal? Deltagare(this IEnumerable<Kvartalsrad> rader, Period period) =>
        rader.Where(r => period.Innehåller(r.Kvartal) && r.Deltagare is not null).Select(r => (r.Kvartal, r.Deltagare!)).Deltagare();

    /// <summary>The same, of some quarters; <c>null</c> of none.</summary>
    public static Deltagarkvartal? Deltagare(this IEnumerable<(Kvartal Kvartal, Deltagarkvartal Deltagare)> kvartal)
    {
        var delar = kvartal.OrderBy(k => k.Kvartal).Select(k => k.Deltagare).ToList();
        return delar.Count == 0 ? null : delar.Aggregate((a, b) => a + b) with { Pågående = delar[^1].Pågående };
    }

    /// <summary>Budget and utfall of every quarter from the start of the insats to the end of the period, added up over the year and from the start.</summary>
    internal static IReadOnlyList<Ackumulerat> Ackumulera(Lägesläsning läge, Insats insats, Period period)
    {
        var start = Kvartal.För(insats.Start);
        var kvartalen = Enumerable.Range(0, Math.Max(0, period.SistaKvartal.Löpnummer - start.Löpnummer + 1)).Select(start.Plus).ToList();
        var utfall = kvartalen.Select(k => läge.Utfall(insats.Id, Period.För(k))).ToList();
        var frånStart = Budgetutfall.Ackumulera(utfall);
        var underÅret = kvartalen.Zip(utfall).GroupBy(k => k.First.År).SelectMany(år => Budgetutfall.Ackumulera([.. år.Select(k => k.Second)]));
        return [.. kvartalen.Zip(underÅret, frånStart).Select(k => new Ackumulerat(k.First, k.Second, k.Third))];
    }
}
