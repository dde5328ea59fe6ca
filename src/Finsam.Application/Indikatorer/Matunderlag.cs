using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>The answers to one påstående in one measurement.</summary>
/// <param name="Mätning">Which measurement.</param>
/// <param name="Mätpunkt">Code of the mätpunkt.</param>
/// <param name="Resultat">How they are spread.</param>
public sealed record Punktsvar(Mätningsfakta Mätning, string Mätpunkt, Mätresultat Resultat);

/// <summary>Nr 7 of deltagare, paired with that of the staff.</summary>
/// <param name="Insats">The insats, or <c>null</c>.</param>
/// <param name="Period">The period.</param>
/// <param name="Formulär">The form of the deltagare.</param>
/// <param name="Resultat">How many pairs.</param>
public sealed record Parsvar(InsatsId? Insats, Period Period, Formulär Formulär, Parresultat Resultat);

/// <summary>Which measurement some answers are of.</summary>
/// <param name="Insats">The insats, or <c>null</c> for the förbund.</param>
/// <param name="Period">The period.</param>
/// <param name="Formulär">The form.</param>
/// <param name="Katalogversion">Whose words were answered.</param>
/// <param name="Tillfrågade">How many were asked, or <c>null</c>.</param>
public sealed record Mätningsfakta(InsatsId? Insats, Period Period, Formulär Formulär, int Katalogversion, int? Tillfrågade);

/// <summary>What measurements say, counted in the database and unmasked: what is shown of it goes through the domain's <see cref="Mätdöljning"/>.</summary>
/// <param name="Svar">Per measurement and mätpunkt.</param>
/// <param name="Par">Per insats, period and form of the deltagare.</param>
internal sealed record Mätunderlag(IReadOnlyList<Punktsvar> Svar, IReadOnlyList<Parsvar> Par)
{
    /// <summary>Counts the answers of some measurements: two statements, whatever the number of answers.</summary>
    /// <param name="mätningar">Which. Those of deltagare and of staff are paired only where both are among them.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="nr">Only of this kärnindikator; <c>null</c> for all.</param>
    public static async Task<Mätunderlag> LäsAsync(IQueryable<Enkätmätning> mätningar, CancellationToken cancellationToken, int? nr = null)
    {
        string[] koder = nr is { } vald ? [.. Mätpunkt.Koder(vald)] : [];
        var antal = await (
            from m in mätningar
            from s in m.Svar
            where nr == null || koder.Contains(s.Mätpunkt)
            group s by new { m.InsatsId, m.Period, m.Formulär, m.Katalogversion, m.Tillfrågade, s.Mätpunkt, s.Värde } into g
            select new { g.Key.InsatsId, g.Key.Period, g.Key.Formulär, g.Key.Katalogversion, g.Key.Tillfrågade, g.Key.Mätpunkt, g.Key.Värde, Antal = g.Count() })
            .ToListAsync(cancellationToken);
        var par = nr is not null and not Kärnindikator.Stegförflyttning ? [] : await (
            from m in mätningar
            from s in m.Svar
            from n in mätningar
            from t in n.Svar
            where m.InsatsId == n.InsatsId && m.Period == n.Period && s.Par == t.Par && s.Värde != null && t.Värde != null && s.Mätpunkt == Nr7 && t.Mätpunkt == Nr7
                && ((m.Formulär == Formulär.DeltagareUnder && n.Formulär == Formulär.PersonalUnder)
                    || (m.Formulär == Formulär.DeltagareAvslut && n.Formulär == Formulär.PersonalAvslut)
                    || (m.Formulär == Formulär.DeltagareOfta && n.Formulär == Formulär.PersonalOfta))
            group new { Egen = s.Värde, Personal = t.Värde } by new { m.InsatsId, m.Period, m.Formulär } into g
            select new { g.Key.InsatsId, g.Key.Period, g.Key.Formulär, Par = g.Count(), Båda = g.Count(p => p.Egen >= Skala.Jakande && p.Personal >= Skala.Jakande) })
            .ToListAsync(cancellationToken);
        return new(
            [.. antal
                .GroupBy(a => (Mätning: new Mätningsfakta(a.InsatsId, a.Period, a.Formulär, a.Katalogversion, a.Tillfrågade), a.Mätpunkt))
                .Select(g => new Punktsvar(g.Key.Mätning, g.Key.Mätpunkt, new([.. Skala.Steg.Select(steg => g.Where(a => a.Värde == steg).Sum(a => a.Antal))])))],
            [.. par.Select(p => new Parsvar(p.InsatsId, p.Period, p.Formulär, new(p.Par, p.Båda)))]);
    }

    private const string Nr7 = "7";
}
