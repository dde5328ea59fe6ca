using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Arkiv;

/// <summary>Asks for a frozen document as PDF/A: made the first time somebody asks, and kept.</summary>
/// <param name="Handling">The document.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record ArkivpdfQuery(Guid Handling) : IRequest<Result<Arkivfil>>;

internal sealed class ArkivpdfHandler(IMediator mediator, IFinsamContext db, IFinsamLager lager, IPdfskrivare skrivare, TimeProvider klocka)
    : IRequestHandler<ArkivpdfQuery, Result<Arkivfil>>
{
    public async Task<Result<Arkivfil>> Handle(ArkivpdfQuery request, CancellationToken cancellationToken)
    {
        // Also says whether it is the user's to see.
        var word = await mediator.Send(new ArkivfilQuery(request.Handling), cancellationToken);
        if (word.Fel is { } fel)
        {
            return fel;
        }

        var namn = Path.ChangeExtension(word.Värde.Namn, ".pdf");
        var id = new ArkivhandlingId(request.Handling);
        if (await KvarAsync(id, namn, cancellationToken) is { } kvar)
        {
            return kvar;
        }

        var ny = await skrivare.SkrivAsync(word.Värde.Innehåll, cancellationToken);
        if (ny.Fel is { } nej)
        {
            return nej;
        }

        var pdf = Arkivpdf.Av(id, ny.Värde, klocka.GetUtcNow());
        lager.Lägg(pdf);

        // Whoever asked at the same time and was first has the file that is kept.
        return (await lager.SparaAsync(cancellationToken)).Lyckades || await KvarAsync(id, namn, cancellationToken) is not { } annans
            ? new Arkivfil(namn, pdf.Innehåll, pdf.Summa)
            : annans;
    }

    private async Task<Arkivfil?> KvarAsync(ArkivhandlingId id, string namn, CancellationToken cancellationToken) =>
        await db.Arkivpdf.SingleOrDefaultAsync(p => p.HandlingId == id, cancellationToken) is { } pdf ? new(namn, pdf.Innehåll, pdf.Summa) : null;
}
