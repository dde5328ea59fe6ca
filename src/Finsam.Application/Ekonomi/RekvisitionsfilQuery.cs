using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using MediatR;

namespace Finsam.Application.Ekonomi;

/// <summary>Asks for rekvisitioner as an Excel workbook.</summary>
/// <param name="Urval">Which.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record RekvisitionsfilQuery(Rekvisitionsurval Urval) : IRequest<Rekvisitionsfil>;

/// <summary>A finished workbook.</summary>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Namn">A name to save it by.</param>
public sealed record Rekvisitionsfil(byte[] Innehåll, string Namn);

/// <summary>Writes rekvisitioner as a workbook.</summary>
public interface IRekvisitionsskrivare
{
    /// <summary>Writes the whole workbook.</summary>
    /// <param name="poster">The rekvisitioner.</param>
    /// <param name="ut">Where to; left open.</param>
    void Skriv(IReadOnlyList<Rekvisitionspost> poster, Stream ut);
}

internal sealed class RekvisitionsfilHandler(IFinsamContext db, Rekvisitionslista lista, IRekvisitionsskrivare skrivare, TimeProvider klocka) : IRequestHandler<RekvisitionsfilQuery, Rekvisitionsfil>
{
    public async Task<Rekvisitionsfil> Handle(RekvisitionsfilQuery request, CancellationToken cancellationToken)
    {
        using var ut = new MemoryStream();
        skrivare.Skriv(await RekvisitionerHandler.LäsAsync(db, lista, request.Urval, cancellationToken), ut);
        return new(ut.ToArray(), $"rekvisitioner-{klocka.Idag():yyyy-MM-dd}.xlsx");
    }
}
