using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Lokusgrupper;

/// <summary>What a group wants to know of its insatser together. Only reports that are handed in say anything.</summary>
internal static class Gruppläsning
{
    /// <summary>The samlade ljus of every insats, quarter by quarter.</summary>
    public static IReadOnlyList<Ljusrad> LjusÖverTid(this Lägesläsning läge, Period period) =>
    [
        .. läge.Insatser.Order(Insatsordning.Instans)
            .Select(i => new Ljusrad(Länk(i), [.. Insatsläge.TolvKvartal(period).Select(k => (k, läge.Samlat(i.Id, k)))])),
    ];

    /// <summary>What became of the colours since the period before: graver ones first.</summary>
    public static IReadOnlyList<Ljusförändring> Förändringar(this Lägesläsning läge, IEnumerable<Insatslägesrad> rader, Period period) =>
    [
        .. rader
            .Select(r =>
            {
                var förr = r.Insats.Tid.Ingår(period.Föregående) ? läge.Ljus(r.Insats.Id, period.Föregående).Samlat : (Trafikljus?)null;
                var nu = r.Rad.Ljus.Samlat;
                return new Ljusförändring(Länk(r.Insats), förr, nu, nu.SedanFörr(förr));
            })
            .OrderBy(f => f.Förändring switch { Förändring.Sämre => 0, Förändring.Bättre => 1, _ => 2 }),
    ];

    /// <summary>The answers of the period that somebody should look at, latest first.</summary>
    public static IReadOnlyList<Svarsrad> SvarMedUppsikt(this Lägesläsning läge, Period period) =>
    [
        .. from rad in läge.Rader
           from rapport in Inlämnade(läge, rad.Insats, period)
           from fråga in Enum.GetValues<Fråga>()
           where fråga.BehöverUppsikt(rapport.Svar[fråga])
           orderby rapport.Kvartal descending
           let not = rad.Rad.Noter.FirstOrDefault(n => n.Kvartal == rapport.Kvartal && n.Fråga == fråga.Kod())
           select new Svarsrad(Länk(rad.Insats), rapport.Kvartal, fråga, rapport.Svar[fråga] == true, not?.Text),
    ];

    /// <summary>The reports of the period that came too late.</summary>
    public static IReadOnlyList<Senrapport> Sena(this Lägesläsning läge, Period period)
    {
        var plan = läge.Inställningar.Rapportplan;
        return
        [
            .. from rad in läge.Rader
               from rapport in Inlämnade(läge, rad.Insats, period)
               where plan.Väntas(rapport.Kvartal) && !plan.ITid(rad.Insats, rapport)
               select new Senrapport(Länk(rad.Insats), rapport.Kvartal, plan.SistaDag(rad.Insats, rapport.Kvartal), rapport.Inlämnad!.Value),
        ];
    }

    private static IEnumerable<Kvartalsrapport> Inlämnade(Lägesläsning läge, Insats insats, Period period) =>
        läge.Rapporter[insats.Id].Where(r => r.ÄrInlämnad && period.Innehåller(r.Kvartal)).OrderBy(r => r.Kvartal);

    private static Insatslänk Länk(Insats insats) => new(insats.Kod, insats.Visningsnamn);
}
