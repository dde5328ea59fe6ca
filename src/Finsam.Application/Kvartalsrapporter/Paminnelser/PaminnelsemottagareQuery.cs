using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Asks whom a reminder would go to.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Insatser">Koder of the insatser, joined by commas: two equal questions are one.</param>
[Behörighet(Roll.Kansli)]
public sealed record PåminnelsemottagareQuery(Kvartal Kvartal, string Insatser) : IRequest<PåminnelsemottagareVy>;

/// <summary>Whom a reminder would go to.</summary>
/// <param name="Personer">Who would get a mail.</param>
/// <param name="RedanIdag">Who has had one today, and gets no other.</param>
/// <param name="UtanMottagare">Insatser that owe a report, and have nobody with an account and an address.</param>
public sealed record PåminnelsemottagareVy(IReadOnlyList<string> Personer, IReadOnlyList<string> RedanIdag, IReadOnlyList<string> UtanMottagare);

internal sealed class PåminnelsemottagareHandler(Påminnelseutskick utskick, Rapportlista rapporter, IFinsamContext db, TimeProvider klocka)
    : IRequestHandler<PåminnelsemottagareQuery, PåminnelsemottagareVy>
{
    public async Task<PåminnelsemottagareVy> Handle(PåminnelsemottagareQuery request, CancellationToken cancellationToken)
    {
        var (kvartal, valda) = (request.Kvartal, request.Insatser.Split(',').ToHashSet(StringComparer.Ordinal));
        var mottagare = await utskick.MottagareAsync(r => r.Kvartal == kvartal && valda.Contains(r.Insats.Kod), cancellationToken);
        var idag = klocka.Idag();
        KontoId[] konton = [.. mottagare.Select(m => m.Konto)];

        // One that certainly was not sent may be tried again.
        var redan = (await db.Utskick.Where(u => u.Dag == idag && u.Nyckel == "" && konton.Contains(u.KontoId) && (u.Status != Utskicksstatus.Fel || u.Försök >= Utskick.MaxFörsök))
            .Select(u => u.KontoId).ToListAsync(cancellationToken)).ToHashSet();
        var nådda = mottagare.SelectMany(m => m.Rapporter).Select(r => r.Insats.Kod).ToHashSet(StringComparer.Ordinal);
        var insatser = await rapporter.LäsAsync(db.Insatser.Where(i => valda.Contains(i.Kod)), kvartal, kvartal, cancellationToken);
        return new(
            [.. mottagare.Where(m => !redan.Contains(m.Konto)).Select(m => m.Namn)],
            [.. mottagare.Where(m => redan.Contains(m.Konto)).Select(m => m.Namn)],
            [.. insatser.Where(p => p.AttLämna && !nådda.Contains(p.Insats.Kod)).Select(p => p.Insats.Visningsnamn)]);
    }
}
