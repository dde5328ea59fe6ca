using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Indikatorer;
using Finsam.Application.Indikatorer.Egna;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrkorten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>
/// Asks what was last measured in the year of the indikatorer that the mål of a styrkort are coupled to: of the kärnindikatorer form by form, never pooled, and of
/// the förbund's own as they are; hidden as on their own pages. They are told beside the mål and judge nothing.
/// </summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's: then of all insatser together.</param>
/// <param name="Period">The half-year or year: what was measured later is left out.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrkortsindikatorerQuery(int År, string? Insats, Period Period) : IRequest<Result<Styrkortsindikatorer>>;

/// <summary>What was measured.</summary>
/// <param name="Värden">Per kärnindikator, in the order of the forms: "Deltagare vid avslut: 84 % jakande av 31 svar"; with its period where that is a shorter one.</param>
/// <param name="Egna">The förbund's own, by number: each with its name and its latest value, if it has one.</param>
public sealed record Styrkortsindikatorer(IReadOnlyDictionary<int, IReadOnlyList<string>> Värden, IReadOnlyDictionary<int, (string Namn, string? Värde)> Egna)
{
    /// <summary>A styrkort with what was measured beside its indikatorer.</summary>
    public StyrkortVy I(StyrkortVy vy) => vy with
    {
        EgnaIndikatorer = [.. Egna.OrderBy(e => e.Key).Select(e => new Kopplingsval(Styrkortskoppling.EgenIndikator(e.Key), $"{e.Key}. {e.Value.Namn}"))],
        Perspektiv = [.. vy.Perspektiv.Select(p => p with { Mål = [.. p.Mål.Select(m => m with { Kopplingar = [.. m.Kopplingar.Select(Med)] })] })],
    };

    private Kopplingsvy Med(Kopplingsvy koppling) => koppling.Koppling switch
    {
        { Slag: Kopplingsslag.Indikator, Nr: { } nr } when Värden.TryGetValue(nr, out var värden) => koppling with { Värden = värden },
        { Slag: Kopplingsslag.EgenIndikator, Nr: { } nr } when Egna.TryGetValue(nr, out var egen) => koppling with { Text = egen.Namn, Värden = egen.Värde is { } värde ? [värde] : [] },
        _ => koppling,
    };
}

internal sealed class StyrkortsindikatorerHandler(IFinsamContext db, Styrkortsregister register, Inställningar inställningar)
    : IRequestHandler<StyrkortsindikatorerQuery, Result<Styrkortsindikatorer>>
{
    public async Task<Result<Styrkortsindikatorer>> Handle(StyrkortsindikatorerQuery request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Insats, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        if (await db.Styrkort.Av(insats.Värde?.Id, request.År).SingleOrDefaultAsync(cancellationToken) is not { } styrkort)
        {
            return Styrkortsregister.FinnsInte;
        }

        var kopplingar = styrkort.Innehåll.Mål.SelectMany(m => m.Kopplingar).ToList();
        return new Styrkortsindikatorer(
            await KärnanAsync([.. kopplingar.Where(k => k.Slag == Kopplingsslag.Indikator).Select(k => k.Nr).OfType<int>()], insats.Värde?.Id, request.Period, cancellationToken),
            await EgnaAsync(insats.Värde?.Id, request.Period, cancellationToken));
    }

    private async Task<IReadOnlyDictionary<int, IReadOnlyList<string>>> KärnanAsync(HashSet<int> nummer, InsatsId? insats, Period period, CancellationToken cancellationToken)
    {
        var perioder = nummer.Count == 0 ? [] : (await db.Enkätmätningar.Select(m => m.Period).Distinct().ToListAsync(cancellationToken))
            .Where(p => p.År == period.År && p.SistaDag <= period.SistaDag).ToArray();
        if (perioder.Length == 0)
        {
            return new Dictionary<int, IReadOnlyList<string>>();
        }

        var grupper = await db.Insatser.Select(i => new { i.Id, Grupper = i.Lokusgrupper.Select(l => l.Kod).ToList() }).ToListAsync(cancellationToken);
        var celler = new Mätceller(
            await Mätunderlag.LäsAsync(db.Enkätmätningar.Where(m => perioder.Contains(m.Period)), cancellationToken),
            grupper.SelectMany(i => i.Grupper, (i, g) => (Grupp: g, i.Id)).GroupBy(p => p.Grupp, p => p.Id).ToDictionary(g => g.Key, g => (IReadOnlySet<InsatsId>)g.ToHashSet()),
            inställningar.Maskeringsgräns);
        return celler.Punkter()
            .Select(p => (p.Formulär, p.Mätpunkt, Nr: Mätpunkt.Nummer(p.Mätpunkt)!.Value))
            .Where(p => nummer.Contains(p.Nr))
            .Select(p => (p.Nr, Text: Text(celler, new(insats, null), p.Formulär, p.Mätpunkt, p.Nr, period)))
            .Where(p => p.Text is not null)
            .GroupBy(p => p.Nr, p => p.Text!)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g]);
    }

    /// <summary>Every own indikator, with its latest value in the year of the insats, or of the förbund.</summary>
    private async Task<IReadOnlyDictionary<int, (string Namn, string? Värde)>> EgnaAsync(InsatsId? insats, Period period, CancellationToken cancellationToken)
    {
        var indikatorer = await db.EgnaIndikatorer.ToListAsync(cancellationToken);
        var värden = indikatorer.Count == 0 ? [] : await db.EgnaVärden.ToListAsync(cancellationToken);
        return indikatorer.ToDictionary(i => i.Nr, i => (i.Gällande.Namn, Egnarader.Av(i, [.. värden.Where(v => v.IndikatorId == i.Id)], inställningar.Maskeringsgräns)
            .Where(r => r.Värde.InsatsId == insats && r.Värde.Period.År == period.År && r.Värde.Period.SistaDag <= period.SistaDag)
            .Select(r => $"{Egetvärde(r.Rad)}{Utom(r.Värde.Period, period)}").FirstOrDefault()));
    }

    private static string Egetvärde(Egenrad rad) => rad switch
    {
        { Dolt: true } => $"{Antal.Tecken} (för få)",
        { Värde: { } värde, Nämnare: { } nämnare } => $"{Måttvärde.MedEnhet(värde, rad.Definition.Enhet == Egenenhet.Procent ? "%" : null)} (av {Måttvärde.MedEnhet(nämnare, null)})",
        _ => "–",
    };

    /// <summary>The latest measurement in words; <c>null</c> where there is none, and of nr 7 where nobody paired it: one side alone is no stegförflyttning.</summary>
    private static string? Text(Mätceller celler, Mätomfattning vems, Formulär formulär, string mätpunkt, int nr, Period period)
    {
        var mätta = celler.Perioder(formulär, mätpunkt).Distinct().Where(p => celler.Mätningar(vems, p, formulär, mätpunkt).Count > 0)
            .OrderByDescending(p => p.SistaDag).ThenByDescending(p => p.FörstaDag).ToList();
        if (mätta.Count == 0 || (nr == Kärnindikator.Stegförflyttning && formulär.Par() is null))
        {
            return null;
        }

        var svar = nr == Kärnindikator.Stegförflyttning
            ? celler.Par(vems, mätta[0], formulär) is { Stegförflyttning: { } steg } par ? $"{steg} % stegförflyttning av {Tal(par.Par)} par" : null
            : celler.Resultat(vems, mätta[0], formulär, mätpunkt) is { AndelJakande: { } andel } resultat ? $"{andel} % jakande av {Tal(resultat.N)} svar" : null;
        return $"{Indikatortexter.Formulär(formulär)}{(mätpunkt == $"{nr}" ? "" : $", {mätpunkt}")}: {svar ?? $"{Antal.Tecken} (för få svar)"}{Utom(mätta[0], period)}";
    }

    /// <summary>The period of a value, where it is not the one that is shown.</summary>
    private static string Utom(Period värdets, Period visas) => värdets == visas ? "" : $", {värdets.Namn.ToLowerInvariant()}";

    private static string Tal(int antal) => antal.ToString("#,0", Svenska.Kultur);
}
