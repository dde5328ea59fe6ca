using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Lärdomar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lärdomar;

/// <summary>Asks for the library: whoever sees any insats reads all of it, since it is there to be learnt from. Source: docs/beslut/0173.</summary>
/// <param name="Urval">What to look for.</param>
/// <param name="Sida">From 1.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record LärdomarQuery(Lärdomsurval Urval, int Sida = 1) : IRequest<LärdomarVy>;

/// <summary>A page of the library, and what it can be narrowed by.</summary>
public sealed record LärdomarVy
{
    /// <summary>Rows of a page.</summary>
    public const int PerSida = 25;

    /// <summary>How many fit in all.</summary>
    public required int Antal { get; init; }

    /// <summary>Those of the page.</summary>
    public required IReadOnlyList<Lärdomsrad> Rader { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Sida { get; init; }

    /// <summary>Whether there are more after it.</summary>
    public bool FinnsFler => Sida * PerSida < Antal;

    /// <summary>The insatser that have any.</summary>
    public required IReadOnlyList<Insatslänk> Insatser { get; init; }

    /// <summary>The years that have any, latest first.</summary>
    public required IReadOnlyList<int> År { get; init; }

    /// <summary>Every tagg in use, in order.</summary>
    public required IReadOnlyList<string> Taggar { get; init; }

    /// <summary>The insatser that the user may write of.</summary>
    public required IReadOnlyList<Insatslänk> Egna { get; init; }

    /// <summary>The year of today.</summary>
    public required int IÅr { get; init; }
}

/// <summary>One row of the library.</summary>
/// <param name="Lärdom">What it says.</param>
/// <param name="Insats">Its insats.</param>
/// <param name="Öppen">Whether the user may open the insats.</param>
/// <param name="FårÄndra">Whether the user may change it.</param>
/// <param name="Delar">Its text in order, cut where hits begin and end.</param>
public sealed record Lärdomsrad(Lärdom Lärdom, Insatslänk Insats, bool Öppen, bool FårÄndra, IReadOnlyList<Textdel> Delar);

internal sealed class LärdomarHandler(IFinsamContext db, ILärdomssök sök, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<LärdomarQuery, LärdomarVy>
{
    public async Task<LärdomarVy> Handle(LärdomarQuery request, CancellationToken cancellationToken)
    {
        var (användare, sida) = (kontext.Användare, Math.Clamp(request.Sida, 1, 10_000));
        var träffar = await sök.SökAsync(request.Urval, sida, cancellationToken);
        var namn = (await db.Insatser.Select(i => new { i.Id, i.Kod, Namn = i.Kortnamn ?? i.Namn }).ToListAsync(cancellationToken))
            .OrderBy(i => i.Namn, Svenska.Ordning).ToDictionary(i => i.Id, i => new Insatslänk(i.Kod, i.Namn));
        var öppna = användare.SerAllt ? null : await db.Insatser.SynligaFör(användare).Select(i => i.Kod).ToHashSetAsync(cancellationToken);
        var finns = await db.Lärdomar.Select(l => new { l.InsatsId, l.År }).Distinct().ToListAsync(cancellationToken);
        var med = finns.Select(f => f.InsatsId).ToHashSet();
        return new()
        {
            Antal = träffar.Antal,
            Rader = [.. träffar.Rader.Select(t => Rad(t, namn[t.Lärdom.InsatsId]))],
            Sida = sida,
            Insatser = [.. namn.Where(i => med.Contains(i.Key)).Select(i => i.Value)],
            År = [.. finns.Select(f => f.År).Distinct().OrderDescending()],
            Taggar = [.. (await db.Lärdomar.SelectMany(l => l.Taggar).Distinct().ToListAsync(cancellationToken)).Order(Svenska.Ordning)],
            Egna = [.. namn.Values.Where(i => användare.FårSkrivaLärdomar(i.Kod))],
            IÅr = klocka.Idag().Year,
        };

        Lärdomsrad Rad(Lärdomsträff träff, Insatslänk insats) =>
            new(träff.Lärdom, insats, öppna?.Contains(insats.Kod) != false, användare.FårSkrivaLärdomar(insats.Kod), Textdel.Av(träff.Lärdom.Text, träff.Ord));
    }
}
