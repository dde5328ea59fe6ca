using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Asks for a form to print, or to key in from.</summary>
/// <param name="Del">The part of the round.</param>
[Behörighet(Roll.Kansli)]
public sealed record PappersenkätQuery(EnkätdelId Del) : IRequest<Result<PappersenkätVy>>;

/// <summary>A form.</summary>
/// <param name="Omgång">The round.</param>
/// <param name="Del">The part.</param>
/// <param name="Insats">What the insats is called, or <c>null</c> for the förbund.</param>
/// <param name="Punkter">The påståenden, in order.</param>
/// <param name="Språk">Languages of the round, whole texts.</param>
/// <param name="Öppen">Whether forms can be keyed in today.</param>
/// <param name="Förbund">Who asks.</param>
/// <param name="Gräns">Below this nothing is shown.</param>
public sealed record PappersenkätVy(
    Enkätomgång Omgång, Enkätdel Del, string? Insats, IReadOnlyList<Mätpunkt> Punkter, IReadOnlyList<Enkätspråk> Språk, bool Öppen, string Förbund, int Gräns);

internal sealed class PappersenkätHandler(IFinsamContext db, Inställningar inställningar, TimeProvider klocka) : IRequestHandler<PappersenkätQuery, Result<PappersenkätVy>>
{
    public async Task<Result<PappersenkätVy>> Handle(PappersenkätQuery request, CancellationToken cancellationToken)
    {
        if (await db.Enkätomgångar.SingleOrDefaultAsync(o => o.Delar.Any(d => d.Id == request.Del), cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        var del = omgång.Delar.Single(d => d.Id == request.Del);
        var insats = del.InsatsId is { } id ? await db.Insatser.Where(i => i.Id == id).Select(i => i.Kortnamn ?? i.Namn).SingleOrDefaultAsync(cancellationToken) : null;
        var koder = omgång.Språk.ToArray();
        var språk = koder.Length == 0 ? [] : await db.Enkätspråk.Where(s => s.Katalogversion == omgång.Katalogversion && koder.Contains(s.Kod)).ToListAsync(cancellationToken);
        return new PappersenkätVy(
            omgång, del, insats, Indikatorkatalog.Av(omgång.Katalogversion)!.Punkter(del.Formulär), språk,
            omgång.Läge == Enkätläge.Pågår && omgång.Öppnar <= klocka.Idag(), inställningar.Förbund, inställningar.Maskeringsgräns);
    }
}
