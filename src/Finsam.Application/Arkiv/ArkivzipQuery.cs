using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Arkiv;

/// <summary>Asks for everything that is frozen about a year as one zip, written as it is read: no more than one document is held at a time.</summary>
/// <param name="År">The year.</param>
/// <param name="Ut">Where to; nothing is written where there is nothing.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record ArkivzipQuery(int År, Stream Ut) : IRequest<Result>;

internal sealed class ArkivzipHandler(IFinsamContext db, Inställningar inställningar, TimeProvider klocka) : IRequestHandler<ArkivzipQuery, Result>
{
    private static readonly Fel Tomt = new("arkiv.tomt", "Ingen handling är arkiverad för året.", Felslag.FinnsInte);

    public async Task<Result> Handle(ArkivzipQuery request, CancellationToken cancellationToken)
    {
        var år = request.År;
        var handlingar = db.Arkivhandlingar.Where(h => h.År == år).OrderBy(h => h.Nummer);
        if (!await handlingar.AnyAsync(cancellationToken))
        {
            return Tomt;
        }

        var tillägg = (await db.Arkivtillägg.Where(t => db.Arkivhandlingar.Any(h => h.Id == t.HandlingId && h.År == år)).OrderBy(t => t.Id).ToListAsync(cancellationToken))
            .ToLookup(t => t.HandlingId);
        var zip = new Arkivzip(request.Ut, inställningar.Förbund, år, klocka.GetUtcNow());
        var medPdf = handlingar.Select(h => new { Handling = h, Pdf = db.Arkivpdf.SingleOrDefault(p => p.HandlingId == h.Id) });
        await foreach (var rad in medPdf.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await zip.LäggAsync(rad.Handling, rad.Pdf, [.. tillägg[rad.Handling.Id]], cancellationToken);
        }

        await zip.SlutaAsync(cancellationToken);
        return Result.Klart;
    }
}
