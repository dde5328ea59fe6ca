using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for an attached file.</summary>
/// <param name="Nummer">Number of the avvikelse.</param>
/// <param name="Fil">The file.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record AvvikelsefilQuery(int Nummer, Guid Fil) : IRequest<Result<Nedladdning>>;

/// <summary>A file to be saved.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Mediatyp">What it is.</param>
/// <param name="Innehåll">Its bytes.</param>
public sealed record Nedladdning(string Namn, string Mediatyp, byte[] Innehåll);

internal sealed class AvvikelsefilHandler(IFinsamContext db, Användarkontext kontext) : IRequestHandler<AvvikelsefilQuery, Result<Nedladdning>>
{
    public async Task<Result<Nedladdning>> Handle(AvvikelsefilQuery request, CancellationToken cancellationToken)
    {
        var (nummer, id) = (request.Nummer, new AvvikelsefilId(request.Fil));
        var synliga = db.Avvikelser.SynligaFör(kontext.Användare, db.Insatser).Where(a => a.Nummer == nummer);
        return await db.Avvikelsefiler.SingleOrDefaultAsync(f => f.Id == id && synliga.Any(a => a.Id == f.AvvikelseId), cancellationToken) is { } fil
            ? new Nedladdning(fil.Namn, Mediatyp(fil.Typ), fil.Innehåll)
            : Avvikelsefel.FinnsInte(nummer);
    }

    private static string Mediatyp(Filtyp typ) => typ switch
    {
        Filtyp.Pdf => "application/pdf",
        Filtyp.Png => "image/png",
        Filtyp.Jpeg => "image/jpeg",
        Filtyp.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
}
