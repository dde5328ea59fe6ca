using Finsam.Application.Arkiv;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Förbund;

/// <summary>Asks for the settings, and who chose them.</summary>
[Behörighet(Roll.Kansli, Roll.Administratör, Roll.Förbundschef, Roll.Revisor)]
public sealed record InställningarQuery : IRequest<InställningarVy>;

/// <summary>The settings, and who chose them.</summary>
/// <param name="Nu">As they are.</param>
/// <param name="Standard">The defaults.</param>
/// <param name="Val">Per group: whether it is the default, and who chose last.</param>
public sealed record InställningarVy(Inställningar Nu, Inställningar Standard, IReadOnlyDictionary<Inställningsgrupp, Inställningsval> Val)
{
    /// <summary>Whether the server can make PDF/A.</summary>
    public bool KanPdf { get; init; }
}

/// <summary>Who chose a group of settings, and when.</summary>
/// <param name="Version">For the command that changes it.</param>
/// <param name="ÄrStandard">Whether it is the default.</param>
/// <param name="Ändrad">When it was last changed, or <c>null</c> when never.</param>
/// <param name="ÄndradAv">By whom.</param>
public sealed record Inställningsval(int Version, bool ÄrStandard, DateTimeOffset? Ändrad, string? ÄndradAv);

internal sealed class InställningarHandler(IFinsamContext db, IInställningskälla källa, IPdfskrivare pdf) : IRequestHandler<InställningarQuery, InställningarVy>
{
    public async Task<InställningarVy> Handle(InställningarQuery request, CancellationToken cancellationToken)
    {
        // From the database and not from memory: whoever has just changed something sees it, whichever process answers.
        var poster = await db.Inställningsposter.ToListAsync(cancellationToken);
        return new(
            Inställningstolk.Tolka(källa.Standard, poster.Select(p => (p.Grupp, p.Värde))),
            källa.Standard,
            poster.ToDictionary(p => p.Grupp, p => new Inställningsval(p.Version, p.Värde is null, p.Ändrad, p.ÄndradAv)))
        {
            KanPdf = pdf.Finns,
        };
    }
}
