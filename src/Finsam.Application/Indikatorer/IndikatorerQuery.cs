using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>Asks what the answers to the kärnindikatorer say in a period, of an insats, of a lokusgrupp's insatser, or of all.</summary>
/// <param name="Period">The period; <c>null</c> for the latest that is measured.</param>
/// <param name="Insats">Kod of the insats, or <c>null</c>.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, or <c>null</c>.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record IndikatorerQuery(Period? Period, string? Insats, string? Lokusgrupp) : IRequest<Result<IndikatorerVy>>;

/// <summary>What the answers say.</summary>
/// <param name="Period">The period; <c>null</c> where nothing is measured.</param>
/// <param name="Perioder">The periods that are measured, the latest first.</param>
/// <param name="Vald">Whose answers.</param>
/// <param name="Vems">Whose answers can be chosen.</param>
/// <param name="Formulär">Per form.</param>
public sealed record IndikatorerVy(Period? Period, IReadOnlyList<Period> Perioder, Mätval? Vald, IReadOnlyList<Mätval> Vems, IReadOnlyList<Formulärsvar> Formulär);

/// <summary>Whose answers can be shown.</summary>
/// <param name="Namn">As it is called; empty for all.</param>
/// <param name="Insats">Kod of the insats, or <c>null</c>.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, or <c>null</c>.</param>
public sealed record Mätval(string Namn, string? Insats, string? Lokusgrupp);

internal sealed class IndikatorerHandler(IFinsamContext db, Användarkontext kontext, Inställningar inställningar) : IRequestHandler<IndikatorerQuery, Result<IndikatorerVy>>
{
    public async Task<Result<IndikatorerVy>> Handle(IndikatorerQuery request, CancellationToken cancellationToken)
    {
        var urval = await Mäturval.LäsAsync(db, kontext.Användare, cancellationToken);
        var val = urval.Välj(request.Insats, request.Lokusgrupp);
        if (!val.Lyckades)
        {
            return val.Fel;
        }

        var mätta = await db.Enkätmätningar.Select(m => new { m.Period, m.Formulär }).Distinct().ToListAsync(cancellationToken);
        var perioder = mätta.Select(m => m.Period).Distinct().OrderByDescending(p => p.SistaDag).ThenByDescending(p => p.FörstaDag).ToList();
        if ((request.Period ?? perioder.Cast<Period?>().FirstOrDefault()) is not { } period || val.Värde is not { } vald)
        {
            return new IndikatorerVy(request.Period, perioder, val.Värde, urval.Val, []);
        }

        // Those that it may be compared with: the latest few before it in which the same forms were answered.
        Period[] läses = [period, .. mätta.Where(m => m.Period.SistaDag < period.FörstaDag).GroupBy(m => m.Formulär)
            .SelectMany(g => g.Select(m => m.Period).OrderByDescending(p => p.SistaDag).Take(Jämförs)).Distinct()];
        var underlag = await Mätunderlag.LäsAsync(db.Enkätmätningar.Where(m => läses.Contains(m.Period)), cancellationToken);
        var bygg = new Mätbyggare(new(underlag, urval.Lokusgrupper, inställningar.Maskeringsgräns), await db.Målnivåer.ToListAsync(cancellationToken), await db.Rikssvar.ToListAsync(cancellationToken));
        return new IndikatorerVy(period, perioder, vald, urval.Val, bygg.Formulär(urval.Omfattning(vald), period));
    }

    /// <summary>How many periods back a hidden or reworded measurement is passed over.</summary>
    private const int Jämförs = 3;
}

/// <summary>Whose answers a user may choose, and which insatser each lokusgrupp has: all of them, since what is hidden is hidden for all.</summary>
/// <param name="Insatser">Every insats by its kod.</param>
/// <param name="Lokusgrupper">The insatser of every lokusgrupp by its kod.</param>
/// <param name="Mätta">Koder of the insatser that the user sees and that have answers.</param>
/// <param name="Alla">Whose answers the user may see, with answers or without.</param>
internal sealed record Mäturval(
    IReadOnlyDictionary<string, InsatsId> Insatser, IReadOnlyDictionary<string, IReadOnlySet<InsatsId>> Lokusgrupper, IReadOnlySet<string> Mätta, IReadOnlyList<Mätval> Alla)
{
    /// <summary>Those that have answers to choose among; a lokusgrupp and the förbund always.</summary>
    public IReadOnlyList<Mätval> Val => [.. Alla.Where(v => v.Insats is null || Mätta.Contains(v.Insats))];

    public static async Task<Mäturval> LäsAsync(IFinsamContext db, Användare användare, CancellationToken cancellationToken)
    {
        var insatser = await db.Insatser.Select(i => new { i.Id, i.Kod, Namn = i.Kortnamn ?? i.Namn, Grupper = i.Lokusgrupper.Select(l => l.Kod).ToList() }).ToListAsync(cancellationToken);
        var synliga = await db.Insatser.SynligaFör(användare).Select(i => new { i.Kod, Mätt = db.Enkätmätningar.Any(m => m.InsatsId == i.Id) }).ToDictionaryAsync(i => i.Kod, i => i.Mätt, cancellationToken);
        var lokusgrupper = await db.Lokusgrupper.SynligaFör(användare).Select(l => new { l.Kod, l.Namn }).ToListAsync(cancellationToken);
        return new(
            insatser.ToDictionary(i => i.Kod, i => i.Id),
            insatser.SelectMany(i => i.Grupper, (i, g) => (Grupp: g, i.Id)).GroupBy(p => p.Grupp, p => p.Id).ToDictionary(g => g.Key, g => (IReadOnlySet<InsatsId>)g.ToHashSet()),
            synliga.Where(i => i.Value).Select(i => i.Key).ToHashSet(),
            [
                .. användare.SerAllt ? [new Mätval("", null, null)] : Array.Empty<Mätval>(),
                .. lokusgrupper.OrderBy(l => l.Namn, Svenska.Ordning).Select(l => new Mätval(l.Namn, null, l.Kod)),
                .. insatser.Where(i => synliga.ContainsKey(i.Kod)).OrderBy(i => i.Namn, Svenska.Ordning).Select(i => new Mätval(i.Namn, i.Kod, null)),
            ]);
    }

    /// <summary>The one that is asked for, or the first; <c>null</c> where there is none. Refused where the user may not see it.</summary>
    public Result<Mätval?> Välj(string? insats, string? lokusgrupp) =>
        insats is not null ? Alla.FirstOrDefault(v => v.Insats == insats) is { } i ? i : Felkatalog.InsatsFinnsInte(insats)
        : lokusgrupp is not null ? Alla.FirstOrDefault(v => v.Lokusgrupp == lokusgrupp) is { } l ? l : Felkatalog.LokusgruppFinnsInte(lokusgrupp)
        : Val.FirstOrDefault();

    public Mätomfattning Omfattning(Mätval val) => new(val.Insats is { } kod ? Insatser[kod] : null, val.Lokusgrupp);
}
