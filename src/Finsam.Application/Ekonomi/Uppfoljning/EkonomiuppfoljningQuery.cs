using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Uppföljning;

/// <summary>Asks how a year's money goes: insats by insats, by kind of insats, and for the förbund as a whole.</summary>
/// <param name="År">Calendar year; the latest that has figures for <c>null</c>, and for what is no year.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record EkonomiuppföljningQuery(int? År) : IRequest<Ekonomiuppföljning>;

/// <summary>How a year's money goes.</summary>
/// <param name="År">The year.</param>
/// <param name="AllaÅr">Years that have figures, and this one, the latest first.</param>
/// <param name="Insatser">Those that have figures in the year, by name.</param>
/// <param name="Summa">All of them together.</param>
/// <param name="Kvartal">Plan and utfall of the year's quarters, added up since it began; utfall only as far as there is any.</param>
/// <param name="Typer">By kind of insats.</param>
/// <param name="Mål">How the board wants the money divided.</param>
/// <param name="Drift">The driftredovisning, the result last.</param>
/// <param name="Bokfört">The last quarter of the books that were read, or <c>null</c> when none were.</param>
public sealed record Ekonomiuppföljning(
    int År,
    IReadOnlyList<int> AllaÅr,
    IReadOnlyList<Insatsuppföljning> Insatser,
    Årsprognos Summa,
    IReadOnlyList<(Kvartal Kvartal, Budgetutfall Ekonomi)> Kvartal,
    IReadOnlyList<Typuppföljning> Typer,
    Inriktningsmål Mål,
    IReadOnlyList<Driftrad> Drift,
    Kvartal? Bokfört);

/// <summary>One insats.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Typ">Its kind.</param>
/// <param name="Beviljat">Kronor that the board has granted for the year, or <c>null</c> without a decision.</param>
/// <param name="Ekonomi">Its year.</param>
public sealed record Insatsuppföljning(string Kod, string Namn, Insatstyp Typ, decimal? Beviljat, Årsprognos Ekonomi);

/// <summary>All insatser of a kind.</summary>
/// <param name="Typ">The kind.</param>
/// <param name="Ekonomi">Their year.</param>
/// <param name="AndelBudget">Whole percent of the year's budget, or <c>null</c> without one.</param>
/// <param name="AndelUtfall">Whole percent of what is used so far, or <c>null</c> without any.</param>
public sealed record Typuppföljning(Insatstyp Typ, Årsprognos Ekonomi, int? AndelBudget, int? AndelUtfall);

internal sealed class EkonomiuppföljningHandler(IFinsamContext db, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<EkonomiuppföljningQuery, Ekonomiuppföljning>
{
    public async Task<Ekonomiuppföljning> Handle(EkonomiuppföljningQuery request, CancellationToken cancellationToken)
    {
        var kvartalen = await db.Ekonomi.Select(e => e.Kvartal).Distinct().ToListAsync(cancellationToken);
        var poster = await db.Förbundsposter.ToListAsync(cancellationToken);
        var medTal = kvartalen.Select(k => k.År).Concat(poster.Select(p => p.År)).Distinct().ToList();
        var år = (request.År is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr ? request.År : null) ?? kvartalen.Select(k => (int?)k.År).Max() ?? klocka.Idag().Year;
        var (första, sista) = (new Kvartal(år, 1), new Kvartal(år, 4));
        var ekonomi = (await db.Ekonomi.Where(e => e.Kvartal >= första && e.Kvartal <= sista).ToListAsync(cancellationToken)).ToLookup(e => e.InsatsId);
        var nycklar = ekonomi.Select(e => e.Key).ToArray();
        var insatser = await db.Insatser.Where(i => nycklar.Contains(i.Id)).ToListAsync(cancellationToken);
        var beslut = (await db.Beslut.Where(b => nycklar.Contains(b.InsatsId)).ToListAsync(cancellationToken)).ToLookup(b => b.InsatsId);
        var bokföring = await db.Bokföringar.SingleOrDefaultAsync(b => b.År == år, cancellationToken);
        var rader = insatser.OrderBy(i => i.Visningsnamn, Svenska.Ordning)
            .Select(i => new Insatsuppföljning(i.Kod, i.Visningsnamn, i.Typ, beslut.Contains(i.Id) ? Beviljat.PerÅr(beslut[i.Id]).GetValueOrDefault(år) : null, Årsprognos.Av(ekonomi[i.Id])))
            .ToList();
        var summa = Årsprognos.Summa([.. rader.Select(r => r.Ekonomi)]);
        return new(
            år,
            [.. medTal.Append(år).Distinct().OrderDescending()],
            rader,
            summa,
            Ackumulera(år, [.. ekonomi.SelectMany(e => e)]),
            [.. Enum.GetValues<Insatstyp>().Select(typ => Typ(typ, rader, summa))],
            inställningar.Inriktningsmål,
            Driftrad.Rader(Utrymmesår(poster, år), bokföring is null ? null : await BokförtAsync(bokföring, cancellationToken), summa.Hittills.Utfall),
            bokföring?.TillOchMed);
    }

    private static Utrymmesår? Utrymmesår(IReadOnlyList<Förbundspost> poster, int år) =>
        Beslutsutrymme.Räkna(poster.Where(p => p.År == år)).Värde.SingleOrDefault();

    private static List<(Kvartal Kvartal, Budgetutfall Ekonomi)> Ackumulera(int år, IReadOnlyList<Ekonomikvartal> rader)
    {
        var sista = rader.Where(r => r.Utfall is not null).Select(r => r.Kvartal.Nummer).DefaultIfEmpty().Max();
        return
        [
            .. Enumerable.Range(1, 4).Select(n => (new Kvartal(år, n), new Budgetutfall(
                rader.Where(r => r.Kvartal.Nummer <= n).Sum(r => r.Budget ?? 0),
                n > sista ? null : rader.Where(r => r.Kvartal.Nummer <= n).Sum(r => r.Utfall ?? 0)))),
        ];
    }

    private static Typuppföljning Typ(Insatstyp typ, IReadOnlyList<Insatsuppföljning> rader, Årsprognos summa)
    {
        var ekonomi = Årsprognos.Summa([.. rader.Where(r => r.Typ == typ).Select(r => r.Ekonomi)]);
        return new(typ, ekonomi, Andel.Procent(ekonomi.Budget ?? 0, summa.Budget ?? 0), Andel.Procent(ekonomi.Hittills.Utfall ?? 0, summa.Hittills.Utfall ?? 0));
    }

    private async Task<IReadOnlyDictionary<Ekonomipost, decimal>> BokförtAsync(InlästBokföring bokföring, CancellationToken cancellationToken)
    {
        var kontering = new Kontering(
            await db.Projektkopplingar.ToDictionaryAsync(p => p.Projekt, p => p.InsatsId, cancellationToken),
            await db.Kontokopplingar.ToDictionaryAsync(k => k.Konto, k => k.Post, cancellationToken));
        return kontering.PerPost(bokföring.Rader.Select(r => r.Rad), bokföring.TillOchMed);
    }
}
