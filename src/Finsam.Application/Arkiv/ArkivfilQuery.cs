using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Arkiv;

/// <summary>Asks for the file of a frozen document.</summary>
/// <param name="Handling">The document.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record ArkivfilQuery(Guid Handling) : IRequest<Result<Arkivfil>>;

/// <summary>The file of a frozen document.</summary>
/// <param name="Namn">A name to save it by.</param>
/// <param name="Innehåll">Its bytes.</param>
/// <param name="Summa">Their SHA-256, 64 small hexadecimal digits.</param>
public sealed record Arkivfil(string Namn, byte[] Innehåll, string Summa);

internal sealed class ArkivfilHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<ArkivfilQuery, Result<Arkivfil>>
{
    internal static readonly Fel FinnsInte = new("arkiv.finns-inte", "Handlingen finns inte i arkivet.", Felslag.FinnsInte);

    public async Task<Result<Arkivfil>> Handle(ArkivfilQuery request, CancellationToken cancellationToken)
    {
        var id = new ArkivhandlingId(request.Handling);
        return await db.Arkivhandlingar.SynligaFör(kontext.Användare, db.Insatser).SingleOrDefaultAsync(h => h.Id == id, cancellationToken) is { } handling
            ? new Arkivfil(
                Arkivord.Filnamn(handling.År, handling.Nummer, handling.Slag, handling.Insats ?? handling.Lokusgrupp, handling.Period, handling.Version) + ".docx",
                handling.Dokument,
                handling.Dokumentsumma)
            : FinnsInte;
    }
}
