using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>Asks about one kärnindikator over the years, of an insats, of a lokusgrupp's insatser, or of all.</summary>
/// <param name="Nr">1–15.</param>
/// <param name="Insats">Kod of the insats, or <c>null</c>.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, or <c>null</c>.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record IndikatorQuery(int Nr, string? Insats, string? Lokusgrupp) : IRequest<Result<IndikatorVy>>
{
    /// <summary>No such kärnindikator.</summary>
    public static Fel FinnsInte(int nr) => new("indikator.finns-inte", $"Kärnindikator {nr} finns inte. De är {Kärnindikator.Antal}.", Felslag.FinnsInte);
}

/// <summary>One kärnindikator over the years.</summary>
/// <param name="Lydelser">Its words, version by version, the one in use first.</param>
/// <param name="Vald">Whose answers; <c>null</c> where the user may see none.</param>
/// <param name="Vems">Whose answers can be chosen.</param>
/// <param name="Serier">Per form and mätpunkt.</param>
/// <param name="Insatser">The latest period, insats by insats, for those who chose several.</param>
/// <param name="Nivåer">Its målnivåer, the latest first.</param>
/// <param name="Riket">What the country as a whole answered, the latest first.</param>
public sealed record IndikatorVy(
    IReadOnlyList<(Indikatorkatalog Katalog, Kärnindikator Indikator)> Lydelser, Mätval? Vald, IReadOnlyList<Mätval> Vems, IReadOnlyList<Indikatorserie> Serier,
    IReadOnlyList<Insatsmätning> Insatser, IReadOnlyList<Nivårad> Nivåer, IReadOnlyList<Rikssvar> Riket)
{
    /// <summary>As it is worded now.</summary>
    public Kärnindikator Indikator => Lydelser[0].Indikator;

    /// <summary>The forms that ask about it, with what they ask.</summary>
    public IReadOnlyList<(Formulär Formulär, Mätpunkt Punkt)> Frågas =>
        [.. Enum.GetValues<Formulär>().SelectMany(f => Lydelser[0].Katalog.Punkter(f).Where(p => p.Nr == Indikator.Nr), (f, p) => (f, p))];
}

/// <summary>One mätpunkt of one form, over the periods.</summary>
/// <param name="Formulär">The form.</param>
/// <param name="Mätpunkt">Code of the mätpunkt.</param>
/// <param name="Rader">The latest first.</param>
public sealed record Indikatorserie(Formulär Formulär, string Mätpunkt, IReadOnlyList<Periodmätning> Rader);

/// <summary>One period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Rad">What was answered.</param>
/// <param name="Par">Nr 7 in pairs, or <c>null</c>.</param>
public sealed record Periodmätning(Period Period, Mätrad Rad, Parrad? Par);

/// <summary>An insats's latest measurement in a form.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Formulär">The form.</param>
/// <param name="Mätning">What was answered, and when.</param>
public sealed record Insatsmätning(Mätval Insats, Formulär Formulär, Periodmätning Mätning);

/// <summary>A målnivå as it is listed.</summary>
/// <param name="Nivå">The målnivå.</param>
/// <param name="Insats">Kod and name of the insats, or <c>null</c> for everybody.</param>
public sealed record Nivårad(Målnivå Nivå, Mätval? Insats);

internal sealed class IndikatorHandler(IFinsamContext db, Användarkontext kontext, Inställningar inställningar) : IRequestHandler<IndikatorQuery, Result<IndikatorVy>>
{
    public async Task<Result<IndikatorVy>> Handle(IndikatorQuery request, CancellationToken cancellationToken)
    {
        if (request.Nr is < 1 or > Kärnindikator.Antal)
        {
            return IndikatorQuery.FinnsInte(request.Nr);
        }

        var urval = await Mäturval.LäsAsync(db, kontext.Användare, cancellationToken);
        var val = urval.Välj(request.Insats, request.Lokusgrupp);
        if (!val.Lyckades)
        {
            return val.Fel;
        }

        var nivåer = await db.Målnivåer.Where(m => m.Nr == request.Nr).ToListAsync(cancellationToken);
        var celler = new Mätceller(await Mätunderlag.LäsAsync(db.Enkätmätningar, cancellationToken, request.Nr), urval.Lokusgrupper, inställningar.Maskeringsgräns);
        var koder = Mätpunkt.Koder(request.Nr).ToArray();
        var riket = await db.Rikssvar.Where(r => koder.Contains(r.Mätpunkt)).ToListAsync(cancellationToken);
        var bygg = new Mätbyggare(celler, nivåer, riket);
        var namn = urval.Alla.Where(v => v.Insats is not null).ToDictionary(v => urval.Insatser[v.Insats!]);
        return new IndikatorVy(
            [.. Indikatorkatalog.Alla.Reverse().Select(k => (k, k.Indikatorer[request.Nr - 1]))],
            val.Värde,
            urval.Val,
            val.Värde is { } vald ? Serier(celler, bygg, urval.Omfattning(vald)) : [],
            val.Värde is { Insats: null } flera ? PerInsats(celler, bygg, urval, flera) : [],
            [.. nivåer.Where(n => n.InsatsId is not { } id || namn.ContainsKey(id))
                .OrderByDescending(n => n.FrånÅr).ThenBy(n => n.InsatsId is null ? "" : namn[n.InsatsId.Value].Namn, Svenska.Ordning)
                .Select(n => new Nivårad(n, n.InsatsId is { } id ? namn[id] : null))],
            [.. riket.OrderByDescending(r => r.Period.SistaDag).ThenBy(r => r.Formulär).ThenBy(r => r.Mätpunkt, Mätpunkt.Ordning)]);
    }

    private static IReadOnlyList<Indikatorserie> Serier(Mätceller celler, Mätbyggare bygg, Mätomfattning vems) =>
        [.. celler.Punkter().Select(p => new Indikatorserie(p.Formulär, p.Mätpunkt, Perioder(celler, bygg, vems, p.Formulär, p.Mätpunkt))).Where(s => s.Rader.Count > 0)];

    private static IReadOnlyList<Insatsmätning> PerInsats(Mätceller celler, Mätbyggare bygg, Mäturval urval, Mätval flera) =>
        [.. from val in urval.Val
            where val.Insats is not null && (flera.Lokusgrupp is not { } grupp || urval.Lokusgrupper[grupp].Contains(urval.Insatser[val.Insats]))
            from punkt in celler.Punkter()
            let senaste = Perioder(celler, bygg, urval.Omfattning(val), punkt.Formulär, punkt.Mätpunkt).FirstOrDefault()
            where senaste is not null
            select new Insatsmätning(val, punkt.Formulär, senaste)];

    private static IReadOnlyList<Periodmätning> Perioder(Mätceller celler, Mätbyggare bygg, Mätomfattning vems, Formulär formulär, string mätpunkt) =>
        [.. celler.Perioder(formulär, mätpunkt).Where(p => celler.Mätningar(vems, p, formulär, mätpunkt).Count > 0)
            .OrderByDescending(p => p.SistaDag).ThenByDescending(p => p.FörstaDag)
            .Select(p => new Periodmätning(p, bygg.Rad(vems, p, formulär, mätpunkt), formulär.Par() is not null && mätpunkt == Mätbyggare.Nr7 ? bygg.Par(vems, p, formulär) : null))];
}
