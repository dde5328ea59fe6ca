using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Asks for a round: how many have been asked and have answered, part by part, and what has been mailed. Never for answers: there are none to see until it is closed.</summary>
/// <param name="Id">The round.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record EnkätomgångQuery(EnkätomgångId Id) : IRequest<Result<EnkätomgångVy>>;

/// <summary>A round.</summary>
public sealed record EnkätomgångVy
{
    /// <summary>The round.</summary>
    public required Enkätomgång Omgång { get; init; }

    /// <summary>Its parts, by insats and form.</summary>
    public required IReadOnlyList<Enkätdelrad> Delar { get; init; }

    /// <summary>The mailings, the latest first.</summary>
    public required IReadOnlyList<Enkätutskick> Utskick { get; init; }

    /// <summary>Below this a number of answers is not shown.</summary>
    public required int Gräns { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Idag { get; init; }

    /// <summary>Whether the user may change anything.</summary>
    public required bool FårÄndra { get; init; }
}

/// <summary>A part of a round.</summary>
/// <param name="Del">The part.</param>
/// <param name="Insats">What the insats is called, or <c>null</c> for the förbund.</param>
/// <param name="Länkar">Links that have been made.</param>
/// <param name="Utlämnade">How many have been asked.</param>
/// <param name="Inkomna">How many have answered; <c>null</c> where it is hidden.</param>
/// <param name="Mottagare">Those who are asked by mail; only for whoever may change the round.</param>
/// <param name="KanParas">Whether its links can be made in pairs with those of the staff.</param>
public sealed record Enkätdelrad(Enkätdel Del, string? Insats, int Länkar, int Utlämnade, int? Inkomna, IReadOnlyList<Enkätmottagare> Mottagare, bool KanParas);

internal sealed class EnkätomgångHandler(IFinsamContext db, Enkätregister register, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<EnkätomgångQuery, Result<EnkätomgångVy>>
{
    public async Task<Result<EnkätomgångVy>> Handle(EnkätomgångQuery request, CancellationToken cancellationToken)
    {
        if (await db.Enkätomgångar.SingleOrDefaultAsync(o => o.Id == request.Id, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        var får = kontext.Användare.Roller.Contains(Roll.Kansli);
        var (delar, insatser) = (omgång.Delar.Select(d => d.Id).ToArray(), omgång.Delar.Select(d => d.InsatsId).OfType<Domain.Insatser.InsatsId>().ToArray());
        var antal = await register.RäknaAsync([omgång], cancellationToken);
        var namn = await db.Insatser.Where(i => insatser.Contains(i.Id)).Select(i => new { i.Id, Namn = i.Kortnamn ?? i.Namn }).ToDictionaryAsync(i => i.Id, i => i.Namn, cancellationToken);
        var mottagare = får ? (await db.Enkätmottagare.Where(m => delar.Contains(m.DelId)).ToListAsync(cancellationToken)).ToLookup(m => m.DelId) : Enumerable.Empty<Enkätmottagare>().ToLookup(m => m.DelId);
        return new EnkätomgångVy
        {
            Omgång = omgång,
            Delar = [.. omgång.Delar.Select(Rad).OrderBy(r => r.Insats is null).ThenBy(r => r.Insats, Svenska.Ordning).ThenBy(r => r.Del.Formulär)],
            Utskick = await db.Enkätutskick.Where(u => u.OmgångId == omgång.Id).OrderByDescending(u => u.Nr).ToListAsync(cancellationToken),
            Gräns = inställningar.Maskeringsgräns,
            Idag = klocka.Idag(),
            FårÄndra = får,
        };

        Enkätdelrad Rad(Enkätdel del)
        {
            var räknat = antal.GetValueOrDefault(del.Id) ?? new(0, 0, 0);
            var inkomna = del.Inkomna ?? räknat.Inkomna;
            return new(
                del, del.InsatsId is { } insats ? namn.GetValueOrDefault(insats) : null, räknat.Länkar, del.Utlämnade(räknat),
                Enkätvisning.Dold(inkomna, inställningar.Maskeringsgräns) ? null : inkomna,
                [.. mottagare[del.Id].OrderBy(m => m.Epost, Svenska.Ordning)],
                omgång.Delar.Any(d => d.InsatsId == del.InsatsId && d.Formulär == Domain.Indikatorer.Formulärregler.Par(del.Formulär)));
        }
    }
}
