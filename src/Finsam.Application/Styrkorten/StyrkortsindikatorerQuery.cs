using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Indikatorer;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrkorten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>
/// Asks what was last answered in the year to the kärnindikatorer that the mål of a styrkort are coupled to: form by form, never pooled, and hidden as on the
/// page of the indikatorer. They are told beside the mål and judge nothing.
/// </summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's: then of all insatser together.</param>
/// <param name="Period">The half-year or year: what was measured later is left out.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrkortsindikatorerQuery(int År, string? Insats, Period Period) : IRequest<Result<Styrkortsindikatorer>>;

/// <summary>What was answered.</summary>
/// <param name="Värden">Per indikator, in the order of the forms: "Deltagare vid avslut: 84 % jakande av 31 svar"; with its period where that is a shorter one.</param>
public sealed record Styrkortsindikatorer(IReadOnlyDictionary<int, IReadOnlyList<string>> Värden)
{
    /// <summary>Nothing.</summary>
    public static Styrkortsindikatorer Inga { get; } = new(new Dictionary<int, IReadOnlyList<string>>());

    /// <summary>A styrkort with what was answered beside its indikatorer.</summary>
    public StyrkortVy I(StyrkortVy vy) => vy with { Perspektiv = [.. vy.Perspektiv.Select(p => p with { Mål = [.. p.Mål.Select(m => m with { Kopplingar = [.. m.Kopplingar.Select(Med)] })] })] };

    private Kopplingsvy Med(Kopplingsvy koppling) =>
        koppling.Koppling.Nr is { } nr && Värden.TryGetValue(nr, out var värden) ? koppling with { Värden = värden } : koppling;
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

        var nummer = styrkort.Innehåll.Mål.SelectMany(m => m.Kopplingar).Select(k => k.Nr).OfType<int>().ToHashSet();
        var perioder = nummer.Count == 0 ? [] : (await db.Enkätmätningar.Select(m => m.Period).Distinct().ToListAsync(cancellationToken))
            .Where(p => p.År == request.År && p.SistaDag <= request.Period.SistaDag).ToArray();
        if (perioder.Length == 0)
        {
            return Styrkortsindikatorer.Inga;
        }

        var grupper = await db.Insatser.Select(i => new { i.Id, Grupper = i.Lokusgrupper.Select(l => l.Kod).ToList() }).ToListAsync(cancellationToken);
        var celler = new Mätceller(
            await Mätunderlag.LäsAsync(db.Enkätmätningar.Where(m => perioder.Contains(m.Period)), cancellationToken),
            grupper.SelectMany(i => i.Grupper, (i, g) => (Grupp: g, i.Id)).GroupBy(p => p.Grupp, p => p.Id).ToDictionary(g => g.Key, g => (IReadOnlySet<InsatsId>)g.ToHashSet()),
            inställningar.Maskeringsgräns);
        var vems = new Mätomfattning(insats.Värde?.Id, null);
        return new Styrkortsindikatorer(celler.Punkter()
            .Select(p => (p.Formulär, p.Mätpunkt, Nr: Mätpunkt.Nummer(p.Mätpunkt)!.Value))
            .Where(p => nummer.Contains(p.Nr))
            .Select(p => (p.Nr, Text: Text(celler, vems, p.Formulär, p.Mätpunkt, p.Nr, request.Period)))
            .Where(p => p.Text is not null)
            .GroupBy(p => p.Nr, p => p.Text!)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g]));
    }

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
        return $"{Indikatortexter.Formulär(formulär)}{(mätpunkt == $"{nr}" ? "" : $", {mätpunkt}")}: {svar ?? $"{Antal.Tecken} (för få svar)"}{(mätta[0] == period ? "" : $", {mätta[0].Namn.ToLowerInvariant()}")}";
    }

    private static string Tal(int antal) => antal.ToString("#,0", Svenska.Kultur);
}
